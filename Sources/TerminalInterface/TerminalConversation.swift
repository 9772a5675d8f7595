import Conversation
import Glibc
import ResourceDirectory

/// A conversation in a terminal or on a pipe, from its greeting to its end. The terminal is left as it
/// was found, however it ends.
public struct TerminalConversation {
  public var options: TerminalOptions

  public init(options: TerminalOptions) { self.options = options }

  /// Shows the session until it ends, the person leaves, or a signal asks for it.
  public func run(_ session: any Talking, greets: Bool = true) -> Leaving {
    let abilities = Abilities(options)
    let screen = Screen(options, abilities)
    let signals =
      options.catchesSignals ? SignalWatch(readsTerminal: abilities.waits) : SignalWatch()
    // A reader that goes away is an error of `write`, not a signal.
    if options.catchesSignals { signal(SIGPIPE, SIG_IGN) }
    let source = InputSource(descriptor: options.input, signals: signals)
    let mode =
      abilities.waits
      ? TerminalMode(
        input: options.input, output: options.output, marksPaste: abilities.edits, screen: screen)
      : nil
    let (options, output) = (options, options.output)

    let view = ConversationView(
      session, screen: screen, keys: mode.map { TerminalKeys(source: source, mode: $0) },
      options: options, abilities: abilities, wording: English(),
      makeReader: {
        if abilities.edits, let mode,
          let reader = EditLineReader(source: source, screen: screen, mode: mode, output: output)
        {
          return reader
        }
        return PipeReader(source: source, screen: screen, mode: mode)
      },
      readPassphrase: mode.map { mode in
        { prompt in
          // What was typed before was meant for something else.
          source.discard()
          let reader = PassphraseReader(
            descriptor: source.unwaiting, signals: signals, mode: mode, screen: screen)
          let answer = reader.read(prompt)
          if abilities.edits { mode.hold() }
          return answer
        }
      })
    if abilities.edits { mode?.hold() }
    let leaving = view.run(greets: greets) { signals.ending }
    view.close()
    // What was typed for Leeward is not for the shell.
    if abilities.edits { source.discard() }
    mode?.end()
    signals.end()
    return leaving
  }

  /// The practices there are, with what each has done for whoever asks.
  public func showPractices(_ list: [ListedPractice]) {
    Screen(options).show(English().practices(list))
  }

  /// What a search found; `country` is whose lines are in it, where that is a guess. The system's error
  /// number where it could not all be written.
  public func showFound(
    _ answer: FindAnswer, country: (code: String, guess: CountryGuess)? = nil
  ) -> Int32? {
    let screen = Screen(options)
    screen.show(English().found(answer))
    if let country {
      screen.show(English().guessed(country.code, country.guess, change: "--country ireland"))
    }
    return screen.failure
  }

  /// A way to help, without a conversation: needs neither database nor script. `assumed` is the
  /// country's name where nobody said that it is theirs. The system's error number where it could not all
  /// be written.
  public func showHelp(_ help: HelpScreen, assumed: String? = nil) -> Int32? {
    let screen = Screen(options)
    screen.showUrgent(English().help(help))
    if let assumed { screen.show(English().assumed(assumed)) }
    return screen.failure
  }

  /// What stands on a printed plan beside the plan.
  public struct PlanPage: Sendable {
    /// When it was printed, in words.
    public var date: String
    public var lines: [HelpLine]

    public init(date: String, lines: [HelpLine]) {
      self.date = date
      self.lines = lines
    }
  }

  /// A person's plan; with `page` as it is printed: no margin, no colour, the lines to call last. The
  /// system's error number where it could not all be written.
  public func showPlan(_ plan: Plan, page: PlanPage?) -> Int32? {
    var options = options
    if page != nil { options.plain = true }
    let screen = Screen(options)
    let words = English()
    let parts = plan.shelves.map { words.shelf($0.name, words: $0.words) }
    guard !parts.isEmpty else {
      screen.show(words.noPlan)
      return screen.failure
    }
    if let page { screen.show(words.planTitle(page.date)) }
    for part in parts {
      if page != nil { screen.blank() }
      screen.show(part)
    }
    if let page {
      screen.blank()
      screen.show(words.planFoot(page.lines))
    } else {
      screen.show(words.planCanChange)
    }
    return screen.failure
  }
}
