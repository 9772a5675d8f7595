import DialogueProgram
import Journal

/// A conversation in a locked journal, and opening that in its midst.
extension Session {
  /// Whether what was kept before isn't at hand until it is unlocked.
  var isLocked: Bool { setup.journal is LockedJournal }

  /// Where what is said is kept, now.
  public var journal: any JournalStore { setup.journal }

  /// Answers `asksPassphrase` with what was typed; nil where they would rather not. Takes about half a
  /// second; the conversation goes on, whatever comes of it.
  public func unlock(with typed: UnsafeRawBufferPointer?) {
    guard let locked = setup.journal as? LockedJournal else { return }
    guard let typed else { return stayLocked(.staysLocked) }
    // Someone who needs people now isn't to be kept here.
    if let command = SlashCommand.allCases.first(where: { typed.elementsEqual($0.typed.utf8) }) {
      return hear(command.typed)
    }
    do {
      try open(locked, with: locked.key(with: Secret(typed)))
    } catch {
      if error == .wrongPassphrase { return stayLocked(.notThePassphrase) }
      setup.log("The journal can't be unlocked: \(error.kind)")
      stayLocked(.cannotUnlock)
    }
  }

  private func stayLocked(_ note: SessionNote) {
    queue.append(.notes(note))
    askAgain()
  }

  private func open(_ locked: LockedJournal, with key: JournalKey) throws(JournalError) {
    write(snapshot: nil)
    let said = (try? locked.entries(of: conversation)) ?? []
    // Who hasn't answered yet may rather go on where they stopped.
    let isFresh =
      setup.offersToGoOn && conversation != 0 && asides.isEmpty && question == nil
      && !said.contains { $0.entry.kind.isAnswer }
    if isFresh { try locked.end(conversation, at: setup.now()) }
    let unknown = unknownVariables
    do {
      let opened = try locked.unlock(with: key, goingOnWith: conversation)
      setup.journal = opened.journal
      conversation = opened.conversation
      takeUpPersonVariables(unknown)
    } catch {
      if isFresh { beginAgain(with: said.map(\.entry)) }
      throw error
    }
    toldNotKept = false
    queue.append(.notes(.unlocked))
    if isFresh {
      if let unfinished = unfinished() {
        question = .goOn(unfinished, instead: said.map(\.entry))
        conversation = unfinished.id
        return
      }
      beginAgain(with: said.map(\.entry))
    }
    askAgain()
  }

  /// Has the conversation as it stands kept under a number of its own.
  func beginAgain(with entries: [JournalEntry]) {
    conversation = 0
    unwritten = entries + unwritten
    write(snapshot: snapshot())
  }

  // MARK: The person's own variables

  /// Those that a script has as it declares them, because what was kept isn't at hand. Numbers are
  /// among them whatever they are now: a count that began at nothing says nothing about the whole.
  var unknownVariables: [String] {
    guard isLocked else { return [] }
    return setup.program.variables.filter { variable in
      guard variable.name.hasPrefix("$my_"), variable.smartCode == nil,
        let value = machine.value(of: variable.name)
      else { return false }
      if case .number = value { return true }
      return value == variable.initial
    }.map(\.name)
  }

  /// Gives the machine what was kept, where this conversation knows no better.
  private func takeUpPersonVariables(_ unknown: [String]) {
    for (name, value) in (try? setup.journal.personVariables()) ?? [:] {
      if unknown.contains(name) { machine.set(name, Value(value)) }
      keptVariables[name] = value
    }
  }
}
