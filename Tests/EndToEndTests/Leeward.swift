import Foundation

/// The built program, run as anyone would run it, with a home of its own.
struct Leeward {
  /// What came of a run.
  struct Outcome {
    var status: Int32
    var output: String
    var complaints: String
  }

  /// Everything that a run keeps is under this folder.
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "leeward-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// Where SwiftPM put it: beside the tests.
  static let program: URL = {
    let tests = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    let beside = tests.appending(path: "leeward")
    if FileManager.default.isExecutableFile(atPath: beside.path) { return beside }
    return URL(filePath: #filePath).appending(path: "../../../.build/debug/leeward")
      .standardizedFileURL
  }()

  /// What a run sees of its surroundings: nothing of whoever runs the tests.
  var environment: [String: String] {
    [
      "HOME": folder.path, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8",
      "XDG_DATA_DIRS": folder.path + "/none",
    ]
  }

  /// Runs it on pipes, with `input` typed and then closed.
  func run(_ arguments: String..., input: String = "") throws -> Outcome {
    try run(arguments: arguments, input: input)
  }

  func run(arguments: [String], input: String = "") throws -> Outcome {
    let process = Process()
    process.executableURL = Self.program
    process.arguments = arguments
    process.environment = environment
    process.currentDirectoryURL = folder
    let (stdin, stdout, stderr) = (Pipe(), Pipe(), Pipe())
    process.standardInput = stdin
    process.standardOutput = stdout
    process.standardError = stderr
    try process.run()
    // Read while it writes, or a full pipe would hold it for ever.
    let output = Reader(stdout)
    let complaints = Reader(stderr)
    try? stdin.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try? stdin.fileHandleForWriting.close()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationReason == .exit ? process.terminationStatus : -1,
      output: output.text, complaints: complaints.text)
  }

  func write(_ name: String, _ text: String) throws {
    let file = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// Reads a pipe to its end, on a thread of its own.
  private final class Reader: @unchecked Sendable {
    private let done = DispatchSemaphore(value: 0)
    private var data = Data()

    init(_ pipe: Pipe) {
      let handle = pipe.fileHandleForReading
      Thread.detachNewThread { [self] in
        data = (try? handle.readToEnd()) ?? Data()
        done.signal()
      }
    }

    var text: String {
      done.wait()
      done.signal()
      return String(decoding: data, as: UTF8.self)
    }
  }
}
