import AuthorTools
import Diagnostics
import DialogueCompiler
import DialogueMachine

/// Measures how the time of each stage grows with a hard script's size.
enum Scaling {
  /// What is done with a script, one after the other.
  enum Stage: String, CaseIterable {
    case compile
    case messages
    case report
    case play
    case save
  }

  /// The work of one shape at one size, in seconds, by stage.
  struct Work {
    var bytes = 0
    var seconds: [Stage: Double] = [:]
    var messages = 0

    /// The least of several measurements, so that what else the machine does counts little.
    init(_ shape: HardShape, count: Int, repeats: Int = 3) {
      let text = shape.text(count)
      bytes = text.utf8.count
      for _ in 0..<repeats { measure(text) }
    }

    private mutating func measure(_ text: String) {
      let input = CompilerInput(files: [SourceFile(name: "hard.yarn", text: text)])
      let compilation = timed(.compile) { Compiler.compile(input) }
      messages = compilation.diagnostics.count
      let shown = timed(.messages) {
        TextRenderer().render(compilation.diagnostics, in: compilation.sources)
      }
      let report = timed(.report) {
        var report = CheckReport()
        report.add(compilation.diagnostics, in: compilation.sources)
        return report.json.pretty
      }
      if shown.isEmpty || report.isEmpty { return }
      guard let program = compilation.program else { return }
      var machine = Machine(program, seed: 1)
      try? machine.start(at: "Start")
      machine = timed(.play) {
        var machine = machine
        for _ in 0..<64 { Self.step(&machine) }
        return machine
      }
      if machine.hasEnded { try? machine.start(at: "Start") }
      Self.step(&machine)
      let saved = timed(.save) { try? SavedMachine.throughBytes(machine) }
      if saved == nil { return }
    }

    private static func step(_ machine: inout Machine) {
      switch machine.next() {
      case .options: machine.choose(0)
      case .call: machine.answer(.number(1))
      case .ended, .fault: try? machine.start(at: "Start")
      case .line, .command: break
      }
    }

    private mutating func timed<T>(_ stage: Stage, _ work: () -> T) -> T {
      let start = WorkTime.now
      let result = work()
      seconds[stage] = min(seconds[stage] ?? .infinity, WorkTime.now - start)
      return result
    }
  }

  /// A shape at once, twice and four times a size at which it takes long enough to be measured.
  struct Growth {
    let works: [Work]

    init(_ shape: HardShape, noticeable: Double, largest: Int) {
      var count = 250
      while count < largest {
        let total = Work(shape, count: count, repeats: 1).seconds.values.reduce(0, +)
        if total >= noticeable { break }
        count *= total < noticeable / 8 ? 4 : 2
      }
      works = [count, count * 2, count * 4].map { Work(shape, count: $0) }
    }

    /// The stages whose time grew more than 2.5 times at each doubling.
    var tooMuch: [Stage] { Stage.allCases.filter { (factor(of: $0) ?? 0) > 6.25 } }

    /// How many times longer four times the bytes took; nil where it is too short to tell.
    func factor(of stage: Stage) -> Double? {
      guard let first = works.first, let last = works.last, let before = first.seconds[stage],
        let after = last.seconds[stage], after > 0.004
      else { return nil }
      return after / max(before, 0.0005) * 4 * Double(first.bytes) / Double(max(1, last.bytes))
    }
  }

  /// Prints a line for each shape; whether each stage's time grew no faster than 2.5 times at each
  /// doubling.
  static func measureAll(_ arguments: Arguments) -> Bool {
    say("times longer for four times the size; marked where it is more than 6.25")
    var isLinear = true
    for shape in HardShape.all where shape.name.hasPrefix(arguments.shape) {
      let growth = Growth(
        shape, noticeable: arguments.milliseconds / 1000, largest: 500_000)
      var cells: [String] = []
      for stage in Stage.allCases {
        guard let factor = growth.factor(of: stage) else { continue }
        let milliseconds = Int((growth.works.last?.seconds[stage] ?? 0) * 1000)
        let isTooMuch = factor > 6.25
        if isTooMuch { isLinear = false }
        cells.append(
          "\(stage.rawValue) \(isTooMuch ? "!!" : "")\(tenths(factor)) (\(milliseconds) ms)")
      }
      let last = growth.works.last
      say(
        "\(shape.name), \(last?.bytes ?? 0) bytes, \(last?.messages ?? 0) messages: "
          + cells.joined(separator: ", "))
    }
    return isLinear
  }

  private static func tenths(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
