/// A command as a script gives it: what the author wrote, and what was put in for each `{…}`.
///
/// Kept apart so that a person's own words, put in for `{$said}`, are always one argument,
/// whatever spaces, quotes or signs stand in them.
public struct CommandText: Sendable, Hashable {
  public enum Piece: Sendable, Hashable {
    case literal(String)
    case value(Value, shown: String)
  }

  public var pieces: [Piece]

  public init(_ pieces: [Piece]) { self.pieces = pieces }

  /// The command as one text, as Yarn Spinner hands it to a host.
  public var text: String {
    pieces.reduce(into: "") { text, piece in
      switch piece {
      case .literal(let part): text += part
      case .value(_, let shown): text += shown
      }
    }
  }

  /// One argument: literal words, values put in, or both run together.
  public struct Word: Sendable, Hashable {
    public var text: String
    /// The value, where the word is one `{…}` and nothing else.
    public var value: Value?
    /// Whether the author put it in quotes.
    public var isQuoted: Bool
    /// The index of the piece in which it begins, for `rest`.
    fileprivate var piece: Int
    fileprivate var offset: Int
  }

  /// The command's words: split at spaces outside quotes; a put-in value is never split.
  public var words: [Word] {
    var words: [Word] = []
    var current: Word?
    var inQuotes = false
    for (index, piece) in pieces.enumerated() {
      switch piece {
      case .value(let value, let shown):
        if current == nil {
          current = Word(text: shown, value: value, isQuoted: false, piece: index, offset: 0)
        } else {
          current?.text += shown
          current?.value = nil
        }
      case .literal(let text):
        for (offset, character) in text.enumerated() {
          if character == "\"" {
            if !inQuotes, current == nil {
              current = Word(text: "", value: nil, isQuoted: true, piece: index, offset: offset)
            }
            inQuotes.toggle()
          } else if !inQuotes, character == " " || character == "\t" {
            if let word = current { words.append(word) }
            current = nil
          } else {
            if current == nil {
              current = Word(text: "", value: nil, isQuoted: false, piece: index, offset: offset)
            }
            current?.text.append(character)
            current?.value = nil
          }
        }
      }
    }
    if let word = current { words.append(word) }
    return words
  }

  /// All from the `index`-th word (from 0) to the end, as one text; "" where there is no such word.
  public func rest(from index: Int) -> String {
    let words = words
    guard words.indices.contains(index) else { return "" }
    let first = words[index]
    // All in one pair of quotes: the quotes are the author's, not the person's.
    if first.isQuoted, index == words.count - 1 { return first.text }
    var text = ""
    for (number, piece) in pieces.enumerated() where number >= first.piece {
      switch piece {
      case .literal(let part):
        text += number == first.piece ? String(part.dropFirst(first.offset)) : part
      case .value(_, let shown): text += shown
      }
    }
    while let last = text.last, last == " " || last == "\t" { text.removeLast() }
    return text
  }
}
