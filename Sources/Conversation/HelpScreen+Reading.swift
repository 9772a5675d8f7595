import Listening
import ResourceDirectory

extension HelpScreen {
  /// The screen with a country's lines.
  public init(_ reason: Reason, country: String, isFollowed: Bool = false) {
    self.init(
      reason, lines: HelpLines.lines(for: reason.topic, country: country), isFollowed: isFollowed)
  }

  /// The screen for what was heard; nil where nobody's life is in danger.
  public init?(_ reading: SafetyReading, country: String) {
    switch reading.level {
    case .emergency: self.init(.init(emergency: reading), country: country)
    case .crisis: self.init(.init(crisis: reading), country: country)
    case .none, .concern: return nil
    }
  }
}

extension HelpScreen.Reason {
  /// What its lines are listed under.
  var topic: String {
    switch self {
    case .emergencySelf, .emergencyOther: "emergency"
    case .actingSelf, .actingOther: "danger"
    case .violence: "violence"
    case .crisis, .crisisOther, .harm, .asked: "crisis"
    }
  }

  init(emergency reading: SafetyReading) {
    self =
      switch reading.kind {
      case .violence: .violence
      case .harmToOthers: .harm
      case .suicide, .selfHarm: reading.who == .other ? .actingOther : .actingSelf
      default: reading.who == .other ? .emergencyOther : .emergencySelf
      }
  }

  init(crisis reading: SafetyReading) {
    self =
      switch reading.kind {
      case .violence: .violence
      case .harmToOthers: .harm
      default: reading.who == .other ? .crisisOther : .crisis
      }
  }
}
