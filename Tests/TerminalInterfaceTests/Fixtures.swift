import Conversation
import Glibc
import HostVocabulary
import ResourceDirectory
import TestSupport

@testable import TerminalInterface

/// A session that plays what it was given, and remembers what it was told.
final class ScriptedSession: Talking {
  private var events: ArraySlice<SessionEvent>
  private(set) var heard: [String] = []
  private(set) var finished: [(seconds: Double, early: Bool)] = []
  private(set) var interruptions: [Bool] = []
  private(set) var passphrases: [[UInt8]?] = []
  var completions: [String]
  /// Whether all of it is a practice.
  var isGuided = false
  var secondsLeft: Double?
  var ownWords: [String] = []

  init(_ events: [SessionEvent], completions: [String] = []) {
    self.events = events[...]
    self.completions = completions
  }

  func next() -> SessionEvent { events.popFirst() ?? .ends(.finished) }

  func hear(_ typed: String) { heard.append(typed) }

  func finished(after seconds: Double, early: Bool) { finished.append((seconds, early)) }

  func unlock(with typed: UnsafeRawBufferPointer?) { passphrases.append(typed.map(Array.init)) }

  func interrupted(atEnd: Bool) {
    interruptions.append(atEnd)
    events = atEnd ? [.ends(.left(kept: true))] : [.asks(.confirm(.leave))] + events
  }
}

/// Answers as if someone typed them, and shows them as a terminal would.
final class ScriptedReader: LineReader {
  private let screen: Screen
  private var results: ArraySlice<LineResult>
  private(set) var requests: [LineRequest] = []
  let showsTyping: Bool

  init(_ results: [LineResult], screen: Screen, showsTyping: Bool = true) {
    self.results = results[...]
    self.screen = screen
    self.showsTyping = showsTyping
  }

  func read(_ request: LineRequest) -> LineResult {
    requests.append(request)
    screen.put(request.prompt)
    let result = results.popFirst() ?? .end
    if case .line(let text, _) = result {
      if showsTyping { screen.put(text + "\n") }
    } else {
      screen.put("\n")
    }
    return result
  }
}

/// Keys pressed at set times, in a time that passes only when it is waited for.
final class ScriptedKeys: Keys {
  let clock = FakeClock()
  private var coming: ArraySlice<(at: Duration, waking: Waking)>
  /// Waits that end later than they were to: how much, by their number.
  var lateness: [Int: Duration] = [:]
  private(set) var waits = 0

  init(_ coming: [(at: Duration, waking: Waking)] = []) { self.coming = coming[...] }

  var now: Duration { clock.now.offset }

  func wait(until deadline: Duration) -> Waking {
    waits += 1
    if let first = coming.first, first.at <= deadline {
      coming.removeFirst()
      if first.at > now { clock.advance(by: first.at - now) }
      return first.waking
    }
    if deadline > now { clock.advance(by: deadline - now) }
    clock.advance(by: lateness[waits] ?? .zero)
    return .timeUp
  }
}

/// A view on a file, for transcripts.
struct Transcript {
  let file: WrittenFile
  let screen: Screen
  let options: TerminalOptions
  let abilities: Abilities

  /// In a terminal of so many columns, or on a pipe.
  init(
    plain: Bool = false, columns: Int = 80, terminal: Bool = true, pace: Pace? = Pace.none,
    variables: [String: String] = [:], bell: Bool = false
  ) throws {
    file = try WrittenFile()
    let surroundings = ["TERM": "xterm", "COLUMNS": String(columns)].merging(variables) { $1 }
    options = TerminalOptions(
      plain: plain, pace: pace, bell: bell, environment: TerminalEnvironment(surroundings),
      output: file.descriptor, catchesSignals: false)
    abilities = Abilities(options, inputIsTerminal: terminal, outputIsTerminal: terminal)
    screen = Screen(options, abilities)
  }

  func run(
    _ session: ScriptedSession, _ results: [LineResult] = [], keys: ScriptedKeys = ScriptedKeys(),
    greets: Bool = false
  ) -> Leaving {
    let reader = ScriptedReader(results, screen: screen, showsTyping: abilities.waits)
    return view(session, reader, keys).run(greets: greets) { nil }
  }

  func view(
    _ session: ScriptedSession, _ reader: any LineReader, _ keys: ScriptedKeys
  ) -> ConversationView {
    ConversationView(
      session, screen: screen, keys: keys, options: options, abilities: abilities,
      wording: English(), makeReader: { reader })
  }

  /// What stands there at the end, without looks: of rows drawn over, what was drawn last.
  var text: String {
    file.text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { row in withoutEscapes(row.split(separator: "\r").last ?? "") }
      .joined(separator: "\n")
  }
}

extension SessionEvent {
  static func says(_ text: String) -> SessionEvent { .says(SpokenLine(text: text)) }
}

/// Lines as `HelpLines` gives them.
enum Lines {
  static let emergency = HelpLine(
    id: "us-911", country: "US", name: "Emergency services", phone: "911", hours: "24/7",
    purpose: "Someone is not breathing", topics: ["emergency"], sources: [],
    checkedOn: "2026-11-21")
  static let crisis = HelpLine(
    id: "us-988", country: "US", name: "988 Suicide & Crisis Lifeline", phone: "988", text: "988",
    chat: "988lifeline.org", hours: "24/7", languages: "English, Spanish",
    purpose: "Any crisis", topics: ["crisis"], sources: [], checkedOn: "2026-11-20")
  static let text = HelpLine(
    id: "us-ctl", country: "US", name: "Crisis Text Line", text: "HOME to 741741", hours: "24/7",
    purpose: "Any crisis, by text", topics: ["crisis"], sources: [], checkedOn: "2026-11-21")
  static let all = [emergency, crisis, text]
}
