import ArgumentParser
import AuthorTools
import ResourceDirectory

/// What the commands for authors read: the projects they were given, opened one by one.
struct AuthorProjects {
  private(set) var projects: [Project] = []
  /// Whether a PATH couldn't be used; it was said so on standard error.
  private(set) var hasFailures = false

  /// With a language, the plans and tables for it are taken too.
  init(_ options: AuthorOptions, _ common: CommonOptions, for language: String? = nil) throws {
    try common.checkDialogues()
    guard !options.paths.isEmpty else {
      projects = [common.paths.dialoguesInUse(for: language)]
      return
    }
    for path in options.paths {
      do {
        projects.append(try Project.open(path, plansFor: language))
      } catch {
        fail(error.message)
      }
    }
  }

  /// Has each project run in a language. Those that can't be are left out.
  mutating func translate(into language: String) {
    let opened = projects
    projects = []
    for var project in opened {
      do {
        project.translation = try project.words(in: language)
        if let complaint = project.translation?.complaint {
          fail(complaint)
        } else {
          projects.append(project)
        }
      } catch {
        fail(error.message)
      }
    }
  }

  private mutating func fail(_ message: String) {
    StandardError.write(message)
    hasFailures = true
  }
}

extension AuthorOptions {
  var scripts: ScriptOptions {
    ScriptOptions(
      languageOnly: languageOnly, host: host,
      phoneBook: PhoneBook(HelpLines.all.flatMap { [$0.phone, $0.text].compactMap(\.self) }))
  }
}

extension ScriptHost: ExpressibleByArgument {}
