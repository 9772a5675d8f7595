import Diagnostics
import Foundation

/// Reads one text file, and says in an author's words why one can't be read.
enum TextReader {
  static let unreadable = Problem("unreadable-file")
  static let notText = Problem("not-text")
  static let tooLarge = Problem("too-large")

  /// No script a person writes is larger.
  static let largest = 16 << 20

  /// A file's text; where it can't be had, a message that shows as much of it as there is.
  struct Result {
    var file: SourceFile
    var problem: Diagnostic?
  }

  /// Reads the file at a path, which is its name too. A message's span counts it as file 0.
  static func read(_ path: String) -> Result {
    func failed(_ problem: Problem, _ message: String, next: String, text: String = "", at: Int = 0)
      -> Result
    {
      let diagnostic = Diagnostic(
        problem, message, at: Span(file: 0, at..<at), nextStep: next)
      return Result(file: SourceFile(name: path, text: text), problem: diagnostic)
    }
    guard let status = FileStatus(path) else {
      return failed(
        unreadable, "There is no file here.",
        next: "Look at the name, and at the folder it is meant to be in.")
    }
    // Only a regular file: reading a pipe or a device might never end.
    guard status.kind == .file else {
      return failed(
        unreadable, "This can't be read: it isn't a file.",
        next: "Look at what it is: ls -l \(path)")
    }
    guard status.size <= largest else {
      return failed(
        tooLarge, "This file is too large to be a script: \(status.size >> 20) MB.",
        next: "A script can have \(largest >> 20) MB. Is it the file you meant?")
    }
    let data: Data
    do {
      data = try Data(contentsOf: URL(filePath: path))
    } catch {
      return failed(
        unreadable, "This file can't be read.",
        next: "Ask who may read it: ls -l \(path)")
    }
    if let text = String(validating: data, as: UTF8.self) {
      return Result(file: SourceFile(name: path, text: text))
    }
    let isUTF16 = data.starts(with: [0xFF, 0xFE]) || data.starts(with: [0xFE, 0xFF])
    let shown = isUTF16 ? "" : String(decoding: data, as: UTF8.self)
    return failed(
      notText,
      isUTF16
        ? "This file is written in UTF-16, and scripts are UTF-8."
        : "From here on this isn't UTF-8 text.",
      next: "Save the file again with the encoding UTF-8.", text: shown,
      at: zip(shown.utf8, data).prefix { $0 == $1 }.count)
  }
}
