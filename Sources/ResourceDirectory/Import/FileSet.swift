import Foundation

/// Files that come together, in a zip or a folder, by their path in it with `/` between.
public struct FileSet: Sendable {
  /// Ascending, so that the same files are always read in the same order.
  package let names: [String]
  /// YYYY-MM-DD of the newest, as far as that is kept with them.
  var newest: String?
  private let reading: @Sendable (String) throws(ImportProblem) -> [UInt8]

  init(
    names: [String], newest: String? = nil,
    read: @escaping @Sendable (String) throws(ImportProblem) -> [UInt8]
  ) {
    self.names = names.sorted()
    self.newest = newest
    reading = read
  }

  package func bytes(of name: String) throws(ImportProblem) -> [UInt8] { try reading(name) }

  /// The first file that goes by one of these names in any folder, capitals or not.
  func find(_ names: String...) -> String? {
    names.lazy.compactMap { name in
      self.names.first { $0.split(separator: "/").last?.lowercased() == name }
    }.first
  }

  /// What stands in a folder and those in it. Links are not followed: they may lead anywhere.
  init(folder: URL, limits: ImportLimits) throws(ImportProblem) {
    let root = folder.standardizedFileURL.path
    guard let found = FileManager.default.enumerator(atPath: root) else {
      throw ImportProblem("The folder can't be read.")
    }
    var names: [String] = []
    var bytes = 0
    while let name = found.nextObject() as? String {
      // A package stands in its folder, or in one in it.
      guard name.split(separator: "/").count <= 2,
        found.fileAttributes?[.type] as? FileAttributeType == .typeRegular,
        name.hasSuffix(".csv") || name.hasSuffix(".json")
      else { continue }
      names.append(name)
      bytes += (found.fileAttributes?[.size] as? NSNumber)?.intValue ?? 0
      guard names.count <= limits.files else {
        throw ImportProblem("The folder has more than \(limits.files) files. Is it the right one?")
      }
      guard bytes <= limits.unpackedBytes else { throw .tooLarge(limits.unpackedBytes) }
    }
    self.init(names: names) { name throws(ImportProblem) in
      try PublishedFile.bytes(of: URL(filePath: root + "/" + name), limit: limits.unpackedBytes)
    }
  }
}

extension ImportProblem {
  static func tooLarge(_ bytes: Int) -> ImportProblem {
    ImportProblem(
      "There is more in it than Leeward reads: \(bytes >> 20) MB. Bring in a part of it.")
  }
}
