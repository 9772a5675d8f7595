import DialogueMachine
import DialogueProgram
import TestSupport
import Testing

/// A program with its lines in another language.
@Suite struct TranslationTests {
  private let script = ScriptRun.body(
    """
    <<declare $name = "Ana">>
    {$name} has {1 + 1} of {3}. #line:1
    -> {$name}, go #line:2
    => Only [b]one[/b] #line:3
    Plain. #line:4
    Plain. #shadow:4
    """)

  private func played(
    _ words: [String: String], language: String = "de"
  ) throws -> (lines: [String], problems: [TranslationProblem]) {
    let program = try #require(script.machine?.program)
    let (translated, problems) = program.translated(into: language, lines: words)
    #expect(translated.language == language)
    var run = script
    run.machine = Machine(translated, seed: 1)
    return (run.play(), problems)
  }

  @Test func valuesMayStandInAnotherOrderAndTwice() throws {
    let (lines, problems) = try played([
      "line:1": "Von {2} hat {0} {1}, ja {1}.", "line:2": "Los, {0}", "line:3": "Nur [i]eins[/i]",
      "line:4": "Schlicht.",
    ])
    #expect(
      lines == [
        "Von 3 hat Ana 2, ja 2.", "-> Los, Ana", "Nur eins", "Schlicht.", "Schlicht.",
      ])
    #expect(problems == [])
  }

  @Test func whatIsNotTranslatedStaysAsItIsWritten() throws {
    let (lines, problems) = try played(["line:1": "  ", "line:2": "{0} {7}", "line:3": "Eins"])
    #expect(lines == ["Ana has 2 of 3.", "-> Ana, go", "Eins", "Plain.", "Plain."])
    #expect(
      problems.map(\.reason) == [.missing, .unknownValue(7), .missing, .missing])
    #expect(problems.map(\.line) == [0, 1, 3, 4])
  }

  @Test func aValueThatIsLeftOutIsTold() throws {
    let (lines, problems) = try played([
      "line:1": "{1}", "line:2": "x", "line:3": "y", "line:4": "z",
    ])
    #expect(lines[0] == "2")
    #expect(problems.map(\.reason) == [.valueLeftOut(0), .valueLeftOut(0)])
  }

  @Test(arguments: [
    ("de", 2, "2 Tage"), ("pl", 2, "2 dni"), ("pl", 5, "5 dni!"), ("ru", 21, "21 dzień"),
    ("ar", 2, "two"), ("ja", 1, "1 Tage"),
  ])
  func pluralsGoByTheLanguage(language: String, days: Int, text: String) throws {
    let run = ScriptRun.body("[plural value={\(days)} one=\"% day\" other=\"% days\"/] #line:1")
    let program = try #require(run.machine?.program)
    let words =
      "[plural value={0} one=\"% dzień\" two=\"two\" few=\"% dni\" many=\"% dni!\" other=\"% Tage\"/]"
    var spoken = run
    spoken.machine = Machine(
      program.translated(into: language, lines: ["line:1": words]).program, seed: 1)
    #expect(spoken.play() == [text])
  }

  @Test func aSpeakerMayHaveAnotherName() throws {
    let run = ScriptRun.body("Mum: Hello. #line:1")
    let program = try #require(run.machine?.program)
      .translated(into: "de", lines: ["line:1": "Mama: Hallo."]).program
    var machine = Machine(program, seed: 1)
    try machine.start(at: "Start")
    guard case .line(let line) = machine.next() else {
      Issue.record("no line")
      return
    }
    #expect(line.character == "Mama" && line.characterLength == 6)
  }

  @Test func aPersonsWordsMakeNoMarkupInAnyLanguage() throws {
    let run = ScriptRun.body("<<declare $said = \"[b]\">>\nYou said {$said}. #line:1")
    let program = try #require(run.machine?.program)
      .translated(into: "de", lines: ["line:1": "[i]Du[/i] sagtest {0}."]).program
    var spoken = run
    spoken.machine = Machine(program, seed: 1)
    #expect(spoken.play() == ["Du sagtest [b]."])
  }

  // MARK: As tables have it

  @Test(
    "What a table says of a line says the same again",
    arguments: [
      "Plain.", "{1}", "{1} {2}{3}", "\\{0\\}", "\\{0\\} {1}", "\\{\\} \\{a\\}", "\\\\{1}",
      "\\\\\\{0\\}",
      "\\\\\\\\{1}", "a\\\\b", "\\{{1}\\}", "\\{1234567\\}", "\\[x\\] \\: [b]y[/b]", "x\\\\",
      "{1}\\\\\\\\",
      "\\\\\\} \\{00\\}", "é👩‍👧 {1} 家",
    ])
  func roundTrip(body: String) throws {
    let run = ScriptRun.body("\(body) #line:1")
    let program = try #require(run.machine?.program)
    let text = program.lines[0].tableText
    let (again, problems) = program.translated(into: "en", lines: ["line:1": text])
    #expect(problems == [])
    #expect(again == program, "\(text)")
  }

  @Test(arguments: [
    ("{1} of {2}", "{0} of {1}"), ("\\{0\\}", "\\{0\\}"), ("\\{a\\}", "{a}"),
    ("\\[x\\]", "\\[x\\]"),
    ("50% \\< 60%", "50% < 60%"),
  ])
  func asTheReferenceWritesIt(body: String, text: String) throws {
    let run = ScriptRun.body("\(body) #line:1")
    #expect(run.machine?.program.lines[0].tableText == text)
  }

  @Test(arguments: [
    (" a \n", "a"), ("a\nb\r\nc", "a b c"), ("\u{3000}a\t", "a"),
    ("{ 0 } {} {x} {-1}", "{ 0 } {} {x} {-1}"),
    ("{99999999999999999999}", "{99999999999999999999}"),
  ])
  func whatSpreadsheetsAdd(words: String, text: String) throws {
    let run = ScriptRun.body("x #line:1")
    let program = try #require(run.machine?.program)
    var spoken = run
    spoken.machine = Machine(
      program.translated(into: "de", lines: ["line:1": words]).program, seed: 1)
    #expect(spoken.play() == [text])
  }
}
