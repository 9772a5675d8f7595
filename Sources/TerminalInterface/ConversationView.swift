import Conversation
import Diagnostics
import Glibc

/// Shows a session, event by event, and brings it what the person types.
final class ConversationView {
  private let session: any Talking
  let screen: Screen
  private let keys: (any Keys)?
  private let abilities: Abilities
  private let wording: any Wording
  private let pace: Pace
  private let runner: PracticeRunner
  private let bells: Bool
  private let isDumb: Bool
  private let makeReader: () -> any LineReader
  /// Reads a passphrase at a prompt; nil where there is no terminal to ask on.
  private let readPassphrase: ((String) -> PassphraseAnswer)?
  private var reader: (any LineReader)?

  /// Until when the line that was shown last is being read.
  private var owed: Duration?
  /// A key asked for the rest at once, up to the next prompt.
  private var hurries = false
  /// Text was typed over a page that waited: no page waits up to the next prompt.
  private var showsAll = false
  /// What was typed before its prompt.
  private var typedAhead = ""
  /// A key went on at this time. An Enter right behind it must not answer the prompt.
  private var wentOnAt: Duration?
  /// Ctrl-C came before a prompt was there to ask.
  private var wantsToLeave = false
  /// Asked for while a page waited; taken at the next turn.
  private var departure: Departure?
  private var isInSpeech = false
  /// What keys do in quiet, as was said last: in a practice or not.
  private var explained: Bool?
  /// When the last step of a practice was to end: the next begins then, so that being a little late
  /// doesn't add up.
  private var stepEnd: Duration?

  /// `makeReader` is called before the first prompt, not sooner; `readPassphrase` leaves the terminal as
  /// it was found.
  init(
    _ session: any Talking, screen: Screen, keys: (any Keys)?, options: TerminalOptions,
    abilities: Abilities, wording: any Wording, makeReader: @escaping () -> any LineReader,
    readPassphrase: ((String) -> PassphraseAnswer)? = nil
  ) {
    self.session = session
    self.screen = screen
    self.keys = abilities.waits ? keys : nil
    self.abilities = abilities
    self.wording = wording
    self.makeReader = makeReader
    self.readPassphrase = readPassphrase
    bells = options.bell
    isDumb = options.environment.isDumb
    pace = options.paceHere(abilities)
    runner = PracticeRunner(
      screen: screen, keys: self.keys, abilities: abilities, wording: wording, bells: options.bell)
  }

  func run(greets: Bool, ending: () -> Int32?) -> Leaving {
    do {
      screen.whenFull = keys.map { keys in { [unowned self] in turnPage(keys) } }
      if greets { greet() }
      return .ended(try converse(ending))
    } catch {
      // Nobody waits for the disk before the screen is clear.
      if case .hidden = error { screen.wipe(isDumb: isDumb) }
      session.interrupted(atEnd: true)
      switch error {
      case .hidden: return .hidden
      // A terminal that isn't there any more, whether its signal came or not.
      case .outputClosed where screen.failure == EIO: return .terminated(SIGHUP)
      case .outputClosed: return .outputClosed(screen.failure ?? 0)
      case .terminated(let signal): return .terminated(signal)
      }
    }
  }

  /// Lets go of the editor, which puts its own settings back.
  func close() { reader = nil }

  private func converse(_ ending: () -> Int32?) throws(Departure) -> Ending {
    while true {
      if let departure { throw departure }
      if let signal = ending() { throw .terminated(signal) }
      if screen.failure != nil { throw .outputClosed }
      try readInPractice()
      switch session.next() {
      case .says(let line): try say(line)
      case .asks(let prompt): try ask(prompt)
      case .quiet(let seconds):
        try practise { [explained, session] step throws(Departure) in
          try runner.quiet(
            seconds: seconds, explains: explained != session.isGuided,
            in: session.isGuided ? step : nil)
        }
        explained = session.isGuided
      case .breathes(let pattern):
        try practise { step throws(Departure) in try runner.breathe(pattern, in: step) }
      case .sits(let minutes, let bellEvery):
        try practise { step throws(Departure) in
          try runner.sit(minutes: minutes, bellEvery: bellEvery, in: step)
        }
      case .bell: if bells { screen.bell() }
      case .shows(let shelf, let words):
        try settle()
        tell(wording.shelf(shelf, words: words))
      case .lists(let topic, let lines): tell(wording.directory(topic: topic, lines: lines))
      case .finds(let answer):
        try settle()
        tell(wording.found(answer))
      case .opensHelp(let help):
        owed = nil
        isInSpeech = false
        screen.showUrgent(wording.help(help))
      case .asksPassphrase: try askPassphrase()
      case .notes(let note):
        let commands = session.completions.filter { $0.hasPrefix("/") && !$0.contains(" ") }
        tell(wording.note(note, commands: commands, edits: abilities.edits))
      case .hides: throw .hidden
      case .ends(let ending):
        if let farewell = wording.farewell(ending) { tell(farewell) }
        return ending
      }
    }
  }

  // MARK: Speaking

  private func greet() {
    for line in wording.greeting { screen.line(line, .soft) }
  }

  private func tell(_ passage: Passage) {
    isInSpeech = false
    screen.show(passage)
  }

  private func say(_ line: SpokenLine) throws(Departure) {
    try settle()
    // What is said in a practice has its time, and nobody is to open their eyes for a key.
    let whenFull = screen.whenFull
    if session.isGuided {
      screen.wasRead()
      screen.whenFull = nil
    }
    defer { screen.whenFull = whenFull }
    if !isInSpeech { screen.gap() }
    isInSpeech = true
    screen.line(line.speaker.map { "\($0): \(line.text)" } ?? line.text)
    guard let keys else { return }
    if session.isGuided { hurries = false }
    if !hurries { owed = (stepStart ?? keys.now) + pace.pause(after: line.text) }
  }

  /// When the next step of a practice begins; nil where nobody is there, or a pause of another kind
  /// lies between.
  private var stepStart: Duration? {
    guard let keys, let stepEnd, keys.now - stepEnd < .seconds(1) else { return keys?.now }
    return stepEnd
  }

  /// Inside a practice, the time a line is read in belongs to it: its keys hold.
  private func readInPractice() throws(Departure) {
    guard session.isGuided, let start = stepStart, let until = owed else { return }
    owed = nil
    let outcome = try runner.reading(
      seconds: max(.zero, until - start).seconds, in: step(from: start))
    try finish(outcome, seconds: 0)
  }

  private func step(from start: Duration?) -> PracticeRunner.Step {
    PracticeRunner.Step(start: start) { [session] in session.secondsLeft }
  }

  /// Tells the session how a step went, where it has to know.
  private func finish(_ outcome: PracticeRunner.Outcome, seconds: Double?) throws(Departure) {
    stepEnd = outcome.endedAt
    if outcome.byKey { wentOnAt = keys?.now }
    if outcome.early || seconds == nil {
      session.finished(after: seconds ?? outcome.seconds, early: outcome.early)
    }
    if let typed = outcome.typed { try listen(to: typed) }
  }

  /// Waits until the last line has had its time.
  private func settle() throws(Departure) {
    guard let keys, let until = owed else { return }
    owed = nil
    while !hurries, keys.now < until {
      switch keys.wait(until: until) {
      case .timeUp, .disturbed: continue
      case .key(let key):
        hurries = true
        heed(key)
      case .interrupted:
        hurries = true
        wantsToLeave = true
      case .hidden: throw .hidden
      case .terminated(let signal): throw .terminated(signal)
      }
    }
  }

  /// A key before a prompt: text begins the answer, another one only goes on.
  private func heed(_ key: Key) {
    if case .text(let text) = key { typedAhead += text }
    if key == .enter || key == .space { wentOnAt = keys?.now }
  }

  /// Holds a full page until someone goes on. Text begins their answer, and shows the rest at once.
  private func turnPage(_ keys: any Keys) {
    guard departure == nil, !showsAll else { return screen.wasRead() }
    screen.showMore(wording.more(plain: !abilities.isRoomy))
    defer { screen.hideMore() }
    while true {
      switch keys.wait(until: keys.now + .seconds(3600)) {
      case .timeUp: continue
      case .disturbed:
        screen.hideMore()
        screen.showMore(wording.more(plain: !abilities.isRoomy))
      case .key(let key):
        heed(key)
        if case .text = key { showsAll = true }
        return
      case .interrupted:
        wantsToLeave = true
        showsAll = true
        return
      case .hidden: return depart(.hidden)
      case .terminated(let signal): return depart(.terminated(signal))
      }
    }
  }

  private func depart(_ departure: Departure) {
    self.departure = departure
    screen.isSilent = true
  }

  private func practise(
    _ practice: (PracticeRunner.Step) throws(Departure) -> PracticeRunner.Outcome
  ) throws(Departure) {
    try settle()
    isInSpeech = false
    if wantsToLeave {
      session.finished(after: 0, early: true)
      return
    }
    // What was begun over the lines is said before anything that takes its time.
    if !typedAhead.isEmpty, let typed = try runner.saying(typedAhead) {
      session.finished(after: 0, early: true)
      return try listen(to: typed)
    }
    typedAhead = ""
    if !session.isGuided { screen.makeRoom(for: 4) }
    if let departure { throw departure }
    screen.gap()
    // What a practice shows is seen as it comes.
    let whenFull = screen.whenFull
    screen.whenFull = nil
    defer {
      screen.whenFull = whenFull
      screen.wasRead()
    }
    try finish(try practice(step(from: session.isGuided ? stepStart : nil)), seconds: nil)
  }

  /// Reads to its end what someone began to say where nothing was asked.
  private func listen(to typed: String) throws(Departure) {
    typedAhead = typed
    wentOnAt = nil
    screen.gap()
    try take(at: .words(hint: ""))
  }

  // MARK: Asking

  private func ask(_ prompt: Prompt) throws(Departure) {
    owed = nil
    stepEnd = nil
    isInSpeech = false
    if wantsToLeave {
      wantsToLeave = false
      hurries = false
      typedAhead = ""
      session.interrupted(atEnd: false)
      return
    }
    show(prompt)
    if let departure { throw departure }
    try take(at: prompt)
  }

  /// Reads an answer and hands it to the session.
  private func take(at prompt: Prompt) throws(Departure) {
    let reader = self.reader ?? makeReader()
    self.reader = reader
    let whenFull = screen.whenFull
    screen.whenFull = nil
    let result = reader.read(request(for: prompt))
    screen.whenFull = whenFull
    (hurries, showsAll, typedAhead, wentOnAt) = (false, false, "", nil)
    screen.wasWrittenTo()
    screen.wasRead()
    switch result {
    case .line(let typed, let wasCut):
      let typed = Self.trimmed(SafeText.line(typed))
      if !reader.showsTyping { screen.put(typed + "\n") }
      if wasCut { tell(wording.wasCut) }
      session.hear(typed)
    case .interrupted: session.interrupted(atEnd: prompt == .confirm(.leave))
    case .end: session.interrupted(atEnd: true)
    case .hidden: throw .hidden
    case .terminated(let signal): throw .terminated(signal)
    }
  }

  /// Asks for what opens the journal; the editor is put aside meanwhile.
  private func askPassphrase() throws(Departure) {
    guard let readPassphrase else { return tell(wording.needsTerminal) }
    owed = nil
    isInSpeech = false
    (hurries, showsAll, typedAhead, wentOnAt) = (false, false, "", nil)
    screen.gap()
    let answer = readPassphrase(screen.prompt(wording.passphrase))
    screen.wasWrittenTo()
    screen.wasRead()
    switch answer {
    case .typed(let typed): typed.withBytes { session.unlock(with: $0) }
    case .tooLong:
      tell(wording.passphraseWasLong)
      session.unlock(with: nil)
    case .notNow: session.unlock(with: nil)
    case .hidden: throw .hidden
    case .terminated(let signal): throw .terminated(signal)
    }
  }

  private static func trimmed(_ text: String) -> String {
    let begun = text.drop { $0 == " " }
    return String(begun.reversed().drop { $0 == " " }.reversed())
  }

  private func show(_ prompt: Prompt) {
    let lines = lines(of: prompt)
    screen.makeRoom(for: screen.height(of: Passage(lines)) + 1)
    screen.gap()
    for line in lines { screen.line(line.text, line.role, lead: line.lead) }
    if case .menu = prompt { screen.gap() }
  }

  /// What stands above a prompt.
  private func lines(of prompt: Prompt) -> [Passage.Line] {
    let lead = wording.lead(to: prompt).map { [$0] } ?? []
    guard case .menu(let choices) = prompt else { return lead }
    let width = String(choices.count).count
    return lead
      + choices.enumerated().map { index, choice in
        let number = String(index + 1)
        let room = String(repeating: " ", count: width - number.count)
        return .init(choice, lead: room + number + (abilities.isRoomy ? "  " : ". "))
      }
  }

  private func request(for prompt: Prompt) -> LineRequest {
    let session = self.session
    var isWords = false
    if case .words = prompt { isWords = true }
    return LineRequest(
      prompt: screen.prompt(wording.label(prompt)),
      completions: { session.completions }, ownWords: { session.ownWords },
      pasted: { [wording] in wording.pasted(lines: $0, characters: $1) }, isRemembered: isWords,
      typedAhead: typedAhead,
      ignoresGoingOnUntil: wentOnAt.map { $0 + .milliseconds(500) })
  }
}
