import Diagnostics

/// What a piece of text is, for its looks.
enum Role: Sendable, Hashable {
  case plain
  /// Beside the point: hints, dates.
  case soft
  /// Must be seen first: a number to call.
  case strong
  /// A number to choose by, a breath.
  case accent
}

/// The few looks text has; without styles, none.
struct Style: Sendable, Hashable {
  var isOn: Bool

  func paint(_ text: String, _ role: Role) -> String {
    guard isOn, !text.isEmpty else { return text }
    switch role {
    case .plain: return text
    case .soft: return "\u{1B}[2m\(text)\u{1B}[0m"
    case .strong: return "\u{1B}[1m\(text)\u{1B}[0m"
    case .accent: return "\u{1B}[36m\(text)\u{1B}[0m"
    }
  }
}

extension Style {
  /// The columns of text that may have been painted.
  static func columns(ofPainted text: String) -> Int {
    var columns = 0
    var isEscape = false
    for character in text {
      if character == "\u{1B}" { isEscape = true }
      if !isEscape { columns += DisplayWidth.columns(character) }
      if isEscape, character == "m" { isEscape = false }
    }
    return columns
  }
}
