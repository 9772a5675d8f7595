import GRDB

@testable import ResourceDirectory

extension Catalogue {
  /// How many rows a table has; a condition may follow its name.
  func count(_ table: String) throws -> Int {
    try read { db in try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM \(table)") ?? -1 }
  }
}

extension Place {
  static func fetch(_ db: Database, sql: String) throws -> [Place] {
    try Row.fetchAll(db, sql: sql).map(Place.init(row:))
  }
}

extension Meeting {
  static func fetch(_ db: Database, sql: String) throws -> [Meeting] {
    try Row.fetchAll(db, sql: sql).map(Meeting.init(row:))
  }
}
