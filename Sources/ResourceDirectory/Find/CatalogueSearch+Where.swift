import Foundation
import GRDB

/// Where someone is, from what they typed.
extension CatalogueSearch {
  mutating func locate() throws {
    if let place = reading.place {
      if try locate(place) || locateNear(place) { return }
      found.placeProblem = .unknown(place)
      let words = TypedWord.all(in: place).map(\.text)
      if reading.isPlaceGuessed, try isListed(words) {
        found.placeProblem = FindAnswer.PlaceProblem.none
        reading.place = nil
        reading.names += words
      }
      return
    }
    if reading.isNearMe {
      if try locateUsual() { return }
      found.placeProblem = .nearMe
      return
    }
    // "methadone brooklyn": a town nobody put "in" before.
    if !(reading.wishes.isEmpty && reading.kinds.isEmpty) {
      for count in [3, 2, 1] where count <= reading.names.count {
        let name = Array(reading.names.suffix(count))
        guard try isRatherATown(name), try locate(name.joined(separator: " ")) else { continue }
        reading.place = name.joined(separator: " ")
        reading.names.removeLast(count)
        return
      }
      // A town with a slip in it, that is nobody's name.
      for count in [2, 1] where count <= reading.names.count {
        let name = Array(reading.names.suffix(count))
        guard try !isListed(name), try locateNear(name.joined(separator: " ")) else { continue }
        reading.names.removeLast(count)
        return
      }
    }
    if try locateUsual() { return }
    found.placeProblem = FindAnswer.PlaceProblem.none
  }

  /// Where they looked before, or what they asked to be kept.
  private mutating func locateUsual() throws -> Bool {
    guard let usual, try locate(usual) else { return false }
    found.isUsualPlace = true
    return true
  }

  /// Whether anything bears these words.
  private func isListed(_ words: [String]) throws -> Bool {
    guard let expression = Self.expression(words) else { return false }
    return try ["place", "meeting"].contains { table in
      try Bool.fetchOne(
        db, sql: "SELECT EXISTS (SELECT 1 FROM \(table)_text WHERE \(table)_text MATCH ?)",
        arguments: [expression]) ?? false
    }
  }

  private func isRatherATown(_ name: [String]) throws -> Bool {
    func count(_ columns: String, limit: Int) throws -> Int {
      guard let expression = Self.expression(name, columns: columns) else { return 0 }
      return try Int.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT COUNT(*) FROM (SELECT 1 FROM place_text WHERE place_text MATCH ? LIMIT ?)
            """), arguments: [expression, limit]) ?? 0
    }
    let towns = try count("city", limit: .max)
    return try towns > 0 && towns >= count("name organisation", limit: towns + 1)
  }

  /// Whether it is known where that is.
  private mutating func locate(_ typed: String) throws -> Bool {
    let words = TypedWord.all(in: typed, limit: 8)
    guard !words.isEmpty else { return false }
    // A ZIP code counts before all that stands beside it.
    if let code = words.first(where: { $0.folded.count >= 3 && Int($0.folded) != nil }) {
      let zip = code.folded.count == 9 ? String(code.folded.prefix(5)) : code.folded
      if let area = PostalAreas.locate(zip) {
        found.centre = .init(
          name: zip, coordinates: area.centre, isRough: !area.isExact, others: [])
        return true
      }
    }
    if try locatePostal(words) { return true }
    if let alias = Self.aliases[words.map(\.folded).joined(separator: " ")] {
      return try locateCity(alias.city.split(separator: " ").map(String.init), state: alias.state)
    }
    for index in words.indices.reversed() {
      guard let (state, count) = States.code(words, at: index), index + count == words.count
      else { continue }
      let city = words[..<index].map(\.folded)
      if city.isEmpty {
        // "New York" and "Washington" are cities before they are states, where they are listed as such.
        if count > 1 || words.count == 1, words[0].folded.count > 2,
          try locateCity(words.map(\.folded), state: state)
        {
          return true
        }
        found.region = state
        return true
      }
      if try locateCity(city, state: state) { return true }
    }
    return try locateCity(words.map(\.folded), state: nil)
  }

  /// A postal code of another country: where the rows that have it are.
  private mutating func locatePostal(_ words: [TypedWord]) throws -> Bool {
    let code = words.map { $0.folded.uppercased() }.joined()
    guard code.contains(where: \.isNumber), code.count >= 3 else { return false }
    for table in ["place", "meeting"] {
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT latitude, longitude FROM \(table)
            WHERE upper(replace(postal, ' ', '')) BETWEEN :code AND :code || '~'
              AND latitude IS NOT NULL
            LIMIT 500
          """, arguments: ["code": code])
      guard !rows.isEmpty else { continue }
      let points = rows.map { Coordinates(latitude: $0[0], longitude: $0[1]) }
      found.centre = .init(
        name: words.map { $0.text.uppercased() }.joined(separator: " "),
        coordinates: PostalAreas.middle(of: points), isRough: true, others: [])
      return true
    }
    return false
  }

  /// The middle of what is listed in a city; of several cities by that name, the one with most.
  mutating func locateCity(_ city: [String], state: String?) throws -> Bool {
    var byState: [String: (table: RowIndex.Table, rows: RowSet, points: [Coordinates])] = [:]
    for index in [try places(), try meetings()] where byState.isEmpty {
      let listed = try index.sets(beginning: .city(CityName.words(city), region: nil))
      for (region, rows) in listed {
        if let state, !region.isEmpty, region.uppercased() != state,
          States.isState(region.lowercased())
        {
          continue
        }
        let points = try index.coordinates(of: rows)
        if !points.isEmpty { byState[region] = (index.table, rows, points) }
      }
    }
    let best = byState.max { a, b in
      (a.value.points.count, b.key) < (b.value.points.count, a.key)
    }
    guard let best else { return false }
    // A town that much is listed in isn't taken for a village of its name.
    let others = byState.filter {
      $0.key != best.key && !$0.key.isEmpty && $0.value.points.count * 4 > best.value.points.count
    }.keys.sorted()
    let listed = try cityName(best.value.rows, best.value.table) ?? city.joined(separator: " ")
    let name = best.key.isEmpty ? listed : "\(listed), \(best.key)"
    found.centre = .init(
      name: name, coordinates: Self.middle(of: best.value.points), isRough: true,
      others: state == nil ? others : [])
    if state == nil { try noteAlike(CityName.words(city), count: best.value.points.count) }
    return true
  }

  /// The city of the first of these that is somewhere, as it is listed.
  private func cityName(_ rows: RowSet, _ table: RowIndex.Table) throws -> String? {
    let index = try table == .place ? places() : meetings()
    guard let bounds = index.bounds(of: rows) else { return nil }
    return try String.fetchOne(
      db, sql: "SELECT city FROM \(table.rawValue) WHERE id = ?", arguments: [bounds.lowerBound])
  }

  /// Of the points the nine tenths that are nearest to their middle: one wrong row doesn't move it.
  private static func middle(of points: [Coordinates]) -> Coordinates {
    let centre = PostalAreas.middle(of: points)
    let near = points.map { ($0, $0.miles(to: centre)) }.sorted { $0.1 < $1.1 }
    return PostalAreas.middle(
      of: near.prefix(max(1, (near.count * 9 + 9) / 10)).map(\.0))
  }

  private static let aliases: [String: (city: String, state: String)] = [
    "nyc": ("new york", "NY"), "new york city": ("new york", "NY"), "manhattan": ("new york", "NY"),
    "harlem": ("new york", "NY"), "ny ny": ("new york", "NY"), "queens": ("jamaica", "NY"),
    "the bronx": ("bronx", "NY"), "bx": ("bronx", "NY"), "bk": ("brooklyn", "NY"),
    "bklyn": ("brooklyn", "NY"), "long island": ("hempstead", "NY"),
    "philly": ("philadelphia", "PA"),
    "la": ("los angeles", "CA"), "l a": ("los angeles", "CA"), "sf": ("san francisco", "CA"),
    "frisco": ("san francisco", "CA"), "bay area": ("oakland", "CA"), "sac": ("sacramento", "CA"),
    "vegas": ("las vegas", "NV"), "dc": ("washington", "DC"), "d c": ("washington", "DC"),
    "washington dc": ("washington", "DC"), "washington d c": ("washington", "DC"),
    "nola": ("new orleans", "LA"), "slc": ("salt lake city", "UT"), "okc": ("oklahoma city", "OK"),
    "kc": ("kansas city", "MO"), "atl": ("atlanta", "GA"), "chi": ("chicago", "IL"),
    "chitown": ("chicago", "IL"), "bmore": ("baltimore", "MD"), "indy": ("indianapolis", "IN"),
    "cincy": ("cincinnati", "OH"), "jax": ("jacksonville", "FL"), "phx": ("phoenix", "AZ"),
    "abq": ("albuquerque", "NM"), "pdx": ("portland", "OR"), "twin cities": ("minneapolis", "MN"),
    "stl": ("saint louis", "MO"), "pgh": ("pittsburgh", "PA"), "htown": ("houston", "TX"),
  ]
}
