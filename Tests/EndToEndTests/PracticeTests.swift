import Foundation
import TestSupport
import Testing

/// `leeward practice`, on pipes and at a terminal.
@Suite(.onThreads, .timeLimit(.minutes(10))) struct PracticeTests {
  private let leeward: Leeward

  private static let script = """
    title: Walk
    practice: walk
    about: Once round the room.
    also: stroll
    minutes: 2 (1 to 5)
    ---
    Get up.
    <<wait 60>>
    Sit down.
    <<bell>>
    <<breathe 1 0 1 0 30>>
    ===
    title: Blink
    practice: blink
    ---
    Close them.
    <<breathe 1 0 1 0 1>>
    <<bell>>
    Open them.
    ===

    """

  init() throws {
    leeward = try Leeward()
    try leeward.write("scripts/walk.yarn", Self.script)
    leeward.environment["LEEWARD_DIALOGUES"] = leeward.folder.path + "/scripts"
  }

  @Test func theListSaysWhatIsKnownAndNoMore() throws {
    let before = try leeward.run("practice", "--plain")
    #expect(before.status == 0 && before.errors == "" && !before.output.hasControls)
    #expect(
      before.output.contains(
        "walk, about 2 minutes, or 1 to 5\n  Once round the room.\n"))
    #expect(!before.output.contains("For you"))
    let walk = try leeward.run("practice", "stroll", "--plain", input: "7\n4\n")
    #expect(walk.status == 0)
    #expect(walk.output.contains("It was 7. Now it's 4."))
    // What has helped stands first.
    let after = try leeward.run("practice", "--plain").output
    #expect(after.hasPrefix("walk, about 2 minutes"))
    #expect(after.contains("For you the pull was lower after it, by 3."))
    #expect(!(try leeward.run("practice", "--private", "--plain").output.contains("For you")))
  }

  @Test func itLastsAsLongAsWasAsked() throws {
    let run = try leeward.run("practice", "walk", "--minutes", "4", "--plain", input: "7\n4\n")
    #expect(run.output.contains("Quiet for 2 minutes.\n"))
    #expect(run.output.contains("in 1, out 1; 60 times."))
    let fixed = try leeward.run("practice", "blink", "--minutes", "4", "--plain", input: "7\n4\n")
    #expect(fixed.output.contains("This one takes as long as it takes.\n"))
    #expect(fixed.output.contains("in 1, out 1; once."))
  }

  @Test(arguments: [
    ["wlak"], ["b"], ["zebra"], ["walk", "--minutes", "x"], ["walk", "--minutes", "0"],
    ["--minutes", "5"],
  ])
  func whatCanNotBeDoneIsSaid(words: [String]) throws {
    let run = try leeward.run(["practice"] + words)
    #expect(run.status == 2)
    #expect(run.output == "" && !run.errors.isEmpty)
    if words == ["wlak"] {
      #expect(run.errors == "There is no practice called wlak. Did you mean walk?\n")
    }
  }

  @Test func aTalkThatWasBrokenOffKeepsItsPlace() throws {
    try leeward.write("scripts/test.yarn", TestScript.text)
    let talk = try leeward.onTerminal("--pace", "none")
    try talk.terminal.expect("1 to 3")
    talk.terminal.send("1\r")
    try talk.terminal.expect("0 to 10")
    talk.terminal.send("/quit\r")
    #expect(try talk.exitStatus() == 0)
    #expect(try leeward.run("practice", "walk", input: "7\n4\n").status == 0)
    #expect(try leeward.run(input: "yes\n").output.contains("How strong is it?"))
  }

  @Test func keysAtTheTerminal() throws {
    let program = try leeward.onTerminal("practice", "walk", "--pace", "none")
    let terminal = program.terminal
    try terminal.expect("0 to 10 ›")
    terminal.send("7\r")
    try terminal.expect("Space pauses")
    terminal.send(" ")
    try terminal.expect("paused")
    terminal.send(" ")
    try terminal.expect("·")
    terminal.send("t")
    try terminal.expect("2 minutes left.")
    terminal.send("q")
    try terminal.expect("We can stop there.")
    try terminal.expect("0 to 10 ›")
    terminal.send("5\r")
    try terminal.expect("It was 7. Now it's 5.")
    #expect(try program.exitStatus() == 0)
    #expect(terminal.echoes && terminal.isCanonical)
    #expect(!terminal.transcript.contains(7))
    #expect(try leeward.run("journal", "show").output.contains("[walk"))
  }

  @Test func controlCEndsItKindly() throws {
    let program = try leeward.onTerminal("practice", "walk", "--plain")
    try program.terminal.expect("0 to 10: ")
    program.terminal.send("7\n")
    try program.terminal.expect("Quiet for 1 minute.")
    program.terminal.send("\u{3}")
    try program.terminal.expect("We can stop there.")
    try program.terminal.expect("0 to 10: ")
    program.terminal.send("7\n")
    #expect(try program.exitStatus() == 0)
    #expect(!program.terminal.text.contains("\u{1B}"))
  }

  @Test(arguments: [["--bell"], []]) func aBellOnlyWhereItIsWanted(words: [String]) throws {
    let program = try Program(
      Leeward.path, ["practice", "blink", "--pace", "none"] + words,
      environment: leeward.environment)
    try program.terminal.expect("0 to 10 ›")
    program.terminal.send("3\r")
    try program.terminal.expect("ready")
    // Narrower and wider again, while it is drawn.
    program.terminal.resize(columns: 30, rows: 8)
    try program.terminal.expect("out", within: .seconds(20))
    program.terminal.resize(columns: 120, rows: 30)
    try program.terminal.expect("Open them.", within: .seconds(20))
    #expect(program.terminal.transcript.contains(7) == !words.isEmpty)
    program.terminal.send("\u{1C}")
    #expect(try program.exitStatus() == 0)
  }

  @Test(arguments: [["TERM": "dumb"], ["TERM": ""], ["LEEWARD_MOTION": "reduced"]])
  func inWordsWhereNothingMayBeDrawn(variables: [String: String]) throws {
    leeward.environment.merge(variables) { $1 }
    let program = try leeward.onTerminal("practice", "blink", "--pace", "none")
    try program.terminal.expect("0 to 10")
    program.terminal.send("3\r")
    try program.terminal.expect("in…")
    try program.terminal.expect("out…", within: .seconds(20))
    try program.terminal.expect("Open them.", within: .seconds(20))
    #expect(!program.terminal.text.contains("█"))
    program.terminal.send("\u{1C}")
    #expect(try program.exitStatus() == 0)
  }
}
