import Foundation

/// A measure before and after something was practised.
public struct MeasureChange: Sendable, Hashable {
  public var before: Double
  public var after: Double

  public init(before: Double, after: Double) {
    self.before = before
    self.after = after
  }

  /// How old a measure may be to be the one before: one hour.
  static let reach = 3600.0
  /// What was stopped sooner says nothing of a practice; seconds.
  static let shortest = 30.0
  /// A measure so many entries away says nothing of a practice.
  static let nearby: Int64 = 1000
}

extension MeasureChange {
  /// A measure around one time that a practice was done; nil where it wasn't told before and after, or
  /// where something else was practised between the two. `records` are in order, none withdrawn.
  public init?(in measure: String, across time: JournalRecord, among records: [JournalRecord]) {
    func isMeasure(_ record: JournalRecord) -> Bool {
      record.entry.kind == .measure && record.entry.name == measure && record.entry.number != nil
    }
    if time.entry.text == JournalEntry.stopped, (time.entry.number ?? 0) < Self.shortest {
      return nil
    }
    guard
      let before = records.last(where: { isMeasure($0) && $0.id < time.id }),
      let after = records.first(where: { isMeasure($0) && $0.id > time.id }),
      before.conversation == time.conversation, after.conversation == time.conversation,
      (0...Self.reach).contains(time.at.timeIntervalSince(before.at)),
      before.id > time.id - Self.nearby, after.id < time.id + Self.nearby,
      !records.contains(where: {
        $0.entry.kind == .practice && $0.id != time.id
          && (before.id..<after.id).contains($0.id)
          && ($0.id > time.id || $0.entry.name != time.entry.name)
      }),
      let low = before.entry.number, let high = after.entry.number
    else { return nil }
    self.init(before: low, after: high)
  }
}
