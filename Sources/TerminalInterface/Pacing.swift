import Diagnostics

/// How long a line waits for its reader before the next one comes.
public enum Pace: String, Sendable, Hashable, CaseIterable {
  case none
  case gentle
  case slow

  /// The pause after a line, by its length. A calm reader takes about 60 ms a character; the pause is
  /// a part of that and capped, since the text stays.
  func pause(after text: String) -> Duration {
    let columns = DisplayWidth.columns(text)
    switch self {
    case .none: return .zero
    case .gentle: return .milliseconds(min(1500, 250 + columns * 25))
    case .slow: return .milliseconds(min(3500, 500 + columns * 60))
    }
  }
}
