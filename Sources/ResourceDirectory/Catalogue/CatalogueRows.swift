import Foundation
import GRDB

// How a stored row becomes a value: `SELECT *` of its table is enough.

extension Source {
  init(row: Row) {
    id = row["id"]
    slug = row["slug"]
    kind = Kind(rawValue: row["kind"]) ?? .places
    name = row["name"]
    file = row["file"]
    importedAt = Date(timeIntervalSince1970: Double(row["imported_at"] as Int64))
    asOf = row["as_of"]
    digest = row["digest"]
    rowCount = row["row_count"]
    leftOut = row["left_out"]
    licence = row["licence"]
    note = row["note"]
  }
}

extension ServiceCode {
  init(row: Row) {
    code = row["code"]
    name = row["name"]
    categoryCode = row["category_code"]
    category = row["category"]
    description = row["description"]
  }
}

extension Place {
  /// `about` and `hours` come with `LEFT JOIN place_more USING (id)`, and are nil without.
  init(row: Row) {
    id = row["id"]
    sourceID = row["source_id"]
    key = row["key"]
    kind = Kind(rawValue: row["kind"]) ?? .facility
    name = row["name"]
    organisation = row["organisation"]
    street = row["street"]
    city = row["city"]
    region = row["region"]
    postal = row["postal"]
    country = row["country"]
    phone = row["phone"]
    phones = StoredJSON.read([Phone].self, row["phones"]) ?? []
    website = row["website"]
    latitude = row["latitude"]
    longitude = row["longitude"]
    located = Located(rawValue: row["located"]) ?? .unknown
    codes = CodeSet(bytes: row["codes"] as Data? ?? Data())
    keywords = row["keywords"]
    languages = row["languages"]
    cost = row["cost"]
    updated = row["updated"]
    about = row.hasColumn("about") ? row["about"] : nil
    hours = row.hasColumn("hours") ? StoredJSON.read(OpeningHours.self, row["hours"]) : nil
  }
}

extension Meeting {
  init(row: Row) {
    id = row["id"]
    sourceID = row["source_id"]
    key = row["key"]
    fellowship = row["fellowship"]
    day = row["day"]
    start = row["start"]
    end = row["end"]
    zone = row["zone"]
    isInPerson = row["in_person"]
    isOnline = row["online"]
    isActive = row["active"]
    types = (row["types"] as String).split(separator: " ").map(String.init)
    formats = row["formats"]
    name = row["name"]
    venue = row["venue"]
    street = row["street"]
    city = row["city"]
    region = row["region"]
    postal = row["postal"]
    country = row["country"]
    latitude = row["latitude"]
    longitude = row["longitude"]
    located = Place.Located(rawValue: row["located"]) ?? .unknown
    url = row["url"]
    conferenceURL = row["conference_url"]
    conferencePhone = row["conference_phone"]
    languages = row["languages"]
    notes = row["notes"]
    updated = row["updated"]
  }
}

/// What is kept as JSON in one column.
enum StoredJSON {
  /// Nil where it can't be read: such a column says nothing.
  static func read<Value: Decodable>(_ type: Value.Type, _ text: String?) -> Value? {
    text.flatMap { try? JSONDecoder().decode(type, from: Data($0.utf8)) }
  }

  static func write(_ value: some Encodable) -> String? {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(value)).map { String(decoding: $0, as: UTF8.self) }
  }
}
