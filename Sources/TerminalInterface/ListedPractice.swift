import Conversation
import HostVocabulary

/// A practice as it stands in a list.
public struct ListedPractice: Sendable, Hashable {
  public var practice: GuidedPractice
  /// What it has done for the person; nil where nothing is known.
  public var help: PracticeHelp?

  public init(_ practice: GuidedPractice, help: PracticeHelp?) {
    self.practice = practice
    self.help = help
  }
}
