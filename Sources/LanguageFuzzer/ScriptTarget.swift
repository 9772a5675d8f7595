import AuthorTools
import Diagnostics
import DialogueCompiler
import DialogueMachine
import DialogueProgram
import HostVocabulary

/// Scripts: read, checked, told about, and played.
enum ScriptTarget {
  /// Any text at all: a result or messages, each about a place that is there.
  /// Gives the seconds that reading took: how long it plays isn't a matter of its length.
  static func check(
    _ text: String, _ chance: inout Chance, _ findings: inout Findings
  ) -> Double {
    let start = WorkTime.now
    let project = Project(name: "fuzz", scripts: files(text, &chance))
    let options = ScriptOptions(
      languageOnly: chance.isTrue(percent: 50),
      host: chance.isTrue(percent: 50) ? .leeward : .upstream)
    let compilation = options.compile(project)
    MessageTarget.check(compilation.diagnostics, in: compilation.sources, &chance, &findings)
    if chance.isTrue(percent: 20) {
      let check = Check(project, options: options)
      MessageTarget.check(check.diagnostics, in: check.sources, &chance, &findings)
    }
    findings.expect(
      (compilation.program == nil) == compilation.diagnostics.hasErrors,
      "there is a program exactly where there are no errors")
    let seconds = WorkTime.now - start
    if let program = compilation.program, !program.nodes.isEmpty {
      play(program, &chance, &findings)
    }
    return seconds
  }

  /// A script that was made to be sound. Gives the seconds that reading took.
  static func checkSound(
    _ text: String, _ chance: inout Chance, _ findings: inout Findings
  ) -> Double {
    let start = WorkTime.now
    let compilation = compile(text)
    let seconds = WorkTime.now - start
    if let program = compilation.program {
      play(program, &chance, &findings)
      return seconds
    }
    let errors = compilation.diagnostics.filter { $0.severity == .error }
    findings.expect(
      false, "a sound script is refused: " + errors.map(\.message).joined(separator: "; "))
    return seconds
  }

  /// A state whose saved form came to harm: refused, begun anew, or gone on with; never a trap.
  static func checkSaved(_ text: String, _ chance: inout Chance, _ findings: inout Findings) {
    guard let program = compile(text).program else { return }
    var player = Player(Machine(program, seed: 1), chance)
    player.begin()
    for _ in 0..<chance.below(12) { _ = player.step() }
    chance = player.chance
    guard let bytes = try? SavedMachine.bytes(player.machine) else {
      return findings.expect(false, "a state can't be saved")
    }
    var mutator = Mutator(
      chance: chance, seeds: [bytes], snippets: Snippets.json, longest: bytes.count * 2)
    for _ in 0..<8 {
      let harmed = Array(mutator.mutate(bytes).utf8)
      guard let restored = try? SavedMachine.machine(harmed, in: program) else { continue }
      var player = Player(restored.machine, mutator.chance)
      player.begin(onlyIfEnded: true)
      for _ in 0..<12 { _ = player.step() }
    }
  }

  private static func compile(_ text: String) -> Compilation {
    let number = FunctionSignature(
      "host_number", [Parameter("n", .value(.number), "")], returns: .number)
    return Compiler.compile(
      CompilerInput(files: [SourceFile(name: "sound.yarn", text: text)], functions: [number]))
  }

  /// One file, or the text cut into two.
  private static func files(_ text: String, _ chance: inout Chance) -> [SourceFile] {
    guard chance.isTrue(percent: 10) else { return [SourceFile(name: "a.yarn", text: text)] }
    let half = text.index(text.startIndex, offsetBy: chance.below(text.count))
    return [
      SourceFile(name: "a.yarn", text: String(text[..<half])),
      SourceFile(name: "b\u{1B}.yarn", text: String(text[half...])),
    ]
  }

  /// An event in words; a number that is none has no sign that matters.
  private static func words(_ event: Event) -> String {
    "\(event)".split(separator: "-nan", omittingEmptySubsequences: false).joined(separator: "nan")
  }

  /// Played twice with the same choices: as it is, and saved and restored before each step.
  private static func play(
    _ program: Program, _ chance: inout Chance, _ findings: inout Findings
  ) {
    var straight = Player(Machine(program, seed: 7), chance)
    var saved = straight
    straight.begin()
    saved.begin()
    for number in 0..<20 {
      do {
        let (machine, moved) = try SavedMachine.throughBytes(saved.machine)
        saved.machine = machine
        findings.expect(!moved, "step \(number): a state that was just saved isn't found again")
      } catch {
        return findings.expect(false, "step \(number): can't be saved and restored: \(error)")
      }
      let (one, other) = (straight.step(), saved.step())
      guard one == other || words(one) == words(other) else {
        return findings.expect(
          false, "step \(number): saved and restored, it goes on otherwise: \(one) and \(other)")
      }
      if case .fault = one { straight.begin(); saved.begin() }
      if case .ended = one { straight.begin(); saved.begin() }
    }
    chance = straight.chance
  }
}
