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
  /// Declared names in order.
  var declarationOrder: [String] = []

  /// Files with something that could not be read: what is missing in them may just be that.
  let broken: Set<Int>

  init(scripts: [ScriptSyntax], sources: SourceSet, broken: Set<Int>) {
    self.scripts = scripts
    self.sources = sources
    self.broken = broken
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
          let start = Int(node.span.lower)
          let file = sources.file(of: node.span)
          let line = file.line(at: start)
          let end = file.offset(ofLine: line) + file.lineText(line).utf8.count
          diagnostics.append(
            Diagnostic(
              CompilerProblems.missingTitle, "This node has no title.",
              at: Span(file: script.file, start..<max(start, end)),
              nextStep: "Put title: and a name on a line before its ---."))
          continue
        }
        if titles.count > 1 {
          diagnostics.append(
            Diagnostic(
              CompilerProblems.severalTitles, "This node has a second title.",
              at: titles[1].keySpan.joined(titles[1].valueSpan),
              because: .init(title.valueSpan, "its first"), nextStep: "Take one of them out."))
        }
        guard Identifier.isName(title.value) else { continue }
        if node.body.isEmpty, !broken.contains(script.file) {
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

  /// The nodes of one title: one plain one, or the members of a group.
  private mutating func addNodes(_ title: String, _ entries: [NodeEntry]) -> [Diagnostic] {
    let withWhen = entries.filter { !$0.syntax.headers(named: "when").isEmpty }
    if withWhen.isEmpty {
      nodes += entries.prefix(1)
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
