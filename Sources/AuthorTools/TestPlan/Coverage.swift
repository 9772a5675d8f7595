import Diagnostics
import DialogueMachine
import DialogueProgram

/// How much of a script's words a plan met.
public struct Coverage: Sendable, Hashable {
  /// How many of all there are.
  public struct Count: Sendable, Hashable {
    public var reached: Int
    public var all: Int
  }

  public var lines: Count
  public var options: Count
  public var nodes: Count

  public var json: JSONText {
    func pair(_ count: Count) -> JSONText {
      .array([.integer(count.reached), .integer(count.all)])
    }
    return .object([
      .init("lines", pair(lines)), .init("options", pair(options)), .init("nodes", pair(nodes)),
    ])
  }
}

/// Keeps account of what was met while a plan ran.
struct CoverageRecorder: Sendable {
  private var ids: Set<String> = []
  private var nodes: Set<String> = []

  mutating func note(_ event: Event) {
    switch event {
    case .line(let line): note(line)
    case .options(let options): options.forEach { note($0.line) }
    case .command(let command): nodes.insert(command.node)
    case .call, .ended, .fault: break
    }
  }

  /// Takes in what another plan met.
  mutating func add(_ other: CoverageRecorder) {
    ids.formUnion(other.ids)
    nodes.formUnion(other.nodes)
  }

  /// The lines and choices of a program that weren't met, in its order.
  func unmet(in program: Program) -> [TogetherMet.Unmet] {
    let (said, offered) = Self.indices(of: program)
    return said.union(offered).sorted().compactMap { index in
      let line = program.lines[Int(index)]
      guard !ids.contains(line.id) else { return nil }
      return .init(
        place: line.place, text: line.template, isChoice: offered.contains(index))
    }
  }

  private mutating func note(_ line: Line) {
    ids.insert(line.id)
    nodes.insert(line.node)
  }

  /// What was met of one script, or with nil of the whole program.
  func coverage(of program: Program, script: String?) -> Coverage {
    let (said, offered) = Self.indices(of: program)
    let titles = program.nodes.filter { node in
      (script == nil || node.file == script) && isHeard(node, program)
    }.map(\.title)
    return Coverage(
      lines: count(said, of: program, script), options: count(offered, of: program, script),
      nodes: .init(reached: titles.count { nodes.contains($0) }, all: titles.count))
  }

  /// A program's lines: those that are said, and those that are offered as choices.
  private static func indices(of program: Program) -> (said: Set<Int32>, offered: Set<Int32>) {
    var said: Set<Int32> = []
    var offered: Set<Int32> = []
    for instruction in program.code {
      if case .say(let line, _) = instruction { said.insert(line) }
      if case .option(let line, _, _) = instruction { offered.insert(line) }
    }
    return (said, offered)
  }

  /// Whether a node has something that a host hears of; others are passed through in silence.
  private func isHeard(_ node: Program.Node, _ program: Program) -> Bool {
    program.code[Int(node.start)..<Int(node.end)].contains { instruction in
      switch instruction {
      case .say, .option, .command: true
      default: false
      }
    }
  }

  private func count(
    _ indices: Set<Int32>, of program: Program, _ script: String?
  ) -> Coverage.Count {
    let lines = indices.map { program.lines[Int($0)] }
      .filter { script == nil || $0.place.file == script }
    return .init(reached: lines.count { ids.contains($0.id) }, all: lines.count)
  }
}
