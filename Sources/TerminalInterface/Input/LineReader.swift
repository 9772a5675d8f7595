/// Reads one answer: edited in a terminal, or as it comes from a pipe.
///
/// When `read` is done the cursor stands at the beginning of a row; only after a line that didn't show
/// as it was typed it still stands behind the prompt.
protocol LineReader: AnyObject {
  /// Whether what is typed shows by itself, as in a terminal.
  var showsTyping: Bool { get }
  func read(_ request: LineRequest) -> LineResult
}

/// What a reader is to ask for.
struct LineRequest {
  /// With its looks, on one line, no wider than the window.
  var prompt: String
  /// What Tab offers, asked for when it is pressed.
  var completions: () -> [String] = { [] }
  /// What Tab may fill in besides, anywhere in the line: words they have kept.
  var ownWords: () -> [String] = { [] }
  /// What stands in the line for a pasted text of so many lines and characters.
  var pasted: (_ lines: Int, _ characters: Int) -> String = { lines, _ in "[\(lines)]" }
  /// Whether the answer can be called back with the arrow keys later in this conversation.
  var isRemembered = false
  /// What was typed before the prompt came, and is its beginning.
  var typedAhead = ""
  /// Until then (of `MonotonicTime`) Enter and space on an empty line are not for this prompt: they
  /// were pressed to go on.
  var ignoresGoingOnUntil: Duration?
}

enum LineResult: Sendable, Hashable {
  /// `wasCut`: it was longer than `LineLimit.scalars`; the rest is gone.
  case line(String, wasCut: Bool = false)
  /// Ctrl-C, or Ctrl-D on an empty line.
  case interrupted
  /// Nothing more will come.
  case end
  case hidden
  case terminated(Int32)
}

/// How long an answer may be. A page of a book has about 3,000 characters.
enum LineLimit {
  static let scalars = 16_384
}
