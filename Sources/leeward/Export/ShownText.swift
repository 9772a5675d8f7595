import Journal

/// A line of an entry as it is read again.
struct ShownText: Equatable {
  enum Role {
    case guide
    /// One of a menu.
    case choice
    case person
    /// What was done or noted, in brackets.
    case aside
  }

  var role: Role
  var text: String

  /// What leads it in a terminal.
  var lead: String {
    switch role {
    case .guide, .aside: ""
    case .choice: "- "
    case .person: "> "
    }
  }
}

extension JournalEntry {
  /// As it is read again, on a line each.
  var shown: [ShownText] {
    func person(_ text: String) -> ShownText { ShownText(role: .person, text: text) }
    func aside(_ text: String) -> ShownText { ShownText(role: .aside, text: "[\(text)]") }
    return switch kind {
    case .line: [ShownText(role: .guide, text: text)]
    case .menu: text.split(separator: "\n").map { ShownText(role: .choice, text: String($0)) }
    case .choice, .words, .rating: [person(text)]
    case .help: [person(text), aside("The way to help was opened.")]
    case .measure: [aside("\(name ?? "measure"): \(number?.words ?? "")")]
    case .keep: [aside("Kept as a \(name ?? "note"): \(text)")]
    case .practice: [aside("\(name ?? "practice")\(number.map { ", \($0.asDuration)" } ?? "")")]
    // What they typed that no prompt could take, as against what Leeward did by itself.
    case .note where name == "typed": [person(text)]
    case .note: [aside(text)]
    }
  }
}

extension Double {
  /// Without a fraction where it has none.
  var words: String {
    self == rounded() && abs(self) < 1e9 ? String(Int(self)) : "\(self)"
  }

  /// Seconds as minutes and seconds.
  fileprivate var asDuration: String {
    let seconds = Int(min(max(0, self.rounded()), 1e9))
    return seconds < 60 ? "\(seconds) s" : "\(seconds / 60) min \(seconds % 60) s"
  }
}
