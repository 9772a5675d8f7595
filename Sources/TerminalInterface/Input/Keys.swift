import Glibc

/// Lets time pass, and notices keys meanwhile. Tests have one whose time is a number.
protocol Keys: AnyObject {
  /// Since some moment in the past; goes evenly forward.
  var now: Duration { get }
  /// Waits for whatever comes first.
  func wait(until deadline: Duration) -> Waking
}

/// What ended a wait.
enum Waking: Sendable, Hashable {
  case timeUp
  case key(Key)
  case interrupted
  case hidden
  /// The window has another size, or another program has written to it.
  case disturbed
  case terminated(Int32)
}

enum Key: Sendable, Hashable {
  /// Something that could begin an answer, as it came: a letter, or the mark of a paste.
  case text(String)
  case space
  case enter
  /// An arrow, a function key, a control key.
  case other
}

/// Keys of a real terminal.
final class TerminalKeys: Keys {
  private let source: InputSource
  private let mode: TerminalMode

  init(source: InputSource, mode: TerminalMode) {
    self.source = source
    self.mode = mode
  }

  var now: Duration { MonotonicTime.now }

  func wait(until deadline: Duration) -> Waking {
    mode.hold()
    switch source.next(until: deadline) {
    case .timeUp: return .timeUp
    case .closed: return .terminated(SIGHUP)
    case .byte(let byte): return .key(key(from: byte))
    case .signal(let signal):
      switch signal {
      case .interrupt: return .interrupted
      case .hide: return .hidden
      case .terminate(let number): return .terminated(number)
      case .resize: return .disturbed
      case .stop:
        _ = mode.stop()
        return .disturbed
      case .resume:
        mode.holdAgain()
        return .disturbed
      }
    }
  }

  private func key(from first: UInt8) -> Key {
    switch first {
    case 0x20: return .space
    case 0x0A, 0x0D: return .enter
    case 0x1B:
      let sequence = [first] + restOfSequence()
      return sequence == Self.pasteBegins
        ? .text(String(decoding: sequence, as: UTF8.self)) : .other
    case 0x00..<0x20, 0x7F: return .other
    default:
      // The rest of the character comes with its first byte, or soon after it on a slow line.
      var bytes = [first]
      while bytes.count < UTF8Assembler.length(first),
        let byte = source.byte(within: .milliseconds(250))
      {
        guard byte & 0xC0 == 0x80 else {
          source.unread([byte])
          break
        }
        bytes.append(byte)
      }
      return .text(String(decoding: bytes, as: UTF8.self))
    }
  }

  /// What follows the Escape of an arrow or function key: `[` or `O`, up to its last byte.
  private func restOfSequence() -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < 32, let byte = source.byte(within: .milliseconds(20)) {
      bytes.append(byte)
      let isBegin = bytes.count == 1 && (byte == UInt8(ascii: "[") || byte == UInt8(ascii: "O"))
      if !isBegin, bytes.count == 1 || (0x40...0x7E).contains(byte) { break }
    }
    return bytes
  }

  private static let pasteBegins = Array("\u{1B}[200~".utf8)
}
