/// Where the postal areas of the United States lie: built into the program, read where it stands.
///
/// Centres of the census's areas for ZIP codes (Gazetteer of 2023, public domain). ZIP codes of
/// post-office boxes alone have no area; theirs is that of the codes that begin with the same three digits.
public enum PostalAreas {
  /// Where a postal code is, as far as is known.
  public struct Located: Sendable, Hashable {
    public var centre: Coordinates
    /// False where only the middle of the codes with the same three digits is known.
    public var isExact: Bool
  }

  /// The place of a ZIP code as it is typed or listed: `10001`, `10001-1234`, `501` for `00501` (lists
  /// that went through a spreadsheet lose zeros). Nil where it is no ZIP code, or one nobody has.
  public static func locate(_ code: String) -> Located? {
    guard let number = number(of: code) else { return nil }
    return table.withUTF8Buffer { bytes in
      let table = PostalTable(bytes)
      let place = table.firstIndex(from: number)
      if place < table.count, table.number(at: place) == number {
        return Located(centre: table.centre(at: place), isExact: true)
      }
      let prefix = number / 100 * 100
      let near = table.firstIndex(from: prefix)..<table.firstIndex(from: prefix + 100)
      guard !near.isEmpty else { return nil }
      let centres = near.map(table.centre(at:))
      return Located(centre: middle(of: centres), isExact: false)
    }
  }

  /// The five digits as a number.
  static func number(of code: String) -> Int? {
    let digits = code.utf8.prefix { (0x30...0x39).contains($0) }
    let rest = code.utf8.dropFirst(digits.count)
    // "10001-1234", or nine digits together, or nothing behind.
    let isWhole =
      rest.isEmpty || (digits.count == 5 && rest.first == UInt8(ascii: "-") && rest.count <= 5)
    guard isWhole, (3...5).contains(digits.count) || digits.count == 9 else { return nil }
    return Int(code.prefix(min(5, digits.count)))
  }

  /// Of points that lie near each other. Across the 180° meridian too.
  static func middle(of points: [Coordinates]) -> Coordinates {
    let count = Double(max(1, points.count))
    let first = points.first?.longitude ?? 0
    let latitude = points.reduce(0) { $0 + $1.latitude } / count
    let east = points.reduce(0) { sum, point in
      let away = point.longitude - first
      return sum + (away > 180 ? away - 360 : away < -180 ? away + 360 : away)
    }
    let longitude = first + east / count
    return Coordinates(
      latitude: latitude,
      longitude: longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude)
  }
}
