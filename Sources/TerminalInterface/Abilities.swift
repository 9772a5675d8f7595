import Glibc

/// What can be done with this input and this output, decided once.
struct Abilities: Sendable, Hashable {
  /// Bold, faint and one colour.
  var styles: Bool
  /// Room around things: a margin, blank lines between turns.
  var isRoomy: Bool
  /// Lines are broken where the window ends, rather than left as they are.
  var wraps: Bool
  /// The cursor may be moved: a breath is drawn.
  var draws: Bool
  /// Someone sits there: lines are paced, practices take their time.
  var waits: Bool
  /// A line can be edited as it is typed.
  var edits: Bool

  init(_ options: TerminalOptions, inputIsTerminal: Bool, outputIsTerminal: Bool) {
    let plain = options.plain || options.environment.isDumb
    let both = inputIsTerminal && outputIsTerminal
    isRoomy = outputIsTerminal && !plain
    styles = isRoomy && !options.environment.refusesColour
    wraps = outputIsTerminal
    draws = both && !plain && !options.environment.reducesMotion
    waits = inputIsTerminal
    edits = both && !plain
  }

  init(_ options: TerminalOptions) {
    self.init(
      options, inputIsTerminal: isatty(options.input) == 1,
      outputIsTerminal: isatty(options.output) == 1)
    if Self.isSlow(options.output) { draws = false }
  }

  /// Whether the line to the terminal is too slow for what moves: below 9600 baud.
  private static func isSlow(_ output: Int32) -> Bool {
    var settings = termios()
    guard tcgetattr(output, &settings) == 0 else { return false }
    let speed = cfgetospeed(&settings)
    return speed > 0 && speed < speed_t(B9600)
  }
}
