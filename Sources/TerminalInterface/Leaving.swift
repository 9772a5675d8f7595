import Conversation
import Glibc

/// Why a conversation in a terminal is over.
public enum Leaving: Sendable, Hashable {
  /// The session ended it.
  case ended(Ending)
  /// The screen was cleared and left.
  case hidden
  /// Nobody reads what is written any more; `errno` says why.
  case outputClosed(Int32)
  /// A signal asked the program to end.
  case terminated(Int32)

  /// The program's exit status. A reader that went away is no failure.
  public var exitStatus: Int32 {
    switch self {
    case .ended, .hidden: 0
    case .outputClosed(let error): error == EPIPE ? 0 : 2
    case .terminated(let signal): 128 + signal
    }
  }
}

/// What ends a conversation from outside, wherever the view is just then.
enum Departure: Error, Hashable {
  case hidden
  case outputClosed
  case terminated(Int32)
}
