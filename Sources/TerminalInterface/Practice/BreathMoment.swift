import Glibc
import HostVocabulary

/// A breath's parts, in their order.
enum BreathPhase: CaseIterable, Sendable {
  case inhale
  case holdFull
  case exhale
  case holdEmpty
}

/// Where in a breath one is.
struct BreathMoment: Sendable, Hashable {
  var phase: BreathPhase
  /// Which second of the phase, from 1.
  var second: Int
  /// From 0, empty, to 1; eased, as lungs are.
  var fullness: Double
  /// Which round, from 1.
  var round: Int
}

extension BreathPattern {
  /// Within what a person can breathe and a clock can count: phases of at most a minute, a thousand
  /// rounds, nothing below zero.
  var bounded: BreathPattern {
    func seconds(_ value: Double) -> Double { value > 0 ? min(value, 60) : 0 }
    return BreathPattern(
      inhale: seconds(inhale), holdFull: seconds(holdFull), exhale: seconds(exhale),
      holdEmpty: seconds(holdEmpty), rounds: min(max(rounds, 0), 1000))
  }

  func seconds(of phase: BreathPhase) -> Double {
    switch phase {
    case .inhale: inhale
    case .holdFull: holdFull
    case .exhale: exhale
    case .holdEmpty: holdEmpty
    }
  }

  /// Where one is so many seconds after the beginning; nil when all rounds are done. The pattern is
  /// `bounded`.
  func moment(at elapsed: Double) -> BreathMoment? {
    guard elapsed < total, round > 0 else { return nil }
    let roundsDone = (max(0, elapsed) / round).rounded(.down)
    var within = max(0, elapsed) - roundsDone * round
    for phase in BreathPhase.allCases {
      let length = seconds(of: phase)
      if within < length {
        let eased = (1 - cos(.pi * within / length)) / 2
        let fullness =
          switch phase {
          case .inhale: eased
          case .holdFull: 1.0
          case .exhale: 1 - eased
          case .holdEmpty: 0.0
          }
        return BreathMoment(
          phase: phase, second: Int(within) + 1, fullness: fullness, round: Int(roundsDone) + 1)
      }
      within -= length
    }
    // Rounding has left nothing of this round: its last instant.
    let last = BreathPhase.allCases.last { seconds(of: $0) > 0 } ?? .inhale
    return BreathMoment(
      phase: last, second: Int(seconds(of: last).rounded(.up)),
      fullness: last == .inhale || last == .holdFull ? 1 : 0, round: Int(roundsDone) + 1)
  }
}
