import Diagnostics
import DialogueMachine
import DialogueSyntax

/// Gives every line, choice and item without an id one of its own: ` #line:0xxxxxx`, six hexadecimal
/// digits after the 0, the same nowhere else in the project.
///
/// Nothing else of a file is changed, not a byte. Ids are made from a line's node and words, so that
/// two people who tag one script get the same; with a seed, from chance.
public struct LineTagger: Sendable {
  /// A script that lines were tagged in.
  public struct Tagged: Sendable, Hashable {
    public var file: SourceFile
    /// The whole new text.
    public var text: String
    public var lines: [Line]
  }

  public struct Line: Sendable, Hashable {
    /// From 1.
    public var number: Int
    /// With its `line:`.
    public var id: String
    /// What the script says there, without its tags.
    public var words: String
  }

  /// The scripts that change.
  public private(set) var tagged: [Tagged] = []
  /// Why scripts can't be tagged: what in them can't be understood.
  public private(set) var problems: [Diagnostic] = []
  /// What the problems' places count in.
  public let sources: SourceSet

  private var taken = Set<String>()
  /// How many ids were made from a node and words already.
  private var made: [String: Int] = [:]
  private var random: SeededRandom?

  public init(_ project: Project, seed: UInt64? = nil) {
    sources = SourceSet(project.scripts)
    random = seed.map { SeededRandom(seed: $0) }
    let parsed = project.scripts.enumerated().map { Parser.parse($0.element, file: $0.offset) }
    for (script, _) in parsed { noteIDs(of: script) }
    // A translation that has lost its line is not to be taken for that of a new one.
    for (language, path) in project.settings.tables.sorted(by: { $0.key < $1.key }) {
      taken.formUnion(StringTable.open(path, language: language).rows.map(\.id))
    }
    for (file, (script, mistakes)) in zip(project.scripts, parsed) {
      let errors = mistakes.filter { $0.severity == .error }
      problems += errors
      if errors.isEmpty { tag(file, script) }
    }
  }

  private mutating func noteIDs(of script: ScriptSyntax) {
    for node in script.nodes {
      node.body.visitLines { line in
        for tag in line.tags where tag.text.hasPrefix("line:") { taken.insert(tag.text) }
      }
    }
  }

  private mutating func tag(_ file: SourceFile, _ script: ScriptSyntax) {
    var lines: [(line: LineSyntax, node: String)] = []
    for node in script.nodes {
      node.body.visitLines { line in
        if !line.hasID { lines.append((line, node.title?.value ?? "")) }
      }
    }
    if lines.isEmpty { return }
    let bytes = Array(file.text.utf8)
    var comments = script.comments.map { Int($0.lower) }.sorted()[...]
    var result = Tagged(file: file, text: "", lines: [])
    var text: [UInt8] = []
    var done = 0
    for (line, node) in lines.sorted(by: { $0.line.span.lower < $1.line.span.lower }) {
      let id = newID(node: node, words: line.template)
      comments = comments.drop { $0 < line.span.lower }
      let end = Self.end(of: line, in: bytes, before: comments.first)
      text += bytes[done..<end] + Array(" #\(id)".utf8)
      // Without a space the comment would be taken for part of the tag.
      if end < bytes.count, bytes[end] == UInt8(ascii: "/") { text.append(UInt8(ascii: " ")) }
      done = end
      result.lines.append(
        Line(number: file.line(at: Int(line.span.lower)), id: id, words: line.template))
    }
    text += bytes[done...]
    result.text = String(decoding: text, as: UTF8.self)
    tagged.append(result)
  }

  /// Past the last thing on a line that is no comment and no space.
  private static func end(of line: LineSyntax, in bytes: [UInt8], before comment: Int?) -> Int {
    let start = Int(line.span.lower)
    var end = start
    while end < min(bytes.count, comment ?? .max), bytes[end] != 0x0A, bytes[end] != 0x0D {
      end += 1
    }
    while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    return end
  }

  private mutating func newID(node: String, words: String) -> String {
    let key = "\(node)\n\(words)"
    while true {
      let number = made[key, default: 0] + 1
      made[key] = number
      let digits =
        if let value = random?.next() {
          String(value & 0xFF_FFFF, radix: 16)
        } else {
          String(SHA256.digits("\(key)\n\(number)").prefix(6))
        }
      let id = "line:0" + String(repeating: "0", count: 6 - digits.count) + digits
      if taken.insert(id).inserted { return id }
    }
  }
}
