import Foundation

// What a store of any kind makes of a value before keeping it, so that all give back the same.

extension JournalEntry {
  /// The entry as a store keeps it: a NUL, at which SQLite would end a text, shown as U+FFFD, and
  /// a number that isn't one left out.
  var kept: JournalEntry {
    JournalEntry(
      kind, text.kept, name: name?.kept, number: number.flatMap { $0.isNaN ? nil : $0 },
      node: node?.kept, line: line?.kept)
  }
}

extension String {
  var kept: String {
    utf8.contains(0)
      ? String(String.UnicodeScalarView(unicodeScalars.map { $0.value == 0 ? "\u{FFFD}" : $0 }))
      : self
  }
}

extension Date {
  /// Milliseconds since 1970; what is out of range is the nearest there is.
  var milliseconds: Int64 {
    let exact = (timeIntervalSince1970 * 1000).rounded()
    if exact.isNaN { return 0 }
    return Int64(exactly: exact) ?? (exact < 0 ? .min : .max)
  }

  init(milliseconds: Int64) {
    self.init(timeIntervalSince1970: Double(milliseconds) / 1000)
  }

  /// The time as a store keeps it, to the millisecond.
  var kept: Date { Date(milliseconds: milliseconds) }
}
