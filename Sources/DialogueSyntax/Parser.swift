import Diagnostics

/// Reads one file's text into a tree, in one pass, by construct.
///
/// Functions that consume are `mutating`, those that look are not; every loop advances. After a
/// mistake the parser goes on at the end of the line, so that one mistake makes one message. The
/// extensions are named for what they read.
public struct Parser {
  /// The text's UTF-8, with a line feed after its end so that looking one ahead is always safe.
  let bytes: [UInt8]
  /// Where the text ends.
  let count: Int
  let file: Int

  var script: ScriptSyntax
  var diagnostics: [Diagnostic] = []

  /// Where the parser stands, and the line it stands in: its first byte, its end, and the end
  /// without the white space before it.
  var position = 0
  var lineStart = 0
  var lineEnd = 0
  var trimmedLineEnd = 0
  var layout = LayoutTracker()

  /// The blocks that are open, outermost first.
  var blocks: [Block] = []
  /// The end of a line whose expression was given up: what is missing on it needs no message.
  var givenUpLine = -1
  /// Whether the block just read has no closer, so that nothing of it stands on this line.
  var wasLeftOpen = false
  /// Whether the node's rest was given up: its open blocks need no message of their own.
  var wasAbandoned = false
  /// Whether the line the parser stands in ends a body that no `===` ends.
  var isAtNextNode = false

  enum Block: Hashable {
    case ifBlock
    case once
    case enumeration
    /// The body of an option or a line-group item: closed by its indentation.
    case body
  }

  /// How deep blocks and expressions may be nested: far beyond any script, well within the stack.
  static let deepest = 150
  /// How deep the tree of an expression may be. Deeper than its nesting: a chain (a + b + c …) leans
  /// to the left, and every later pass over the tree needs stack for it.
  static let deepestTree = 1000
  /// How deep the tree is of the expression that was read last.
  var treeDepth = 0

  /// Reads `source`, which is file number `file` of its project.
  public static func parse(
    _ source: SourceFile, file: Int
  ) -> (script: ScriptSyntax, diagnostics: [Diagnostic]) {
    var parser = Parser(source, file: file)
    parser.parseFile()
    return (parser.script, parser.diagnostics)
  }

  init(_ source: SourceFile, file: Int) {
    var bytes = Array(source.text.utf8)
    count = bytes.count
    bytes.append(contentsOf: [0x0A, 0x0A, 0x0A, 0x0A])
    self.bytes = bytes
    self.file = file
    script = ScriptSyntax(file: file)
  }

  // MARK: Looking

  func starts(_ text: StaticString, at offset: Int) -> Bool {
    let length = text.utf8CodeUnitCount
    guard offset + length <= count else { return false }
    let start = text.utf8Start
    for index in 0..<length where bytes[offset + index] != start[index] { return false }
    return true
  }

  func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  func isNewline(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  func span(_ range: Range<Int>) -> Span { Span(file: file, range) }

  func span(_ from: Int, _ to: Int) -> Span { Span(file: file, from..<max(from, to)) }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  func text(_ from: Int, _ to: Int) -> String {
    String(decoding: bytes[from..<max(from, to)], as: UTF8.self)
  }

  /// The end of `[from, to)` without the white space at its end.
  func trimmedEnd(_ from: Int, _ to: Int) -> Int {
    // Looked for once a line: there may be much of it, and many who ask.
    var end = to == lineEnd && trimmedLineEnd <= to ? max(from, trimmedLineEnd) : to
    while end > from, isSpace(bytes[end - 1]) { end -= 1 }
    return end
  }

  /// The end of the name that begins at `offset`; `offset` itself where none does.
  func endOfName(at offset: Int) -> Int {
    var end = offset
    while end < count {
      let byte = bytes[end]
      if byte < 0x80 {
        guard end == offset ? Identifier.isHead(UInt32(byte)) : Identifier.isTail(UInt32(byte))
        else { break }
        end += 1
      } else {
        let (scalar, length) = scalar(at: end)
        guard end == offset ? Identifier.isHead(scalar) : Identifier.isTail(scalar) else { break }
        end += length
      }
    }
    return end
  }

  /// The scalar that begins at `offset`, and how many bytes it takes. The text is valid UTF-8.
  private func scalar(at offset: Int) -> (UInt32, Int) {
    let first = UInt32(bytes[offset])
    func next(_ index: Int) -> UInt32 { UInt32(bytes[offset + index] & 0x3F) }
    if first < 0xE0 { return ((first & 0x1F) << 6 | next(1), 2) }
    if first < 0xF0 { return ((first & 0x0F) << 12 | next(1) << 6 | next(2), 3) }
    return ((first & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3), 4)
  }

  // MARK: Moving

  mutating func skipSpaces() {
    while position < lineEnd, isSpace(bytes[position]) { position += 1 }
  }

  /// Takes what is left of the line, noting a comment.
  mutating func skipToLineEnd() { position = lineEnd }

  /// Takes a `//` comment that stands here; whether one did.
  mutating func skipComment() -> Bool {
    guard starts("//", at: position), position < lineEnd else { return false }
    script.comments.append(span(position, lineEnd))
    position = lineEnd
    return true
  }

  mutating func report(
    _ problem: Problem, _ message: String, at span: Span, because: Diagnostic.Note? = nil,
    nextStep: String? = nil, fix: String? = nil
  ) {
    diagnostics.append(
      Diagnostic(problem, message, at: span, because: because, nextStep: nextStep, fix: fix))
  }
}
