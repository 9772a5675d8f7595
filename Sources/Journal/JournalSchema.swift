import GRDB

/// What a journal's file holds: its tables, and how an older file becomes one of today's.
///
/// A migration that has shipped is never changed; a change is a new one at the end of the list. A
/// new kind of entry is one too, so that an older Leeward leaves alone what it can't read.
enum JournalSchema {
  /// Marks the file as a journal of ours (SQLite's `application_id`): "LwJ1".
  static let applicationID = 0x4C77_4A31

  /// The file's version (SQLite's `user_version`) is how many of these it has been through.
  static let migrations: [(name: String, sql: String)] = [
    (
      "conversations, entries, snapshots, the person's variables",
      """
      PRAGMA application_id = \(applicationID);

      -- Times are milliseconds since 1970; a seed is an unsigned number's bits.
      CREATE TABLE conversation (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        started INTEGER NOT NULL,
        ended INTEGER,
        seed INTEGER NOT NULL
      ) STRICT;

      -- What one call recorded is one turn, counted from 1 in each conversation.
      CREATE TABLE entry (
        id INTEGER PRIMARY KEY,
        conversation INTEGER NOT NULL REFERENCES conversation ON DELETE CASCADE,
        turn INTEGER NOT NULL,
        at INTEGER NOT NULL,
        kind TEXT NOT NULL,
        text TEXT NOT NULL,
        name TEXT,
        number REAL,
        node TEXT,
        line TEXT,
        withdrawn INTEGER
      ) STRICT;
      CREATE INDEX entry_by_turn ON entry (conversation, turn);
      CREATE INDEX entry_by_name ON entry (kind, name)
        WHERE name IS NOT NULL AND withdrawn IS NULL;

      CREATE TABLE snapshot (
        conversation INTEGER NOT NULL REFERENCES conversation ON DELETE CASCADE,
        turn INTEGER NOT NULL,
        state BLOB NOT NULL,
        PRIMARY KEY (conversation, turn)
      ) STRICT, WITHOUT ROWID;

      -- A bool is an integer, a number a real (null: not a number), a string a text.
      CREATE TABLE person_variable (
        name TEXT NOT NULL PRIMARY KEY,
        value ANY
      ) STRICT, WITHOUT ROWID;
      """
    ),
    (
      "letters taken in, until their files are gone",
      """
      CREATE TABLE letter (
        name TEXT NOT NULL PRIMARY KEY
      ) STRICT, WITHOUT ROWID;
      """
    ),
    (
      "a tally of all changes, and a sum over all rows",
      """
      -- One row. `series` tells this journal from others, `changes` begins at a number by chance, so that it
      -- tells nothing. `sum` is null until it was taken, `filed` 0 until the tally is told in a file, too.
      -- `gone`: what was noticed to be missing.
      CREATE TABLE tally (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        series BLOB NOT NULL,
        changes INTEGER NOT NULL,
        sum BLOB,
        filed INTEGER NOT NULL,
        gone INTEGER NOT NULL
      ) STRICT;
      INSERT INTO tally VALUES (1, randomblob(16), abs(random() % 1000000000000), NULL, 0, 0);
      """
    ),
  ]

  /// The version this Leeward reads and writes.
  static var version: Int { migrations.count }

  /// What a file is, before anything in it is touched.
  enum Standing: Equatable {
    /// Nothing is in it yet.
    case empty
    /// A journal of this version.
    case journal(version: Int)
    /// Another program's database.
    case foreign
  }

  /// Looks at the file's marks; takes no longer for a long journal than for a short one.
  static func standing(_ db: Database) throws -> Standing {
    let application = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    if application == applicationID { return .journal(version: version) }
    let holdsSomething = try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM sqlite_schema)")
    return application == 0 && version == 0 && holdsSomething == false ? .empty : .foreign
  }

  /// Brings an empty or older file to today's version.
  static func migrate(_ queue: DatabaseQueue) throws {
    var migrator = DatabaseMigrator()
    for (index, migration) in migrations.enumerated() {
      migrator.registerMigration(migration.name, foreignKeyChecks: .immediate) { db in
        try db.execute(sql: migration.sql)
        try db.execute(sql: "PRAGMA user_version = \(index + 1)")
      }
    }
    try migrator.migrate(queue)
  }
}
