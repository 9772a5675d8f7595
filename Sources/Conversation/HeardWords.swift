import DialogueMachine
import DialogueProgram
import Listening

/// The functions of scripts whose value follows from what was said alone.
public enum HeardWords {
  /// Nil for a function that needs to know more.
  public static func value(of call: FunctionCall) -> Value? {
    guard case .string(let said)? = call.arguments.first else { return nil }
    switch call.name {
    case "mirror": return .string(Mirror.turn(said))
    case "talk": return .string(Talk.hear(said).lean.rawValue)
    case "talk_reason": return .string(Talk.hear(said).reason?.rawValue ?? "")
    case "talk_confidence": return .number(Float(Talk.hear(said).confidence))
    case "mentions":
      guard case .string(let topic)? = call.arguments.dropFirst().first else { return .bool(false) }
      return .bool(!Mentions.hear(said, of: topic).isEmpty)
    default: return nil
    }
  }
}

/// What scripts call a part of the day.
public enum PartOfDay: String, Sendable, Hashable, CaseIterable {
  case morning, afternoon, evening, night

  /// Morning from 5, afternoon from 12, evening from 17, night from 22.
  public init(hour: Int) {
    switch hour {
    case 5..<12: self = .morning
    case 12..<17: self = .afternoon
    case 17..<22: self = .evening
    default: self = .night
    }
  }
}
