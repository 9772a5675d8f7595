import AuthorTools
import Conversation
import DialogueMachine
import DialogueProgram
import Foundation
import HostVocabulary
import Journal

/// A conversation of the journal as a test plan that plays it again.
struct ReplayedTalk {
  private let talk: JournalExcerpt.Talk
  /// What was kept, measured and practised before it.
  private let earlier: [JournalRecord]
  /// The person's own variables as they are now.
  private let variables: [String: JournalValue]
  private let program: Program

  init(
    _ talk: JournalExcerpt.Talk, earlier: [JournalRecord], variables: [String: JournalValue],
    program: Program
  ) {
    self.talk = talk
    self.earlier = earlier
    self.variables = variables
    self.program = program
  }

  /// The plan, and what to know about it. Nil where these scripts have nothing of the conversation.
  ///
  /// A journal doesn't say where a conversation began, nor what the person's variables held then: what
  /// follows it furthest is taken.
  func plan() -> (text: String, notes: [String])? {
    let plans = beginnings.map { write(from: $0.node, $0.variables) }
    guard let best = plans.max(by: { fit($0) < fit($1) }), fit(best) > 0 else { return nil }
    let count = answers.list.count
    var notes: [String] = []
    if !best.isWhole || best.answered < count {
      notes.append("It holds the first \(best.answered) of \(counted(count, "answer")).")
      notes.append(
        answers.opensHelp && best.answered == count
          ? "There the way to help was opened, which a plan can't do."
          : "After that these scripts go another way than they did then.")
    }
    return (best.text, notes)
  }

  /// How much of what was said and answered then is in a plan.
  private func fit(_ plan: WrittenPlan) -> Int {
    let said = Set(talk.records.compactMap { $0.entry.kind == .line ? $0.entry.line : nil })
    return plan.answered * 1000 + plan.lines.count { said.contains($0) } * 2 - plan.lines.count
      + (plan.isWhole ? 1 : 0)
  }

  private var beginnings: [(node: String, variables: [(name: String, value: Value)])] {
    var known: [[(name: String, value: Value)]] = [[]]
    let own = variables.sorted { $0.key < $1.key }.map { (name: $0.key, value: Value($0.value)) }
    if !own.isEmpty { known.append(own) }
    let nodes = talk.records.compactMap(\.entry.node)
    let starts = ["Start", nodes.first].compactMap { $0 }.filter(program.hasNode)
    var all = Set(starts).sorted().flatMap { start in known.map { (start, $0) } }
    // A practice that was asked for by its name.
    if program.hasNode(Session.aroundPractice) {
      let practices = Set(program.practices.map(\.node)).intersection(nodes)
      for node in practices.sorted() {
        let practice = (name: "$practice_node", value: Value.string(node))
        all += known.map { (Session.aroundPractice, $0 + [practice]) }
      }
    }
    return all.map { (node: $0.0, variables: $0.1) }
  }

  private func write(
    from node: String, _ variables: [(name: String, value: Value)]
  ) -> WrittenPlan {
    let (list, times, _) = answers
    let memory = ReplayedMemory(earlier, talk, times: times)
    return PlanWriter.write(list, from: node, variables: variables, in: program, host: memory)
  }

  /// What was answered, and when; up to where help was opened.
  private var answers: (list: [PlanAnswer], times: [Date], opensHelp: Bool) {
    var list: [PlanAnswer] = []
    var times: [Date] = []
    for record in talk.records {
      let entry = record.entry
      switch entry.kind {
      case .choice:
        let number = Int(max(1, min(1000, entry.number ?? 1)))
        list.append(.choice(number: number, text: entry.text, node: entry.node))
      case .words: list.append(.words(entry.text))
      case .rating: list.append(.rating(entry.number ?? 0))
      case .note where entry.text == Session.skippedRating: list.append(.noRating)
      case .help: return (list, times, true)
      case .line, .menu, .measure, .keep, .practice, .note: continue
      }
      times.append(record.at)
    }
    return (list, times, false)
  }
}

/// What scripts asked of the person's memory at the time, from what the journal has kept.
private final class ReplayedMemory: PlanHost {
  private let journal = MemoryJournal()
  private let conversation: Int64
  private let start: Date
  /// When each answer was given.
  private let times: [Date]
  private var recalled: [String: Int] = [:]

  init(_ earlier: [JournalRecord], _ talk: JournalExcerpt.Talk, times: [Date]) {
    self.times = times
    start = talk.startedAt
    var numbers: [Int64: Int64] = [:]
    for record in earlier {
      let number =
        numbers[record.conversation] ?? journal.begin(at: record.at, seed: 0, keepingPlaces: false)
      numbers[record.conversation] = number
      // It throws for numbers it never gave.
      try? journal.record([record.entry], snapshot: nil, in: number, at: record.at)
    }
    conversation = journal.begin(at: talk.startedAt, seed: 0, keepingPlaces: false)
  }

  private func time(after answers: Int) -> Date {
    answers > 0 && times.indices.contains(answers - 1) ? times[answers - 1] : start
  }

  func value(of call: FunctionCall, after answers: Int) -> Value? {
    let now = time(after: answers)
    var name: String {
      if case .string(let text)? = call.arguments.first { text } else { "" }
    }
    switch call.name {
    case "kept": return .number(Float(journal.shelf(name).count))
    case "recall": return .string(recall(from: name))
    case "last": return .number(journal.latestMeasure(name).map { Float($0.value) } ?? -1)
    case "days_since":
      guard let latest = journal.latestMeasure(name) else { return .number(-1) }
      return .number(Float((now.timeIntervalSince(latest.at) / 86_400).rounded(.down)))
    case "helped": return .number(Float(PracticeHelp(of: name, in: journal)?.meanFall ?? 0))
    case "part_of_day": return .string(PartOfDay(hour: LocalTime(now).hour).rawValue)
    default: return HeardWords.value(of: call)
    }
  }

  func perform(_ command: HostCommand, after answers: Int) {
    let entry: JournalEntry
    switch command {
    case .keep(let shelf, let words):
      guard !words.isEmpty, !journal.shelf(shelf.rawValue).contains(words) else { return }
      entry = JournalEntry(.keep, words, name: shelf.rawValue)
    case .measure(let name, let value): entry = JournalEntry(.measure, name: name, number: value)
    case .ask, .rate, .wait, .breathe, .sit, .show, .resources, .bell: return
    }
    try? journal.record(
      [entry], snapshot: nil, in: conversation, at: time(after: answers))
  }

  /// As a conversation recalls them: the least often recalled first.
  private func recall(from shelf: String) -> String {
    let all = journal.shelf(shelf)
    guard let seldom = all.map({ recalled[$0, default: 0] }).min(),
      let chosen = all.first(where: { recalled[$0, default: 0] == seldom })
    else { return "" }
    recalled[chosen, default: 0] += 1
    return chosen
  }
}
