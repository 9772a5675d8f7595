import Glibc
import TestSupport
import Testing

@testable import TerminalInterface

@Suite struct AbilitiesTests {
  private func abilities(
    _ variables: [String: String] = ["TERM": "xterm"], plain: Bool = false, input: Bool = true,
    output: Bool = true
  ) -> Abilities {
    Abilities(
      TerminalOptions(plain: plain, environment: TerminalEnvironment(variables)),
      inputIsTerminal: input, outputIsTerminal: output)
  }

  @Test func aTerminalHasThemAll() {
    let all = abilities()
    #expect(all.styles && all.isRoomy && all.wraps && all.draws && all.waits && all.edits)
  }

  @Test func plainNeitherStylesNorDrawsNorEdits() {
    let plain = abilities(plain: true)
    #expect(!plain.styles && !plain.isRoomy && !plain.draws && !plain.edits)
    #expect(plain.wraps && plain.waits)
  }

  @Test(arguments: [[:], ["TERM": ""], ["TERM": "dumb"]])
  func aDumbTerminalIsPlain(variables: [String: String]) {
    #expect(abilities(variables) == abilities(plain: true))
  }

  @Test func noColourTakesAllLooks() {
    let abilities = abilities(["TERM": "xterm", "NO_COLOR": "1"])
    #expect(!abilities.styles && abilities.draws && abilities.edits)
    #expect(self.abilities(["TERM": "xterm", "NO_COLOR": ""]).styles)
  }

  @Test func reducedMotionDrawsNothing() {
    let abilities = abilities(["TERM": "xterm", "LEEWARD_MOTION": "reduced"])
    #expect(!abilities.draws && abilities.edits && abilities.styles)
  }

  @Test func aPipeIsNotWaitedOn() {
    let input = abilities(input: false)
    #expect(!input.waits && !input.draws && !input.edits && input.styles)
    let output = abilities(output: false)
    #expect(output.waits && !output.draws && !output.edits && !output.styles && !output.wraps)
  }

  @Test func nonsenseInColumnsIsPassedOver() {
    #expect(TerminalEnvironment(["COLUMNS": "-4"]).columns == nil)
    #expect(TerminalEnvironment(["COLUMNS": "wide"]).columns == nil)
    #expect(TerminalEnvironment(["COLUMNS": "40"]).columns == 40)
  }

  @Test(arguments: [(B300, false), (B2400, false), (B9600, true), (B38400, true)])
  func nothingMovesOnASlowLine(speed: Int32, draws: Bool) throws {
    let terminal = try PseudoTerminal()
    let side = try terminal.openProgramSide()
    defer { close(side) }
    var settings = termios()
    #expect(tcgetattr(side, &settings) == 0)
    cfsetospeed(&settings, speed_t(speed))
    #expect(tcsetattr(side, TCSANOW, &settings) == 0)
    let options = TerminalOptions(
      environment: TerminalEnvironment(["TERM": "xterm"]), input: side, output: side,
      catchesSignals: false)
    #expect(Abilities(options).draws == draws)
  }
}
