import Diagnostics
import DialogueMachine
import DialogueProgram

/// What an author expects of a script: conversations to play, step by step.
///
/// Yarn Spinner's `.testplan` format, and two steps of our own, `answer:` and `function:`, because
/// Leeward's scripts ask for words and know a person.
public struct TestPlan: Sendable {
  public var file: SourceFile
  /// Each begins at the node `Start`; they share variables and what was visited.
  public var runs: [[Step]]

  /// One thing to do, or to expect.
  public struct Step: Sendable, Hashable {
    public var kind: Kind
    /// Where it stands in the plan, in UTF-8 offsets.
    public var range: Range<Int>
  }

  public enum Kind: Sendable, Hashable {
    /// A line with this text; with nil, any line.
    case line(String?)
    /// One choice of the next menu; they add up until `select`.
    case option(String, isDisabled: Bool)
    /// A command with exactly this text.
    case command(String)
    /// The end of the dialogue, and of the run.
    case stop
    /// The menu with the choices expected so far; then this one is taken (from 1). With 0, none is.
    case select(Int)
    case set(variable: String, Value)
    /// Which strategy chooses among line groups and node groups from here on.
    case saliency(Saliency)
    /// Goes on at this node.
    case node(String)
    /// What the person answers the `ask` or `rate` command before it.
    case answer(String)
    /// What a function gives from here on.
    case function(name: String, arguments: [Value], Value)
  }
}
