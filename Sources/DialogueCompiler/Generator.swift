import Diagnostics
import DialogueProgram
import DialogueSyntax

/// Writes a program from a project that has no errors.
struct Generator {
  let project: Project
  let types: TypeSolution
  var program = Program()
  /// Titles that `visited` asks for by name.
  private let asked: Set<String>
  /// The entry each program node was made from; -1 for a hub.
  private var entries: [Int] = []
  private var stringIndices: [String: Int32] = [:]
  private var functionIndices: [String: Int32] = [:]
  var onceNames = UniqueNames()
  var lineNames = UniqueNames()
  var contentNames = UniqueNames()

  /// The node that is being written.
  var title = ""
  /// What the ids made in it begin from.
  var scope = ""
  var file = SourceFile(name: "", text: "")
  /// The script line of what is being written.
  var line: Int32 = 0

  static func generate(_ project: Project, types: TypeSolution) -> Program {
    var generator = Generator(project: project, types: types)
    generator.addVariables()
    generator.addNodes()
    generator.writeSmartVariables()
    return generator.program
  }

  private init(project: Project, types: TypeSolution) {
    self.project = project
    self.types = types
    asked = project.scripts.reduce(into: []) { $0.formUnion($1.survey.visitedTitles) }
  }

  // MARK: Tables

  private mutating func addVariables() {
    for name in types.variableOrder {
      guard let variable = types.variables[name] else { continue }
      program.add(
        Program.Variable(
          name: name, initial: variable.initial, isDeclared: variable.isDeclared))
    }
  }

  /// All nodes get their index before any code is written, so that jumps can lead forward.
  private mutating func addNodes() {
    var written = Set<String>()
    for (number, entry) in project.nodes.enumerated() {
      if let group = entry.group, written.insert(group).inserted { addHub(group) }
      add(entry, number)
    }
    for index in program.nodes.indices {
      program.nodes[index].start = Int32(program.code.count)
      title = program.nodes[index].title
      if let members = project.groups[title] {
        writeHub(members.map { project.nodes[$0] }, into: index)
      } else {
        write(project.nodes[entries[index]])
      }
      emit(.return)
      program.nodes[index].end = Int32(program.code.count)
    }
  }

  private mutating func addHub(_ group: String) {
    entries.append(-1)
    program.add(
      Program.Node(
        title: group, file: "", start: 0, end: 0, isTracked: asked.contains(group), headers: [],
        members: [], fingerprint: 0))
  }

  private mutating func add(_ entry: Project.NodeEntry, _ number: Int) {
    let headers = entry.syntax.headers.filter { $0.key != "title" }
      .map { Program.Header(key: $0.key, value: $0.value) }
    let tracking = entry.syntax.headers(named: "tracking").first?.value
    let isTracked = tracking == "always" || tracking != "never" && asked.contains(entry.title)
    let source = project.sources.file(of: entry.syntax.span)
    entries.append(number)
    program.add(
      Program.Node(
        title: entry.title, file: source.name, start: 0, end: 0, isTracked: isTracked,
        headers: headers, members: [],
        fingerprint: StableKey.fingerprint(project.sources.text(of: entry.syntax.span))))
  }

  private mutating func write(_ entry: Project.NodeEntry) {
    file = project.sources.file(of: entry.syntax.span)
    scope = entry.scope
    write(entry.syntax.body)
    line = Int32(file.line(at: max(0, Int(entry.syntax.span.upper) - 1)))
  }

  private mutating func writeSmartVariables() {
    for name in project.declarationOrder {
      guard let declaration = project.declarations[name], !declaration.value.isPlainValue,
        let index = program.index(ofVariable: name)
      else { continue }
      file = project.sources.file(of: declaration.span)
      line = Int32(file.line(at: Int(declaration.span.lower)))
      program.variables[index].smartCode = Int32(program.code.count)
      write(declaration.value)
      emit(.leaveSmart)
    }
  }

  // MARK: Writing code

  var here: Int32 { Int32(program.code.count) }

  @discardableResult
  mutating func emit(_ instruction: Instruction) -> Int {
    program.code.append(instruction)
    program.codeLines.append(line)
    return program.code.count - 1
  }

  /// Makes the jump at `index` lead here.
  mutating func land(_ index: Int) {
    switch program.code[index] {
    case .jump: program.code[index] = .jump(here)
    case .jumpIfFalse: program.code[index] = .jumpIfFalse(here)
    case .option(let line, let count, _):
      program.code[index] = .option(line: line, count: count, pc: here)
    case .candidate(let content, _): program.code[index] = .candidate(content: content, pc: here)
    default: break
    }
  }

  mutating func string(_ text: String) -> Int32 {
    if let index = stringIndices[text] { return index }
    let index = Int32(program.strings.count)
    program.strings.append(text)
    stringIndices[text] = index
    return index
  }

  mutating func function(_ name: String) -> Int32 {
    if let index = functionIndices[name] { return index }
    let index = Int32(program.functions.count)
    program.functions.append(
      Program.HostFunction(name: name, returns: types.functionReturns[name] ?? .any))
    functionIndices[name] = index
    return index
  }

  mutating func once(_ name: String) -> Int32 {
    program.onceKeys.append(onceNames.take(name))
    return Int32(program.onceKeys.count - 1)
  }

  mutating func content(_ name: String, complexity: Int) -> Int32 {
    program.contents.append(
      Program.Content(
        key: contentNames.take(name), complexity: Int32(complexity)))
    return Int32(program.contents.count - 1)
  }
}
