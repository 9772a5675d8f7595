import DialogueMachine
import DialogueProgram
import Foundation
import HostVocabulary
import Journal
import Listening
import ResourceDirectory

/// One person's conversation, from the first prompt to the last.
///
/// Drives the machine, lets nothing typed past the safety gate unheard, performs a script's commands,
/// and has every turn on disk before the next line shows. It never waits and never draws: a view does,
/// by `SessionEvent`s. Used from one thread.
public final class Session {
  var setup: SessionSetup
  var machine: Machine
  var conversation: Int64 = 0

  /// Events that are ready to be shown before anything new happens.
  var queue: [SessionEvent] = []
  /// The answer that is waited for.
  var awaiting = Awaiting.nothing
  /// What Leeward itself asks about, before the answer that is waited for.
  var question: Question?
  /// Conversations that were set aside for a passage to help, outermost first.
  var asides: [Aside] = []
  var hasEnded = false

  /// What happened since the journal was last written to.
  var unwritten: [JournalEntry] = []
  /// Whether the journal's last refusal has been told.
  var toldNotKept = false
  /// The person's own variables as the journal has them.
  var keptVariables: [String: JournalValue] = [:]
  /// What the guide said since the last answer, for `/again`.
  var spoken: [SpokenLine] = []
  /// How often each kept text was recalled in this conversation.
  var recalled: [String: Int] = [:]
  /// The practice that is under way.
  var practice: UnderWay?
  /// How many seconds of the outermost practice have passed.
  var guidedSeconds = 0.0
  /// How long what was shown last takes.
  var stepSeconds = 0.0
  /// Whether what was shown last was breathing or sitting, and not just a moment's quiet.
  var isPractising = false
  /// How often in a row what was typed at a menu fitted none of it.
  var misses = 0
  /// Whether it was said since the last answer that words were kept.
  var toldKept = false
  /// The command that was offered for one that isn't; a yes right after it is meant for it.
  var suggested: SlashCommand?
  /// ISO 3166, for the lines to help; they can say that it is another.
  var country: String
  /// Why that one, where nobody said that it is theirs.
  var countryGuess: CountryGuess?
  /// Whether that was told.
  var toldCountry = false
  /// What `/find` found last, and where they looked: in memory alone.
  var lastFound: [FindResult] = []
  var placeLookedAt: String?
  /// How often a script failed in this conversation.
  var faults = 0

  /// A question of Leeward's own.
  enum Question: Hashable {
    /// `instead`: what was said before this was asked, where it is gone on with on a no.
    case goOn(UnfinishedConversation, instead: [JournalEntry]? = nil)
    /// `typed`: what was said that may have meant it, and else is their answer.
    case leave(typed: String? = nil)
    /// Whether they meant this choice, or else one of the others.
    case meant(index: Int, text: String, typed: String, others: [Int])
    /// Where to keep these words.
    case shelf(words: String)
    /// Which of these has helped.
    case helped([FindResult])

    var prompt: Prompt {
      switch self {
      case .goOn(let unfinished, _): .confirm(.goOn(lastLine: unfinished.lastLine))
      case .leave: .confirm(.leave)
      case .meant(_, let text, _, _): .confirm(.meant(choice: text))
      case .shelf: .menu(ShelfChoices.menu)
      case .helped(let results): .menu(HelpedChoices.menu(results))
      }
    }
  }

  /// What was set aside when a passage to help began.
  struct Aside {
    var suspension: Machine.Suspension
    var awaiting: Awaiting
    /// What Leeward itself was asking then.
    var question: Question?
    /// What the guide said last before it.
    var spoken: [SpokenLine]
    /// The words that opened it, where they were also the answer to what was asked.
    var answer: String?
    var level: Int
    /// What the danger is.
    var kind: SafetyKind?
  }

  public init(_ setup: SessionSetup) {
    self.setup = setup
    (country, countryGuess) = (setup.country, setup.countryGuess)
    machine = Machine(setup.program, seed: setup.seed)
    if let reason = setup.notKept {
      toldNotKept = true
      queue.append(.notes(.notKept(reason: reason)))
    }
    queue += setup.found.map { .notes($0) }
    if let length = setup.practice?.told { queue.append(.notes(length)) }
    if isLocked { queue.append(.notes(.locked)) }
    if setup.offersToGoOn, let unfinished = unfinished() {
      question = .goOn(unfinished)
      conversation = unfinished.id
    } else {
      beginAnew()
    }
  }

  /// What to show or ask now.
  public func next() -> SessionEvent {
    while true {
      if !queue.isEmpty { return queue.removeFirst() }
      if hasEnded { return .ends(.finished) }
      if let question { return .asks(question.prompt) }
      if let prompt { return .asks(prompt) }
      step()
    }
  }

  /// Says how long a `quiet`, `breathes` or `sits` lasted; `early` where the person ended it.
  public func finished(after seconds: Double, early: Bool) {
    spend(seconds, early: early)
    let isGuided = isGuided
    if early, isGuided || (seconds > 0 && isPractising) { queue.append(.notes(.practiceEnded)) }
    if early, isGuided { leavePractice() }
    isPractising = false
  }

  /// Ctrl-C at a prompt: `next()` asks whether to leave. With `atEnd` nothing more can be typed, or
  /// it was asked already: `next()` ends.
  public func interrupted(atEnd: Bool) {
    if atEnd {
      leave()
    } else if case .leave? = question {
      leave()
    } else if case .goOn? = question {
      leave()
    } else {
      question = .leave()
    }
  }

  /// What Tab offers at the prompt now: choices by their words, and slash commands with what may
  /// follow them.
  public var completions: [String] {
    let commands =
      self.commands.map(\.typed) + Shelf.allCases.map { "/keep \($0.rawValue)" }
      + HelpLines.topics.map { "/find \($0)" }
    if case .menu(let choices)? = question?.prompt ?? prompt { return choices + commands }
    return commands
  }

  /// Those that do something here.
  var commands: [SlashCommand] { SlashCommand.allCases.filter { $0 != .unlock || isLocked } }

  /// What Tab can fill in of what they have kept, where they are to say something.
  public var ownWords: [String] {
    guard question == nil, case .words = awaiting else { return [] }
    return Shelf.allCases.flatMap { words(on: $0.rawValue) }
  }

  /// The prompt that is waited on, in the view's terms.
  var prompt: Prompt? {
    switch awaiting {
    case .nothing: nil
    case .menu: .menu(menuTexts)
    case .words(_, let hint): .words(hint: hint)
    case .rating(_, let low, let high): .rating(low: low, high: high)
    }
  }

  /// Leaves, keeping the place. A practice that was asked for by its name has none to go on from:
  /// it can be asked for again.
  func leave(as asked: Ending? = nil) {
    write(snapshot: nil)
    var ending = asked ?? .left(kept: setup.journal.isDurable)
    if setup.practice != nil {
      attempt { try setup.journal.end(conversation, at: setup.now()) }
      if setup.journal.isDurable { ending = .finished }
    }
    queue = asides.isEmpty ? [] : [.notes(.helpStays)]
    queue.append(.ends(ending))
    question = nil
    hasEnded = true
  }
}

/// The answer a script waits for.
enum Awaiting: Hashable, Codable {
  case nothing
  /// One of the machine's options.
  case menu
  /// Their own words, into a variable.
  case words(variable: String, hint: String)
  /// 0 to 10, into a variable.
  case rating(variable: String, low: String, high: String)
}
