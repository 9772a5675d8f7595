import CLibedit
import Glibc

/// What came of asking for a passphrase.
public enum PassphraseAnswer {
  case typed(TypedPassphrase)
  /// More than `TypedPassphrase.limit`.
  case tooLong
  /// Ctrl-C, or Ctrl-D at the beginning.
  case notNow
  /// Ctrl-\.
  case hidden
  case terminated(Int32)
}

/// Reads a passphrase from a terminal: whole lines, nothing shown, nothing left in a buffer.
struct PassphraseReader {
  let descriptor: Int32
  let signals: SignalWatch
  let mode: TerminalMode
  let screen: Screen

  /// The terminal is as it was found when this returns, the cursor at the beginning of a row.
  func read(_ prompt: String) -> PassphraseAnswer {
    let typed = TypedPassphrase()
    mode.whisper()
    screen.put(prompt)
    defer {
      screen.put("\n")
      mode.release()
    }
    while true {
      if let signal = signals.next() {
        if let answer = obey(signal, prompt) { return answer }
        continue
      }
      var ready = [
        pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
        pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0),
      ]
      if poll(&ready, 2, -1) < 0, errno != EINTR { return .terminated(SIGHUP) }
      guard ready[0].revents != 0, ready[1].revents == 0 else { continue }
      switch typed.read(from: descriptor) {
      case .more: continue
      case .whole: return typed.count > TypedPassphrase.limit ? .tooLong : .typed(typed)
      case .ended: return .notNow
      case .failed: return .terminated(SIGHUP)
      }
    }
  }

  /// Nil where it is gone on with.
  private func obey(_ signal: SignalWatch.Caught, _ prompt: String) -> PassphraseAnswer? {
    switch signal {
    case .interrupt: return .notNow
    case .hide: return .hidden
    case .terminate(let number): return .terminated(number)
    case .resize: return nil
    case .stop:
      mode.release()
      leeward_stop()
      if let number = signals.ending { return .terminated(number) }
      return begin(again: prompt)
    case .resume: return begin(again: prompt)
    }
  }

  /// The shell has had the terminal meanwhile: what was typed before is to be typed again.
  private func begin(again prompt: String) -> PassphraseAnswer? {
    mode.whisper()
    screen.put("\r" + prompt)
    return nil
  }
}

/// Asks for passphrases for a command that only prints, on the terminal it was started from.
public struct PassphrasePrompt {
  private let options: TerminalOptions

  /// Nil where nobody is there to be asked.
  public init?(_ options: TerminalOptions) {
    guard isatty(options.input) == 1, let terminal = Self.open() else { return nil }
    close(terminal)
    self.options = options
  }

  /// Asks on the terminal itself, wherever output goes. Between two questions the terminal and
  /// signals are as they were.
  public func ask(_ label: String) -> PassphraseAnswer {
    guard let terminal = Self.open() else { return .terminated(SIGHUP) }
    defer { close(terminal) }
    var options = options
    (options.input, options.output) = (terminal, terminal)
    let screen = Screen(options)
    let signals = SignalWatch(readsTerminal: true)
    let mode = TerminalMode(input: terminal, output: terminal, marksPaste: false, screen: screen)
    let unwaiting = leeward_terminal_reopen(terminal)
    defer { if unwaiting >= 0 { close(unwaiting) } }
    let answer = PassphraseReader(
      descriptor: unwaiting < 0 ? terminal : unwaiting, signals: signals, mode: mode, screen: screen
    ).read(screen.prompt(label))
    mode.end()
    signals.end()
    return answer
  }

  /// Says something to whoever is asked.
  public func say(_ text: String) {
    guard let terminal = Self.open() else { return }
    defer { close(terminal) }
    var options = options
    options.output = terminal
    Screen(options).say(text)
  }

  private static func open() -> Int32? {
    let terminal = Glibc.open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)
    return terminal < 0 ? nil : terminal
  }
}
