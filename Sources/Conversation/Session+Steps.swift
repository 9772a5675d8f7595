import DialogueMachine
import DialogueProgram
import HostVocabulary
import Journal
import ResourceDirectory

/// From what the machine asks to what a view shows.
extension Session {
  /// Takes the machine one event further. Leaves something in `queue` or `awaiting`, or has ended.
  func step() {
    let before = machine
    let event = machine.next()
    notePractice()
    switch event {
    case .line(let line): say(line)
    case .options(let options):
      guard options.contains(where: \.isAvailable) else { return machine.choose(nil) }
      awaiting = .menu
      unwritten.append(
        JournalEntry(
          .menu, menuTexts.joined(separator: "\n"), node: machine.currentNode))
      write(snapshot: snapshot())
    case .command(let command): perform(command, from: before)
    case .call(let call): machine.answer(value(of: call))
    case .ended: endOfScript()
    case .fault(let fault): recover(from: fault)
    }
  }

  private func say(_ line: Line) {
    let spokenLine = SpokenLine(
      text: String(line.spoken), speaker: line.character, id: line.id)
    spoken.append(spokenLine)
    unwritten.append(
      JournalEntry(.line, spokenLine.text, name: line.character, node: line.node, line: line.id))
    stepSeconds = setup.secondsToRead(spokenLine.text)
    if isGuided { spend(stepSeconds, early: false) }
    queue.append(.says(spokenLine))
  }

  /// The words of the choices that can be taken now.
  var menuTexts: [String] { menu.map { String($0.line.spoken) } }

  /// The options that can be taken now.
  private var menu: [Option] { (machine.currentOptions() ?? []).filter(\.isAvailable) }

  /// Where the `index`-th choice shown stands among all options.
  func optionIndex(ofChoice index: Int) -> Int? {
    let available = (machine.currentOptions() ?? []).enumerated().filter(\.element.isAvailable)
    return available.indices.contains(index) ? available[index].offset : nil
  }

  // MARK: Commands

  /// `before`: the machine that is about to come to it.
  private func perform(_ command: Command, from before: Machine) {
    let host: HostCommand
    do {
      host = paced(try HostCommand(command.text))
    } catch {
      // What is wrong may be in words the person said: only the place is noted.
      setup.log("\(command.place.file):\(command.place.line): a command that can't be read")
      return
    }
    switch host {
    case .ask(let variable, let hint): ask(.words(variable: variable, hint: hint))
    case .rate(let variable, let low, let high):
      ask(.rating(variable: variable, low: low, high: high))
    case .wait(let seconds): show(.quiet(seconds: seconds), from: before)
    case .breathe(let pattern): show(.breathes(pattern), from: before)
    case .sit(let minutes, let bellEvery):
      show(.sits(minutes: minutes, bellEvery: bellEvery), from: before)
    case .bell: queue.append(.bell)
    case .keep(let shelf, let words): keep(words, on: shelf)
    case .show(let shelf):
      queue.append(.shows(shelf: shelf.rawValue, words: words(on: shelf.rawValue)))
    case .measure(let name, let value):
      unwritten.append(
        JournalEntry(.measure, name: name, number: value, node: command.node))
    case .resources(let topic):
      queue.append(
        .lists(topic: topic, lines: HelpLines.lines(for: topic, country: country)))
      tellCountry()
    }
  }

  private func ask(_ awaiting: Awaiting) {
    self.awaiting = awaiting
    write(snapshot: snapshot())
  }

  /// Something that takes its time: what came before it is on disk first, so that a conversation
  /// broken off meanwhile goes on with it.
  private func show(_ event: SessionEvent, from before: Machine) {
    write(snapshot: snapshot(of: before))
    queue.append(event)
    switch event {
    case .breathes, .sits: isPractising = true
    default: isPractising = false
    }
  }

  /// `source` stands where a line's id would, for what no line of a script kept.
  func keep(_ words: String, on shelf: Shelf, by source: String? = nil) {
    let words = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !words.isEmpty else { return }
    if !self.words(on: shelf.rawValue).contains(words) {
      unwritten.append(
        JournalEntry(
          .keep, words, name: shelf.rawValue, node: machine.currentNode, line: source))
      write(snapshot: nil)
    }
    if !toldKept {
      toldKept = true
      queue.append(.notes(.kept(stays: setup.journal.isDurable && unwritten.isEmpty)))
    }
  }

  // MARK: Ends

  private func endOfScript() {
    if let aside = asides.popLast() { return takeUp(aside) }
    write(snapshot: nil)
    attempt { try setup.journal.end(conversation, at: setup.now()) }
    queue.append(.ends(.finished))
    hasEnded = true
  }

  /// A script can't go on: said calmly, and the conversation begins again where it can.
  private func recover(from fault: Fault) {
    faults += 1
    setup.log("\(fault.place.file):\(fault.place.line): in \(fault.node): \(fault.reason.kind)")
    queue.append(.notes(.scriptFault))
    if let aside = asides.popLast() { return takeUp(aside) }
    if faults < 3, setup.program.hasNode(setup.start) {
      startMachine()
    } else {
      leave()
      queue.insert(.notes(.scriptFault), at: 0)
    }
  }

  func startMachine() {
    do {
      try machine.start(at: setup.start)
      if let practice = setup.practice { prepare(practice) }
    } catch {
      setup.log("No node is called \(setup.start).")
      queue.append(.notes(.scriptFault))
      hasEnded = true
    }
  }
}
