/// What a view needs of a conversation. `Session` is the real one; a view's tests have scripted ones.
public protocol Talking: AnyObject {
  func next() -> SessionEvent
  func hear(_ typed: String)
  func finished(after seconds: Double, early: Bool)
  func interrupted(atEnd: Bool)
  var completions: [String] { get }
  var ownWords: [String] { get }
}

extension Session: Talking {}
