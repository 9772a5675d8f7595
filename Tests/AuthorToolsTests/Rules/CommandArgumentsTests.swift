import Testing

@testable import AuthorTools

@Suite struct CommandArgumentsTests {
  @Test(arguments: [
    ("<<wait>>", "wait needs a number from 0 to 600 (seconds) here."),
    ("<<wait long>>", "wait needs a number from 0 to 600 (seconds) where \"long\" stands."),
    ("<<wait 4 5>>", "wait doesn't know what to do with \"5\"."),
    ("<<wait 4 {1 + 1}>>", "wait doesn't know what to do with \"{…}\"."),
    ("<<ask said>>", "ask needs a variable, such as $variable, where \"said\" stands."),
    ("<<ask $said a hint>>", "ask doesn't know what to do with \"hint\"."),
    ("<<wait 601>>", "wait needs a number from 0 to 600 (seconds) where \"601\" stands."),
    (
      "<<keep reson a word>>",
      "keep needs one of reason, trigger, sign, coping, person, place, strength, safer where \"reson\" stands."
    ),
    ("<<measure two.words 3>>", "measure needs a name (name) where \"two.words\" stands."),
  ])
  func mistakes(command: String, message: String) {
    #expect(CommandArguments.findings(node(command)) == [Finding(at: command, message: message)])
  }

  @Test(arguments: [
    "<<wait 4>>", "<<wait 0.5>>", "<<wait {1 + 1}>>", "<<ask $said>>", "<<ask $said \"a hint\">>",
    "<<wait 600>>", "<<keep reason {\"my words, all of them\"}>>", "<<measure x-y_1 3>>",
    "<<unknown to us>>", "<<measure craving 1{2}>>",
  ])
  func mended(command: String) {
    #expect(CommandArguments.findings(node(command)) == [])
  }
}
