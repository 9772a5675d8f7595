import DialogueMachine
import Foundation
import Listening

/// All that is needed to go on with a session later, as the journal keeps it.
struct SessionSnapshot: Codable {
  /// Raised when the form changes; one that is newer than this program isn't read.
  static let currentVersion = 1

  var version = SessionSnapshot.currentVersion
  var machine: SavedState
  var awaiting: Awaiting
  /// The conversations set aside, outermost first.
  var asides: [Aside]

  /// The person's own variables that weren't at hand when it was taken; nil where an older program
  /// wrote it.
  var unknown: [String]?

  struct Aside: Codable {
    var machine: SavedState
    var awaiting: Awaiting
    var answer: String?
    var level: Int
    /// Nil where an older program wrote it.
    var spoken: [SpokenLine]?
    var kind: SafetyKind?
  }

  /// nil where it can't be read by this program.
  static func read(_ data: Data) -> SessionSnapshot? {
    let decoder = JSONDecoder()
    decoder.nonConformingFloatDecodingStrategy = .convertFromString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    guard let snapshot = try? decoder.decode(SessionSnapshot.self, from: data),
      snapshot.version <= currentVersion
    else { return nil }
    return snapshot
  }

  /// nil where it can't be written (it always can: everything in it is plain data).
  var data: Data? {
    let encoder = JSONEncoder()
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    return try? encoder.encode(self)
  }
}
