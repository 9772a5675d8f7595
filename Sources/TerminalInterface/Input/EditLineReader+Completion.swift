import CLibedit
import Diagnostics

/// Tab.
extension EditLineReader {
  /// Completes the line up to the cursor, or shows what it may become. Answers libedit's CC_ number.
  func complete() -> UInt8 {
    guard let line = el_wline(edit)?.pointee else { return UInt8(CC_ERROR) }
    let count = line.cursor - line.buffer
    let typed = Self.text(line.buffer, count: count)
    var completion = Completion(of: typed, from: request.completions().map { SafeText.line($0) })
    if completion == .none, !typed.hasPrefix("/") {
      completion = Completion(
        of: typed, from: request.ownWords().map { SafeText.line($0) }, tail: 2)
    }
    switch completion {
    case .none:
      el_beep(edit)
      return UInt8(CC_NORM)
    case .text(let text):
      el_deletestr(edit, Int32(count))
      return el_insertstr(edit, text) == 0 ? UInt8(CC_REFRESH) : UInt8(CC_ERROR)
    case .several(listed):
      el_beep(edit)
      return UInt8(CC_NORM)
    case .several(let candidates):
      listed = candidates
      eraseShown()
      for candidate in candidates.prefix(Self.mostListed) { screen.line(candidate, .soft) }
      if candidates.count > Self.mostListed { screen.line("…", .soft) }
      _ = leeward_edit_redraw(edit)
      return UInt8(CC_NORM)
    }
  }

  /// More would push what is asked out of the window.
  private static let mostListed = 16
}

/// What can be put for the beginning of an answer.
enum Completion: Sendable, Hashable {
  case none
  /// More than was typed: all of the only candidate, or what all have in common.
  case text(String)
  /// No more is common to these.
  case several([String])

  /// For the end of what was typed, from as far back as something fits; an end is at least `tail`
  /// letters long. What stands before it stays.
  init(of typed: String, from candidates: [String], tail: Int) {
    var end = typed[...]
    while end.count >= tail {
      let completion = Completion(of: String(end), from: candidates)
      let before = typed[..<end.startIndex]
      switch completion {
      case .none: break
      case .text(let text):
        self = .text(before + text)
        return
      case .several:
        self = completion
        return
      }
      guard let space = end.firstIndex(of: " ") else { break }
      end = end[end.index(after: space)...]
    }
    self = .none
  }

  /// Capitals don't matter. Commands are offered once a `/` is typed, or where nothing else is.
  init(of typed: String, from candidates: [String]) {
    let wanted = typed.lowercased()
    var fitting = candidates.filter { $0.lowercased().hasPrefix(wanted) }
    // What may follow a command is offered behind it.
    if !typed.contains(" ") { fitting.removeAll { $0.hasPrefix("/") && $0.contains(" ") } }
    if typed.isEmpty, fitting.contains(where: { !$0.hasPrefix("/") }) {
      fitting.removeAll { $0.hasPrefix("/") }
    }
    guard let first = fitting.first else {
      self = .none
      return
    }
    var common = first[...]
    for other in fitting.dropFirst() {
      let shared = zip(common.lowercased(), other.lowercased()).prefix { $0 == $1 }.count
      common = common.prefix(shared)
    }
    if fitting.count == 1 || common.count > typed.count {
      self = .text(String(common))
    } else {
      self = .several(fitting)
    }
  }
}
