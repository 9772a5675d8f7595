import Foundation
import GRDB

/// What an import did to the catalogue.
public struct SourceChange: Sendable, Hashable {
  /// Nil where the source is new.
  public var before: Source?
  public var after: Source
  /// Places and meetings by whether the source had their keys before.
  public var added: Int
  public var kept: Int
  public var removed: Int
}

extension Catalogue {
  /// Puts a source's contents in the place of what was there under its slug, all or nothing.
  ///
  /// A row whose key was there before keeps its id, so that what was marked stays marked.
  @discardableResult
  public func replace(
    with contents: SourceContents, file: String, digest: String, leftOut: Int, at time: Date
  ) throws(CatalogueError) -> SourceChange {
    let change = try write { db in
      let before = try Row.fetchOne(
        db, sql: "SELECT * FROM source WHERE slug = ?", arguments: [contents.slug]
      ).map(Source.init(row:))
      try db.execute(
        sql: """
          INSERT INTO source (slug, kind, name, file, imported_at, as_of, digest, row_count,
              left_out, licence, note)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (slug) DO UPDATE SET kind = excluded.kind, name = excluded.name,
              file = excluded.file, imported_at = excluded.imported_at, as_of = excluded.as_of,
              digest = excluded.digest, row_count = excluded.row_count,
              left_out = excluded.left_out, licence = excluded.licence, note = excluded.note
          """,
        arguments: [
          contents.slug, contents.kind.rawValue, contents.name, file,
          Int64(time.timeIntervalSince1970), contents.asOf, digest, contents.rowCount, leftOut,
          contents.licence, contents.note,
        ])
      guard
        let after = try Row.fetchOne(
          db, sql: "SELECT * FROM source WHERE slug = ?", arguments: [contents.slug]
        ).map(Source.init(row:))
      else { throw CatalogueError.noSuchSource(contents.slug) }

      var places = try KnownKeys(
        db, table: "place", words: "name, street, postal, phone", source: after.id,
        keys: contents.places.map(\.key))
      var meetings = try KnownKeys(
        db, table: "meeting", words: "name, street, day, start, conference_url", source: after.id,
        keys: contents.meetings.map(\.key))
      var touched = try Touched(db, source: after.id)
      try Self.clear(after.id, in: db)
      let bits = try Self.insert(contents.codes, source: after.id, in: db)
      try Self.insert(contents.places, bits: bits, source: after.id, ids: &places, in: db)
      try Self.insert(contents.meetings, source: after.id, ids: &meetings, in: db)
      try touched.add(db, source: after.id)
      try touched.rebuild(db)
      return SourceChange(
        before: before, after: after, added: places.added + meetings.added,
        kept: places.kept + meetings.kept, removed: places.gone + meetings.gone)
    }
    giveBackRoom()
    return change
  }

  /// Keeps what each code means; returns, by its index, the bit that it has in all sources.
  private static func insert(
    _ codes: [ServiceCode], source: Int64, in db: Database
  ) throws -> [Int] {
    let rows = try Row.fetchAll(db, sql: "SELECT DISTINCT code, bit FROM code")
    var known = Dictionary(rows.map { ($0["code"] as String, $0["bit"] as Int) }) { $1 }
    var taken = Set(known.values)
    var free = 0
    return try codes.map { code in
      var bit = known[code.code]
      if bit == nil {
        while taken.contains(free) { free += 1 }
        bit = free
      }
      guard let bit else { return 0 }
      known[code.code] = bit
      taken.insert(bit)
      try db.execute(
        sql: "INSERT OR IGNORE INTO code VALUES (?, ?, ?, ?, ?, ?, ?)",
        arguments: [
          source, bit, code.code, code.name, code.categoryCode, code.category, code.description,
        ])
      return bit
    }
  }

  private static func insert(
    _ places: [Place], bits: [Int], source: Int64, ids: inout KnownKeys, in db: Database
  ) throws {
    let place = try db.makeStatement(
      sql: """
        INSERT INTO place (id, source_id, key, kind, codes, latitude, longitude, located, name,
            organisation, street, city, region, postal, country, phone, phones, website, languages,
            cost, keywords, updated)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    let more = try db.makeStatement(sql: "INSERT INTO place_more VALUES (?, ?, ?)")
    let text = try db.makeStatement(
      sql: """
        INSERT INTO place_text (rowid, name, organisation, city, keywords) VALUES (?, ?, ?, ?, ?)
        """)
    let isSame = bits == Array(bits.indices)
    for one in places {
      let id = ids.id(for: one.key, words: [one.name, one.street, one.postal, one.phone])
      let codes = isSame ? one.codes : CodeSet(bits: one.codes.bits.map { bits[$0] })
      try place.execute(arguments: [
        id, source, one.key, one.kind.rawValue, codes.isEmpty ? nil : Data(codes.bytes),
        one.latitude, one.longitude, one.located.rawValue, one.name, one.organisation, one.street,
        one.city, one.region, one.postal, one.country, one.phone,
        one.phones.isEmpty ? nil : StoredJSON.write(one.phones), one.website, one.languages,
        one.cost, one.keywords, one.updated,
      ])
      if one.about != nil || one.hours != nil {
        try more.execute(arguments: [id, one.about, one.hours.flatMap(StoredJSON.write)])
      }
      try text.execute(arguments: [id, one.name, one.organisation, one.city, one.keywords])
    }
    if !places.isEmpty {
      try db.execute(sql: "INSERT INTO place_text (place_text) VALUES ('optimize')")
    }
  }

  private static func insert(
    _ meetings: [Meeting], source: Int64, ids: inout KnownKeys, in db: Database
  ) throws {
    let meeting = try db.makeStatement(
      sql: """
        INSERT INTO meeting (id, source_id, key, fellowship, day, start, "end", zone, in_person,
            online, active, types, latitude, longitude, located, name, venue, street, city, region,
            postal, country, url, conference_url, conference_phone, formats, languages, notes,
            updated)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
            ?, ?)
        """)
    let text = try db.makeStatement(
      sql: "INSERT INTO meeting_text (rowid, name, venue, city, region) VALUES (?, ?, ?, ?, ?)")
    for one in meetings {
      let id = ids.id(
        for: one.key,
        words: [
          one.name, one.street, one.day.map { String($0) }, one.start.map { String($0) },
          one.conferenceURL,
        ])
      try meeting.execute(arguments: [
        id, source, one.key, one.fellowship, one.day, one.start, one.end, one.zone, one.isInPerson,
        one.isOnline, one.isActive,
        one.types.isEmpty ? "" : " \(one.types.joined(separator: " ")) ",
        one.latitude, one.longitude, one.located.rawValue, one.name, one.venue, one.street,
        one.city, one.region, one.postal, one.country, one.url, one.conferenceURL,
        one.conferencePhone, one.formats, one.languages, one.notes, one.updated,
      ])
      try text.execute(arguments: [id, one.name, one.venue, one.city, one.region])
    }
    if !meetings.isEmpty {
      try db.execute(sql: "INSERT INTO meeting_text (meeting_text) VALUES ('optimize')")
    }
  }
}
