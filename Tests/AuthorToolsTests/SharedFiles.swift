import Foundation

/// The folder `shared` beside the repository: facts and examples that are not part of the project.
/// Tests that read it are skipped, by name, where it isn't there.
enum SharedFiles {
  private static let folder = URL(filePath: #filePath)
    .appending(path: "../../../../shared").standardizedFileURL.path

  static var areThere: Bool { FileManager.default.fileExists(atPath: folder) }

  static func path(_ name: String) -> String { folder + "/" + name }
}
