import DialogueMachine
import Foundation

/// Notes faults in scripts for whoever writes them, in a file beside the state of other programs.
///
/// Where in a script and what kind of fault, and nothing that a person said: values that were put
/// into a script could be their words.
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

  func note(_ fault: Fault, at date: Date) {
    note("\(fault.place.file):\(fault.place.line)  \(fault.node): \(fault.reason.kind)", at: date)
  }
}

extension Fault.Reason {
  /// What kind of fault it is, without any value.
  fileprivate var kind: String {
    switch self {
    case .noSuchNode: "no such node"
    case .divisionByZero: "division by zero"
    case .wrongValue: "another kind of value than is needed"
    case .tooManySteps: "it goes round for ever without saying anything"
    case .unexpectedReply: "an answer that nothing asked for"
    }
  }
}
