import Diagnostics
import DialogueCompiler
import DialogueProgram
import Foundation
import HostVocabulary

/// Writes scripts into one Swift file, and the program that one language's make. Arguments: the file to
/// write, the folder the scripts' names are relative to (so that no path of the building machine gets
/// into the program), the language's folder in it, the scripts.
@main
struct Main {
  static func main() {
    do {
      try write()
    } catch {
      FileHandle.standardError.write(Data("\(error)\n".utf8))
      exit(1)
    }
  }

  private static func write() throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 4 else {
      throw Failure("usage: EmbedDialoguesTool OUTPUT FOLDER LANGUAGE [SCRIPT…]")
    }
    let (folder, language) = (arguments[2], arguments[3])
    let scripts = try arguments.dropFirst(4).map { path in
      guard path.hasPrefix(folder + "/") else { throw Failure("\(path) isn't in \(folder)") }
      let name = "Dialogues" + path.dropFirst(folder.count)
      return SourceFile(name: name, text: try contents(of: path))
    }
    let entries = scripts.map { script in
      "(\n\(SwiftLiteral(lines: script.name).code),\n\(SwiftLiteral(lines: script.text).code)\n),\n"
    }
    let program = try compiled(scripts.filter { $0.name.hasPrefix("Dialogues/\(language)/") })
    let code = """
      /// What was in `Dialogues/` when the program was built.
      enum EmbeddedDialogues {
        /// The language people are spoken to in; the folder of its scripts.
        static let language = "\(language)"

        /// What the scripts of that language are compiled: for `Program(packed:)`.
        static let program: StaticString =
      \(SwiftLiteral(lines: program.packed).code)

        /// Every script, with its name.
        static let scripts: [(name: StaticString, text: StaticString)] = [
      \(entries.joined())
        ]
      }

      """
    try Data(code.utf8).write(to: URL(filePath: arguments[1]), options: .atomic)
  }

  /// The program that scripts make; fails with each error that keeps them from making one, as compilers
  /// tell it.
  private static func compiled(_ scripts: [SourceFile]) throws -> Program {
    let compilation = Compiler.compile(
      CompilerInput(files: scripts, functions: Vocabulary.functions))
    if let program = compilation.program { return program }
    let errors = compilation.diagnostics.filter { $0.severity == .error }.map { error in
      let place = compilation.sources.place(of: error.span)
      return
        "\(compilation.sources.file(of: error.span).name):\(place.line):\(place.column): error: "
        + error.message + (error.nextStep.map { " " + $0 } ?? "")
    }
    throw Failure(lines: errors)
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

    init(_ message: String) { description = "error: " + message }

    init(lines: [String]) { description = lines.joined(separator: "\n") }
  }
}
