/// A short, plain answer to something people ask.
public struct Topic: Sendable, Hashable, Identifiable {
  /// Stable: `withdrawal-how-long`.
  public let id: String
  /// The row of the mission's systems that it belongs to: 19 to 41.
  public let row: Int
  /// What it answers, as a heading.
  public let title: String
  /// What people type who want it, with `|` between; never shown.
  let asks: String
  /// The answer, in three to six sentences.
  public let say: String
  /// What else is worth knowing; nil where there is nothing.
  public let more: String?
  /// Where it was read, with years and addresses where there are any.
  public let source: String
  /// When, as YYYY-MM-DD.
  public let checkedOn: String

  init(
    id: String, row: Int, title: String, asks: String, say: String, more: String? = nil,
    source: String, checkedOn: String
  ) {
    self.id = id
    self.row = row
    self.title = title
    self.asks = asks
    self.say = say
    self.more = more
    self.source = source
    self.checkedOn = checkedOn
  }

  /// What people type who want it, one by one.
  var questions: [String] { asks.split(separator: " | ").map(String.init) }
}
