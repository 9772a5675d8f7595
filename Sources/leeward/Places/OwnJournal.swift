import Conversation
import Foundation
import Journal

/// The journal, for what someone keeps for their searches.
struct OwnJournal {
  private let folder: URL

  init(_ common: CommonOptions) { folder = URL(filePath: common.paths.home) }

  /// What is kept; nothing where there is no journal yet.
  func kept() throws -> KeptForFinding {
    do {
      return KeptForFinding(try SQLiteJournal(readingFolder: folder))
    } catch {
      throw Complaint(error)
    }
  }

  /// Changes it; on disk when this returns.
  func change(
    _ body: (inout KeptForFinding) throws -> Void
  ) throws {
    do {
      let journal = try SQLiteJournal(folder: folder)
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
