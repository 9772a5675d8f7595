import ArgumentParser
import AuthorTools

/// What the commands for authors read: the projects they were given, opened one by one.
struct AuthorProjects {
  let projects: [Project]
  /// Whether a PATH couldn't be opened; it was said so on standard error.
  let hasFailures: Bool

  init(_ options: AuthorOptions, _ common: CommonOptions) throws {
    try common.checkDialogues()
    guard !options.paths.isEmpty else {
      projects = [common.paths.dialoguesInUse]
      hasFailures = false
      return
    }
    var projects: [Project] = []
    for path in options.paths {
      do {
        projects.append(try Project.open(path))
      } catch {
        StandardError.write(error.message)
      }
    }
    self.projects = projects
    hasFailures = projects.count < options.paths.count
  }
}

extension AuthorOptions {
  var scripts: ScriptOptions {
    ScriptOptions(languageOnly: languageOnly, host: host)
  }
}

extension ScriptHost: ExpressibleByArgument {}
