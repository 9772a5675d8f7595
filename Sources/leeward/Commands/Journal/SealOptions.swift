import AgeFiles
import ArgumentParser
import Diagnostics
import Foundation
import Journal
import TerminalInterface

/// How a file that leaves is sealed for whoever is to open it.
struct SealOptions: ParsableArguments {
  @Flag(help: "Seal the file: with a passphrase you are asked for, or --for someone's key.")
  var seal = false

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp(
      "Seal it for the one whose age key this is (age1…). Can be given again.", valueName: "key"))
  var keys: [String] = []

  @Option(
    help: ArgumentHelp(
      "Seal it with the passphrase in the first line of a file only you can read.",
      valueName: "file"))
  var sealPassphraseFile: String?

  /// Whether it is sealed at all.
  var isAsked: Bool { seal || !keys.isEmpty || sealPassphraseFile != nil }

  /// Refuses what can't be done, before anyone is asked anything.
  func check(_ path: String?, _ terminal: TerminalOptions) throws {
    guard isAsked else { return }
    guard path != nil else {
      throw Complaint(
        "A sealed file is nothing to look at here. Where to write it: --to talk.md.age")
    }
    if !keys.isEmpty {
      guard sealPassphraseFile == nil else {
        throw Complaint("For a key or with a passphrase? One of --for and --seal-passphrase-file.")
      }
      _ = try recipients
    } else if sealPassphraseFile == nil, PassphraseAsker(terminal) == nil {
      throw Complaint(
        "There is no terminal to ask for a passphrase. From a file: --seal-passphrase-file FILE")
    }
  }

  /// Told before it leaves.
  var words: String {
    keys.isEmpty
      ? "Sealed with a passphrase. Tell it to them by another way than the file."
      : "Sealed for \(counted(keys.count, "key")): nobody else can open it, not even you."
  }

  /// Asks for a passphrase where one is wanted.
  func sealed(_ text: String, _ terminal: TerminalOptions) throws -> [UInt8] {
    let content = Array(text.utf8)
    do {
      if !keys.isEmpty { return try AgeFile.seal(content, for: recipients) }
      if let sealPassphraseFile {
        return try PassphraseFile.withBytes(of: sealPassphraseFile) {
          try AgeFile.seal(content, with: $0)
        }
      }
      guard let asker = PassphraseAsker(terminal) else { throw ExitStatus.interrupted }
      return try asker.askTwice("passphrase for this file (not shown)").withBytes {
        try AgeFile.seal(content, with: $0)
      }
    } catch AgeFile.Failure.noPassphrase {
      throw Complaint("Nothing was typed, and nothing was changed.")
    } catch AgeFile.Failure.noMemory {
      throw Complaint(JournalError.noMemory)
    } catch AgeFile.Failure.uselessKey {
      throw Complaint("That key can't be used. They can make a new one: age-keygen")
    }
  }

  private var recipients: [AgeRecipient] {
    get throws {
      try keys.map { text in
        do throws(AgeRecipient.Problem) {
          return try AgeRecipient(text)
        } catch {
          throw Complaint(Self.words(error, SafeText.line(text)))
        }
      }
    }
  }

  private static func words(_ problem: AgeRecipient.Problem, _ key: String) -> String {
    switch problem {
    case .notAKey:
      "\(key) is no age key. One begins with age1; who is to read it has it from: age-keygen"
    case .secretKey:
      "That is a secret key, which is for nobody else's eyes. The public one begins with age1."
    case .otherKind: "Leeward can't seal for that kind of key. One that age-keygen makes will do."
    case .mistyped: "There is a slip in that key: \(key)"
    }
  }
}
