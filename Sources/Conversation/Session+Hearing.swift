import DialogueProgram
import Journal
import Listening

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
    if trimmed.hasPrefix("/"), !trimmed.dropFirst().isEmpty {
      return obey(trimmed)
    }
    if let question { return answer(question, trimmed) }
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

  // MARK: Answers to the script

  func take(words: String, into variable: String) {
    spoken.removeAll()
    machine.set(variable, .string(words))
    finishAnswer(JournalEntry(.words, words, node: machine.currentNode))
  }

  private func chooseFromMenu(_ typed: String) {
    let texts = menuTexts
    switch MenuAnswer.match(typed, choices: texts) {
    case .choice(let index): choose(index, texts[index], typed: typed)
    case .unsure(let indices):
      guard let index = indices.first else { return refuseMenu(typed) }
      question = .meant(index: index, text: texts[index], typed: typed)
    case .none: refuseMenu(typed)
    }
  }

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
    case .vague, .outOfRange, .none:
      note(typed: typed)
      queue.append(.notes(.notARating))
      return
    }
    spoken.removeAll()
    machine.set(variable, .number(Float(value)))
    finishAnswer(JournalEntry(.rating, typed, number: value, node: machine.currentNode))
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
    if isYes == nil, case .leave = question, YesNo.isFarewell(typed) { isYes = true }
    if isYes == nil, case .meant = question {
      // Another answer to the menu is as good as a no.
      self.question = nil
      return chooseFromMenu(typed)
    }
    guard let isYes else {
      queue.append(.notes(.notYesOrNo))
      return
    }
    self.question = nil
    switch question {
    case .goOn(let unfinished):
      if isYes {
        goOn(with: unfinished)
      } else {
        attempt { try setup.journal.end(unfinished.id, at: setup.now()) }
        beginAnew()
      }
    case .leave: if isYes { leave() } else { askAgain() }
    case .meant(let index, let text, let typed):
      if isYes { choose(index, text, typed: typed) }
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
