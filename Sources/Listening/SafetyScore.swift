/// A danger that points are given towards, and how many make which level.
enum SafetyScale: String, Hashable, CaseIterable {
  case overdose
  case medical
  case suicide
  case violence
  case selfHarm
  case harmToOthers
  case withdrawal
  /// Hopelessness; it also adds to `suicide` where there is a sign of that.
  case despair

  var kind: SafetyKind {
    switch self {
    case .overdose: .overdose
    case .medical: .medical
    case .suicide: .suicide
    case .violence: .violence
    case .selfHarm: .selfHarm
    case .harmToOthers: .harmToOthers
    case .withdrawal: .withdrawal
    case .despair: .hopelessness
    }
  }

  func level(_ points: Int) -> SafetyLevel {
    switch self {
    case .overdose: points >= 100 ? .emergency : points >= 60 ? .concern : .none
    case .medical: points >= 100 ? .emergency : points >= 30 ? .concern : .none
    case .suicide, .violence, .selfHarm:
      points >= 90 ? .emergency : points >= 60 ? .crisis : points >= 30 ? .concern : .none
    case .harmToOthers: points >= 60 ? .crisis : points >= 30 ? .concern : .none
    case .withdrawal, .despair: points >= 30 ? .concern : .none
    }
  }
}

/// What was heard, added up.
///
/// Rules of one group speak of the same thing, so only the strongest counts; different groups add.
struct SafetyScore {
  var isQuiet = false
  private var sums: [SafetyScale: Sum] = [:]

  private struct Sum {
    var groups: [Substring: Int] = [:]
    var who = SafetyWho.unknown
    var strongest = 0
    var heard: [Range<Int>] = []
  }

  /// Thoughts and despair together are never an emergency without a plan, means or a farewell.
  private static let mostForThoughts = 85
  private static let mostForDespair = 55

  mutating func add(
    _ points: Int, _ scale: SafetyScale, _ who: SafetyWho, group: Substring, _ range: Range<Int>
  ) {
    var sum = sums[scale] ?? Sum()
    sum.groups[group] = max(sum.groups[group] ?? 0, points)
    let isStronger = points > sum.strongest || (points == sum.strongest && who == .other)
    if isStronger || sum.heard.isEmpty {
      sum.strongest = points
      sum.who = who
    }
    sum.heard.append(range)
    sums[scale] = sum
  }

  private func points(_ scale: SafetyScale) -> Int {
    guard let sum = sums[scale] else { return 0 }
    let all = sum.groups.values.reduce(0, +)
    switch scale {
    case .despair: return min(all, Self.mostForDespair)
    case .suicide:
      let own = sum.groups["ideation"] ?? 0
      let others = sum.groups["other-ideation"] ?? 0
      let thoughts = min(max(own, others) + points(.despair), Self.mostForThoughts)
      return thoughts + all - own - others
    default: return all
    }
  }

  /// The worst of it; of equals, the first in `SafetyScale`'s order.
  func reading(typed: (Range<Int>) -> String) -> SafetyReading {
    var worst: (scale: SafetyScale, level: SafetyLevel)?
    for scale in SafetyScale.allCases where sums[scale] != nil {
      let level = scale.level(points(scale))
      if level > (worst?.level ?? .none) { worst = (scale, level) }
    }
    guard let worst, let sum = sums[worst.scale] else {
      return SafetyReading(suggestsQuietLine: isQuiet)
    }
    return SafetyReading(
      level: worst.level, kind: worst.scale.kind, who: sum.who,
      because: Self.outermost(sum.heard).prefix(8).map(typed), suggestsQuietLine: isQuiet)
  }

  /// In order, without those that lie within another.
  private static func outermost(_ ranges: [Range<Int>]) -> [Range<Int>] {
    let sorted = ranges.sorted {
      ($0.lowerBound, -$0.upperBound) < ($1.lowerBound, -$1.upperBound)
    }
    var kept: [Range<Int>] = []
    for range in sorted where range.upperBound > (kept.last?.upperBound ?? -1) {
      kept.append(range)
    }
    return kept
  }
}
