import Testing

@testable import AuthorTools

@Suite struct TalkUnconfirmedTests {
  private static let ask = "<<declare $said = \"\">>\n<<ask $said>>\n"

  private func messages(_ body: String, more: String = "") -> [String] {
    TalkUnconfirmed.findings(node(Self.ask + body) + more).map(\.message)
  }

  @Test(arguments: [
    "<<if talk($said) == \"change\">>\n    Part of you is ready.\n<<endif>>\n-> That's right\n-> No",
    "<<if talk($said) == \"change\">>\n    Is that so?\n    -> Yes\n    -> No\n<<endif>>\n",
    "<<set $lean = talk($said)>>\n<<if $lean == \"change\">>\n<<ask $said>>\n<<keep reason {$said}>>\n<<endif>>",
    "<<if $said == \"\">>\n<<keep reason {$said}>>\n<<endif>>",
    "<<if mentions($said, \"family\")>>\n<<keep person {$said}>>\n<<endif>>",
  ])
  func whatIsAskedAboutIsLeftAlone(body: String) { #expect(messages(body) == []) }

  @Test func whatIsKeptOnAGuessIsTold() {
    #expect(
      TalkUnconfirmed.findings(
        node(Self.ask + "<<if talk($said) == \"change\">>\n<<keep reason {$said}>>\n<<endif>>"))
        == [
          Finding(
            at: "<<keep reason {$said}>>",
            message: "This is kept on a guess alone: nobody was asked.")
        ])
    #expect(
      messages(
        "<<set $lean = talk($said)>>\n<<if $lean == \"change\">>\n<<set $my_way = 1>>\n<<endif>>"
      )
      .count == 1)
  }

  @Test func aWayThatEndsWithoutAQuestionIsTold() {
    let body =
      "<<if talk($said) == \"sustain\">>\n    That's clear.\n<<elseif talk($said) == \"change\">>\n"
      + "    -> Is it?\n<<endif>>"
    #expect(messages(body) == ["This way is taken on a guess, and nobody is asked."])
  }

  @Test func jumpsAreFollowed() {
    let body = "<<if talk($said) == \"change\">>\n<<jump There>>\n<<endif>>\n-> Yes"
    func there(_ body: String) -> String { "\ntitle: There\n---\n\(body)\n===\n" }
    #expect(messages(body, more: there("Is that so?\n-> Yes\n-> No")) == [])
    #expect(messages(body, more: there("Good night.")).count == 1)
    #expect(messages(body, more: there("<<jump There>>")) == [])
  }
}
