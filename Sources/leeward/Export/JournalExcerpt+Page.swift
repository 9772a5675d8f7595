import Journal

extension JournalExcerpt {
  /// One page that needs nothing but itself.
  var page: String {
    let title = talks.count == 1 ? span : "From a journal"
    var body = "<h1>\(HTMLText.escaped(title))</h1>"
    if isForClinician {
      body += """

        <aside class="notice">
        <p>\(HTMLText.escaped(ConfidentialityNotice.text))</p>
        <p class="soft">\(HTMLText.escaped(ConfidentialityNotice.scope(of: self))) \
        \(ConfidentialityNotice.source)</p>
        </aside>
        """
    }
    for talk in talks {
      body += "\n<article>"
      if talks.count > 1 {
        body += "\n<h2>Conversation \(talk.id), \(LocalTime(talk.startedAt).words)</h2>"
      }
      for record in talk.records { body += "\n" + html(record.entry.shown) }
      if talk.endedAt == nil { body += "\n<p class=\"soft\">Left open.</p>" }
      body += "\n</article>"
    }
    return HTMLText.page(title: title, style: Self.style, body: body)
  }

  /// A menu is one list; all else are paragraphs.
  private func html(_ shown: [ShownText]) -> String {
    let choices = shown.filter { $0.role == .choice }
    guard choices.isEmpty else {
      let items = choices.map { "<li>\(HTMLText.escaped($0.text))</li>" }.joined()
      return "<ul>\(items)</ul>"
    }
    return shown.map { line in
      let text = HTMLText.escaped(line.text)
      return switch line.role {
      case .person: "<p class=\"you\"><span>You: </span>\(text)</p>"
      case .aside: "<p class=\"soft\">\(text)</p>"
      case .guide, .choice: "<p>\(text)</p>"
      }
    }.joined(separator: "\n")
  }

  private static let style = """
    p { margin: .6rem 0; }
    ul { margin: .4rem 0; padding-left: 1.4rem; color: var(--soft); }
    .you { margin: .9rem 0 .9rem 1.2rem; padding: .5rem .9rem; background: var(--tint);
      border-left: 3px solid var(--tone); border-radius: 0 .5rem .5rem 0; break-inside: avoid; }
    .you span { color: var(--soft); font-size: .9rem; }
    .notice { border: 1px solid var(--line); padding: .25rem 1rem; font-size: .92rem; }
    """
}
