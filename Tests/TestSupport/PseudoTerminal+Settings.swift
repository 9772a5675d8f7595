import Glibc

extension PseudoTerminal {
  /// How the system treats what is typed and shown, to compare: as it was found, as it was left.
  public struct Settings: Hashable, Sendable {
    public var input: tcflag_t = 0
    public var output: tcflag_t = 0
    public var control: tcflag_t = 0
    public var local: tcflag_t = 0
    public var keys: [cc_t] = []
  }

  public var settings: Settings {
    var found = termios()
    guard tcgetattr(master, &found) == 0 else { return Settings() }
    return Settings(
      input: found.c_iflag, output: found.c_oflag, control: found.c_cflag, local: found.c_lflag,
      keys: withUnsafeBytes(of: found.c_cc) { Array($0) })
  }

  /// Whether a program that hid the cursor has shown it again.
  public var showsCursor: Bool {
    let shown = transcript.lastRange(of: Array("\u{1B}[?25h".utf8))?.lowerBound ?? -1
    return shown >= transcript.lastRange(of: Array("\u{1B}[?25l".utf8))?.lowerBound ?? -1
  }
}

extension Array where Element == UInt8 {
  fileprivate func lastRange(of part: [UInt8]) -> Range<Int>? {
    guard count >= part.count else { return nil }
    for start in stride(from: count - part.count, through: 0, by: -1)
    where self[start..<start + part.count].elementsEqual(part) {
      return start..<start + part.count
    }
    return nil
  }
}
