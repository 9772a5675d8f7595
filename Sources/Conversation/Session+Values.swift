import DialogueMachine
import DialogueProgram
import Foundation
import Journal

/// What scripts ask of the person's own memory.
extension Session {
  /// The value of a function of the vocabulary.
  func value(of call: FunctionCall) -> Value {
    var name: String {
      if case .string(let text)? = call.arguments.first { text } else { "" }
    }
    switch call.name {
    case "kept": return .number(Float(words(on: name).count))
    case "recall": return .string(recall(from: name))
    case "last": return .number(latest(name).map { Float($0.value) } ?? -1)
    case "days_since":
      guard let latest = latest(name) else { return .number(-1) }
      return .number(Float((setup.now().timeIntervalSince(latest.at) / 86_400).rounded(.down)))
    case "helped":
      write(snapshot: nil)
      let help = PracticeHelp(of: name, in: setup.journal)
      return .number(Float(help?.meanFall ?? 0))
    case "part_of_day": return .string(PartOfDay(hour: setup.hour(setup.now())).rawValue)
    default:
      if let value = HeardWords.value(of: call) { return value }
      setup.log("A script calls \(call.name), which this version doesn't have.")
      switch call.returns {
      case .number: return .number(0)
      case .bool: return .bool(false)
      case .string, .any: return .string("")
      }
    }
  }

  /// A shelf's words, oldest first, with those not written yet.
  func words(on shelf: String) -> [String] {
    let written = (try? setup.journal.shelf(shelf)) ?? []
    return written + unwritten.filter { $0.kind == .keep && $0.name == shelf }.map(\.text)
  }

  /// A measure's latest value, written already or not.
  private func latest(_ name: String) -> Journal.Measurement? {
    if let fresh = unwritten.last(where: { $0.kind == .measure && $0.name == name }) {
      return Journal.Measurement(at: setup.now(), value: fresh.number ?? 0)
    }
    return (try? setup.journal.latestMeasure(name)) ?? nil
  }

  /// One of a shelf's words, the least often recalled in this conversation first; "" where empty.
  private func recall(from shelf: String) -> String {
    let all = words(on: shelf)
    guard let seldom = all.map({ recalled[$0, default: 0] }).min(),
      let chosen = all.first(where: { recalled[$0, default: 0] == seldom })
    else { return "" }
    recalled[chosen, default: 0] += 1
    return chosen
  }
}
