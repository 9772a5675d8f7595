import AuthorTools
import Diagnostics
import Foundation
import Testing

/// Scripts of twenty mistakes and more: each is told once, in order, and none because of another.
///
/// In `Mistakes` a line that is wrong says so at its end: three spaces, then the problem's slug
/// between « and », as often as it has mistakes.
@Suite struct MistakesTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Mistakes")

  static var scripts: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".yarn") }.sorted()
  }

  private struct Mistake: Equatable, CustomStringConvertible {
    var line: Int
    var slug: String

    var description: String { "\(line): \(slug)" }
  }

  /// A script without its marks, and what they say.
  private static func read(_ name: String) throws -> (SourceFile, [Mistake]) {
    let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    var mistakes: [Mistake] = []
    var lines: [Substring] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let mark = line.firstRange(of: "   «")
      lines.append(line[..<(mark?.lowerBound ?? line.endIndex)])
      for slug in line[(mark?.lowerBound ?? line.endIndex)...].matches(of: /«(.*?)»/) {
        mistakes.append(Mistake(line: lines.count, slug: String(slug.1)))
      }
    }
    return (SourceFile(name: name, text: lines.joined(separator: "\n")), mistakes)
  }

  /// Every error and warning of a project; with Leeward's own rules only for the script of traps.
  private static func check(_ files: [SourceFile]) -> Check {
    let isOurs = files.contains { $0.name == "prose.yarn" }
    return Check(
      Project(name: "mistakes", scripts: files), options: ScriptOptions(languageOnly: !isOurs))
  }

  @Test(arguments: scripts) func eachIsToldOnceInOrder(script: String) throws {
    let (file, mistakes) = try Self.read(script)
    #expect(mistakes.count >= 20)
    let check = Self.check([file])
    let told = check.diagnostics.filter { $0.severity > .advice }.map {
      Mistake(line: check.sources.place(of: $0.span).line, slug: $0.problem.slug)
    }
    #expect(told == mistakes)
  }

  /// The same file beside another one that is full of them.
  @Test(arguments: ["commands.yarn", "choices.yarn", "values.yarn", "lines.yarn"])
  func anotherFileDoesNotDisturbIt(script: String) throws {
    let (file, mistakes) = try Self.read(script)
    let other = SourceFile(
      name: "other.yarn",
      text: "title: Other\n---\n<<if\n<<set $x = >>\n{1 +}\n-> \n<<endonce>>\n")
    let check = Self.check([other, file])
    let told = check.diagnostics.filter { $0.severity > .advice && $0.span.file == 1 }
    #expect(told.map(\.problem.slug) == mistakes.map(\.slug))
  }

  @Test(arguments: scripts) func messagesAreInTheAuthorsWords(script: String) throws {
    for diagnostic in Self.check([try Self.read(script).0]).diagnostics {
      let text = diagnostic.message + " " + (diagnostic.nextStep ?? "")
      #expect(Wording.hardWords(in: text) == [], "\(text)")
      #expect(diagnostic.message.hasSuffix("."), "\(diagnostic.message)")
      #expect(diagnostic.nextStep != nil || diagnostic.fix != nil, "\(diagnostic.message)")
    }
  }

  @Test func thereAreScripts() { #expect(Self.scripts.count >= 12) }
}
