import Foundation
import ResourceDirectory

/// Lists that are right, to make wrong ones from: a small one of each kind, and parts of real ones.
struct FuzzSeeds {
  /// A list's name, which tells its date, and what is in it.
  struct Seed {
    var name: String
    var bytes: [UInt8]
    /// The files of a zip; it is packed anew after they were changed.
    var files: [(name: String, bytes: [UInt8])] = []
  }

  private(set) var all: [Seed]

  /// `folder` may have real lists, as `../shared/data` has; only a few rows of each are taken.
  init(folder: String? = nil) {
    all = Self.own
    guard let folder, let found = FileManager.default.enumerator(atPath: folder) else { return }
    for name in found.compactMap({ $0 as? String }).sorted() {
      guard ["csv", "json", "zip", "xlsx"].contains(URL(filePath: name).pathExtension),
        let data = FileManager.default.contents(atPath: folder + "/" + name),
        data.count < 20_000_000
      else { continue }
      let seed = Seed(name: URL(filePath: name).lastPathComponent, bytes: Array(data))
      if let part = Self.part(of: seed) { all.append(part) }
    }
  }

  /// The first rows of a list, or of each file of a zip.
  private static func part(of seed: Seed) -> Seed? {
    if !seed.files.isEmpty { return seed }
    guard seed.bytes.starts(with: [0x50, 0x4B]) else {
      return Seed(name: seed.name, bytes: part(of: seed.bytes))
    }
    guard let files = try? ZipArchive(seed.bytes, limits: ImportLimits()).files else { return nil }
    var part = Seed(name: seed.name, bytes: [])
    for name in files.names
    where name.hasSuffix(".xml") || name.hasSuffix(".csv") || name.hasSuffix(".rels") {
      guard let bytes = try? files.bytes(of: name) else { continue }
      part.files.append((name, Self.part(of: bytes)))
    }
    return part
  }

  private static func part(of bytes: [UInt8]) -> [UInt8] {
    guard bytes.count > 12_000 else { return bytes }
    let text = String(decoding: bytes.prefix(12_000), as: UTF8.self)
    // What is open is closed again, so that it is still what it was.
    for (last, end) in [
      ("</row>", "</sheetData></worksheet>"), ("</si>", "</sst>"), ("\n},", "\n}]"),
      ("\n },", "\n }]"),
      ("\n", ""),
    ] {
      if let range = text.range(of: last, options: .backwards) {
        let kept = last.hasSuffix(",") ? text[..<range.lowerBound] : text[..<range.upperBound]
        return Array((kept + end).utf8)
      }
    }
    return Array(text.utf8)
  }

  private static let own: [Seed] = [
    Seed(
      name: "su-2024.csv",
      bytes: Array(
        """
        name1,name2,street1,street2,city,state,zip,phone,intake1,intake2,intake1a,intake2a,service_code_info
        Haven,"East, ""Upper"" House",1 Oak St,,Austin,TX,78701,555-010-0100,555-010-0101,,,,SA MU * NP
        Lamp,,2 Oak St,,Austin,TX,8701,,,,,,BU
        """.utf8)),
    Seed(
      name: "FindTreament_Facility_listing_2025_03_04_101500.csv",
      bytes: Array(
        """
        name1,street1,city,state,zip,phone,website,latitude,longitude,type_facility,sa,mu,np
        Haven,1 Oak St,Austin,TX,78701,555-010-0100,https://haven.example,30.2,-97.7,SA,1,1,0
        """.utf8)),
    Seed(
      name: "otp.csv",
      bytes: Array("Program Name,Street,City,State,Zipcode,Phone\nCl".utf8) + [0xED]
        + Array("nica,1 Calle,San Juan,PR,901,787-555-0100\n".utf8)),
    Seed(
      name: "own.csv",
      bytes: Array(
        """
        name,kind,phone,street,city,state,zip,website,hours,languages,codes,about,updated,latitude,longitude
        Lamp Room,service,555-010-0100;555-010-0101,1 Oak,Austin,TX,78701,lamp.example,Mon-Fri 9am-5pm; Sat 10:00-14:00,"English, Spanish",MU NP,<b>Tea</b> &amp; talk,2026-03-31,30.2,-97.7
        """.utf8)),
    Seed(
      name: "meetings.json",
      bytes: Array(
        """
        [{"slug": "a", "name": "Early", "day": [1, "5"], "time": "23:30", "end_time": "00:30", "types": ["O", "X", "S"],
          "formatted_address": "1 Oak St, Dover, DE 19901, USA", "latitude": 39.1, "longitude": "-75.5", "timezone": "America/New_York",
          "conference_url": "https://us02web.zoom.us/j/1", "conference_phone": "+1 646 555 0100", "updated": "8/25/2022 11:17:07 AM",
          "notes": "Ask ann@example.org, 555-010-0100", "url": "https://example.org/a"}]
        """.utf8)),
    Seed(
      name: "GetSearchResults.json",
      bytes: Array(
        """
        {"meetings": [{"id_bigint": "2", "weekday_tinyint": "7", "venue_type": "3", "start_time": "23:00:00", "duration_time": "01:30:00",
          "formats": "O,ZZ", "longitude": "-73.8", "latitude": "40.8", "published": "1", "meeting_name": "Nothing", "location_street": "1 Oak St",
          "location_postal_code_1": "10467", "virtual_meeting_link": "https://zoom.us/j/1"}],
         "formats": [{"key_string": "O", "name_string": "Open", "lang_enum": "en", "worldid_mixed": "OPEN"}]}
        """.utf8)),
    Seed(
      name: "services.json",
      bytes: Array(
        """
        {"contents": [{"id": "s1", "name": "Detox", "organization": {"id": "o1", "name": "Haven"}, "phones": [{"number": "555-010-0100"}],
          "schedules": [{"freq": "WEEKLY", "byday": "MO,TU", "opens_at": "09:00", "closes_at": "17:00"}],
          "service_at_locations": [{"id": "x", "location": {"id": "l1", "latitude": 30.2, "longitude": -97.7, "addresses": [{"city": "Austin"}]}}]}]}
        """.utf8)),
    Seed(
      name: "package.zip", bytes: [],
      files: [
        ("services.csv", Array("id,organization_id,name,url\ns1,o1,Detox,haven.example\n".utf8)),
        ("organizations.csv", Array("id,name\no1,Haven\n".utf8)),
        (
          "regular_schedules.csv",
          Array("service_id,weekday,opens_at,closes_at\ns1,Monday,9:00am,24:00\n".utf8)
        ),
      ]),
    Seed(
      name: "book.xlsx",
      bytes: WorkbookBuilder.workbook(
        [
          (
            "List",
            [["name1", "zip", "phone", "service_code_info"], ["Haven", "78701", "5550100", "MU"]]
          ),
          (
            "Codes",
            [["category_code", "service_code", "service_name"], ["OT", "MU", "Methadone"]]
          ),
        ], title: "2023 SU Facilities")),
  ].map { seed in Self.part(of: seed) ?? seed }
}
