import Journal

/// What a practice has done for someone: the craving after it, against the craving before.
public struct PracticeHelp: Sendable, Hashable {
  /// How often it was rated both before and after.
  public var times: Int
  /// How often it was lower after.
  public var lower: Int
  /// By how much it was lower after, on average; below zero where it was higher.
  public var meanFall: Double

  /// What goes back further says little of today.
  private static let latest = 10

  /// Nil where nothing is known.
  public init?(of practice: String, in journal: any JournalStore) {
    let changes =
      (try? journal.changes(in: "craving", across: practice, limit: Self.latest)) ?? []
    guard !changes.isEmpty else { return nil }
    times = changes.count
    lower = changes.count { $0.after < $0.before }
    meanFall = changes.reduce(0) { $0 + $1.before - $1.after } / Double(changes.count)
  }
}
