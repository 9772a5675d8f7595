import Foundation
import TestSupport

/// The built program, run as anyone would run it, in a folder and with a home of its own.
final class Leeward {
  /// Everything that a run reads and keeps is under this folder; gone with the last reference.
  let folder: URL
  /// What a run sees of its surroundings: nothing of whoever runs the tests.
  var environment: [String: String]

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "leeward-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    environment = [
      "HOME": folder.path, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "TERM": "xterm-256color",
      "XDG_DATA_DIRS": folder.path + "/none",
    ]
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The program built beside the tests, or another that LEEWARD_PROGRAM names.
  static let path =
    ProcessInfo.processInfo.environment["LEEWARD_PROGRAM"] ?? builtProducts + "/leeward"

  /// Where its journal is, unless told otherwise.
  var home: String { folder.path + "/.local/share/leeward" }

  /// Runs it on pipes to its end, `input` typed.
  func run(_ arguments: String..., input: String = "") throws -> PipedRun {
    try run(arguments, input: Array(input.utf8))
  }

  func run(
    _ arguments: [String], input: [UInt8] = [], within time: Duration = .seconds(30)
  ) throws -> PipedRun {
    // `env` goes to the folder and becomes the program.
    try PipedRun(
      "/usr/bin/env", ["-C", folder.path, Self.path] + arguments, input: input,
      environment: environment, within: time)
  }

  /// Starts it on a terminal of its own.
  func onTerminal(
    _ arguments: String..., columns: Int = 80, rows: Int = 24
  ) throws -> Program {
    try Program(
      "/usr/bin/env", ["-C", folder.path, Self.path] + arguments, environment: environment,
      columns: columns, rows: rows)
  }

  func write(_ name: String, _ text: String) throws {
    let file = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }
}
