import HostVocabulary
import Journal
import Listening
import ResourceDirectory

/// `/back` and its like.
extension Session {
  func obey(_ typed: String) {
    let word = typed.dropFirst().prefix { !$0.isWhitespace }.lowercased()
    guard let command = SlashCommand(rawValue: word) else {
      suggested = .nearest(to: word, among: commands)
      queue.append(.notes(.unknownCommand(typed: "/" + word, nearest: suggested?.typed)))
      return note(typed: typed)
    }
    obey(command, String(typed.dropFirst(word.count + 1)).trimmingSpaces)
  }

  func obey(_ command: SlashCommand, _ words: String) {
    switch command {
    case .help: openHelp(.asked)  // heard by the gate already
    case .back: takeBack()
    case .again: sayAgain()
    case .skip: skip()
    case .pause: pause()
    case .find: find(words)
    case .plan: showPlan()
    case .people: showPeople()
    case .keep: keepOwn(words)
    case .helped: markHelped(words)
    case .country: setCountry(words)
    case .unlock: queue.append(isLocked ? .asksPassphrase : .notes(.nothingIsLocked))
    case .hide:
      // The screen first; what is on disk already can wait.
      queue = [.hides]
      hasEnded = true
    case .quit: leave()
    }
  }

  private func sayAgain() {
    // What Leeward itself asks is asked again in any case.
    guard question == nil else { return }
    guard !spoken.isEmpty else { return queue.append(.notes(.nothingToRepeat)) }
    queue += spoken.map { .says($0) }
  }

  /// Leaves as `/quit` does, where there is a place to come back to.
  private func pause() {
    // A practice asked for by its name is begun anew next time.
    guard setup.practice == nil else { return leave() }
    guard setup.journal.isDurable else { return queue.append(.notes(.nowhereToPause)) }
    leave(as: .paused)
  }

  private func skip() {
    switch question {
    case .goOn: return queue.append(.notes(.nothingToSkip))
    case .leave, .meant, .shelf, .helped:
      question = nil
      return askAgain()
    case nil: break
    }
    switch awaiting {
    case .words(let variable, _): take(words: "", into: variable)
    case .rating:
      spoken.removeAll()
      awaiting = .nothing
      unwritten.append(JournalEntry(.note, Self.skippedRating, node: machine.currentNode))
      write(snapshot: snapshot())
    case .menu:
      let texts = menuTexts
      guard case .choice(let index) = MenuAnswer.match("none of these", choices: texts) else {
        return queue.append(.notes(.nothingToSkip))
      }
      choose(index, texts[index], typed: "/skip")
    case .nothing: queue.append(.notes(.nothingToSkip))
    }
  }

  /// Stands in the journal where a rating was skipped.
  public static let skippedRating = "skipped a rating"

  private func takeBack() {
    // Whether to go on is asked before anything could be taken back.
    if case .goOn? = question { return queue.append(.notes(.nothingToTakeBack)) }
    question = nil
    unwritten.removeAll()
    let kept = ownKeeps()
    let data = attempt { try setup.journal.takeBack(in: conversation, at: setup.now()) } ?? nil
    guard let data, let snapshot = SessionSnapshot.read(data), restore(snapshot) else {
      return queue.append(.notes(.nothingToTakeBack))
    }
    (misses, toldKept) = (0, false)
    // What they put on a shelf themselves came of no answer.
    unwritten += kept.dropFirst(ownKeeps().count)
    write(snapshot: nil)
    writePersonVariables()
    queue.append(.notes(.tookBack))
    remindOfLastLines()
  }

  // MARK: Their own things

  private func showPlan() {
    let plan = Plan { words(on: $0) }
    guard !plan.shelves.isEmpty || isLocked else { return queue.append(.notes(.planIsEmpty)) }
    queue += plan.shelves.map { .shows(shelf: $0.name, words: $0.words) }
    if isLocked { queue.append(.notes(.planIsLocked)) }
  }

  private func showPeople() {
    let people = words(on: Shelf.person.rawValue)
    if !people.isEmpty {
      queue.append(.shows(shelf: Shelf.person.rawValue, words: people))
    } else if !isLocked {
      queue.append(.notes(.noPeopleYet))
    }
    if isLocked { queue.append(.notes(.peopleAreLocked)) }
    queue.append(
      .lists(topic: "crisis", lines: HelpLines.lines(for: "crisis", country: country)))
    tellCountry()
  }

  /// `/keep reason my son`, `/keep my son`, or `/keep` for what they said last.
  private func keepOwn(_ typed: String) {
    let first = typed.prefix { !$0.isWhitespace }
    let rest = String(typed.dropFirst(first.count)).trimmingSpaces
    if let shelf = ShelfChoices.shelf(named: String(first)) {
      let words = rest.isEmpty ? lastWords : rest
      guard !words.isEmpty else { return queue.append(.notes(.keepsWhat)) }
      return keepOwn(words, on: shelf)
    }
    let words = typed.isEmpty ? lastWords : typed
    guard !words.isEmpty else { return queue.append(.notes(.keepsWhat)) }
    if case .goOn? = question { return queue.append(.notes(.keepsWhat)) }
    question = .shelf(words: words)
    queue.append(.notes(.whereToKeep(words: words)))
  }

  func keepOwn(_ words: String, on shelf: Shelf) {
    toldKept = false
    keep(words, on: shelf, by: Self.ownKeep)
  }

  /// What they said last in their own words; "" where nothing.
  private var lastWords: String {
    let entries = (try? setup.journal.entries(of: conversation)) ?? []
    return entries.last { $0.entry.kind == .words && !$0.entry.text.isEmpty }?.entry.text ?? ""
  }

  /// Stands where a line's id would: kept by the person, not by a script.
  private static let ownKeep = "/keep"

  private func ownKeeps() -> [JournalEntry] {
    let entries = (try? setup.journal.entries(of: conversation)) ?? []
    return entries.map(\.entry).filter { $0.kind == .keep && $0.line == Self.ownKeep }
  }
}
