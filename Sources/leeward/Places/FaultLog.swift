import Foundation

/// Notes faults in scripts for whoever writes them, in a file beside the state of other programs.
///
/// Whoever notes something says where in a script and what kind of fault, and nothing a person said.
struct FaultLog {
  let path: String

  /// Past this size it begins anew, in bytes.
  private static let longest: UInt64 = 256 << 10

  /// Adds a line. What can't be noted is lost: a conversation must not end over it.
  func note(_ text: String, at date: Date) {
    let folder = URL(filePath: path).deletingLastPathComponent()
    try? FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { return }
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    if let end = try? file.seekToEnd(), end > Self.longest { try? file.truncate(atOffset: 0) }
    try? file.write(contentsOf: Data("\(LocalTime(date).stamp)  \(text)\n".utf8))
  }
}
