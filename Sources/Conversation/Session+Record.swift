import DialogueMachine
import DialogueProgram
import Foundation
import Journal

/// What is written, and what is gone on with.
extension Session {
  /// Writes what happened since the last time, on disk when it returns. Where that can't be done,
  /// says so once, keeps it in memory, and tries again with the next.
  func write(snapshot: Data?) {
    guard !unwritten.isEmpty || snapshot != nil else { return writePersonVariables() }
    if conversation == 0 { beginInJournal() }
    guard conversation != 0 else { return }
    let entries = unwritten
    let written: Void? = attempt {
      try setup.journal.record(
        entries, snapshot: snapshot, in: conversation, at: setup.now())
    }
    guard written != nil else { return }
    unwritten.removeAll()
    if toldNotKept, setup.journal.isDurable {
      toldNotKept = false
      queue.append(.notes(.keptAgain))
    }
    writePersonVariables()
  }

  /// Writes those that are other than the journal has them.
  func writePersonVariables() {
    var changed: [String: JournalValue] = [:]
    let unknown = unknownVariables
    for variable in setup.program.variables where variable.name.hasPrefix("$my_") {
      guard let value = machine.value(of: variable.name).map(JournalValue.init),
        !unknown.contains(variable.name)
      else { continue }
      if keptVariables[variable.name] != value { changed[variable.name] = value }
    }
    guard !changed.isEmpty else { return }
    keptVariables.merge(changed) { $1 }
    attempt { try setup.journal.setPersonVariables(changed) }
  }

  /// Does something with the journal; a refusal is told the person once, calmly.
  @discardableResult
  func attempt<T>(_ body: () throws -> T) -> T? {
    do {
      return try body()
    } catch let error as JournalError {
      if !toldNotKept {
        toldNotKept = true
        queue.append(.notes(.notKept(reason: NotKept(error))))
      }
      setup.log("The journal refused: \(error.kind)")
    } catch {
      setup.log("The journal refused.")
    }
    return nil
  }

  // MARK: Beginning

  func beginAnew() {
    beginInJournal()
    loadPersonVariables()
    startMachine()
  }

  /// Where this can't be done (a full disk), it is tried again with each turn.
  private func beginInJournal() {
    conversation =
      attempt {
        try setup.journal.begin(
          at: setup.now(), seed: setup.seed, keepingPlaces: setup.practice != nil)
      } ?? 0
  }

  private func loadPersonVariables() {
    let kept = (try? setup.journal.personVariables()) ?? [:]
    // What a script declares is kept once it becomes something else: a locked journal may know better.
    keptVariables = declaredVariables.merging(kept) { $1 }
    for (name, value) in kept { machine.set(name, Value(value)) }
  }

  private var declaredVariables: [String: JournalValue] {
    var declared: [String: JournalValue] = [:]
    for variable in setup.program.variables where variable.name.hasPrefix("$my_") {
      declared[variable.name] = machine.value(of: variable.name).map(JournalValue.init)
    }
    return declared
  }

  // MARK: Going on

  /// What can be gone on with. A passage to help is nobody else's: what was said in it isn't shown
  /// before they ask for it.
  func unfinished() -> UnfinishedConversation? {
    guard var unfinished = (try? setup.journal.unfinished()) ?? nil else { return nil }
    if SessionSnapshot.read(unfinished.snapshot)?.asides.isEmpty == false {
      unfinished.lastLine = nil
    }
    return unfinished
  }

  func goOn(with unfinished: UnfinishedConversation) {
    loadPersonVariables()
    guard let snapshot = SessionSnapshot.read(unfinished.snapshot), restore(snapshot) else {
      queue.append(.notes(.placeMoved))
      attempt { try setup.journal.end(unfinished.id, at: setup.now()) }
      return beginAnew()
    }
    if !asides.isEmpty { queue.append(.notes(.helpIsNear)) }
    remindOfLastLines()
  }

  /// The session's state, to be kept beside what was said; nil while it is still asked whether to go
  /// on: then the state to go on from is the one that was kept before.
  func snapshot() -> Data? { snapshot(of: machine) }

  /// The same with the machine as it was a moment ago.
  func snapshot(of machine: Machine) -> Data? {
    for case .goOn? in asides.map(\.question) + [question] { return nil }
    return SessionSnapshot(
      machine: machine.save(), awaiting: awaiting,
      asides: asides.map { aside in
        var copy = machine
        copy.resume(aside.suspension)
        return .init(
          machine: copy.save(), awaiting: aside.awaiting, answer: aside.answer,
          level: aside.level, spoken: aside.spoken, kind: aside.kind)
      },
      unknown: unknownVariables
    ).data
  }

  /// Stands where a snapshot was taken; false where nothing of it is left to stand on.
  func restore(_ snapshot: SessionSnapshot) -> Bool {
    var restoredAsides: [Aside] = []
    for aside in snapshot.asides {
      guard let place = try? Machine.restore(aside.machine, in: setup.program) else { return false }
      var outer = place.machine
      restoredAsides.append(
        Aside(
          suspension: outer.suspend(), awaiting: place.moved ? .nothing : aside.awaiting,
          question: nil, spoken: aside.spoken ?? [], answer: aside.answer, level: aside.level,
          kind: aside.kind))
    }
    guard let place = try? Machine.restore(snapshot.machine, in: setup.program),
      !place.machine.hasEnded
    else { return false }
    machine = place.machine
    asides = restoredAsides
    awaiting = place.moved ? .nothing : snapshot.awaiting
    practice = nil
    // What it stood for while the journal was locked was no answer of theirs.
    if !isLocked {
      for name in snapshot.unknown ?? [] {
        if let kept = keptVariables[name] { machine.set(name, Value(kept)) }
      }
    }
    if place.moved { queue.append(.notes(.placeMoved)) }
    return true
  }

  /// Says again what the guide said last: all of it where the person is to answer it, the last line
  /// where a practice goes on.
  func remindOfLastLines() {
    let entries = (try? setup.journal.entries(of: conversation)) ?? []
    let tail = entries.reversed().prefix { !$0.entry.kind.isAnswer }
    spoken = tail.reversed().filter { $0.entry.kind == .line }
      .suffix(awaiting == .nothing ? 1 : 4).map {
        SpokenLine(
          text: $0.entry.text, speaker: $0.entry.name, id: $0.entry.line ?? "")
      }
    queue += spoken.map { .says($0) }
  }
}

extension NotKept {
  /// What a refusal of the journal means for the person.
  public init(_ error: JournalError) {
    switch error {
    case .notWritable(let path, _): self = .notWritable(path: path)
    case .diskFull: self = .diskFull
    case .damaged(let path, _): self = .damaged(path: path)
    case .tooNew(let path, _): self = .tooNew(path: path)
    case .inUse: self = .inUse
    case .noSuchConversation: self = .damaged(path: "")
    case .locked, .wrongPassphrase: self = .locked
    case .noMemory: self = .noMemory
    }
  }
}

extension JournalError {
  /// Which refusal it was, without paths: fit for a log.
  var kind: String {
    switch self {
    case .notWritable: "not writable"
    case .diskFull: "disk full"
    case .damaged: "damaged"
    case .tooNew: "too new"
    case .inUse: "in use"
    case .noSuchConversation: "no such conversation"
    case .locked: "locked"
    case .wrongPassphrase: "wrong passphrase"
    case .noMemory: "no memory"
    }
  }
}

extension JournalValue {
  init(_ value: Value) {
    switch value {
    case .number(let number): self = .number(number)
    case .string(let text): self = .string(text)
    case .bool(let flag): self = .bool(flag)
    }
  }
}

extension Value {
  public init(_ value: JournalValue) {
    switch value {
    case .number(let number): self = .number(number)
    case .string(let text): self = .string(text)
    case .bool(let flag): self = .bool(flag)
    }
  }
}
