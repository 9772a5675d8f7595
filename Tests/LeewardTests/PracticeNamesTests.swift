import DialogueProgram
import HostVocabulary
import Testing

@testable import leeward

/// A practice is found by whatever it is called, and asked about where more than one is.
@Suite struct PracticeNamesTests {
  private let names: PracticeNames

  init() throws {
    var program = Program()
    for (node, name, also) in [
      ("PacedBreathing", "breathing", "breath, slow breath"), ("BodyScan", "body-scan", "scan"),
      ("FourSevenEight", "4-7-8", ""), ("FeetOnFloor", "grounding", "feet on the floor"),
      ("Space", "breathing-space", ""),
    ] {
      program.add(
        Program.Node(
          title: node, file: "", start: 0, end: 0, isTracked: false,
          headers: [.init(key: "practice", value: name), .init(key: "also", value: also)],
          members: [], fingerprint: 0))
    }
    names = PracticeNames(program.practices)
  }

  @Test(arguments: [
    ("breathing", "breathing"), ("Breathing", "breathing"), ("breath", "breathing"),
    ("body scan", "body-scan"), ("bodyscan", "body-scan"), ("the body one", "body-scan"),
    ("bo", "body-scan"), ("478", "4-7-8"), ("feet please", "grounding"), ("PacedB", "breathing"),
    ("breathing space", "breathing-space"), ("space", "breathing-space"),
  ])
  func isMeant(typed: String, name: String) throws {
    #expect(try names.practice(meant: typed).name == name)
  }

  @Test(arguments: [
    ("b", "Which of these is it? breathing, body-scan, breathing-space"),
    ("bodyscam", "There is no practice called bodyscam. Did you mean body-scan?"),
    ("zebra", "There is no practice called zebra. To see which there are: leeward practice"),
    ("", "There is no practice called . To see which there are: leeward practice"),
    ("\u{1B}[2J", "There is no practice called"),
  ])
  func isNotMeant(typed: String, says: String) {
    let complaint = #expect(throws: Complaint.self) { try names.practice(meant: typed) }
    #expect(complaint?.text.hasPrefix(says) == true)
    #expect(complaint?.text.contains("\u{1B}") == false)
  }
}
