import Diagnostics
import DialogueCompiler

@testable import AuthorTools

extension Rule {
  /// What the rule finds in scripts: each with the text it is marked at.
  static func findings(_ scripts: String...) -> [Finding] {
    let files = scripts.enumerated().map { SourceFile(name: "\($0.offset).yarn", text: $0.element) }
    let compilation = Compiler.compile(CompilerInput(files: files))
    return check(RuleContext(compilation)).map {
      Finding(at: String(compilation.sources.text(of: $0.span)), message: $0.message)
    }
  }
}

/// What a rule found, in a form to compare.
struct Finding: Equatable, CustomStringConvertible {
  var at: String
  var message: String

  var description: String { "\(at): \(message)" }
}

/// A script of one node with this body.
func node(_ body: String) -> String { "title: A\n---\n\(body)\n===\n" }
