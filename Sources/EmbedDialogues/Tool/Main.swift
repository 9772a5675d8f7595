import Foundation

/// Writes scripts into one Swift file. Arguments: the file to write, the folder the scripts' names
/// are relative to (so that no path of the building machine gets into the program), the scripts.
@main
struct Main {
  static func main() {
    do {
      try write()
    } catch {
      FileHandle.standardError.write(Data("error: \(error)\n".utf8))
      exit(1)
    }
  }

  private static func write() throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 3 else {
      throw Failure("usage: EmbedDialoguesTool OUTPUT FOLDER [SCRIPT…]")
    }
    let prefix = arguments[2] + "/"
    let entries = try arguments.dropFirst(3).map { path in
      guard path.hasPrefix(prefix) else { throw Failure("\(path) isn't in \(arguments[2])") }
      let name = SwiftLiteral(lines: String(path.dropFirst(prefix.count)))
      let text = SwiftLiteral(lines: try contents(of: path))
      return "(\n\(name.code),\n\(text.code)\n),\n"
    }
    let code = """
      /// The scripts that were in `Dialogues/` when the program was built: names relative to it.
      enum EmbeddedDialogues {
        static let all: [(name: StaticString, text: StaticString)] = [
      \(entries.joined())
        ]
      }

      """
    try Data(code.utf8).write(to: URL(filePath: arguments[1]), options: .atomic)
  }

  private static func contents(of path: String) throws -> String {
    let data = try Data(contentsOf: URL(filePath: path))
    guard let text = String(validating: data, as: UTF8.self) else {
      throw Failure("\(path) isn't UTF-8 text; save it as UTF-8")
    }
    return text
  }

  private struct Failure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
  }
}
