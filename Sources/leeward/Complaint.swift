import AuthorTools
import Diagnostics
import Journal

/// Why something could not be run, said to whoever typed it: a sentence, and the next step.
struct Complaint: Error {
  var text: String

  init(_ text: String) { self.text = text }
}

extension Complaint {
  /// What the journal could not do, and what can be done about it.
  init(_ error: JournalError) {
    switch error {
    case .notWritable(let path, let reason):
      self.init("\(path) can't be used: \(reason). See who may: ls -ld \(path)")
    case .diskFull(let path):
      self.init("There is no room left on the disk for \(path). Make some, then try again.")
    case .damaged(let path, let reason):
      self.init("\(path) can't be read: \(reason). Nothing in it was changed.")
    case .tooNew(let path, let version):
      self.init(
        "\(path) was written by a newer Leeward (version \(version) of the journal). Use that one; "
          + "nothing in it was changed.")
    case .inUse(let path):
      self.init("Another Leeward is using \(path). Close it, then try again.")
    case .noSuchConversation(let id):
      self.init("There is no conversation \(id). To see which there are: leeward journal list")
    case .locked:
      self.init("Your journal is locked. It opens with your passphrase.")
    case .wrongPassphrase:
      self.init("That isn't the passphrase. Nothing was changed.")
    case .noMemory:
      self.init("There is too little memory free just now. Close something, then try again.")
    }
  }
}

extension Complaint {
  init(_ error: TranslationError) { self.init(error.message) }

  init(_ failure: AtomicFile.Failure) {
    self.init(
      "\(SafeText.line(failure.path)) can't be written: \(failure.reason). What was there is still as "
        + "it was.")
  }
}
