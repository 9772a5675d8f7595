import DialogueMachine
import DialogueProgram
import Journal
import Listening
import ResourceDirectory

/// The gate that everything typed passes first, and the passages behind it.
extension Session {
  /// The nodes that go with each level, in the scripts; a program without them shows the screen alone.
  static let emergencyNode = "HelpEmergency"
  static let crisisNode = "HelpCrisis"
  static let concernNode = "HelpConcern"

  /// Opens the way to help where what was typed calls for it; whether it did.
  func guardSafety(_ reading: SafetyReading, _ typed: String) -> Bool {
    if reading.kind == .asked {
      openHelp(.asked)
      if typed.trimmingSpaces.hasPrefix("/") { queue.append(.notes(.commands)) }
      askAgain()
      keepHelp(reading, typed)
      return true
    }
    guard reading.level > .none else { return false }
    // Inside a passage, a choice typed out in its own words is that choice.
    if !asides.isEmpty, case .menu = awaiting, menuTexts.contains(where: { $0.isSameWords(typed) })
    {
      return false
    }
    // Danger from someone is a matter of its own, with its own people and its own way to leave.
    let isNewMatter =
      reading.kind == .violence && !asides.contains { $0.kind == SafetyKind.violence }
    if let open = asides.last, Self.rank(reading.level) <= open.level, !isNewMatter {
      // Being heard once is enough: the passage goes on, and where help is stays in sight.
      queue.append(.notes(.heardAgain))
      guard question != nil else { return false }
      question = nil
      askAgain()
      keepHelp(reading, typed)
      return true
    }
    keepHelp(reading, typed)
    switch reading.level {
    case .emergency:
      openHelp(.init(emergency: reading), isFollowed: setup.program.hasNode(Self.emergencyNode))
      setAside(for: Self.emergencyNode, reading, typed)
    case .crisis:
      openHelp(.init(crisis: reading), isFollowed: setup.program.hasNode(Self.crisisNode))
      setAside(for: Self.crisisNode, reading, typed)
    case .concern:
      if !setup.program.hasNode(Self.concernNode) { openHelp(.crisis) }
      setAside(for: Self.concernNode, reading, typed)
    case .none: break
    }
    return true
  }

  /// Shows the screen; nothing has to be looked up for it.
  func openHelp(_ reason: HelpScreen.Reason, isFollowed: Bool = false) {
    let topic = reason.topic
    queue.append(.opensHelp(HelpScreen(reason, country: country, isFollowed: isFollowed)))
    // Where a life hangs on the next minute, nothing more is to be read.
    if topic == "crisis" || topic == "violence" { tellCountry() }
  }

  private func keepHelp(_ reading: SafetyReading, _ typed: String) {
    unwritten.append(
      JournalEntry(
        .help, typed, name: reading.kind == .asked ? "asked" : reading.level.rawValue,
        node: machine.currentNode))
    write(snapshot: snapshot())
  }

  /// Sets the conversation aside for a passage. Words typed at a question are its answer too, taken
  /// when the passage has ended: nobody is asked to say such a thing twice.
  private func setAside(for node: String, _ reading: SafetyReading, _ typed: String) {
    guard setup.program.hasNode(node) else { return }
    let level = Self.rank(reading.level)
    var answer: String?
    if case .words = awaiting, question == nil { answer = typed.trimmingSpaces }
    var isLeaving = false
    if case .leave? = question { isLeaving = true }
    asides.append(
      Aside(
        suspension: machine.suspend(), awaiting: awaiting,
        question: isLeaving ? nil : question, spoken: spoken, answer: answer,
        level: level, kind: reading.kind))
    awaiting = .nothing
    question = nil
    spoken.removeAll()
    machine.set("$help_for", .string(reading.who == .unknown ? "" : reading.who.rawValue))
    machine.set("$help_kind", .string(reading.kind?.rawValue ?? ""))
    do {
      try machine.start(at: node)
    } catch {
      setup.log("No node is called \(node).")
    }
    write(snapshot: snapshot())
  }

  /// Goes on where the conversation was set aside.
  func takeUp(_ aside: Aside) {
    machine.resume(aside.suspension)
    awaiting = aside.awaiting
    question = aside.question
    spoken = aside.spoken
    if let answer = aside.answer, case .words(let variable, _) = aside.awaiting {
      take(words: answer, into: variable)
    } else {
      askAgain()
      write(snapshot: snapshot())
    }
  }

  /// Says the last line again, where it asks for an answer: it may have scrolled away.
  func askAgain() {
    guard question == nil, awaiting != .nothing, let last = spoken.last else { return }
    queue.append(.says(last))
  }

  private static func rank(_ level: SafetyLevel) -> Int {
    switch level {
    case .none: 0
    case .concern: 1
    case .crisis: 2
    case .emergency: 3
    }
  }
}
