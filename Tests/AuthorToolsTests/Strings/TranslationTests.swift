import Diagnostics
import DialogueMachine
import DialogueProgram
import Foundation
import Testing

@testable import AuthorTools

/// A project that is run in another language.
@Suite struct TranslationTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder([
      "p.yarnproject": """
      { "projectFileVersion": 4, "sourceFiles": ["*.yarn"], "baseLanguage": "en", "localisation": {
        "de": { "strings": "de.csv" }, "pl": { "strings": "pl.csv" }, "fr": { "strings": "no.csv" } } }
      """,
      "a.yarn": """
      title: Start
      ---
      Anna: {2} and {3}. #line:1
      -> Go #line:2
      Anna: {2} and {3}. #shadow:1
      [plural value={5} one="% day" other="% days"/] #line:3
      Left. #line:4
      ===

      """.replacing("Anna: {2} and {3}", with: "Anna: one and two"),
      "a.testplan":
        "line: `Anna: one and two.`\noption: `Go`\nselect: 1\nline: *\nline: `5 days`\n",
      "a.de.testplan": """
      line: `Anne: eins`
      option: `Los`
      select: 1
      line: `Anne: eins`
      line: `5 Tage`
      line: `Left.`
      stop
      """,
      "de.csv": """
      id,text
      line:1,Anne: eins
      line:2,Los
      line:3,"[plural value={0} one=""% Tag"" other=""% Tage""/]"

      """,
      "pl.csv": """
      id;text
      line:3;[plural value={0} one="% dzień" few="% dni" many="% dni!" other="% dnia"/]

      """,
    ])
  }

  private func open(_ language: String) throws -> Project {
    var project = try Project.open(folder / "p.yarnproject", plansFor: language)
    project.translation = try project.words(in: language)
    return project
  }

  @Test func plansOfTheLanguageArePlayedInIt() throws {
    let results = PlanTester().test(try open("de"))
    #expect(results.map(\.plan) == [folder / "a.de.testplan"])
    #expect(results.map(\.message) == [nil])
    #expect(results.map(\.script) == [folder / "a.yarn"])
  }

  @Test func withoutALanguageItsPlansAreLeftAlone() throws {
    for path in [folder / "p.yarnproject", folder.path] {
      let project = try Project.open(path)
      #expect(project.plans.map(\.name) == [folder / "a.testplan"])
      #expect(PlanTester().test(project).map(\.hasPassed) == [true])
    }
  }

  @Test func aPlanOfNoLanguageIsPlayedWhereItHasNone() throws {
    let results = PlanTester().test(try open("pl"))
    #expect(results.map(\.plan) == [folder / "a.testplan"])
    #expect(results.map(\.hasPassed) == [false])
    #expect(results[0].message?.contains("5 dni!") == true, "\(results)")
  }

  @Test(arguments: [
    ("de", true), ("de-AT", true), ("DE_ch", true), ("en", false), ("en-GB", false),
  ])
  func theNearestLanguageIsTaken(language: String, isTranslated: Bool) throws {
    #expect((try open(language).translation != nil) == isTranslated)
  }

  @Test(arguments: ["ja", "d", "pl2", ""])
  func aLanguageThatIsNotThereSaysWhichAre(language: String) throws {
    let error = #expect(throws: TranslationError.self) { try self.open(language) }
    #expect(error?.message.contains("can be had in de, fr, pl, en.") == true)
  }

  @Test func aTableThatIsNotThereSaysSo() throws {
    let table = try #require(try open("fr").translation)
    #expect(table.isUnreadable)
    #expect(
      table.complaint?.hasPrefix("\(folder / "no.csv"):1:1  There is no file here.")
        == true)
  }

  @Test func foldersInUseTellTheirTables() throws {
    var project = Project.inUse(builtIn: [], language: "en", folders: [folder.path])
    #expect(throws: TranslationError.self) { try project.words(in: "de") }
    project.addTables(of: ["/nowhere", folder.path])
    #expect(try project.words(in: "de")?.words.count == 3)
  }

  @Test func whatWasSaidBeforeGoesOnInTheOtherLanguage() throws {
    let written = try #require(ScriptOptions().compile(try open("en")).program)
    let spoken = try #require(ScriptOptions().compile(try open("de")).program)
    var machine = Machine(written, seed: 1)
    try machine.start(at: "Start")
    _ = machine.next()
    guard case .options = machine.next() else {
      Issue.record("no menu")
      return
    }
    let (restored, moved) = try Machine.restore(machine.save(), in: spoken)
    #expect(!moved)
    #expect(restored.currentOptions()?.map(\.line.text) == ["Los"])
  }
}
