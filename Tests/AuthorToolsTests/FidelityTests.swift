import Diagnostics
import Foundation
import Testing

@testable import AuthorTools

@Suite struct FidelityTests {
  private func fidelity(
    _ script: String, plan: String? = nil, named name: String = "a.testplan"
  ) -> Fidelity {
    Fidelity(
      Project(
        name: "a", scripts: [SourceFile(name: "a.yarn", text: script)],
        plans: plan.map { [SourceFile(name: name, text: $0)] } ?? []))
  }

  private func start(_ body: String) -> String { "title: Start\n---\n\(body)\n===\n" }

  /// The codes of one volley as they are added up.
  private func volley(_ codes: MICode...) -> [MICode] {
    var counts = CodeCounts()
    counts.addVolley(codes)
    return MICode.allCases.filter { counts[$0] == 1 }
  }

  @Test func aVolleyHasEachCodeOnceAndOneReflection() {
    #expect(volley(.question, .question, .affirm) == [.question, .affirm])
    #expect(volley(.simpleReflection, .complexReflection) == [.complexReflection])
    #expect(volley(.simpleReflection, .simpleReflection) == [.simpleReflection])
    #expect(
      volley(.giveInformation, .persuadeWithPermission, .question)
        == [.question, .persuadeWithPermission])
    #expect(volley(.giveInformation, .persuade) == [.persuade])
    #expect(volley(.giveInformation) == [.giveInformation])
  }

  @Test func theSumsAreThoseOfTheManual() {
    var counts = CodeCounts()
    #expect(counts.reflectionToQuestion == nil && counts.complexShare == nil)
    counts.add([.simpleReflection, .complexReflection, .complexReflection, .question, .question])
    counts.add([.affirm, .seekCollaboration, .emphasiseAutonomy, .persuade, .confront])
    #expect(counts.reflectionToQuestion == 1.5)
    #expect(counts.complexShare == 2.0 / 3)
    #expect(counts.adherent == 3)
    #expect(counts.nonAdherent == 2)
  }

  @Test func aVolleyEndsWhereThePersonHasTheirTurn() throws {
    let script = start(
      """
      <<declare $said = "">>
      <<declare $n = 0>>
      You came. #mi:AF
      <<wait 2>>
      How is it? #mi:Q
      <<ask $said>>
      Heavy. #mi:SR
      <<keep reason {$said}>>
      It weighs. #mi:CR
      <<rate $n>>
      Loud. #mi:CR
      -> Yes
          It's yours. #mi:EMPH
      -> No
      """)
    let plan = """
      line: *
      command: `wait 2`
      line: *
      command: `ask $said`
      answer: `so`
      line: *
      command: `keep reason so`
      line: *
      command: `rate $n`
      answer: `7`
      line: *
      option: `Yes`
      option: `No`
      select: 1
      line: *
      stop
      """
    let file = try #require(fidelity(script, plan: plan).scripts.first)
    #expect(file.paths.map(\.volleys) == [4])
    let counts = try #require(file.paths.first).counts
    #expect(counts[.question] == 1 && counts[.affirm] == 1)
    #expect(counts[.simpleReflection] == 0 && counts[.complexReflection] == 2)
    #expect(file.counts[.simpleReflection] == 1)
    #expect(file.reflectionToQuestion == nil, "no path has five volleys")
  }

  /// Five volleys of a question and, in so many of them, a reflection.
  private func talk(reflecting count: Int) -> String {
    (1...5).map { turn in
      (turn <= count ? "Part of you knows. #mi:\(turn == 1 ? "CR" : "SR")\n" : "")
        + "Why? #mi:Q\n-> So\n-> Enough\n"
    }.joined()
  }

  private func plan(_ node: String, reflecting count: Int) -> String {
    "node: \(node)\n"
      + (1...5).map { turn in
        String(repeating: "line: *\n", count: turn <= count ? 2 : 1)
          + "option: `So`\noption: `Enough`\nselect: 1\n"
      }.joined()
  }

  @Test func leastAndMiddleAreOfLongPathsAndTheWeakestIsNamed() throws {
    let script =
      "title: A\n---\n\(talk(reflecting: 5))===\n" + "title: B\n---\n\(talk(reflecting: 2))===\n"
      + "title: C\n---\n\(talk(reflecting: 4))===\n" + "title: D\n---\nNo. #mi:C\n===\n"
    let plans = [plan("A", reflecting: 5), plan("B", reflecting: 2), plan("C", reflecting: 4)]
    let file = try #require(
      fidelity(script, plan: (plans + ["node: D\nline: *\nstop\n"]).joined(separator: "---\n"))
        .scripts.first)
    #expect(file.paths.count == 4)
    #expect(file.longPaths.count == 3)
    #expect(file.reflectionToQuestion?.min == 0.4)
    #expect(file.reflectionToQuestion?.median == 0.8)
    #expect(file.complexShare?.min == 0.2)
    #expect(file.weakest?.run == 2)
    #expect(file.weakest?.line == 28)
    #expect(file.leastComplex?.run == 1)
    #expect(file.mostNonAdherent == 1)
  }

  @Test func theMiddleOfTwoLiesBetween() {
    let range = ScriptFidelity.Range([2, nil, 1])
    #expect(range?.min == 1 && range?.median == 1.5)
    #expect(ScriptFidelity.Range([nil]) == nil)
  }

  @Test func onlyTagsCountAndSuggestionsStandBeside() throws {
    let script = start(
      """
      What brings you here tonight?
      You: what brings me here? Who knows?
      -> What would help?
          Okay.
      -> Enough
      """)
    let file = try #require(fidelity(script).scripts.first)
    #expect(MICode.allCases.allSatisfy { file.counts[$0] == 0 })
    #expect(file.untagged == 1)
    #expect(file.suggested[.question] == 1)
  }

  @Test func stepsOfAPracticeAndScriptsInOtherLanguagesGetNoSuggestion() {
    let practice = "title: A\npractice: a\n---\nWhat do you notice in your feet?\n===\n"
    #expect(fidelity(practice).scripts.first?.untagged == 0)
    var project = Project(
      name: "a", scripts: [SourceFile(name: "a", text: start("What brings you here tonight?"))])
    project.settings.language = "de"
    #expect(Fidelity(project).scripts.first?.untagged == 0)
  }

  @Test func aPlanOfTheWholeProjectStandsForItself() throws {
    let script = start("Part of you knows. #mi:CR\nWhy? #mi:Q\n-> So\n-> Enough")
    let plan = "line: *\nline: *\noption: `So`\noption: `Enough`\nselect: 2\nstop\n"
    let scripts = fidelity(script, plan: plan + "---\n" + plan, named: "visits.testplan").scripts
    #expect(scripts.map(\.file) == ["a.yarn", "visits.testplan"])
    #expect(scripts.map(\.paths.count) == [0, 2])
    #expect(scripts.last?.counts[.complexReflection] == 1)
  }

  @Test func aPlanThatFailsIsNamed() {
    let measured = fidelity(start("Hello."), plan: "line: `Bye.`\n")
    #expect(measured.canRun)
    #expect(measured.failedPlans == ["a.testplan"])
    #expect(!fidelity(start("<<jump Nowhere>>")).canRun)
  }

  @Test func theJSONHasTheShapeThatWasPromised() {
    let script = "title: A\n---\n\(talk(reflecting: 3))===\n"
    #expect(
      JSONText.report([fidelity(script, plan: plan("A", reflecting: 3))]).compact
        == #"{"files": [{"file": "a.yarn", "counts": {"Q": 5, "SR": 2, "CR": 1, "AF": 0, "SEEK": 0, "#
        + #""EMPH": 0, "GI": 0, "PP": 0, "P": 0, "C": 0}, "paths": 1, "#
        + #""reflectionToQuestion": {"min": 0.6, "median": 0.6}, "#
        + #""complexShare": {"min": 0.33, "median": 0.33}, "nonAdherent": {"max": 0}, "#
        + #""untagged": 0}]}"#)
    #expect(
      JSONText.report([fidelity(script)]).compact.contains(
        #""reflectionToQuestion": {"min": null, "median": null}"#))
  }

  @Test func theTextFitsATerminalAndSaysWhatTheThresholdsAre() {
    let script = "title: A\n---\n\(talk(reflecting: 3))What brings you here tonight?\n===\n"
    let text = FidelityText([fidelity(script, plan: plan("A", reflecting: 3))]).text
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 96 })
    #expect(text.contains("<0.60"))
    #expect(text.contains("a.testplan:1  run 1, 5 volleys: 0.60, 33 % complex"))
    #expect(text.contains("1 suggested, untagged, in a.yarn: Q 1"))
    #expect(text.contains("expert opinion for twenty minutes"))
  }
}
