import Journal
import Listening

/// `/back` and its like.
extension Session {
  func obey(_ typed: String) {
    let word = typed.dropFirst().prefix { !$0.isWhitespace }.lowercased()
    guard let command = SlashCommand(rawValue: word) else {
      let nearest = Nearest.of(word, in: SlashCommand.allCases.map(\.rawValue))
      queue.append(.notes(.unknownCommand(typed: "/" + word, nearest: nearest.map { "/" + $0 })))
      return note(typed: typed)
    }
    switch command {
    case .help: openHelp(.asked)  // heard by the gate already
    case .back: takeBack()
    case .again: sayAgain()
    case .skip: skip()
    case .hide:
      write(snapshot: nil)
      queue = [.hides]
      hasEnded = true
    case .quit: leave()
    }
  }

  private func sayAgain() {
    guard question == nil, !spoken.isEmpty else {
      return queue.append(.notes(.nothingToRepeat))
    }
    queue += spoken.map { .says($0) }
  }

  private func skip() {
    guard question == nil else { return queue.append(.notes(.nothingToSkip)) }
    switch awaiting {
    case .words(let variable, _): take(words: "", into: variable)
    case .rating:
      spoken.removeAll()
      awaiting = .nothing
      unwritten.append(JournalEntry(.note, "skipped a rating", node: machine.currentNode))
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

  private func takeBack() {
    question = nil
    unwritten.removeAll()
    let data = attempt { try setup.journal.takeBack(in: conversation, at: setup.now()) } ?? nil
    guard let data, let snapshot = SessionSnapshot.read(data), restore(snapshot) else {
      return queue.append(.notes(.nothingToTakeBack))
    }
    queue.append(.notes(.tookBack))
    remindOfLastLines()
  }
}
