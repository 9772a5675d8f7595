import Diagnostics
import DialogueProgram
import DialogueSyntax

/// A project's names, collected from its trees: what the later steps look things up in.
struct Project {
  let scripts: [ScriptSyntax]
  let sources: SourceSet

  /// A node with the title it has in the program.
  struct NodeEntry {
    var syntax: NodeSyntax
    /// Its own title, or for a member of a group `Title.Subtitle`.
    var title: String
    /// The group's title, for a member.
    var group: String?
    /// What the ids made for its lines begin from: its title; for a member without a subtitle the
    /// group's and its conditions.
    var scope: String
    var file: Int
  }

  struct Enumeration {
    var syntax: EnumSyntax
    /// Each case's raw value, all numbers or all strings.
    var cases: [String: Value] = [:]
    var order: [String] = []
    var rawType: ValueType = .number
    /// Whether all its cases are known; else no use of one is called a mistake.
    var isWhole = true
  }

  private(set) var nodes: [NodeEntry] = []
  /// A group's members, by the group's title: indices into `nodes`.
  private(set) var groups: [String: [Int]] = [:]
  /// The groups' titles in the order of their first members.
  private(set) var groupOrder: [String] = []
  /// Every title that can be jumped to, with where it stands.
  private(set) var titles: [String: Span] = [:]
  var enumerations: [Enumeration] = []
  var enumIndices: [String: Int] = [:]
  /// The enums that have a case of that name.
  var enumerationsByCase: [String: [Int]] = [:]
  var declarations: [String: DeclareSyntax] = [:]
  /// Variables that are declared more than once.
  var contested = Set<String>()
  /// Declared names in order.
  var declarationOrder: [String] = []

  /// Titles that a node may have been meant to have.
  private(set) var doubtfulTitles = Set<String>()

  let unread: Unread

  init(scripts: [ScriptSyntax], sources: SourceSet, unread: Unread) {
    self.scripts = scripts
    self.sources = sources
    self.unread = unread
  }

  /// Fills in all of it, and tells what is wrong with the names.
  mutating func collect() -> [Diagnostic] {
    var diagnostics = collectNodes()
    for script in scripts {
      for syntax in script.survey.enumerations { diagnostics += collectEnum(syntax) }
      for syntax in script.survey.declarations { diagnostics += collectDeclaration(syntax) }
    }
    diagnostics += collectLineIDs()
    return diagnostics
  }

  // MARK: Nodes

  private mutating func collectNodes() -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    var byTitle: [String: [NodeEntry]] = [:]
    var order: [String] = []
    for script in scripts {
      for node in script.nodes {
        let titles = node.headers(named: "title")
        guard let title = titles.first else {
          diagnostics.append(missingTitle(node))
          doubtfulTitles.formUnion(node.headers.map(\.value))
          nodes.append(NodeEntry(syntax: node, title: "", group: nil, scope: "", file: script.file))
          continue
        }
        if titles.count > 1 {
          doubtfulTitles.formUnion(titles.map(\.value))
          diagnostics.append(
            Diagnostic(
              CompilerProblems.severalTitles, "This node has a second title.",
              at: titles[1].keySpan.joined(titles[1].valueSpan),
              because: .init(title.valueSpan, "its first"), nextStep: "Take one of them out."))
        }
        guard Identifier.isName(title.value) else {
          nodes.append(NodeEntry(syntax: node, title: "", group: nil, scope: "", file: script.file))
          continue
        }
        if node.body.isEmpty, !unread.touches(node.span) {
          diagnostics.append(
            Diagnostic(
              CompilerProblems.emptyNode, "The node \(title.value) has nothing in it.",
              at: title.valueSpan, nextStep: "Write a line in it, or take the node out."))
        }
        if byTitle[title.value] == nil { order.append(title.value) }
        byTitle[title.value, default: []].append(
          NodeEntry(
            syntax: node, title: title.value, group: nil, scope: title.value, file: script.file))
        if self.titles[title.value] == nil { self.titles[title.value] = title.valueSpan }
      }
    }
    for title in order { diagnostics += addNodes(title, byTitle[title] ?? []) }
    return diagnostics
  }

  private func missingTitle(_ node: NodeSyntax) -> Diagnostic {
    let near =
      node.headers.first { $0.key.lowercased() == "title" }
      ?? node.headers.first { NearName.nearest(to: $0.key, among: ["title"]) != nil }
    if let near {
      return Diagnostic(
        CompilerProblems.missingTitle, "This node has no title, but a \(near.key).",
        at: near.keySpan, nextStep: "Did you mean title?", fix: "title")
    }
    let start = Int(node.span.lower)
    let file = sources.file(of: node.span)
    let line = file.line(at: start)
    let end = file.offset(ofLine: line) + file.lineText(line).utf8.count
    return Diagnostic(
      CompilerProblems.missingTitle, "This node has no title.",
      at: Span(file: Int(node.span.file), start..<max(start, end)),
      nextStep: "Put title: and a name on a line before its ---.")
  }

  /// The nodes of one title: one plain one, or the members of a group. Those that can't be kept are
  /// kept all the same, so that what is wrong inside them is told too.
  private mutating func addNodes(_ title: String, _ entries: [NodeEntry]) -> [Diagnostic] {
    let withWhen = entries.filter { !$0.syntax.headers(named: "when").isEmpty }
    if withWhen.isEmpty {
      nodes += entries
      return entries.dropFirst().compactMap { entry in
        guard let header = entry.syntax.title, let first = titles[title] else { return nil }
        return Diagnostic(
          CompilerProblems.duplicateTitle, "There is another node called \(title).",
          at: header.valueSpan, because: .init(first, "the first one"),
          nextStep: "Give this one another title, or give each a when: header to let them share it."
        )
      }
    }
    var diagnostics: [Diagnostic] = []
    for entry in entries where entry.syntax.headers(named: "when").isEmpty {
      nodes.append(entry)
      guard let header = entry.syntax.title, let other = withWhen.first?.syntax.title else {
        continue
      }
      diagnostics.append(
        Diagnostic(
          CompilerProblems.groupWithoutWhen,
          "Nodes that share the title \(title) each need a when: header, and this one has none.",
          at: header.valueSpan, because: .init(other.valueSpan, "one that has it"),
          nextStep: "Add when: always, or a condition."))
    }
    var subtitles: [String: HeaderSyntax] = [:]
    var names = UniqueNames()
    groupOrder.append(title)
    for var entry in withWhen {
      if let subtitle = entry.syntax.headers(named: "subtitle").first {
        if let first = subtitles[subtitle.value] {
          diagnostics.append(
            Diagnostic(
              CompilerProblems.duplicateSubtitle,
              "Another node called \(title) has this subtitle.", at: subtitle.valueSpan,
              because: .init(first.valueSpan, "the first one"),
              nextStep: "Give this one another subtitle."))
          nodes.append(entry)
          continue
        }
        subtitles[subtitle.value] = subtitle
        entry.title = "\(title).\(subtitle.value)"
        entry.scope = entry.title
      } else {
        let conditions = entry.syntax.headers(named: "when").map(\.value).joined(separator: "\n")
        entry.scope = "\(title).\(StableKey.hash(conditions))"
        // Many share a condition, such as `always`: what they say tells them apart, not their order.
        let key = StableKey.hash(conditions, StableKey.identity(of: entry.syntax.body, sources))
        entry.title = names.take("\(title).\(key)")
      }
      entry.group = title
      groups[title, default: []].append(nodes.count)
      nodes.append(entry)
    }
    return diagnostics
  }
}
