import Diagnostics
import DialogueCompiler
import DialogueMachine
import DialogueProgram

/// Compiles a script given as text and plays it, for tests.
public struct ScriptRun {
  public let compilation: Compilation
  public var machine: Machine?

  public init(_ script: String, functions: [FunctionSignature] = [], seed: UInt64 = 1) {
    compilation = Compiler.compile(
      CompilerInput(files: [SourceFile(name: "test.yarn", text: script)], functions: functions))
    machine = compilation.program.map { Machine($0, seed: seed) }
  }

  /// The body of a node called Start.
  public static func body(_ body: String) -> ScriptRun {
    ScriptRun("title: Start\n---\n\(body)\n===\n")
  }

  private static func value(_ type: ValueType) -> Value {
    switch type {
    case .number, .any: .number(1)
    case .string: .string("string")
    case .bool: .bool(true)
    }
  }

  /// Plays from `start`, taking `choices` (from 1; 0: none) in turn; what was seen, a string each.
  /// Lines as they are, options as `-> text` (`-x text` where unavailable), commands as `<<text>>`.
  public mutating func play(from start: String = "Start", choices: [Int] = []) -> [String] {
    guard var machine else { return compilation.diagnostics.map { "error: \($0.message)" } }
    defer { self.machine = machine }
    do { try machine.start(at: start) } catch { return ["fault"] }
    var out: [String] = []
    var choices = choices[...]
    for _ in 0..<10_000 {
      switch machine.next() {
      case .line(let line): out.append(line.text)
      case .options(let options):
        out += options.map { ($0.isAvailable ? "-> " : "-x ") + $0.line.text }
        let choice = choices.popFirst() ?? 1
        machine.choose(choice == 0 ? nil : choice - 1)
      case .command(let command): out.append("<<\(command.text.text)>>")
      case .call(let call): machine.answer(Self.value(call.returns))
      case .ended: return out
      case .fault(let fault): return out + ["fault: \(fault.reason)"]
      }
    }
    return out + ["endless"]
  }
}
