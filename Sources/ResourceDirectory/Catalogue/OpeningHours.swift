/// When a place is open, as far as its publisher says.
public struct OpeningHours: Sendable, Hashable, Codable {
  /// A stretch on some days of the week.
  public struct Span: Sendable, Hashable, Codable {
    /// 0 is Sunday.
    public var days: [Int]
    /// Minutes after midnight, 0 to 1439.
    public var opens: Int
    /// Minutes after midnight of the day it opened: 1440 is that day's end, more is the next day.
    public var closes: Int
    /// Which of the month's weeks, 1 to 5 or -1 for the last; nil is every week.
    public var weeks: [Int]?

    public init(days: [Int], opens: Int, closes: Int, weeks: [Int]? = nil) {
      self.days = days
      self.opens = opens
      self.closes = closes
      self.weeks = weeks
    }
  }

  public var spans: [Span]
  /// What its publisher wrote, where that says more.
  public var note: String?
  /// The first and last day for which this is true, YYYY-MM-DD. After it, hours are unknown.
  public var from: String?
  public var until: String?

  public init(
    spans: [Span], note: String? = nil, from: String? = nil, until: String? = nil
  ) {
    self.spans = spans
    self.note = note
    self.from = from
    self.until = until
  }
}
