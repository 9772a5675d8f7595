import DialogueProgram
import Journal
import Listening
import ResourceDirectory

/// From what a person types to what follows.
extension Session {
  /// Takes what the person typed at the prompt that `next()` asked for; `next()` tells what follows.
  public func hear(_ typed: String) {
    // What they say over a practice ends it: there is no need to say so as well.
    queue.removeAll { $0 == .notes(.practiceEnded) }
    let reading = SafetyGate.hear(typed)
    if guardSafety(reading, typed) { return }
    if reading.suggestsQuietLine { queue.append(.notes(.helpIsNear)) }
    let trimmed = typed.trimmingSpaces
    if let command = suggested {
      suggested = nil
      // "Did you mean /back?" is no prompt of its own, but it is answered all the same.
      if let isYes = YesNo.readWord(trimmed) {
        return isYes ? obey(command, "") : askAgain()
      }
    }
    if trimmed.hasPrefix("/"), !trimmed.dropFirst().isEmpty {
      return obey(trimmed)
    }
    if let question { return answer(question, trimmed) }
    if asksToStop(trimmed) { return }
    switch awaiting {
    case .nothing: note(typed: trimmed)
    case .menu: chooseFromMenu(trimmed)
    case .words(let variable, _): take(words: trimmed, into: variable)
    case .rating(let variable, _, _): rate(trimmed, into: variable)
    }
  }

  /// What was typed and led to nothing is kept all the same.
  func note(typed: String) {
    guard !typed.isEmpty else { return }
    unwritten.append(JournalEntry(.note, typed, name: "typed", node: machine.currentNode))
    write(snapshot: nil)
  }

  /// Whether they want to stop rather than answer: then that is asked, and a no makes it their answer.
  /// A menu may have a choice for it.
  private func asksToStop(_ typed: String) -> Bool {
    guard Stopping.isMeant(typed) else { return false }
    switch awaiting {
    case .nothing: return false
    case .menu:
      let texts = menuTexts
      if texts.contains(where: { $0.isSameWords(typed) }) { return false }
      if case .choice(let index) = MenuAnswer.match(typed, choices: texts),
        MenuAnswer.isEnd(texts[index])
      {
        return false
      }
    case .rating: break
    case .words:
      question = .leave(typed: typed)
      return true
    }
    note(typed: typed)
    question = .leave()
    return true
  }

  // MARK: Answers to the script

  func take(words: String, into variable: String) {
    spoken.removeAll()
    machine.set(variable, .string(words))
    finishAnswer(JournalEntry(.words, words, node: machine.currentNode))
  }

  private func chooseFromMenu(_ typed: String) {
    let texts = menuTexts
    // A page of text that was pasted chooses nothing, whatever words are in it.
    guard typed.utf8.count <= Self.longestChoice || texts.contains(typed) else {
      return refuseMenu(typed)
    }
    switch MenuAnswer.match(typed, choices: texts) {
    case .choice(let index): choose(index, texts[index], typed: typed)
    case .unsure(let indices): askWhetherMeant(indices, texts, typed)
    case .none: refuseMenu(typed)
    }
  }

  /// Asks about one after the other, likeliest first.
  private func askWhetherMeant(_ indices: [Int], _ texts: [String], _ typed: String) {
    guard let index = indices.first, texts.indices.contains(index) else { return }
    question = .meant(
      index: index, text: texts[index], typed: typed, others: Array(indices.dropFirst()))
  }

  /// In bytes.
  private static let longestChoice = 400

  private func refuseMenu(_ typed: String) {
    note(typed: typed)
    if typed.isEmpty {
      queue.append(.notes(.menuWaits))
    } else if !queue.contains(.notes(.helpIsNear)), !queue.contains(.notes(.heardAgain)) {
      misses += 1
      queue.append(.notes(.fitsNone(times: misses)))
    }
  }

  func choose(_ index: Int, _ text: String, typed: String) {
    guard let option = optionIndex(ofChoice: index) else { return }
    spoken.removeAll()
    let node = machine.currentNode
    machine.choose(option)
    finishAnswer(
      JournalEntry(
        .choice, text, name: Int(typed) == nil && !typed.isEmpty ? typed : nil,
        number: Double(index + 1), node: node))
  }

  private func rate(_ typed: String, into variable: String) {
    let value: Double
    switch RatingAnswer.read(typed) {
    case .value(let given): value = given
    case .between(let low, let high): value = ((low + high) / 2).rounded(.up)
    case .vague: return refuseRating(typed, .ratingIsVague)
    case .outOfRange(let number):
      return refuseRating(typed, .ratingIsBeyond(above: number > 10))
    case .none: return refuseRating(typed, .notARating)
    }
    spoken.removeAll()
    machine.set(variable, .number(Float(value)))
    finishAnswer(JournalEntry(.rating, typed, number: value, node: machine.currentNode))
  }

  private func refuseRating(_ typed: String, _ reason: SessionNote) {
    note(typed: typed)
    queue.append(.notes(reason))
  }

  /// An answer is on disk, with the state that follows from it, before anything else happens.
  private func finishAnswer(_ entry: JournalEntry) {
    awaiting = .nothing
    misses = 0
    toldKept = false
    unwritten.append(entry)
    write(snapshot: snapshot())
  }

  // MARK: Answers to Leeward itself

  private func answer(_ question: Question, _ typed: String) {
    var isYes = YesNo.read(typed)
    switch question {
    case .goOn: break
    case .leave: if isYes == nil, Stopping.isMeant(typed) { isYes = true }
    case .meant:
      // Another answer to the menu is as good as a no; a number is one.
      isYes = YesNo.readWord(typed) ?? (Int(typed) == nil ? isYes : nil)
      if isYes == nil, !typed.isEmpty {
        self.question = nil
        return chooseFromMenu(typed)
      }
    case .shelf(let words): return choose(shelfFor: words, typed)
    case .helped(let results): return choose(helpedOf: results, typed)
    }
    guard let isYes else {
      queue.append(.notes(.notYesOrNo))
      return
    }
    self.question = nil
    switch question {
    case .goOn(let unfinished, let instead):
      if isYes { return goOn(with: unfinished) }
      attempt { try setup.journal.end(unfinished.id, at: setup.now()) }
      guard let instead else { return beginAnew() }
      beginAgain(with: instead)
      askAgain()
    case .leave(let typed):
      if isYes {
        if let typed { note(typed: typed) }
        leave()
      } else if let typed, case .words(let variable, _) = awaiting {
        take(words: typed, into: variable)
      } else {
        askAgain()
      }
    case .meant(let index, let text, let typed, let others):
      if isYes {
        choose(index, text, typed: typed)
      } else {
        askWhetherMeant(others, menuTexts, typed)
      }
    case .shelf, .helped: break
    }
  }

  private func choose(helpedOf results: [FindResult], _ typed: String) {
    guard case .choice(let index) = MenuAnswer.match(typed, choices: HelpedChoices.menu(results))
    else { return refuseMenu(typed) }
    question = nil
    if results.indices.contains(index) { mark(results[index]) }
    askAgain()
  }

  private func choose(shelfFor words: String, _ typed: String) {
    switch MenuAnswer.match(typed, choices: ShelfChoices.menu) {
    case .choice(let index):
      question = nil
      if let shelf = ShelfChoices.shelf(ofChoice: index) { keepOwn(words, on: shelf) }
      askAgain()
    case .unsure, .none:
      guard let shelf = ShelfChoices.shelf(named: typed) else { return refuseMenu(typed) }
      question = nil
      keepOwn(words, on: shelf)
      askAgain()
    }
  }
}

extension String {
  /// Whether it has the same letters and digits in the same order, whatever stands between.
  func isSameWords(_ other: String) -> Bool {
    lowercased().filter { $0.isLetter || $0.isNumber }
      == other.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  var trimmingSpaces: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
