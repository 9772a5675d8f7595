import Conversation
import Diagnostics
import DialogueCompiler
import DialogueProgram
import Foundation
import HostVocabulary
import Journal
import ResourceDirectory

/// Plays a session in a test: types answers, gives what was shown, a string each.
final class Conversed {
  let session: Session
  let journal: any JournalStore
  private(set) var shown: [String] = []
  private(set) var hasEnded = false
  /// What was told of faults in the script.
  var faults: [String] { log.faults }
  private let log = Log()
  /// What is typed where the journal's passphrase is asked for; nil: they would rather not.
  var passphrase: String?

  init(
    _ script: String, journal: any JournalStore = MemoryJournal(), start: String = "Start",
    offersToGoOn: Bool = true, now: @escaping () -> Date = { Date(timeIntervalSince1970: 0) },
    countryGuess: CountryGuess? = nil
  ) throws {
    let compilation = Compiler.compile(
      CompilerInput(
        files: [SourceFile(name: "test.yarn", text: script)], functions: Vocabulary.functions))
    guard let program = compilation.program else {
      throw Refused(messages: compilation.diagnostics.map(\.message))
    }
    self.journal = journal
    var setup = SessionSetup(
      program: program, journal: journal, start: start, offersToGoOn: offersToGoOn, seed: 1,
      now: now, hour: { _ in 2 }, log: { [log] in log.faults.append($0) })
    setup.countryGuess = countryGuess
    setup.day = { WallClock(.gmt).day(at: $0) }
    session = Session(setup)
  }

  private final class Log {
    var faults: [String] = []
  }

  struct Refused: Error { var messages: [String] }

  /// Types these, one at each prompt; gives what was shown meanwhile, up to the prompt after.
  @discardableResult
  func type(_ answers: String...) -> [String] {
    let before = shown.count
    if before == 0 { run() }
    for answer in answers {
      session.hear(answer)
      run()
    }
    return Array(shown.dropFirst(before))
  }

  /// Presses Ctrl-C at a prompt.
  func interrupt() -> [String] {
    let before = shown.count
    session.interrupted(atEnd: false)
    run()
    return Array(shown.dropFirst(before))
  }

  /// Runs to the next prompt, or the end.
  func run() {
    for _ in 0..<1_000 {
      let event = session.next()
      shown.append(Self.words(event))
      switch event {
      case .asks: return
      case .ends, .hides:
        hasEnded = true
        return
      case .quiet(let seconds): session.finished(after: seconds, early: false)
      case .breathes(let pattern): session.finished(after: pattern.total, early: false)
      case .sits(let minutes, _): session.finished(after: minutes * 60, early: false)
      case .asksPassphrase:
        if let passphrase {
          Array(passphrase.utf8).withUnsafeBytes { session.unlock(with: $0) }
        } else {
          session.unlock(with: nil)
        }
      case .says, .bell, .shows, .lists, .finds, .opensHelp, .notes: break
      }
    }
    shown.append("endless")
  }

  private static func words(_ event: SessionEvent) -> String {
    switch event {
    case .says(let line): line.text
    case .asks(.menu(let choices)): "menu: " + choices.joined(separator: " | ")
    case .asks(.words): "words?"
    case .asks(.rating): "rating?"
    case .asks(.confirm(.goOn(let line))): "go on? \(line ?? "")"
    case .asks(.confirm(.leave)): "leave?"
    case .asks(.confirm(.meant(let choice))): "meant \(choice)?"
    case .quiet(let seconds): "quiet \(Int(seconds))"
    case .breathes(let pattern): "breathe \(Int(pattern.total))"
    case .sits(let minutes, _): "sit \(Int(minutes))"
    case .bell: "bell"
    case .shows(let shelf, let words): "shelf \(shelf): \(words.joined(separator: ", "))"
    case .finds(let answer): "finds \(answer.results.map(\.id).joined(separator: " "))"
    case .lists(let topic, let lines): "lines \(topic): \(lines.first?.id ?? "none")"
    case .opensHelp(let screen): "HELP \(screen.reason)"
    case .asksPassphrase: "passphrase?"
    case .notes(let note): "note \(note)"
    case .hides: "hides"
    case .ends(let ending): "end \(ending)"
    }
  }
}
