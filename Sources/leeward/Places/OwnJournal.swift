import Conversation
import Foundation
import Journal

/// The journal, for what someone keeps for their searches.
struct OwnJournal {
  private let door: JournalDoor

  init(_ common: CommonOptions, _ unlocking: UnlockOptions) {
    door = JournalDoor(common, unlocking)
  }

  /// What is kept; nothing where there is no journal yet.
  func kept() throws -> KeptForFinding {
    do {
      return KeptForFinding(try door.read())
    } catch let error as JournalError {
      throw Complaint(error)
    }
  }

  /// Changes it; on disk when this returns.
  func change(
    _ body: (inout KeptForFinding) throws -> Void
  ) throws {
    do {
      let journal = try door.write()
      defer { journal.close() }
      var kept = KeptForFinding(journal)
      try body(&kept)
    } catch JournalError.inUse {
      throw Complaint(
        "A talk is open in another window, and may be writing just now. Nothing was changed. End it "
          + "there, then try again. What helped can be marked there, too: /helped")
    } catch let error as JournalError {
      throw Complaint(error)
    }
  }
}
