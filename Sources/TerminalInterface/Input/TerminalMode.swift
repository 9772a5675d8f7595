import CLibedit

/// The terminal's settings while Leeward has it, and how it was found. One at a time in a process.
final class TerminalMode {
  private enum State {
    case found
    /// Single keys, not shown.
    case held
    /// Whole lines, not shown.
    case whispering
  }

  private var state = State.found
  private let remembered: Bool
  /// Whether a paste is marked as one (bracketed paste) while the terminal is held.
  private let marksPaste: Bool
  private let screen: Screen

  /// Nothing is changed until `hold`. `marksPaste` and whatever else is switched by escapes goes back
  /// as well.
  init(input: Int32, output: Int32, marksPaste: Bool, screen: Screen) {
    self.marksPaste = marksPaste
    self.screen = screen
    remembered = leeward_terminal_remember(input, output, marksPaste) == 0
    if remembered { leeward_terminal_restore_on_crash() }
  }

  /// Single keys, not shown: between prompts nothing typed disturbs what is read.
  func hold() {
    guard remembered, state != .held else { return }
    state = .held
    leeward_terminal_hold()
    if marksPaste { screen.put("\u{1B}[?2004h") }
  }

  /// Whole lines, not shown, for a passphrase. What was typed before is lost.
  func whisper() {
    guard remembered else { return }
    release()
    state = .whispering
    leeward_terminal_whisper()
  }

  /// As it was found, for reading whole lines or for stopping.
  func release() {
    guard remembered, state != .found else { return }
    state = .found
    leeward_terminal_restore()
  }

  /// Stops the program, the terminal as it was found; when it goes on, the terminal is held again.
  /// False where it was ended while it was stopped: the terminal is the shell's then.
  func stop() -> Bool {
    release()
    leeward_stop()
    if leeward_signal_ending() != 0 { return false }
    hold()
    return true
  }

  /// Someone else may have changed the settings: a shell, when the program was stopped from outside.
  func holdAgain() {
    state = .found
    hold()
  }

  /// At the very end. What libedit puts back as it ends is what it found, which may be our own.
  func end() {
    guard remembered else { return }
    state = .found
    leeward_terminal_restore()
    leeward_terminal_forget()
  }
}
