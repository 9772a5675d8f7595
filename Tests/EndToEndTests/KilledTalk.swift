import Foundation
import Journal
import TestSupport

/// Someone who numbers what they say, in talks that are killed (`kill -9`) at random moments. What was
/// answered to before a kill is looked for after it.
struct KilledTalk {
  /// What was found wrong.
  struct Finding: Error, CustomStringConvertible {
    let description: String
  }

  /// How what is said is kept.
  enum Kind: String, CaseIterable {
    case plain
    /// Unlocked from the beginning of each talk; and locked while talking, opened only to look.
    case sealed, locked
  }

  let leeward: Leeward
  private let kind: Kind
  /// Options with which the journal is looked at.
  private var unlocking: [String] = []
  private var chance: Chance
  /// What was said in the talk that goes on, as far as it is known to be kept.
  private var kept: [String] = []
  /// Said, and not answered to before the kill.
  private var unanswered: String?
  /// What the guide said last in it, as it is kept.
  private var lastLine = ""
  /// What was said in talks that came to an end, by their number in the journal.
  private var ended: [String: [String]] = [:]
  private var number = ""
  /// Whether the last talk was killed while it began.
  private var wasEarly = false
  private var count = 0
  private(set) var figures = Figures()

  struct Figures: CustomStringConvertible {
    var kills = 0
    var answers = 0
    /// Kills before the first prompt came, between a word and its answer, and else.
    var whileBeginning = 0
    var whileAnswering = 0
    /// Of those last: how often the word was kept all the same.
    var keptUnanswered = 0
    var conversations = 0

    var description: String {
      """
      \(kills) kills, \(answers) answers seen, \(conversations) conversations; \(whileBeginning) killed \
      before the first prompt, \(whileAnswering) between a word and its answer (\(keptUnanswered) of \
      these words were kept)
      """
    }
  }

  init(_ leeward: Leeward, _ kind: Kind, seed: UInt64) throws {
    self.leeward = leeward
    self.kind = kind
    chance = Chance(seed: seed)
    if kind != .plain {
      try leeward.write("passphrase", "a walk by the river\n")
      chmod(leeward.folder.path + "/passphrase", 0o600)
      unlocking = ["--passphrase-file", leeward.folder.path + "/passphrase"]
      // As little work as there can be: it is opened often.
      try Array("a walk by the river".utf8).withUnsafeBytes { bytes in
        try SQLiteJournal.seal(
          URL(filePath: leeward.home), with: Secret(bytes), cost: KeyCost(passes: 1, memory: 8192))
      }
    }
    try leeward.write(
      "scripts/kill.yarn",
      """
      title: Start
      ---
      <<declare $killed_n = 0>>
      <<declare $killed_said = "">>
      Here.
      <<jump Numbered>>
      ===
      title: Numbered
      ---
      <<ask $killed_said "a number">>
      <<set $killed_n = $killed_n + 1>>
      Heard {$killed_n}, {$killed_said}.
      <<jump Numbered>>
      ===

      """)
    leeward.environment["LEEWARD_DIALOGUES"] = leeward.folder.path + "/scripts"
  }

  /// One talk that is killed, and a look at what is left: one in five while it begins, the others at some
  /// moment around an answer.
  mutating func round() throws {
    let program = try Program(
      Leeward.path, ["--pace", "none"] + (kind == .sealed ? unlocking : []),
      environment: leeward.environment)
    wasEarly = false
    if chance.below(5) == 0 {
      usleep(UInt32(chance.below(600_000)))
      figures.whileBeginning += 1
      wasEarly = true
    } else {
      try talk(on: program.terminal, answers: chance.below(9))
    }
    program.signal(SIGKILL)
    _ = try program.exitStatus(within: .seconds(30))
    figures.kills += 1
    try look()
  }

  /// Says so many things and sees them answered, and mostly one more of which the answer may be seen.
  private mutating func talk(on terminal: PseudoTerminal, answers: Int) throws {
    try begin(on: terminal)
    for _ in 0..<answers {
      let words = say(on: terminal)
      try terminal.expect(answer(to: words), within: .seconds(60))
      heard(words)
    }
    guard chance.below(8) > 0 else { return }
    let words = say(on: terminal)
    unanswered = words
    // About as long as an answer takes.
    let patience = Duration.microseconds(chance.below(1 + chance.below(20_000)))
    if (try? terminal.expect(answer(to: words), within: patience)) != nil {
      heard(words)
    } else {
      figures.whileAnswering += 1
    }
  }

  /// Comes to where something can be said: where the last talk stood, or seldom in a new one.
  private mutating func begin(on terminal: PseudoTerminal) throws {
    let offer = try terminal.expect("›", within: .seconds(60))
    if offer.contains("yes or no") {
      guard withoutEscapes(offer[...]).contains("stopped at “\(lastLine)”") else {
        throw Finding(description: "it stopped at \(lastLine), and offers: \(offer)")
      }
      let goesOn = chance.below(40) > 0
      terminal.send(goesOn ? "yes\r" : "no\r")
      let place = try terminal.expect("your words ›", within: .seconds(60))
      if goesOn {
        // Said again, or for the first time where it was killed before that.
        guard kept.isEmpty || place.contains("Heard \(kept.count), \(kept.last ?? "").") else {
          throw Finding(description: "\(kept.last ?? "") was said last; it goes on with \(place)")
        }
        return
      }
    } else if !kept.isEmpty, kind != .locked {
      throw Finding(description: "\(kept.last ?? "") was said last; no offer to go on: \(offer)")
    }
    endConversation()
  }

  private mutating func endConversation() {
    ended[number] = kept
    kept = []
    figures.conversations += 1
  }

  private mutating func say(on terminal: PseudoTerminal) -> String {
    count += 1
    let words = "w\(count)x\(chance.below(1_000_000))"
    terminal.send(words + "\r")
    return words
  }

  /// What is answered to something said next: the script counts, too.
  private func answer(to words: String) -> String { "Heard \(kept.count + 1), \(words)." }

  private mutating func heard(_ words: String) {
    kept.append(words)
    unanswered = nil
    figures.answers += 1
  }

  /// Whether all that was answered to is kept, in order, and nothing else but what was said last.
  private mutating func look() throws {
    let home = leeward.folder.path + "/look"
    try? FileManager.default.removeItem(atPath: home)
    // Whoever looks first carries over what a kill has left; that is to be the next talk, too.
    let isCopy = chance.below(2) == 0 && FileManager.default.fileExists(atPath: leeward.home)
    if isCopy { try FileManager.default.copyItem(atPath: leeward.home, toPath: home) }
    let place = isCopy ? home : leeward.home
    let checked = try leeward.run(["journal", "verify", "--home", place] + unlocking)
    guard checked.status == 0 else {
      throw Finding(description: "verify: \(checked.output)\(checked.errors)")
    }
    let shown = try shown(nil, in: place)
    // A locked talk always begins a conversation, maybe before it was killed in its beginning.
    if kind == .locked, wasEarly, shown.number != number { endConversation() }
    if let unanswered {
      if shown.said == kept + [unanswered] {
        kept.append(unanswered)
        figures.keptUnanswered += 1
      }
      self.unanswered = nil
    }
    guard shown.said == kept else {
      throw Finding(description: "said: \(kept.suffix(5)); kept: \(shown.said.suffix(5))")
    }
    (number, lastLine) = (shown.number, shown.lastLine)
  }

  /// Looks at all the talks there were.
  func finish() throws {
    for (number, words) in ended where !words.isEmpty {
      guard try shown(number, in: leeward.home).said == words else {
        throw Finding(description: "conversation \(number) has changed since it ended")
      }
    }
  }

  /// What is kept of one conversation; nil: of the last.
  private func shown(
    _ number: String?, in home: String
  ) throws -> (number: String, said: [String], lastLine: String) {
    let run = try leeward.run(
      ["journal", "show", "--plain", "--home", home] + (number.map { [$0] } ?? []) + unlocking)
    guard run.status == 0 else { throw Finding(description: "show: \(run.errors)") }
    let lines = run.output.split(separator: "\n")
    var said: [String] = []
    var answered = 0
    var lastLine = ""
    for line in lines.dropFirst() {
      if line.hasPrefix("> ") {
        said.append(String(line.dropFirst(2)))
        // An answer of which the line wasn't kept is given again; so it can't be missing in between.
        guard answered == said.count - 1 else {
          throw Finding(description: "before \(line) an answer is missing, or there twice")
        }
      } else {
        lastLine = String(line)
        guard line.hasPrefix("Heard") else { continue }
        answered += 1
        guard line == "Heard \(said.count), \(said.last ?? "").", answered == said.count else {
          throw Finding(description: "after \(said.last ?? "") is kept: \(line)")
        }
      }
    }
    let number = lines.first?.split(whereSeparator: { " ,".contains($0) }).dropFirst().first
    return (number.map(String.init) ?? "", said, lastLine)
  }
}

/// Chance that can be had again (SplitMix64).
struct Chance {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// 0 to one less than `limit`.
  mutating func below(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
  }
}
