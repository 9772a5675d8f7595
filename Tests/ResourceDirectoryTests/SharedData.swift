import Foundation
import Testing

/// The real files beside the project (`../shared/data`); a test that needs them is skipped, by name,
/// where they aren't.
enum SharedData {
  static let folder = URL(filePath: #filePath)
    .appending(path: "../../../../shared/data").standardizedFileURL

  static var isHere: Bool { FileManager.default.fileExists(atPath: folder.path) }

  static func text(_ path: String) throws -> String {
    try String(contentsOf: folder.appending(path: path), encoding: .utf8)
  }
}
