import Foundation
import GRDB

extension Catalogue {
  /// What was brought in, in the order it first came.
  public func sources() throws(CatalogueError) -> [Source] {
    try read { db in
      try Row.fetchAll(db, sql: "SELECT * FROM source ORDER BY id").map(Source.init(row:))
    }
  }

  /// The source that goes by a slug; nil where there is none.
  public func source(slug: String) throws(CatalogueError) -> Source? {
    try read { db in
      try Row.fetchOne(db, sql: "SELECT * FROM source WHERE slug = ?", arguments: [slug])
        .map(Source.init(row:))
    }
  }

  /// The codes of a source by their bit in `Place.codes`.
  public func codes(of source: Int64) throws(CatalogueError) -> [Int: ServiceCode] {
    try read { db in
      let rows = try Row.fetchAll(
        db, sql: "SELECT * FROM code WHERE source_id = ?", arguments: [source])
      return Dictionary(rows.map { ($0["bit"], ServiceCode(row: $0)) }) { first, _ in first }
    }
  }

  /// Takes out a source and all that came with it.
  public func remove(source: Source) throws(CatalogueError) {
    try write { db in
      let touched = try Touched(db, source: source.id)
      try Self.clear(source.id, in: db)
      try db.execute(sql: "DELETE FROM source WHERE id = ?", arguments: [source.id])
      try touched.rebuild(db)
    }
    giveBackRoom()
  }

  /// Where a source's rows are in the indexes: blocks to be made anew once they have changed.
  struct Touched {
    private var blocks: [RowIndex.Table: Set<Int64>] = [:]

    init(_ db: Database, source: Int64) throws { try add(db, source: source) }

    mutating func add(_ db: Database, source: Int64) throws {
      for table in RowIndex.Table.allCases {
        blocks[table, default: []].formUnion(
          try IndexBuilder.blocks(db, table, of: source))
      }
    }

    func rebuild(_ db: Database) throws {
      for (table, blocks) in blocks {
        var builder = IndexBuilder(db, table)
        try builder.rebuild(blocks)
      }
    }
  }

  /// Empties a source of its rows, and the full text of what they said.
  static func clear(_ source: Int64, in db: Database) throws {
    for (table, columns) in [
      ("place", "name, organisation, city, keywords"), ("meeting", "name, venue, city, region"),
    ] {
      try db.execute(
        sql: """
          INSERT INTO \(table)_text (\(table)_text, rowid, \(columns))
            SELECT 'delete', id, \(columns) FROM \(table) WHERE source_id = :source
          """, arguments: ["source": source])
    }
    try db.execute(
      sql: """
        DELETE FROM place_more WHERE id IN (SELECT id FROM place WHERE source_id = :source);
        DELETE FROM place WHERE source_id = :source;
        DELETE FROM meeting WHERE source_id = :source;
        DELETE FROM code WHERE source_id = :source
        """, arguments: ["source": source])
  }

  /// Shrinks the file by what it no longer needs. Not needed to be right, so its failure is none.
  func giveBackRoom() {
    try? queue.inDatabase { db in
      _ = try Row.fetchAll(db, sql: "PRAGMA incremental_vacuum")
    }
  }
}
