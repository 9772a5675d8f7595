import DialogueSyntax

/// A line that the guide says: no choice, and nothing that the person says.
struct GuideLine {
  let line: LineSyntax
  /// Whether it stands in a practice, whose steps are no talk.
  let isInPractice: Bool
}

extension ScriptSyntax {
  /// Its guide's lines, in order.
  var guideLines: [GuideLine] {
    var lines: [GuideLine] = []
    for node in nodes {
      let isPractice = !node.headers(named: "practice").isEmpty
      func add(_ line: LineSyntax) {
        guard !line.segments.isEmpty, !line.isSpokenByThePerson else { return }
        lines.append(GuideLine(line: line, isInPractice: isPractice))
      }
      node.body.visit { statement in
        switch statement {
        case .line(let line): add(line)
        case .lineGroup(let items): for item in items { add(item.line) }
        default: break
        }
      }
    }
    return lines
  }
}

extension LineSyntax {
  /// Whether a name for the person stands before its colon, as in `You: not tonight`.
  fileprivate var isSpokenByThePerson: Bool {
    guard case .text(let text)? = segments.first, let colon = text.firstIndex(of: ":") else {
      return false
    }
    return ["you", "me", "person", "client", "patient"].contains(text[..<colon].lowercased())
  }
}
