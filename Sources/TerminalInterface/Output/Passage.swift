/// Something Leeward says itself, in groups of lines with room between them.
struct Passage: Sendable, Hashable {
  struct Line: Sendable, Hashable {
    var text: String
    var role: Role
    /// A number or a sign before the text.
    var lead: String

    init(_ text: String, _ role: Role = .plain, lead: String = "") {
      self.text = text
      self.role = role
      self.lead = lead
    }
  }

  var groups: [[Line]]

  init(_ groups: [Line]...) { self.groups = groups.filter { !$0.isEmpty } }

  init(_ text: String) { self.init([Line(text)]) }
}

extension Screen {
  /// Shows a passage with room before it.
  func show(_ passage: Passage) {
    for group in passage.groups {
      makeRoom(for: height(of: Passage(group)))
      gap()
      for line in group { self.line(line.text, line.role, lead: line.lead) }
    }
  }

  /// Shows a passage whose first line must be in sight: in a window that can't hold it all, that line
  /// stands again before the last group.
  func showUrgent(_ passage: Passage) {
    var passage = passage
    if let first = passage.groups.first?.first, let rows, height(of: passage) > rows - 2 {
      passage.groups.insert([first], at: passage.groups.count - 1)
    }
    show(passage)
  }

  func height(of passage: Passage) -> Int {
    passage.groups.joined().reduce(passage.groups.count) {
      $0 + rows(of: $1.text, lead: $1.lead).count
    }
  }
}
