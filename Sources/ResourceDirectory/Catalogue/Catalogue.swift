import Foundation
import GRDB

/// The places and meetings that were brought in: `directory.sqlite`, a file of its own, with
/// nothing about the person in it.
public final class Catalogue: Sendable {
  /// The file's name in Leeward's folder.
  public static let fileName = "directory.sqlite"

  let path: String
  let queue: DatabaseQueue

  /// Opens the catalogue in a folder to write it, and makes both where they don't exist.
  public init(folder: URL) throws(CatalogueError) {
    path = folder.appending(path: Self.fileName).path
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      try Self.makePrivate(path)
      queue = try DatabaseQueue(path: path, configuration: Self.configuration(readOnly: false))
      if try Self.isOlder(queue, path: path) {
        try queue.inDatabase { db in try db.execute(sql: "PRAGMA auto_vacuum = INCREMENTAL") }
        try CatalogueSchema.migrate(queue)
        giveBackRoom()
      }
    } catch {
      throw CatalogueError(error, path: path)
    }
  }

  /// Opens the catalogue in a folder to read it; nil where nothing was ever brought in.
  public init?(readingFolder folder: URL) throws(CatalogueError) {
    path = folder.appending(path: Self.fileName).path
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    do {
      var found = stat()
      if stat(path, &found) == 0, found.st_size == 0 { return nil }
      queue = try DatabaseQueue(path: path, configuration: Self.configuration(readOnly: true))
      // An older file is brought to today's version by the next import.
      if try Self.isOlder(queue, path: path) {
        _ = try Catalogue(folder: folder)
      }
    } catch {
      throw CatalogueError(error, path: path)
    }
  }

  func read<T>(_ body: (Database) throws -> T) throws(CatalogueError) -> T {
    do { return try queue.read(body) } catch { throw CatalogueError(error, path: path) }
  }

  func write<T>(_ body: (Database) throws -> T) throws(CatalogueError) -> T {
    do { return try queue.write(body) } catch { throw CatalogueError(error, path: path) }
  }

  /// Makes an empty file that only this person can read, before SQLite makes one that others can.
  private static func makePrivate(_ path: String) throws {
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else {
      let reason = errno == ELOOP ? "it is a link" : String(cString: strerror(errno))
      throw CatalogueError.notWritable(path: path, reason: reason)
    }
    defer { close(descriptor) }
    var found = stat()
    if fstat(descriptor, &found) == 0, found.st_mode & 0o077 != 0 {
      fchmod(descriptor, found.st_mode & 0o700)
    }
  }

  /// Whether a file has to be brought to today's version; throws for what is better left alone.
  private static func isOlder(_ queue: DatabaseQueue, path: String) throws -> Bool {
    switch try queue.inDatabase(CatalogueSchema.standing) {
    case .empty: return true
    case .foreign:
      throw CatalogueError.damaged(path: path, reason: "it is another program's file")
    case .catalogue(let version):
      guard version <= CatalogueSchema.version else {
        throw CatalogueError.tooNew(path: path, version: version)
      }
      return version < CatalogueSchema.version
    }
  }

  private static func configuration(readOnly: Bool) -> Configuration {
    var configuration = Configuration()
    configuration.label = "Leeward.Catalogue"
    configuration.readonly = readOnly
    configuration.busyMode = .timeout(3)
    configuration.prepareDatabase { db in
      try db.execute(
        sql: """
          PRAGMA temp_store = MEMORY;
          PRAGMA trusted_schema = OFF;
          PRAGMA cell_size_check = ON;
          """)
    }
    return configuration
  }
}
