import Diagnostics
import DialogueMachine
import DialogueProgram
import DialogueSyntax

/// Reads a test plan. After a mistake it goes on at the next line, so that each is told once.
public struct TestPlanParser {
  static let notAStep = Problem("plan-step-not-known")
  static let notUnderstood = Problem("plan-step-not-understood")
  static let unclosedText = Problem("plan-text-not-closed")
  static let menuNotTaken = Problem("plan-choices-not-taken")

  private let file: SourceFile
  private let number: Int
  private let bytes: [UInt8]
  private var position = 0
  /// Where the last space that was skipped began.
  private var spaceStart = 0
  private var diagnostics: [Diagnostic] = []

  /// Reads the plan that is file `number` of its project's sources.
  public static func parse(
    _ file: SourceFile, number: Int
  ) -> (plan: TestPlan, diagnostics: [Diagnostic]) {
    var parser = TestPlanParser(file: file, number: number)
    let runs = parser.runs()
    return (TestPlan(file: file, runs: runs), parser.diagnostics)
  }

  private init(file: SourceFile, number: Int) {
    self.file = file
    self.number = number
    bytes = Array(file.text.utf8)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  /// A mistake, told as the diagnostic says it.
  private struct Mistake: Error {
    var diagnostic: Diagnostic
  }

  // MARK: Runs and steps

  private mutating func runs() -> [[TestPlan.Step]] {
    var runs: [[TestPlan.Step]] = [[]]
    skipSpace()
    while position < bytes.count {
      if take("---") {
        runs.append([])
      } else {
        let start = position
        do {
          let kind = try step()
          runs[runs.count - 1].append(.init(kind: kind, range: start..<position))
        } catch {
          diagnostics.append(error.diagnostic)
          skip { $0 != 0x0A }
        }
      }
      skipSpace()
    }
    // Only a plan that could be read whole can be said to forget something.
    if diagnostics.isEmpty { for run in runs { checkMenus(of: run) } }
    return runs.filter { !$0.isEmpty }
  }

  private mutating func step() throws(Mistake) -> TestPlan.Kind {
    let start = position
    let word = takeWord()
    if word == "stop" { return .stop }
    guard let example = Self.examples[word] else {
      throw mistake(
        Self.notAStep, "A step can't begin like this.", from: start, to: max(position, start + 1),
        next: "Steps are \(Self.names)")
    }
    skipSpace()
    try expect(":", example)
    switch word {
    case "line": return .line(take("*") ? nil : try text(example))
    case "option":
      let words = try text(example)
      let end = position
      skipSpace()
      let isDisabled = take("[disabled]")
      if !isDisabled { position = end }
      return .option(words, isDisabled: isDisabled)
    case "command": return .command(try text(example))
    case "answer": return .answer(try text(example))
    case "select": return .select(try wholeNumber(example))
    case "node": return .node(try name(example))
    case "saliency": return .saliency(try saliency(example))
    case "set":
      let variable = try variable(example)
      try expect("=", example)
      return .set(variable: variable, try value(example))
    default:
      let name = try name(example)
      let arguments = try arguments(example)
      try expect("=", example)
      return .function(name: name, arguments: arguments, try value(example))
    }
  }

  /// The steps that take something, each with a right example.
  private static let examples = [
    "line": "line: `Glad you're here.`", "option": "option: `Just breathe`",
    "command": "command: `wait 4`", "select": "select: 1", "set": "set: $craving = 7",
    "saliency": "saliency: first", "node": "node: Craving", "answer": "answer: `a bit better`",
    "function": "function: kept(\"reason\") = 2",
  ]
  private static let names =
    "line: option: select: command: answer: set: node: function: saliency: stop and ---"

  /// Choices that a plan lists and then forgets: the next `line:` would never come.
  private mutating func checkMenus(of run: [TestPlan.Step]) {
    var pending: TestPlan.Step?
    for step in run {
      switch step.kind {
      case .option: pending = pending ?? step
      case .select: pending = nil
      case .line, .command, .stop:
        if let pending {
          diagnostics.append(
            Diagnostic(
              Self.menuNotTaken, "This menu is expected, but none of its choices is taken.",
              at: span(pending.range),
              because: .init(span(step.range), "a menu waits for a choice before this can come"),
              nextStep: "Write select: 1 after its last option, for the first choice."))
        }
        pending = nil
      case .set, .saliency, .node, .answer, .function: break
      }
    }
  }

  // MARK: What steps are made of

  /// Text between backticks; it may go over several lines.
  private mutating func text(_ example: String) throws(Mistake) -> String {
    let start = position
    guard take("`") else { throw missing("What is said stands between backticks.", example) }
    guard let end = bytes[position...].firstIndex(of: UInt8(ascii: "`")) else {
      throw mistake(
        Self.unclosedText, "This text has no closing backtick.", from: start, to: position,
        next: "For example: \(example)")
    }
    defer { position = end + 1 }
    return text(position..<end)
  }

  private mutating func wholeNumber(_ example: String) throws(Mistake) -> Int {
    guard let number = Int(text(run(Self.isDigit))) else {
      throw missing("A choice's number is missing here.", example)
    }
    skip(Self.isDigit)
    return number
  }

  private mutating func name(_ example: String) throws(Mistake) -> String {
    let word = takeWord()
    guard !word.isEmpty else { throw missing("A name is missing here.", example) }
    return word
  }

  private mutating func saliency(_ example: String) throws(Mistake) -> Saliency {
    guard let strategy = Saliency(rawValue: text(run(Self.isWord))) else {
      let all = Saliency.allCases.map(\.rawValue).joined(separator: ", ")
      throw missing("Here stands a way to choose what is said: \(all).", example)
    }
    skip(Self.isWord)
    return strategy
  }

  private mutating func variable(_ example: String) throws(Mistake) -> String {
    let start = position
    if take("$"), case let word = takeWord(), Identifier.isName(word) { return "$" + word }
    position = start
    throw missing("A variable is missing here; its name begins with $.", example)
  }

  /// A bool, a number, or text between backticks or double quotes.
  private mutating func value(_ example: String) throws(Mistake) -> Value {
    let start = position
    if position < bytes.count, bytes[position] == UInt8(ascii: "`") {
      return .string(try text(example))
    }
    if take("\"") {
      let inside = run { $0 != UInt8(ascii: "\"") && $0 != 0x0A }
      position = inside.upperBound
      if take("\"") { return .string(text(inside)) }
      position = start
    }
    let word = text(run(Self.isPartOfValue))
    skip(Self.isPartOfValue)
    if word == "true" { return .bool(true) }
    if word == "false" { return .bool(false) }
    if let number = Float(word), number.isFinite { return .number(number) }
    position = start
    throw missing("A value is missing here: a number, true, false, or text in quotes.", example)
  }

  private mutating func arguments(_ example: String) throws(Mistake) -> [Value] {
    var values: [Value] = []
    try expect("(", example)
    while !take(")") {
      if !values.isEmpty { try expect(",", example) }
      values.append(try value(example))
      skipSpace()
    }
    return values
  }

  private mutating func expect(_ sign: String, _ example: String) throws(Mistake) {
    skipSpace()
    guard take(sign) else { throw missing("\(sign) is missing here.", example) }
    skipSpace()
  }

  /// Something that doesn't stand where the plan is read now. Where the line ended before it, the
  /// mistake is there, and the next line is still to be read.
  private mutating func missing(_ message: String, _ example: String) -> Mistake {
    if bytes[spaceStart..<max(spaceStart, position)].contains(0x0A) { position = spaceStart }
    let end = run { $0 != 0x0A && $0 != 0x0D }.upperBound
    return mistake(
      Self.notUnderstood, message, from: position, to: end, next: "For example: \(example)")
  }

  private func mistake(
    _ problem: Problem, _ message: String, from start: Int, to end: Int, next: String
  ) -> Mistake {
    Mistake(
      diagnostic: Diagnostic(problem, message, at: span(start..<end), nextStep: next))
  }

  private func span(_ range: Range<Int>) -> Span { Span(file: number, range) }

  // MARK: Letters

  private mutating func take(_ sign: String) -> Bool {
    guard bytes[position...].starts(with: sign.utf8) else { return false }
    position += sign.utf8.count
    return true
  }

  /// A name; one of a member of a node group has a dot in it.
  private mutating func takeWord() -> String {
    defer { skip(Self.isWord) }
    return text(run(Self.isWord))
  }

  /// Spaces, line ends, and comments, which hashtags after a line are too.
  private mutating func skipSpace() {
    spaceStart = position
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      case UInt8(ascii: "#"): skip { $0 != 0x0A && $0 != 0x0D }
      default: return
      }
    }
  }

  private mutating func skip(_ isWanted: (UInt8) -> Bool) { position = run(isWanted).upperBound }

  /// The bytes from here on that are wanted.
  private func run(_ isWanted: (UInt8) -> Bool) -> Range<Int> {
    position..<(bytes[position...].firstIndex { !isWanted($0) } ?? bytes.count)
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "_"), UInt8(ascii: "."), 0x80...0xFF:
      true
    default: isDigit(byte)
    }
  }

  private static func isPartOfValue(_ byte: UInt8) -> Bool {
    isWord(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
  }
}
