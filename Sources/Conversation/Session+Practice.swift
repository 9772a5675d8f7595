import DialogueProgram
import HostVocabulary
import Journal

/// A node's practice: how long it takes, how it is left, what is remembered of it.
extension Session {
  /// The node that asks for a number before and after a practice, where the scripts have one.
  public static let aroundPractice = "Practise"

  /// The practice that is under way, and how it has gone.
  struct UnderWay {
    var name: String
    /// Seconds of it that were lived through; pauses not counted.
    var seconds = 0.0
    /// It was ended before its time.
    var stopped = false
  }

  /// Whether what is shown belongs to a practice: its keys hold.
  public var isGuided: Bool { !hasEnded && machine.outermostPractice != nil }

  /// How long the practice goes on after what is shown now; nil where that can't be told.
  public var secondsLeft: Double? {
    guard isGuided else { return nil }
    if let asked = askedSeconds { return max(0, asked - guidedSeconds - stepSeconds) }
    return PracticeWalk(machine, secondsToRead: setup.secondsToRead).map { $0.timed + $0.reading }
  }

  /// How long the practice was asked to last, where it can be made to.
  private var askedSeconds: Double? {
    guard case .number(let minutes)? = machine.value(of: "$practice_minutes"), minutes > 0,
      case .string(let node)? = machine.value(of: "$practice_node"),
      machine.openNodes.contains(node)
    else { return nil }
    return Double(minutes) * 60
  }

  /// What was asked for is put where the scripts find it.
  func prepare(_ request: PracticeRequest) {
    machine.set("$practice_node", .string(request.node))
    machine.set("$practice_minutes", .number(Float(request.minutes ?? 0)))
  }

  /// Made to last its share of the time that is left, where a length was asked for.
  func paced(_ command: HostCommand) -> HostCommand {
    stepSeconds = command.seconds
    guard let asked = askedSeconds, stepSeconds > 0,
      let rest = PracticeWalk(machine, secondsToRead: setup.secondsToRead)
    else { return command }
    let left = asked - guidedSeconds - rest.reading
    let paced = command.lasting(stepSeconds * left / (stepSeconds + rest.timed))
    stepSeconds = paced.seconds
    return paced
  }

  /// A step has passed, or was ended after so many seconds. Where nobody waits (a pipe), it has passed
  /// all the same.
  func spend(_ seconds: Double, early: Bool) {
    practice?.seconds += max(0, seconds)
    guidedSeconds += early ? max(0, seconds) : stepSeconds
    stepSeconds = 0
  }

  /// Leaves the practice for where it was begun.
  func leavePractice() {
    guard let place = machine.outermostPractice else { return }
    practice?.stopped = true
    machine.leave(downTo: place.depth)
    stepSeconds = 0
  }

  /// Notices when a node with a `practice:` header is entered and left.
  func notePractice() {
    let name = machine.openNodes.lazy.reversed().compactMap { title in
      self.setup.program.index(ofNode: title)
        .flatMap { self.setup.program.nodes[$0].header("practice") }
    }.first
    guard name != practice?.name else { return }
    if let practice {
      unwritten.append(
        JournalEntry(
          .practice, practice.stopped ? JournalEntry.stopped : "", name: practice.name,
          number: practice.seconds.rounded()))
    } else {
      guidedSeconds = 0
    }
    practice = name.map { UnderWay(name: $0) }
  }
}
