import Diagnostics
import DialogueCompiler
import DialogueMachine
import DialogueProgram

/// Measures the language: compile, run, save and restore. `--json` for machines.
@main struct LanguageBenchmark {
  static func main() {
    let asJSON = CommandLine.arguments.contains("--json")
    var rows: [Row] = []
    for size in [20, 200, 2_000] {
      guard let row = Row(nodes: size) else {
        return print("The generated script doesn't compile.")
      }
      rows.append(row)
    }
    print(asJSON ? Row.json(rows) : Row.table(rows))
  }
}

/// What was measured on one size; times are medians of seven runs, in seconds.
struct Row {
  var nodes: Int
  var bytes: Int
  var compile: Double
  var stepsPerSecond: Double
  var save: Double
  var restore: Double

  /// nil where the generated script doesn't compile.
  init?(nodes: Int) {
    self.nodes = nodes
    let text = GeneratedScript.text(nodes: nodes)
    bytes = text.utf8.count
    let file = SourceFile(name: "generated.yarn", text: text)
    compile = Self.median { _ = Compiler.compile(CompilerInput(files: [file])) }
    guard let program = Compiler.compile(CompilerInput(files: [file])).program else {
      return nil
    }
    let steps = 200_000
    var length = 0
    let seconds = Self.median { length &+= Self.run(program, steps: steps) }
    stepsPerSecond = Double(steps) / seconds
    var machine = Machine(program, seed: 1)
    try? machine.start(at: "Node0")
    for _ in 0..<50 { Self.step(&machine, &length) }
    let saved = machine.save()
    save = Self.median { _ = machine.save() }
    restore = Self.median { _ = try? Machine.restore(saved, in: program) }
    if length == 0 { print("nothing ran") }
  }

  private static func run(_ program: Program, steps: Int) -> Int {
    var machine = Machine(program, seed: 1)
    try? machine.start(at: "Node0")
    var length = 0
    for _ in 0..<steps { step(&machine, &length) }
    return length
  }

  /// One delivered line, command or menu, its final text looked at.
  private static func step(_ machine: inout Machine, _ length: inout Int) {
    switch machine.next() {
    case .line(let line): length &+= line.text.utf8.count
    case .options(let options):
      length &+= options.reduce(0) { $0 + $1.line.text.utf8.count }
      machine.choose(length % max(1, options.count))
    case .command(let command): length &+= command.text.text.utf8.count
    case .call, .ended, .fault: length &+= 1
    }
  }

  private static func median(_ body: () -> Void) -> Double {
    let clock = ContinuousClock()
    let times = (0..<7).map { _ in clock.measure(body) / .seconds(1) }.sorted()
    return times[times.count / 2]
  }

  static func table(_ rows: [Row]) -> String {
    var lines = ["  nodes      bytes   compile ms    steps/s   save ms   restore ms"]
    for row in rows {
      lines.append(
        pad("\(row.nodes)", 7) + pad("\(row.bytes)", 11) + pad(milliseconds(row.compile), 13)
          + pad("\(Int(row.stepsPerSecond))", 11) + pad(milliseconds(row.save), 10)
          + pad(milliseconds(row.restore), 13))
    }
    return lines.joined(separator: "\n")
  }

  private static func pad(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  private static func milliseconds(_ seconds: Double) -> String {
    let hundredths = Int((seconds * 100_000).rounded())
    return "\(hundredths / 100)." + (hundredths % 100 < 10 ? "0" : "") + "\(hundredths % 100)"
  }

  static func json(_ rows: [Row]) -> String {
    let items = rows.map {
      "{\"nodes\": \($0.nodes), \"bytes\": \($0.bytes), \"compileSeconds\": \($0.compile), "
        + "\"stepsPerSecond\": \($0.stepsPerSecond), \"saveSeconds\": \($0.save), "
        + "\"restoreSeconds\": \($0.restore)}"
    }
    return "[" + items.joined(separator: ", ") + "]"
  }
}
