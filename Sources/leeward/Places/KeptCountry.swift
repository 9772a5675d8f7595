import Foundation
import ResourceDirectory

/// The country someone said is theirs: two letters in a file of its own beside the journal.
struct KeptCountry {
  private let home: String
  private var file: String { home + "/country" }

  init(home: String) { self.home = home }

  /// Nil where none is kept, or what is there is no country.
  var code: String? {
    guard let handle = FileHandle(forReadingAtPath: file) else { return nil }
    defer { try? handle.close() }
    guard let bytes = try? handle.read(upToCount: 16) else { return nil }
    return Country.named(String(decoding: bytes, as: UTF8.self))
  }

  /// Where it can't be written, it is asked for again next time: nothing that is shown hangs on it.
  func keep(_ code: String) {
    let files = FileManager.default
    try? files.createDirectory(
      atPath: home, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    _ = files.createFile(
      atPath: file, contents: Data("\(code)\n".utf8), attributes: [.posixPermissions: 0o600])
  }
}
