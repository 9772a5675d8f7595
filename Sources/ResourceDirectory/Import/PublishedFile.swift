import CUnpack
import Foundation

/// A file or folder as it was fetched, read whole: nothing is known yet of what it says.
public struct PublishedFile: Sendable {
  enum Content: Sendable {
    case bytes([UInt8])
    /// A folder, or a zip that isn't packed around one file alone.
    case files(FileSet)
  }

  /// Its name without the folder it is in.
  public let name: String
  /// Tells whether it is the file that was read before; guards nothing. Empty for a folder.
  public let digest: String
  let content: Content

  /// A file from what is in it.
  public init(name: String, bytes: [UInt8], limits: ImportLimits) throws(ImportProblem) {
    guard !bytes.isEmpty else { throw ImportProblem("There is nothing in it.") }
    self.name = FieldText.line(name) ?? "file"
    let checksum = bytes.withUnsafeBufferPointer {
      crc32_z(0, $0.baseAddress, z_size_t($0.count))
    }
    digest = "crc32:\(String(checksum, radix: 16)):\(bytes.count)"
    guard ZipArchive.isZip(bytes) else {
      content = .bytes(bytes)
      return
    }
    let files = try ZipArchive(bytes, limits: limits).files
    if files.names.count == 1, let only = files.names.first, !only.hasPrefix("xl/") {
      let inner = try files.bytes(of: only)
      // A zip in a zip is opened once, and no deeper.
      content =
        try ZipArchive.isZip(inner)
        ? .files(ZipArchive(inner, limits: limits).files)
        : .bytes(inner)
    } else {
      content = .files(files)
    }
  }

  /// A file, a folder, or what a pipe gives.
  public init(at url: URL, limits: ImportLimits) throws(ImportProblem) {
    var found = stat()
    guard stat(url.path, &found) == 0 else {
      throw ImportProblem("It can't be read: \(String(cString: strerror(errno))).")
    }
    if found.st_mode & S_IFMT == S_IFDIR {
      self.init(
        folder: FieldText.line(url.lastPathComponent) ?? "folder",
        files: try FileSet(folder: url, limits: limits))
    } else {
      try self.init(
        name: url.lastPathComponent, bytes: Self.bytes(of: url, limit: limits.bytes),
        limits: limits)
    }
  }

  private init(folder name: String, files: FileSet) {
    self.name = name
    digest = ""
    content = .files(files)
  }

  /// Reads no more than the limit, whatever the system says of the size.
  static func bytes(of url: URL, limit: Int) throws(ImportProblem) -> [UInt8] {
    func problem() -> ImportProblem {
      ImportProblem("It can't be read: \(String(cString: strerror(errno))).")
    }
    let descriptor = open(url.path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw problem() }
    defer { close(descriptor) }
    var found = stat()
    guard fstat(descriptor, &found) == 0 else { throw problem() }
    let kind = found.st_mode & S_IFMT
    guard kind == S_IFREG || kind == S_IFIFO else {
      throw ImportProblem("It is no file that can be read.")
    }
    guard found.st_size <= limit else { throw .tooLarge(limit) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Int(found.st_size) + 1)
    var chunk = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw problem() }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
      guard bytes.count <= limit else { throw .tooLarge(limit) }
    }
  }

  /// Its name without an ending, and without the date that an export puts there: what makes a later
  /// one the same source.
  var stem: String {
    let bare = name.replacing(/(?i)(\.(csv|xlsx|json|zip|txt|tsv))+$/, with: "")
    let undated = bare.replacing(/[_\- .]*(19|20)\d\d([_\-.]?\d\d){0,2}([_\-T]\d{4,6})?$/, with: "")
    return undated.isEmpty ? bare : undated
  }

  /// What its name says of its date: `2023`, `2023-08-31`; nil where it says nothing.
  func date(before now: Date) -> String? {
    let today = FieldText.today(now)
    let dates = name.matches(of: /(?:^|\D)((?:19|20)\d\d)(?:[_\-.]?(\d\d)[_\-.]?(\d\d))?(?!\d)/)
    return dates.lazy.map { match in
      guard let month = match.2, let day = match.3 else { return String(match.1) }
      return "\(match.1)-\(month)-\(day)"
    }.first { $0 <= today }
  }
}

extension SourceContents {
  /// Words as they stand in names of sources: lower case, with hyphens.
  static func slug(_ words: String) -> String {
    let plain = words.folding(options: .diacriticInsensitive, locale: nil).lowercased()
    let slug = plain.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.joined(separator: "-")
    return slug.isEmpty ? "source" : String(slug.prefix(60))
  }
}
