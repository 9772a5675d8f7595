/// One person's conversation, from the first prompt to the last.
public final class Session {
  public init() {}

  /// What to show or ask now.
  public func next() -> SessionEvent { .ends(.finished) }

  /// Takes what the person typed at the prompt that `next()` asked for; `next()` tells what follows.
  public func hear(_ typed: String) {}

  /// Says how long a `quiet`, `breathes` or `sits` lasted; `early` where the person ended it.
  public func finished(after seconds: Double, early: Bool) {}

  /// Ctrl-C or the end of input at a prompt: `next()` asks whether to leave. With `atEnd` nothing
  /// more can be typed (a pipe's end): `next()` ends.
  public func interrupted(atEnd: Bool) {}

  /// What Tab offers at the prompt now: choices by their words, and slash commands.
  public var completions: [String] { [] }
}
