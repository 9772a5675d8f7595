import Foundation
import GRDB
import Testing

@testable import ResourceDirectory

@Suite struct RowIndexTests {
  /// The same numbers in every run.
  private struct Chance: RandomNumberGenerator {
    var state: UInt64 = 7
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ state >> 29
    }
  }

  @Test(arguments: [0, 1, 255, 256, 257, 4096])
  func aBlockIsReadAsItWasWritten(_ count: Int) {
    var chance = Chance()
    let rows = Array((0..<4096).map(UInt16.init).shuffled(using: &chance).prefix(count)).sorted()
    let packed = RowBlock.packed(rows)
    #expect(packed.count <= RowBlock.bytes)
    var set = RowSet(room: 3 * RowBlock.size)
    packed.withUnsafeBytes { RowBlock.unpack($0, into: &set, from: RowBlock.size) }
    var read: [Int] = []
    set.forEach { read.append($0) }
    #expect(read == rows.map { Int($0) + RowBlock.size })
    #expect(set.count == count)
  }

  @Test func theFirstFewAreThoseOfSorting() {
    var chance = Chance()
    for count in 0..<40 {
      let numbers = (0..<count).map { _ in Int.random(in: 0..<20, using: &chance) }
      for few in [0, 1, 3, 50] {
        #expect(numbers.smallest(few, by: <) == Array(numbers.sorted().prefix(few)))
      }
    }
  }

  /// Places in more than one block, brought in, changed and taken out, against what the rows say.
  @Test func theIndexSaysWhatTheRowsSay() throws {
    let scratch = try ScratchFolder()
    let catalogue = try Catalogue(folder: scratch.url)
    var chance = Chance()
    for edition in 0..<3 {
      var contents = SourceContents(slug: edition == 1 ? "b" : "a", kind: .samhsa, name: "A")
      contents.codes = ["MU", "BU", "NP"].map { ServiceCode(code: $0) }
      contents.places = (0..<5000).filter { _ in Bool.random(using: &chance) || edition == 0 }
        .map { key in
          var place = Place(key: "\(key)", kind: .facility, name: "House \(key % 7)")
          place.codes = CodeSet(bits: (0..<3).filter { _ in Bool.random(using: &chance) })
          place.region = ["NY", "NJ", nil].randomElement(using: &chance) ?? nil
          place.city = ["St. Louis", "Brooklyn"].randomElement(using: &chance)
          if Bool.random(using: &chance) {
            place.latitude = .random(in: 35...45, using: &chance)
            place.longitude = .random(in: -80...(-70), using: &chance)
          }
          return place
        }
      try catalogue.replace(
        with: contents, file: "", digest: "", leftOut: 0, at: Date(timeIntervalSince1970: 0))
      try check(catalogue)
    }
    let second = try #require(try catalogue.source(slug: "b"))
    try catalogue.remove(source: second)
    try check(catalogue)
  }

  private func check(_ catalogue: Catalogue) throws {
    try catalogue.read { db in
      let index = try RowIndex(db, .place)
      func ids(_ set: RowSet) -> [Int64] {
        var ids: [Int64] = []
        set.forEach { ids.append(index.id(at: $0)) }
        return ids
      }
      func ids(where condition: String) throws -> [Int64] {
        try Int64.fetchAll(db, sql: "SELECT id FROM place WHERE \(condition) ORDER BY id")
      }
      #expect(try ids(index.set(.all)) == ids(where: "1"))
      #expect(try ids(index.set(.uncoded)) == ids(where: "codes IS NULL"))
      #expect(try ids(index.set(.region("NJ"))) == ids(where: "region = 'NJ'"))
      let cities = try index.sets(beginning: .city(["saint", "louis"], region: nil))
      #expect(Set(cities.keys) == ["", "NY", "NJ"])
      #expect(
        try ids(cities.values.reduce(index.none) { $0 | $1 }) == ids(where: "city LIKE 'St.%'"))
      #expect(
        try ids(index.set(matching: "\"house\" AND \"3\"")) == ids(where: "name = 'House 3'"))
      let rows = try Row.fetchAll(db, sql: "SELECT id, codes, latitude, longitude FROM place")
      let first = try index.set(.code(0))
      #expect(!first.isEmpty)
      #expect(
        Set(ids(first))
          == Set(
            rows.filter { ($0[1] as Data?).map { CodeSet(bytes: $0).contains(0) } ?? false }
              .map { $0[0] as Int64 }))
      let centre = Coordinates(latitude: 40, longitude: -75)
      var near: [Int64: Double] = [:]
      try index.forEach(in: index.set(.all), within: 150, of: centre) {
        near[index.id(at: $0)] = $1
      }
      var expected: [Int64: Double] = [:]
      for row in rows {
        guard let latitude = row[2] as Double?, let longitude = row[3] as Double? else { continue }
        let miles = centre.miles(to: Coordinates(latitude: latitude, longitude: longitude))
        if miles <= 150 { expected[row[0]] = miles }
      }
      #expect(Set(near.keys) == Set(expected.keys) && near.count > 100)
      #expect(near.allSatisfy { abs($0.value - (expected[$0.key] ?? -1)) < 0.000_1 })
    }
  }

  /// A file that an older Leeward wrote, with a row of each kind.
  private func olderDirectory(version: Int) throws -> ScratchFolder {
    let folder = try ScratchFolder()
    let path = folder.url.appending(path: Catalogue.fileName).path
    let queue = try DatabaseQueue(path: path)
    try CatalogueSchema.migrate(queue, to: version)
    try queue.write { db in
      try db.execute(
        sql: """
          INSERT INTO source VALUES (3, 'list', 'samhsa', 'A list', 'f', 0, '2023', 'd', 1, 0,
            NULL, NULL);
          INSERT INTO code VALUES (3, 9, 'MU', 'Methadone', NULL, NULL, NULL);
          INSERT INTO place (id, source_id, key, kind, codes, latitude, longitude, located, name,
              city, region, postal, phone)
            VALUES (5001, 3, 'k', 0, x'0002', 40.75, -73.99, 1, 'Harbor House', 'New York', 'NY',
              '10001', '555-0101');
          INSERT INTO place_more VALUES (5001, 'Two lines', NULL);
          INSERT INTO place_text (rowid, name, organisation, city, keywords)
            VALUES (5001, 'Harbor House', NULL, 'New York', NULL);
          INSERT INTO place_point VALUES (5001, 40.75, 40.75, -73.99, -73.99);
          INSERT INTO meeting (id, source_id, key, fellowship, day, start, in_person, online,
              active, types, latitude, longitude, located, name)
            VALUES (7, 3, 'm', 'NA', 2, 1140, 1, 0, 1, ' women ', 40.75, -73.99, 1, 'Early One');
          INSERT INTO meeting_text (rowid, name, venue, city, region)
            VALUES (7, 'Early One', NULL, NULL, NULL);
          """)
    }
    try queue.close()
    return folder
  }

  @Test(arguments: [1, 2])
  func anOlderFileKeepsWhatIsInIt(_ version: Int) throws {
    let folder = try olderDirectory(version: version)
    let finder = Finder(folder: folder.url, country: "US")
    func found(_ words: String) -> [FindResult] {
      let answer = finder.find(FindRequest(words), now: Date(timeIntervalSince1970: 1_800_000_000))
      #expect(answer.failure == nil)
      return answer.results.filter { $0.kind == .facility || $0.kind == .meeting }
    }
    #expect(found("methadone near 10001").map(\.id) == ["list/k"])
    #expect(found("methadone in new york").map(\.id) == ["list/k"])
    #expect(found("harbor house").map(\.phone) == ["555-0101"])
    #expect(found("women's na meeting near 10001").map(\.name) == ["Early One"])
    #expect(found("na meeting tuesday near 10001").map(\.meeting?.minute) == [1140])
    let catalogue = try Catalogue(folder: folder.url)
    #expect(try catalogue.count("place_more WHERE about = 'Two lines'") == 1)
    #expect(try catalogue.read { try Int.fetchOne($0, sql: "PRAGMA user_version") } == 3)
  }

  @Test func aDamagedIndexStopsNoSearch() throws {
    let folder = try olderDirectory(version: 2)
    let catalogue = try Catalogue(folder: folder.url)
    let finder = Finder(folder: folder.url, country: "US")
    for bytes in ["x''", "x'FF'", "zeroblob(5000)", "randomblob(511)", "randomblob(40001)"] {
      try catalogue.write { db in
        try db.execute(
          sql: """
            UPDATE place_set SET rows = \(bytes); UPDATE meeting_set SET rows = \(bytes);
            UPDATE place_block SET points = \(bytes);
            UPDATE meeting_block SET points = \(bytes), times = \(bytes), time_of_row = \(bytes)
            """)
      }
      for words in [
        "methadone near 10001", "methadone in new york", "meeting tonight", "harbor house",
        "na meeting",
      ] {
        let answer = finder.find(FindRequest(words), now: Date())
        #expect(answer.failure == nil, "\(words) with \(bytes)")
      }
    }
  }
}
