import DialogueMachine
import HostVocabulary

/// What the guide says on one way through the scripts, volley by volley.
///
/// A volley is all it says between two turns of the person: a choice, an ask or a rating.
struct Route: Sendable {
  /// Where it begins in its plan, in UTF-8 offsets.
  let start: Int
  private(set) var volleys: [[Line]] = []
  private var isOpen = false

  init(from start: Int) { self.start = start }

  mutating func note(_ event: Event) {
    switch event {
    case .line(let line):
      if !isOpen { volleys.append([]) }
      isOpen = true
      volleys[volleys.count - 1].append(line)
    case .options, .ended, .fault: endVolley()
    case .command(let command):
      switch try? HostCommand(command.text) {
      case .ask, .rate: endVolley()
      default: break
      }
    case .call: break
    }
  }

  /// Ends what is being said: it is the person's turn, or another beginning.
  mutating func endVolley() { isOpen = false }
}
