import Foundation
import Testing

/// Whose numbers are shown: by the computer's language settings, or as they said once.
@Suite struct CountryTests {
  @Test(arguments: [
    ("en_US.UTF-8", ["911", "988", "741741"], ["116 123", "numbers of the United States"]),
    ("en_GB.UTF-8", ["999 or 112", "116 123"], ["988", "911"]),
    ("en_IE.UTF-8", ["112 or 999", "116 123"], ["988", "911"]),
    ("fr_CA.UTF-8", ["911", "9-8-8", "1-855-242-3310"], ["741741"]),
    ("en_AU.UTF-8", ["000", "13 11 14", "1800 250 015"], ["988", "911"]),
    ("en_NZ.UTF-8", ["111", "1737", "0800 787 797"], ["988", "911"]),
    ("de_DE.UTF-8", ["112", "0800 111 0 111"], ["988", "911"]),
    ("fr_FR.UTF-8", ["Call 112 now", "no other numbers for your country"], ["988", "911"]),
    (
      "ja_JP.UTF-8", ["Call emergency services now", "no numbers for your country"], ["988", "911"]
    ),
    ("C.UTF-8", ["911", "988", "These are the numbers of the United States"], ["116 123"]),
  ])
  func helpNowShowsTheNumbersOfTheCountry(
    locale: String, shown: [String], never: [String]
  ) throws {
    let leeward = try Leeward()
    leeward.environment["LANG"] = locale
    let run = try leeward.run("help-now", "--plain")
    #expect(run.status == 0 && run.errors == "")
    let text = run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for words in shown {
      #expect(text.contains(words), "\(words) in \(text)")
    }
    for words in never { #expect(!text.contains(words), "\(words) in \(text)") }
  }

  @Test func aCountryIsSaidOnceAndKept() throws {
    let leeward = try Leeward()
    let first = try leeward.run("help-now", "--plain", "--country", "ireland")
    #expect(first.status == 0 && first.output.contains("116 123"))
    let file = leeward.home + "/country"
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "IE\n")
    let attributes = try FileManager.default.attributesOfItem(atPath: file)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    // Said once, it counts for more than the computer's settings.
    leeward.environment["LANG"] = "de_DE.UTF-8"
    let next = try leeward.run("help-now", "--plain")
    #expect(next.output.contains("116 123") && !next.output.contains("988"))
    #expect(try leeward.run("find", "--plain", "someone to talk to").output.contains("116 123"))
    #expect(try leeward.run("help-now", "--country", "US").output.contains("988"))
  }

  @Test(arguments: ["narnia", "zz", ""])
  func whatIsNoCountryIsRefused(typed: String) throws {
    let run = try Leeward().run("help-now", "--country", typed)
    #expect(run.status == 2 && run.output == "")
    #expect(run.errors.contains("--country"))
  }

  @Test func aFileThatIsNoCountryIsPassedOver() throws {
    let leeward = try Leeward()
    for bytes in ["", "\u{1B}[2J", String(repeating: "x", count: 10_000)] {
      try FileManager.default.createDirectory(
        atPath: leeward.home, withIntermediateDirectories: true)
      try Data(bytes.utf8).write(to: URL(filePath: leeward.home + "/country"))
      let run = try leeward.run("help-now", "--plain")
      #expect(run.status == 0 && run.output.contains("988") && !run.output.hasControls)
    }
  }

  @Test func aQuestionIsAnsweredWithItsSourceAndItsDate() throws {
    let run = try Leeward().run("find", "--plain", "how long does withdrawal last")
    #expect(run.status == 0)
    let text = run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.hasPrefix("How long does withdrawal last?"))
    #expect(text.contains("within 12 hours"))
    #expect(text.contains("MedlinePlus") && text.contains("Checked on November 22, 2026"))
  }
}
