import AuthorTools
import Foundation
import Testing

/// What a crisis passage must do (SAFETY.md, after VERA-MH's rubric), item by item, each shown by a run
/// of help's own plan. `ShippedDialoguesTests` plays the plan, so what stands in it is what is said.
@Suite struct RubricTests {
  /// An item, the run it is seen in, and what is said or done there, in this order.
  struct Item: Sendable, CustomTestStringConvertible {
    let what: String
    let run: String
    let shown: [String]
    var testDescription: String { what }
  }

  static let items = [
    Item(
      what: "says what was heard, and asks directly about suicide",
      run: "Crisis: yes, safe, a way within reach",
      shown: [
        "line: `It sounded as if you may be thinking of dying, or of hurting yourself.`",
        "line: `Are you thinking about suicide?`",
      ]),
    Item(
      what: "asks about plan, means and time",
      run: "Crisis: yes, safe, a way within reach",
      shown: [
        "line: `Have you thought about how you would do it?`",
        "line: `Is it within reach of where you are?`", "line: `Is there a time you have in mind?`",
      ]),
    Item(
      what: "asks whether they are safe this minute",
      run: "Crisis: yes, safe, a way within reach",
      shown: ["line: `Are you safe right now, this minute?`"]),
    Item(
      what: "speaks of distance from means",
      run: "Crisis: yes, safe, a way within reach",
      shown: [
        "line: `It's near. Then space between you and it matters most.`",
        "line: `Someone else could hold it, or you could go where it isn't.`",
      ]),
    Item(
      what: "points to someone they trust, and asks what might get in the way",
      run: "Crisis: yes, safe, a way within reach",
      shown: [
        "option: `Someone I trust`", "line: `What might get in the way of reaching out?`",
        "option: `I'd be a burden`", "select: 1",
        "line: `You're holding it so that no one else has to.`",
      ]),
    Item(
      what: "points to a professional",
      run: "Crisis: not sure, safe, no plan, a clinic",
      shown: [
        "option: `A doctor, a counselor, a clinic`", "select: 2",
        "line: `Someone who knows you, and knows this kind of thing.`",
      ]),
    Item(
      what: "gives free lines that are there at all hours",
      run: "Crisis: yes, but little more is said; no one",
      shown: [
        "line: `It feels as if there's no one to bring this to.`", "command: `resources crisis`",
      ]),
    Item(
      what: "offers a way to cope, and the conversation goes on after they told",
      run: "Crisis: yes, safe, a way within reach",
      shown: [
        "line: `Something small while you wait, or think. You pick.`",
        "command: `breathe 4 0 6 0 6`",
        "line: `We can go on from here, or stop. /help brings the numbers back.`",
      ]),
    Item(
      what: "at imminent risk: emergency services, away from means, not alone",
      run: "Crisis again, not safe, alone",
      shown: [
        "command: `resources danger`",
        "line: `Get away from anything you could use. Another room, or where people are.`",
        "line: `Unlock the door.`", "line: `Is there someone with you, or on the phone?`",
      ]),
    Item(
      what: "a time that is today is taken as now",
      run: "Crisis: yes, today: then it is now",
      shown: [
        "option: `Today, or right now`", "select: 1", "line: `Soon, then. So this is now.`",
        "command: `resources danger`",
      ]),
    Item(
      what: "no alarm where there is none: it can be put right in a word",
      run: "Crisis: no, heard wrong",
      shown: ["option: `No`", "select: 3", "line: `I got it wrong. I ask when I'm not sure.`"]),
    Item(
      what: "no coercion: nothing has to be answered",
      run: "Crisis: not said at all",
      shown: [
        "option: `I don't want to answer`", "select: 4",
        "line: `You can tell these people as much or as little as you like.`",
        "command: `resources crisis`",
      ]),
    Item(
      what: "a concern is met by one gentle direct question",
      run: "Concern: yes",
      shown: [
        "line: `That sounds like more than one person can hold.`",
        "line: `Are you having thoughts of ending your life?`",
      ]),
    Item(
      what: "after it they go back to where they were: the passage ends by itself",
      run: "Crisis: yes, safe, a way within reach",
      shown: ["line: `We can go on from here, or stop. /help brings the numbers back.`", "stop"]),
  ]

  static let plan = (try? String(contentsOfFile: path("help.testplan"), encoding: .utf8)) ?? ""

  @Test(arguments: items) func isShown(_ item: Item) throws {
    let runs = Self.plan.components(separatedBy: "\n---\n").filter { $0.contains("# \(item.run)") }
    let run = try #require(runs.first, "no run \(item.run)")
    var steps = run.split(separator: "\n").map(String.init)[...]
    for step in item.shown {
      let place = try #require(steps.firstIndex(of: step), "\(step) isn't said there")
      steps = steps[(place + 1)...]
    }
  }

  /// Nothing is asked a second time in one crisis. (In an emergency whether help is being called is asked
  /// again where it wasn't answered.)
  @Test func nothingIsAskedTwice() throws {
    for run in Self.plan.components(separatedBy: "\n---\n")
    where !run.contains("node: HelpEmergency") {
      let questions = run.split(separator: "\n").filter {
        $0.hasPrefix("line: ") && $0.hasSuffix("?`")
      }
      #expect(Set(questions).count == questions.count, "\(run.prefix(80))")
    }
    let again = try #require(
      Self.plan.components(separatedBy: "\n---\n").first { $0.contains("# Crisis again") })
    #expect(!again.contains("Are you thinking about suicide?"))
    #expect(!again.contains("What might get in the way"))
  }

  /// Nothing that pulls a no, judges, makes little of it, flatters, promises secrecy or threatens to tell.
  @Test func whatIsNeverSaid() throws {
    let script = try String(contentsOfFile: Self.path("help.yarn"), encoding: .utf8)
    let said = script.split(separator: "\n").filter { $0.contains("#line:") && !$0.contains("-> ") }
      .map { $0.lowercased() }
    #expect(said.count > 200)
    for words in [
      "you're not thinking of", "you aren't thinking of", "secret", "promise", "between us",
      "selfish",
      "calm down", "it's not that", "others have it worse", "be strong", "brave", "proud",
      "i have to report",
      "i will call", "police will", "you must", "you have to", "should", "at least you", "!",
    ] {
      #expect(said.filter { $0.contains(words) } == [], "“\(words)”")
    }
  }

  private static func path(_ name: String) -> String {
    ShippedDialoguesTests.folder + "/en/" + name
  }
}
