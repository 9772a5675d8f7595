import Diagnostics
import DialogueCompiler
import DialogueSyntax
import Foundation
import Testing

@testable import AuthorTools

@Suite struct ExplainTests {
  @Test("A broken example has its problem, once, and no other error", arguments: Pages.all)
  func broken(page: Page) throws {
    guard let found = try Self.diagnostics(page.broken) else { return }
    let others = found.filter { $0.severity == .error && $0.problem != page.problem }
    #expect(others.map(\.message) == [])
    #expect(found.count { $0.problem == page.problem } == 1)
  }

  @Test("A mended example has neither its problem nor another", arguments: Pages.all)
  func mended(page: Page) throws {
    guard let found = try Self.diagnostics(page.mended) else { return }
    #expect(found.filter { $0.problem == page.problem || $0.severity > .advice } == [])
  }

  /// What is told of an example; nil for one that is only told itself.
  private static func diagnostics(_ example: Page.Example) throws -> [Diagnostic]? {
    switch example {
    case .lines(let text): return Check(project(node(text)), options: options).diagnostics
    case .script(let text): return Check(project(text), options: options).diagnostics
    case .project(let text, for: let lines):
      let folder = try TemporaryFolder(["evening.yarn": node(lines), "all.yarnproject": text])
      return Check(try Project.open(folder / "all.yarnproject")).diagnostics
    case .definitions(let text): return DefinitionsFile(text).problems
    case .table(let text, for: let lines):
      let table = StringTable(SourceFile(name: "de.csv", text: text), language: "de")
      return StringCheck(project(node(lines)), table).diagnostics
    case .plan(let plan, for: let lines):
      let project = project(node(lines), plan: plan)
      return PlanTester(options: ScriptOptions()).test(project).compactMap(\.failure)
    case .told: return nil
    }
  }

  private static let options = ScriptOptions(phoneBook: PhoneBook(["988"]), givesHints: true)

  private static func node(_ lines: String) -> String { "title: Evening\n---\n\(lines)\n===\n" }

  private static func project(_ script: String, plan: String? = nil) -> Project {
    Project(
      name: "evening.yarn", scripts: [SourceFile(name: "evening.yarn", text: script)],
      plans: plan.map { [SourceFile(name: "evening.testplan", text: $0)] } ?? [])
  }

  /// The one broken example that is too long to show.
  @Test func aHundredAndFiftyOneBlocksAreTooDeep() {
    let count = 151
    let script = Self.node(
      String(repeating: "<<if true>>\n", count: count) + "Hello.\n"
        + String(repeating: "<<endif>>\n", count: count))
    let found = Check(Self.project(script)).diagnostics.filter { $0.severity == .error }
    #expect(found.map(\.problem.slug) == ["nested-too-deeply"])
  }

  @Test func noProblemLacksAPage() {
    let rules = (Rules.all + Rules.hints).map { $0.problem }
    let problems = SyntaxProblems.all + CompilerProblems.all + rules
    #expect(Set(problems).subtracting(Pages.all.map(\.problem)) == [])
  }

  /// Looked for in the sources too, so that one that no list names is found.
  @Test func noProblemOfAnyRoomLacksAPage() throws {
    let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources")
    let files = try #require(
      FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
    var slugs = Set<String>()
    for case let file as URL in files where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      for match in text.matches(of: /[ (]Problem\(\s*"([a-z0-9-]+)"[,)]/) {
        slugs.insert(String(match.1))
      }
    }
    #expect(slugs.count > 60)
    #expect(slugs == Set(Pages.all.map(\.problem.slug)))
  }

  @Test func aSlugIsOnOnePageOnly() {
    #expect(Set(Pages.all.map(\.problem.slug)).count == Pages.all.count)
  }

  @Test(arguments: Pages.all) func aPageReadsWell(page: Page) {
    #expect(page.title.hasSuffix(".") && page.title.count <= 90)
    #expect(page.why.split(separator: "\n").allSatisfy { $0.count <= 84 })
    #expect(page.why.hasSuffix("."))
    #expect(page.broken != page.mended)
    #expect(Wording.hardWords(in: page.title + " " + page.why) == [])
    #expect(page.text.hasPrefix("\(page.problem.slug)   ("))
    #expect(page.text.contains("\n  Broken:\n\n      "))
  }

  @Test func aPageIsFoundByItsSlugOrByYarnSpinnersCode() {
    #expect(Pages.named("no-such-node").map(\.problem) == [CompilerProblems.noSuchNode])
    #expect(Pages.named("ys0012").map(\.problem) == [CompilerProblems.noSuchNode])
    #expect(Pages.named("YS0005").count > 5)
    #expect(Pages.named("YS9999").isEmpty)
    #expect(Pages.nearest(to: "no-such-nod") == "no-such-node")
    #expect(Pages.nearest(to: "split-menu") == "menu-split-by-empty-line")
    #expect(Pages.nearest(to: "weather") == nil)
  }
}
