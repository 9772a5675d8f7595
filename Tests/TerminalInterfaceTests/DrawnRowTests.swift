import TestSupport
import Testing

@testable import TerminalInterface

/// One row, drawn over again: only what changes is written, in one piece.
@Suite struct DrawnRowTests {
  private let transcript: Transcript
  private let row: DrawnRow

  init() throws {
    transcript = try Transcript(variables: ["NO_COLOR": "1"])
    row = DrawnRow(screen: transcript.screen, isDrawn: true)
  }

  /// What was written by this.
  private func written(_ body: () -> Void) -> String {
    let before = transcript.file.text.count
    body()
    return String(transcript.file.text.dropFirst(before))
  }

  @Test func onlyTheCellsThatDiffer() {
    #expect(
      written { row.draw { _ in [.init("in  ██▌   1")] } }
        == "\u{1B}[?25l  in  ██▌   1\u{1B}[K\r".replacing(
          "  in", with: transcript.screen.margin + "in"))
    let margin = transcript.screen.margin.count
    #expect(
      written { row.draw { _ in [.init("in  ███▍  2")] } }
        == "\u{1B}[\(margin + 7)G█▍\u{1B}[\(margin + 11)G2\r")
    #expect(written { row.draw { _ in [.init("in  ███▍  2")] } } == "")
    #expect(
      written { row.draw { _ in [.init("in")] } } == "\u{1B}[\(margin + 3)G\u{1B}[K\r")
    #expect(written { row.erase() } == "\r\u{1B}[J\u{1B}[?25h")
    #expect(written { row.erase() } == "")
  }

  @Test func whatIsTwoColumnsWideIsDrawnWhole() {
    row.draw { _ in [.init("吸う 1")] }
    #expect(written { row.draw { _ in [.init("吸う 2")] } }.hasSuffix("吸う 2\u{1B}[K\r"))
  }

  @Test func aWindowOfAnotherSizeIsDrawnAnew() throws {
    let terminal = try PseudoTerminal(columns: 80, rows: 24)
    let side = try terminal.openProgramSide()
    let options = TerminalOptions(
      environment: TerminalEnvironment(["TERM": "xterm", "NO_COLOR": "1"]), output: side,
      catchesSignals: false)
    let abilities = Abilities(options, inputIsTerminal: true, outputIsTerminal: true)
    let row = DrawnRow(screen: Screen(options, abilities), isDrawn: true)
    func draw() { row.draw { columns in [.init(String(repeating: "x", count: columns))] } }
    draw()
    terminal.resize(columns: 40, rows: 24)
    draw()
    try terminal.expect("\r\u{1B}[J")
    try terminal.expect(String(repeating: "x", count: 37) + "\u{1B}[K")
    draw()
    terminal.takeIn(for: .milliseconds(30))
    #expect(terminal.rest == "\r")
  }
}
