import Glibc
import TestSupport
import Testing

@testable import TerminalInterface

@Suite struct PipeReaderTests {
  private let prompt = LineRequest(prompt: "? ")

  /// All lines of a file with these bytes, then its end.
  private func lines(_ bytes: [UInt8]) throws -> [LineResult] {
    let input = try WrittenFile()
    let output = try WrittenFile()
    #expect(write(input.descriptor, bytes, bytes.count) == bytes.count)
    lseek(input.descriptor, 0, SEEK_SET)
    let options = TerminalOptions(input: input.descriptor, output: output.descriptor)
    let reader = PipeReader(
      source: InputSource(descriptor: input.descriptor, signals: SignalWatch()),
      screen: Screen(options))
    var results: [LineResult] = []
    repeat { results.append(reader.read(prompt)) } while results.last != .end && results.count < 99
    return results
  }

  private func lines(_ text: String) throws -> [LineResult] { try lines(Array(text.utf8)) }

  @Test func linesAndTheEnd() throws {
    #expect(try lines("7\n\nyes\n") == [.line("7"), .line(""), .line("yes"), .end])
  }

  @Test func theLastLineNeedsNoEnd() throws {
    #expect(try lines("one\ntwo") == [.line("one"), .line("two"), .end])
  }

  @Test func nothingAtAll() throws {
    #expect(try lines("") == [.end])
  }

  @Test func linesFromWindows() throws {
    #expect(
      try lines("\u{FEFF}one\r\ntwo\r\nthree\r") == [
        .line("one"), .line("two"), .line("three"), .end,
      ])
  }

  @Test func aByteOrderMarkCountsOnlyAtTheBeginning() throws {
    #expect(try lines("one\n\u{FEFF}two\n") == [.line("one"), .line("\u{FEFF}two"), .end])
  }

  @Test func whatIsNoUTF8IsShownAsSuch() throws {
    let bytes: [UInt8] = [0x61, 0xFF, 0x62, 0xE2, 0x82, 0x0A, 0xC3, 0xA9, 0x0A]
    #expect(try lines(bytes) == [.line("a\u{FFFD}b\u{FFFD}"), .line("é"), .end])
  }

  @Test func aZeroByteEndsNothing() throws {
    #expect(try lines([0x61, 0x00, 0x62, 0x0A]) == [.line("a\u{0}b"), .end])
  }

  @Test func aLineAtTheLimitIsWhole() throws {
    let line = String(repeating: "é", count: LineLimit.scalars)
    #expect(try lines(line + "\r\nnext\n") == [.line(line), .line("next"), .end])
  }

  @Test func aLongerLineIsCutAndSaidSo() throws {
    let kept = String(repeating: "漢", count: LineLimit.scalars)
    #expect(
      try lines(kept + "x\nnext\n") == [.line(kept, wasCut: true), .line("next"), .end])
  }

  @Test func aMegabyteWithoutALineFeed() throws {
    let results = try lines(String(repeating: "a", count: 1_000_000))
    #expect(
      results == [.line(String(repeating: "a", count: LineLimit.scalars), wasCut: true), .end])
  }

  @Test func aMegabyteOfBrokenBytesIsBoundedToo() throws {
    let results = try lines([UInt8](repeating: 0x80, count: 1_000_000) + [0x0A])
    guard case .line(let text, wasCut: true)? = results.first else {
      Issue.record("not cut")
      return
    }
    #expect(text.unicodeScalars.count == LineLimit.scalars)
  }

  @Test func aClosedInputIsAnEnd() throws {
    let output = try WrittenFile()
    let reader = PipeReader(
      source: InputSource(descriptor: 999, signals: SignalWatch()),
      screen: Screen(TerminalOptions(output: output.descriptor)))
    #expect(reader.read(prompt) == .end)
    #expect(output.text == "? \n")
  }
}
