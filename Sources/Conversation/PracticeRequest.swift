import HostVocabulary

/// A practice that was asked for by its name.
public struct PracticeRequest: Sendable, Hashable {
  /// The node it begins at.
  public var node: String
  /// How long it is to last; nil: as written.
  public var minutes: Double?
  /// What to say where it can't last as long as was asked.
  var told: SessionNote?

  /// `minutes`: as asked for. What a practice can't be made to last is brought to what it can, and
  /// said at its beginning.
  public init(_ practice: GuidedPractice, minutes: Double? = nil) {
    node = practice.node
    guard let minutes else { return }
    guard let range = practice.minutes?.range else {
      told = .lengthIsFixed(minutes: practice.minutes?.usual)
      return
    }
    let held = min(max(minutes, range.lowerBound), range.upperBound)
    self.minutes = held
    if held != minutes { told = .lengthIsHeld(minutes: held) }
  }
}
