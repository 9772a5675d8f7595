/// What a view needs of a conversation. `Session` is the real one; a view's tests have scripted ones.
public protocol Talking: AnyObject {
  func next() -> SessionEvent
  func hear(_ typed: String)
  func finished(after seconds: Double, early: Bool)
  func interrupted(atEnd: Bool)
  /// What was typed when the journal's passphrase was asked for; nil where they would rather not.
  func unlock(with typed: UnsafeRawBufferPointer?)
  var completions: [String] { get }
  /// Whether what is shown belongs to a practice: its keys hold.
  var isGuided: Bool { get }
  /// How long the practice goes on after what is shown now; nil where that can't be told.
  var secondsLeft: Double? { get }
  var ownWords: [String] { get }
}

extension Session: Talking {}
