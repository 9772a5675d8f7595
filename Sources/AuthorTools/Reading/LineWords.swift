import DialogueSyntax
import Diagnostics
import Foundation

/// A line's words as they are read out: without markup, without values, each with its place.
struct LineWords {
  struct Word {
    /// In small letters, with straight apostrophes: `don't`, `ex-addict`.
    var text: String
    /// As it is written.
    var written: String
    /// Its signs in the line.
    var signs: Range<Int>
    /// Whether it stands in double quotes: somebody's own word, given back.
    var isQuoted: Bool
    /// What stands right behind it: a sign of a sentence, or nil.
    var stop: Character?
    /// Whether something that isn't known here, a value, stands before it.
    var followsValue: Bool
  }

  let words: [Word]
  private let line: WrittenLine

  init(_ line: LineSyntax, in sources: SourceSet) {
    self.line = WrittenLine(line, in: sources)
    words = Self.words(of: self.line.signs)
  }

  /// The place of some words.
  func span(_ range: Range<Int>) -> Span {
    guard !words.isEmpty, range.upperBound <= words.count, !range.isEmpty else {
      return line.span(0..<line.signs.count)
    }
    return line.span(
      words[range.lowerBound].signs.lowerBound..<words[range.upperBound - 1].signs.upperBound)
  }

  /// The place of the first such sign that is said.
  func span(of scalar: Unicode.Scalar) -> Span? {
    let spoken = Self.spoken(line.signs)
    return spoken.first { line.signs[$0].scalar == scalar }.map { line.span($0..<$0 + 1) }
  }

  // MARK: Reading

  /// The signs that are shown: those of markup left out.
  private static func spoken(_ signs: [WrittenLine.Sign]) -> [Int] {
    var isInTag = false
    return signs.indices.filter { index in
      switch (signs[index].scalar, signs[index].kind) {
      case ("[", .plain):
        isInTag = true
        return false
      case ("]", .plain):
        defer { isInTag = false }
        return !isInTag
      default: return !isInTag
      }
    }
  }

  private static func words(of signs: [WrittenLine.Sign]) -> [Word] {
    var words: [Word] = []
    var start: Int?
    var written = ""
    var isQuoted = false
    var followsValue = false
    func end(before index: Int) {
      defer {
        start = nil
        written = ""
      }
      guard let first = start else { return }
      let trimmed = written.trimmingCharacters(in: ["'", "’", "-"])
      guard trimmed.contains(where: { $0.isLetter || $0.isNumber }) else { return }
      words.append(
        Word(
          text: trimmed.lowercased().replacing("’", with: "'"), written: trimmed,
          signs: first..<index, isQuoted: isQuoted, stop: nil, followsValue: followsValue))
      followsValue = false
    }
    var last = -1
    for index in spoken(signs) {
      let sign = signs[index]
      if sign.kind == .value {
        end(before: last + 1)
        followsValue = true
      } else if sign.scalar.isOfWord {
        if start == nil { start = index }
        written.unicodeScalars.append(sign.scalar)
      } else {
        end(before: last + 1)
        if Self.stops.contains(sign.scalar), !words.isEmpty {
          words[words.count - 1].stop = words[words.count - 1].stop ?? Character(sign.scalar)
        }
        switch sign.scalar {
        case "\"": isQuoted.toggle()
        case "“": isQuoted = true
        case "”": isQuoted = false
        default: break
        }
      }
      last = index
    }
    end(before: last + 1)
    return words
  }

  private static let stops = Array(".!?…:;,".unicodeScalars)
}

extension Unicode.Scalar {
  /// Whether it belongs to a word: a letter, a figure, an apostrophe, a hyphen.
  fileprivate var isOfWord: Bool {
    switch self {
    case "a"..."z", "A"..."Z", "0"..."9", "'", "’", "-": true
    default: !isASCII && (properties.isAlphabetic || properties.numericType != nil)
    }
  }
}
