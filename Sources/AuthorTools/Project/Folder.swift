import Foundation

/// A folder's files, however deep, in a stable order. Hidden ones are left out, and folders behind
/// links, which could lead in circles.
struct Folder {
  /// The files' paths, relative to the folder.
  private(set) var files: [String] = []
  /// Folders that couldn't be looked into, with the folder's own path before them.
  private(set) var unreadable: [String] = []

  init(_ path: String) {
    look(into: "", of: path)
    files.sort()
  }

  /// What stands in a folder itself, in a stable order; none where it can't be looked into.
  static func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }

  private mutating func look(into inner: String, of path: String) {
    let folder = Self.join(path, inner)
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      unreadable.append(folder)
      return
    }
    for name in names.sorted() where !name.hasPrefix(".") {
      let file = inner.isEmpty ? name : Self.join(inner, name)
      let status = FileStatus(Self.join(path, file), followsLinks: false)
      if status?.kind == .folder {
        look(into: file, of: path)
      } else {
        files.append(file)
      }
    }
  }

  /// A path in a folder; in the current folder (`.`) just the path.
  static func join(_ folder: String, _ path: String) -> String {
    if path.isEmpty { return folder }
    if folder.isEmpty || folder == "." { return path }
    return folder.hasSuffix("/") ? folder + path : folder + "/" + path
  }
}
