import Foundation
import Journal
import TerminalInterface

/// Asks whoever is at the terminal for a passphrase.
struct PassphraseAsker {
  private let prompt: PassphrasePrompt

  /// Nil where nobody is there.
  init?(_ terminal: TerminalOptions) {
    guard let prompt = PassphrasePrompt(terminal) else { return nil }
    self.prompt = prompt
  }

  func say(_ text: String) { prompt.say(text) }

  /// What was typed. Where they would rather not, or a signal says so, the program ends as it would
  /// have without being asked.
  func ask(_ label: String) throws -> TypedPassphrase {
    switch prompt.ask(label) {
    case .typed(let passphrase): return passphrase
    case .tooLong:
      throw Complaint(
        "That is longer than \(TypedPassphrase.limit) bytes. Nothing was changed.")
    case .notNow: throw ExitStatus.interrupted
    case .hidden: return try end(by: SIGQUIT)
    case .terminated(let signal): return try end(by: signal)
    }
  }

  /// A new one: asked for twice, with a gentle word where it is short.
  func askTwice(_ label: String) throws -> TypedPassphrase {
    let first = try ask(label)
    guard !first.isEmpty else { throw Complaint("Nothing was typed, and nothing was changed.") }
    if first.count < Self.short {
      say(
        "That is a short one: whoever gets at the file might find it by trying. Four or five words in "
          + "a row hold better. Ctrl-C, to think of another.")
    }
    guard first.isSame(as: try ask("the same once more")) else {
      throw Complaint("The two weren't the same. Nothing was changed.")
    }
    return first
  }

  /// Shorter ones can be found by trying, by someone who has the file and days; bytes.
  private static let short = 12

  private func end(by signal: Int32) throws -> TypedPassphrase {
    raise(signal)
    throw ExitStatus.interrupted
  }
}

extension TypedPassphrase {
  func secret() throws(JournalError) -> Secret {
    do {
      return try withBytes { try Secret($0) }
    } catch let error as JournalError {
      throw error
    } catch {
      throw .noMemory
    }
  }
}
