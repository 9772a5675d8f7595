import ArgumentParser
import AuthorTools
import Diagnostics

/// `leeward strings tag`: gives every line an id.
struct TagLines: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tag",
    abstract: "Give every line and choice an id of its own, in the scripts themselves.",
    discussion: """
      Writes #line:0xxxxxx behind each that has none, and changes nothing else. Ids come from a line's \
      node and words, so two people who tag one script get the same.

      EXAMPLES:
        leeward strings tag my.yarnproject --dry-run
        leeward strings tag Dialogues
      """)

  @OptionGroup var author: AuthorOptions
  @OptionGroup var common: CommonOptions

  @Flag(help: "Only say what would be written.")
  var dryRun = false

  @Option(help: ArgumentHelp("Take ids from chance, beginning here.", valueName: "number"))
  var seed: UInt64?

  func run() throws {
    guard !author.paths.isEmpty else {
      throw Complaint("Say which scripts: leeward strings tag my.yarnproject")
    }
    var files: [LineTagger.Tagged] = []
    var (hasProblems, hasFailures) = (false, false)
    // One after the other: a later PATH may hold what an earlier one has just changed.
    for path in author.paths {
      do {
        let project = try Project.open(path)
        let tagger = LineTagger(project, seed: seed)
        for diagnostic in tagger.problems {
          StandardError.write(common.renderer.render(diagnostic, in: tagger.sources))
        }
        hasProblems = hasProblems || !tagger.problems.isEmpty || !project.problems.isEmpty
        for file in tagger.tagged {
          if !dryRun { try AtomicFile.write(file.text, to: file.file.name) }
          files.append(file)
        }
      } catch let error as ProjectError {
        StandardError.write(error.message)
        hasFailures = true
      } catch let failure as AtomicFile.Failure {
        StandardError.write(Complaint(failure).text)
        hasFailures = true
      }
    }
    show(files)
    if hasFailures { throw ExitStatus.couldNotRun }
    if hasProblems { throw ExitStatus.problemsFound }
  }

  private func show(_ files: [LineTagger.Tagged]) {
    if author.json { return print(json(files).pretty, terminator: "") }
    let count = files.reduce(0) { $0 + $1.lines.count }
    for file in files where dryRun {
      for line in file.lines {
        print(
          "\(SafeText.line(file.file.name)):\(line.number)  #\(line.id)  \(SafeText.line(line.words))"
        )
      }
    }
    for file in files where !dryRun {
      print("\(SafeText.line(file.file.name))  \(Self.lines(file.lines.count))")
    }
    print(
      count == 0
        ? "Every line has an id."
        : "\(Self.lines(count)) \(dryRun ? "would get" : "got") an id of \(count == 1 ? "its" : "their") own."
    )
  }

  private static func lines(_ count: Int) -> String { count == 1 ? "1 line" : "\(count) lines" }

  private func json(_ files: [LineTagger.Tagged]) -> JSONText {
    .object([
      .init("written", .bool(!dryRun)),
      .init(
        "files",
        .array(
          files.map { file in
            .object([
              .init("file", .string(file.file.name)),
              .init(
                "lines",
                .array(
                  file.lines.map { line in
                    .object([
                      .init("line", .integer(line.number)), .init("id", .string(line.id)),
                      .init("text", .string(line.words)),
                    ])
                  })),
            ])
          })),
    ])
  }
}
