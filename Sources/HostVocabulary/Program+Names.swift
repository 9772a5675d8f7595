import DialogueProgram

extension Program {
  /// The node that is meant by a name someone types: its title, whatever its capitals and with words
  /// apart or joined (`two-minds`, `two minds`, `TwoMinds`); the first node of the script file of that
  /// name; the name of a practice, or what a node's `also:` header gives. Nil where there is none.
  public func node(called name: String) -> String? {
    if hasNode(name) { return name }
    let wanted = Self.letters(name)
    guard !wanted.isEmpty else { return nil }
    return nodes.first { Self.letters($0.title) == wanted }?.title
      ?? nodes.first { Self.letters(Self.stem($0.file)) == wanted }?.title
      ?? nodes.first { node in
        let others = (node.header("also") ?? "").split(separator: ",").map(String.init)
        return (others + [node.header("practice") ?? ""]).contains { Self.letters($0) == wanted }
      }?.title
  }

  private static func letters(_ name: some StringProtocol) -> String {
    name.lowercased().filter { $0 != "-" && $0 != "_" && $0 != " " }
  }

  /// `evening` for `a/evening.yarn`.
  private static func stem(_ file: String) -> Substring {
    let name = file.split(separator: "/").last ?? ""
    return name.hasSuffix(".yarn") ? name.dropLast(".yarn".count) : name
  }
}
