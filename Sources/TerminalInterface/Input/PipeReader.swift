import CLibedit
import Diagnostics

/// Reads lines from a pipe or a file, or from a terminal that edits them itself (`--plain`).
///
/// A line may be of any length: what is past the limit is read over. CR LF ends a line as LF does, a
/// byte order mark at the very beginning is none of it, bytes that are no UTF-8 become U+FFFD, and
/// the last line needs no end.
final class PipeReader: LineReader {
  private let source: InputSource
  private let screen: Screen
  /// The terminal's settings where one is read; it must edit lines itself while we read them.
  private let mode: TerminalMode?
  private var isAtBeginning = true

  init(source: InputSource, screen: Screen, mode: TerminalMode? = nil) {
    self.source = source
    self.screen = screen
    self.mode = mode
  }

  var showsTyping: Bool { source.isTerminal }

  func read(_ request: LineRequest) -> LineResult {
    // What came while keys weren't shown is shown now; from here on the terminal does it.
    let ahead = source.isTerminal ? typedAhead(request) : []
    mode?.release()
    screen.put(request.prompt)
    let shown = String(decoding: ahead, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    screen.put(shown.map { SafeText.line(String($0)) }.joined(separator: "\n"))
    source.unread(ahead)
    let result = readLine(request)
    if case .line = result {} else { screen.put("\n") }
    return result
  }

  private func readLine(_ request: LineRequest) -> LineResult {
    var line = BoundedLine()
    while true {
      switch source.next() {
      case .byte(0x0A):
        if source.isTerminal, Burst.isPaste(source.ahead()) {
          line.append(0x20)
          takePaste(into: &line)
        }
        return finish(line)
      case .byte(let byte): line.append(byte)
      case .timeUp: continue
      case .closed:
        if !line.isEmpty { return finish(line) }
        // In a terminal the end is a key; one that was hung up says it again and again.
        return source.isTerminal ? .interrupted : .end
      case .signal(let signal):
        switch signal {
        case .interrupt: return .interrupted
        case .hide: return .hidden
        case .terminate(let number): return .terminated(number)
        case .resize: continue
        case .stop: leeward_stop()
        case .resume: screen.put(request.prompt)
        }
      }
    }
  }

  /// The whole lines of a paste are one answer; it is over when nothing more comes.
  private func takePaste(into line: inout BoundedLine) {
    while let byte = source.pasted(within: Burst.quiet) {
      line.append(Burst.isBreak(byte) ? 0x20 : byte)
    }
  }

  /// The keys pressed before the prompt, those that take others back obeyed.
  private func typedAhead(_ request: LineRequest) -> [UInt8] {
    source.unread(Array(request.typedAhead.utf8))
    var out: [UInt8] = []
    for key in source.takeAhead() {
      switch key {
      case 0x08, 0x7F:
        while let last = out.last, last != 0x0A {
          out.removeLast()
          if last & 0xC0 != 0x80 { break }
        }
      case 0x15: out.removeSubrange(((out.lastIndex(of: 0x0A) ?? -1) + 1)...)
      case 0x0D, 0x0A: out.append(0x0A)
      case 0x00..<0x20: continue
      default: out.append(key)
      }
    }
    return out
  }

  private func finish(_ line: BoundedLine) -> LineResult {
    defer { isAtBeginning = false }
    let (text, wasCut) = line.text(withoutMark: isAtBeginning)
    return .line(text, wasCut: wasCut)
  }
}

/// A line's bytes as far as they are wanted.
private struct BoundedLine {
  private var bytes: [UInt8] = []
  private var scalars = 0
  private var isFull = false

  var isEmpty: Bool { bytes.isEmpty }

  mutating func append(_ byte: UInt8) {
    if byte & 0xC0 != 0x80 { scalars += 1 }
    // One more than the limit for the CR of a CR LF; four bytes a scalar, should they be no UTF-8.
    if scalars > LineLimit.scalars + 1 || bytes.count >= LineLimit.scalars * 4 {
      isFull = true
    } else {
      bytes.append(byte)
    }
  }

  func text(withoutMark: Bool) -> (text: String, wasCut: Bool) {
    var bytes = bytes[...]
    if !isFull, bytes.last == 0x0D { bytes = bytes.dropLast() }
    if withoutMark, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars
    let kept = scalars.prefix(LineLimit.scalars)
    return (String(kept), isFull || kept.endIndex != scalars.endIndex)
  }
}
