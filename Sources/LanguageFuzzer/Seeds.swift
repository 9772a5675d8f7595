import Foundation

/// The texts that inputs are made from: some kept here, and whatever scripts, plans, markup and
/// project files the given folders hold.
struct Seeds {
  /// By what they are.
  enum Kind: CaseIterable {
    case script
    case plan
    case markup
    case json
    case typed
  }

  private var texts: [Kind: [[UInt8]]]

  init(folders: [String]) {
    texts = [
      .script: [Self.script], .plan: [Self.plan], .json: [Self.project],
      .markup: Snippets.markup.map { Array($0.utf8) },
      .typed: Snippets.typed.map { Array($0.utf8) },
    ]
    for folder in folders { read(folder) }
  }

  subscript(kind: Kind) -> [[UInt8]] { texts[kind] ?? [] }

  private mutating func read(_ folder: String) {
    let names = (FileManager.default.enumerator(atPath: folder)?.allObjects as? [String]) ?? []
    for name in names.sorted() {
      let kind: Kind
      switch URL(filePath: name).pathExtension {
      case "yarn": kind = .script
      case "testplan": kind = .plan
      case "yarnproject", "json": kind = .json
      case "jsonl": kind = .markup
      default: continue
      }
      guard let data = FileManager.default.contents(atPath: folder + "/" + name),
        data.count < 100_000
      else { continue }
      switch kind {
      case .markup: addMarkup(data)
      case .script: addNodes(Array(data))
      default: texts[kind]?.append(Array(data))
      }
    }
  }

  /// A long script in parts of a few nodes: more inputs in the same time.
  private mutating func addNodes(_ script: [UInt8]) {
    var part: [UInt8] = []
    for line in script.split(separator: 0x0A, omittingEmptySubsequences: false) {
      part += line + [0x0A]
      if part.count > 1_000, line.starts(with: [0x3D, 0x3D, 0x3D]) {
        texts[.script]?.append(part)
        part = []
      }
    }
    if !part.isEmpty { texts[.script]?.append(part) }
  }

  /// Each line is an object whose `input` is a text with markup.
  private mutating func addMarkup(_ lines: Data) {
    for line in lines.split(separator: 0x0A) {
      let object = try? JSONSerialization.jsonObject(with: line) as? [String: Any]
      if let input = object?["input"] as? String { texts[.markup]?.append(Array(input.utf8)) }
    }
  }

  private static let script = Array(
    """
    title: Start
    ---
    <<declare $x = 0>>
    <<declare $s = "a">>
    Guide: Hello {$s}, {$x + 1} [b]times[/b]. #line:a
    -> Go on <<if $x < 3>>
        <<set $x += 1>>
        <<jump Start>>
    -> Stop <<once>>
        <<detour Group>>
    => One
    => Two <<once if $x > 1>>
    <<if visited("Group")>>
        Seen. #line:b
    <<else>>
        <<wait 1>>
    <<endif>>
    ===
    title: Group
    when: always
    ---
    <<once>>
    First.
    <<endonce>>
    ===
    title: Group
    when: once if $x > 0
    ---
    <<return>>
    ===

    """.utf8)
  private static let plan = Array(
    "line: `Hello`\noption: `Go on` [disabled]\nselect: 1\nset: $x = 2\n---\nstop\n".utf8)
  private static let project = Array(
    #"{ "projectFileVersion": 4, /* all */ "sourceFiles": ["**/*.yarn"], "baseLanguage": "en", }"#
      .utf8)
}
