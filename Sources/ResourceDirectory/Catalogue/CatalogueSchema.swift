import GRDB

/// What the directory's file holds: its tables, and how an older file becomes one of today's.
///
/// A migration that has shipped is never changed; a change is a new one at the end of the list.
enum CatalogueSchema {
  /// One step from an older file to a newer.
  struct Migration: Sendable {
    let name: String
    let sql: String
    /// Fills what SQL alone can't.
    let fill: @Sendable (Database) throws -> Void

    init(
      _ name: String, _ sql: String, fill: @escaping @Sendable (Database) throws -> Void = { _ in }
    ) {
      self.name = name
      self.sql = sql
      self.fill = fill
    }
  }

  /// Marks the file as a directory of ours (SQLite's `application_id`): "LwD1".
  static let applicationID = 0x4C77_4431

  /// The file's version (SQLite's `user_version`) is how many of these it has been through.
  static let migrations: [Migration] = [
    Migration(
      "sources, codes, places, meetings",
      """
      PRAGMA application_id = \(applicationID);

      -- `slug` is what makes a later import the same source. `imported_at` is seconds since 1970;
      -- `as_of` is what the publisher says: 2023, 2023-08, 2023-08-31, or null.
      CREATE TABLE source (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        slug TEXT NOT NULL UNIQUE,
        kind TEXT NOT NULL,
        name TEXT NOT NULL,
        file TEXT NOT NULL,
        imported_at INTEGER NOT NULL,
        as_of TEXT,
        digest TEXT NOT NULL,
        row_count INTEGER NOT NULL,
        left_out INTEGER NOT NULL,
        licence TEXT,
        note TEXT
      ) STRICT;

      -- What a bit in place.codes stands for. A code has the same bit in every source.
      CREATE TABLE code (
        source_id INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
        bit INTEGER NOT NULL,
        code TEXT NOT NULL,
        name TEXT NOT NULL,
        category_code TEXT,
        category TEXT,
        description TEXT,
        PRIMARY KEY (source_id, bit)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX code_by_code ON code (code);

      -- What is searched stands first; what is only shown, and long, is in `place_more`.
      CREATE TABLE place (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        source_id INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
        key TEXT NOT NULL,
        kind INTEGER NOT NULL,
        codes BLOB,
        latitude REAL,
        longitude REAL,
        located INTEGER NOT NULL,
        name TEXT NOT NULL,
        organisation TEXT,
        street TEXT,
        city TEXT,
        region TEXT,
        postal TEXT,
        country TEXT,
        phone TEXT,
        phones TEXT,
        website TEXT,
        languages TEXT,
        cost TEXT,
        keywords TEXT,
        updated TEXT
      ) STRICT;
      CREATE UNIQUE INDEX place_by_key ON place (source_id, key);
      CREATE TABLE place_more (
        id INTEGER PRIMARY KEY REFERENCES place ON DELETE CASCADE,
        about TEXT,
        hours TEXT
      ) STRICT;
      CREATE VIRTUAL TABLE place_text USING fts5 (
        name, organisation, city, keywords, content = 'place', content_rowid = 'id',
        tokenize = "unicode61 remove_diacritics 2"
      );
      CREATE VIRTUAL TABLE place_point USING rtree (
        id, south, north, west, east
      );

      -- A meeting on three days is three rows. `types` is each canonical type with a space on both
      -- sides of it; `formats` is what its fellowship calls all of them.
      CREATE TABLE meeting (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        source_id INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
        key TEXT NOT NULL,
        fellowship TEXT NOT NULL,
        day INTEGER,
        start INTEGER,
        "end" INTEGER,
        zone TEXT,
        in_person INTEGER NOT NULL,
        online INTEGER NOT NULL,
        active INTEGER NOT NULL,
        types TEXT NOT NULL,
        latitude REAL,
        longitude REAL,
        located INTEGER NOT NULL,
        name TEXT NOT NULL,
        venue TEXT,
        street TEXT,
        city TEXT,
        region TEXT,
        postal TEXT,
        country TEXT,
        url TEXT,
        conference_url TEXT,
        conference_phone TEXT,
        formats TEXT,
        languages TEXT,
        notes TEXT,
        updated TEXT
      ) STRICT;
      CREATE UNIQUE INDEX meeting_by_key ON meeting (source_id, key);
      CREATE INDEX meeting_by_time ON meeting (day, start) WHERE active = 1;
      CREATE VIRTUAL TABLE meeting_text USING fts5 (
        name, venue, city, region, content = 'meeting', content_rowid = 'id',
        tokenize = "unicode61 remove_diacritics 2"
      );
      CREATE VIRTUAL TABLE meeting_point USING rtree (
        id, south, north, west, east
      );
      """
    ),
    Migration(
      "what a search reads in an index's order",
      """
      CREATE INDEX place_by_point ON place (latitude, longitude, located, codes);
      CREATE INDEX place_by_region ON place (region, codes, latitude, longitude);
      DROP INDEX meeting_by_time;
      CREATE INDEX meeting_by_time ON meeting (day, start, "end", zone, fellowship, in_person,
          online, types) WHERE active = 1;
      """
    ),
    Migration(
      "the sets that a search reads, in place of indexes and R-trees",
      """
      DROP TABLE place_point;
      DROP TABLE meeting_point;
      DROP INDEX place_by_point;
      DROP INDEX place_by_region;
      DROP INDEX meeting_by_time;
      CREATE INDEX place_by_postal ON place (upper(replace(postal, ' ', '')));
      CREATE INDEX meeting_by_postal ON meeting (upper(replace(postal, ' ', '')));

      -- `RowBlock` and `MeetingTimeTable` tell how these are packed; `RowPart` what there are sets of.
      CREATE TABLE place_block (block INTEGER PRIMARY KEY, points BLOB NOT NULL) STRICT;
      CREATE TABLE place_set (
        part TEXT NOT NULL,
        block INTEGER NOT NULL,
        rows BLOB NOT NULL,
        PRIMARY KEY (part, block)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE meeting_block (
        block INTEGER PRIMARY KEY,
        points BLOB NOT NULL,
        times BLOB NOT NULL DEFAULT x'',
        time_of_row BLOB NOT NULL DEFAULT x'',
        zones TEXT NOT NULL DEFAULT ''
      ) STRICT;
      CREATE TABLE meeting_set (
        part TEXT NOT NULL,
        block INTEGER NOT NULL,
        rows BLOB NOT NULL,
        PRIMARY KEY (part, block)
      ) STRICT, WITHOUT ROWID;

      -- How long a text is, is never asked.
      DROP TABLE place_text;
      CREATE VIRTUAL TABLE place_text USING fts5 (
        name, organisation, city, keywords, content = 'place', content_rowid = 'id',
        columnsize = 0, tokenize = "unicode61 remove_diacritics 2"
      );
      INSERT INTO place_text (place_text) VALUES ('rebuild');
      DROP TABLE meeting_text;
      CREATE VIRTUAL TABLE meeting_text USING fts5 (
        name, venue, city, region, content = 'meeting', content_rowid = 'id',
        columnsize = 0, tokenize = "unicode61 remove_diacritics 2"
      );
      INSERT INTO meeting_text (meeting_text) VALUES ('rebuild');
      """
    ) { db in
      for table in RowIndex.Table.allCases {
        var builder = IndexBuilder(db, table)
        try builder.rebuild(IndexBuilder.blocks(db, table))
      }
    },
  ]

  /// The version this Leeward reads and writes.
  static var version: Int { migrations.count }

  /// What a file is, before anything in it is touched.
  enum Standing: Equatable {
    /// Nothing is in it yet.
    case empty
    /// A directory of this version.
    case catalogue(version: Int)
    /// Another program's database.
    case foreign
  }

  /// Looks at the file's marks.
  static func standing(_ db: Database) throws -> Standing {
    let application = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    if application == applicationID { return .catalogue(version: version) }
    let holdsSomething = try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM sqlite_schema)")
    return application == 0 && version == 0 && holdsSomething == false ? .empty : .foreign
  }

  /// Brings an empty or older file to a version, today's if none is given.
  static func migrate(_ queue: DatabaseQueue, to version: Int = version) throws {
    var migrator = DatabaseMigrator()
    for (index, migration) in migrations.prefix(version).enumerated() {
      migrator.registerMigration(migration.name, foreignKeyChecks: .immediate) { db in
        try db.execute(sql: migration.sql)
        try migration.fill(db)
        try db.execute(sql: "PRAGMA user_version = \(index + 1)")
      }
    }
    try migrator.migrate(queue)
  }
}
