import Foundation

/// How old what a row says is, and how far it can be leaned on.
public struct Freshness: Sendable, Hashable {
  public enum Standing: Sendable, Hashable {
    /// Checked or changed of late.
    case fresh
    /// Old enough to be asked about first.
    case callFirst
    /// So old that it may be gone.
    case old
    /// Nobody says how old it is.
    case undated
  }

  public var standing: Standing
  /// The day or year it is from, as its publisher says: `2023`, `2023-08-31`; nil where it doesn't.
  public var asOf: String?
  /// Whether that is this row's own date, and not the whole list's.
  public var isOwnDate: Bool
  /// Days since then, at least; nil where no date is known.
  public var days: Int?

  init(standing: Standing, isOwnDate: Bool) {
    self.standing = standing
    self.isOwnDate = isOwnDate
  }

  /// A line to call is fresh for 180 days, a meeting for 90; a yearly list of places never is for
  /// long: within a year of the end of its year, call first.
  init(asOf: String?, ownDate: String?, kind: FindKind, now: Date) {
    self.asOf = ownDate ?? asOf
    isOwnDate = ownDate != nil
    days = self.asOf.flatMap { Self.lastDay(of: $0) }.map {
      max(0, Int((now.timeIntervalSince1970 / 86_400).rounded(.down)) - $0)
    }
    guard let days else {
      standing = .undated
      return
    }
    let (fresh, old) =
      switch kind {
      case .line, .topic, .own: (180, 180)
      case .meeting: (90, 365)
      case .facility, .service: (90, 3 * 365)
      }
    standing = days <= fresh ? .fresh : days <= old ? .callFirst : .old
  }

  /// The last day that `2023`, `2023-08` or `2023-08-31` speaks of, in days since 1970.
  static func lastDay(of text: String) -> Int? {
    let parts = text.prefix(10).split(separator: "-").map { Int($0) }
    guard let year = parts.first.flatMap(\.self), (1970...9999).contains(year) else { return nil }
    let month = parts.count > 1 ? parts[1] : 12
    guard let month, (1...12).contains(month) else { return nil }
    if parts.count > 2 {
      guard let day = parts[2], (1...31).contains(day) else { return nil }
      return days(year, month, day)
    }
    return (month == 12 ? days(year + 1, 1, 1) : days(year, month + 1, 1)) - 1
  }

  /// Days since 1970 of a date of the Gregorian calendar (Hinnant, "days from civil").
  private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let era = year / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}
