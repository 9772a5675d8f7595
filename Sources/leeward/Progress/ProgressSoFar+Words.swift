import Conversation
import Foundation
import Journal

/// What is said of it. A number is how it was at one moment, and nobody is scored.
extension ProgressSoFar {
  static let nothingYet =
    "There is nothing to show yet. When a talk asks how strong the pull is, the number you give it "
    + "comes here. To begin: leeward"

  /// The numbers in a sentence or two.
  var numbersInWords: [String] {
    let values = numbers.map(\.value)
    guard let least = values.min(), let most = values.max() else {
      return ["No numbers yet. A talk asks for one, now and then; giving it is up to you."]
    }
    guard values.count >= Self.fewest else {
      let list = numbers.map { "\($0.value.short) on \(LocalTime($0.at).words)" }
      let count = ["One number", "Two numbers", "Three numbers", "Four numbers"][values.count - 1]
      return ["\(count) so far: \(list.joined(separator: "; ")).", "Too few to make anything of."]
    }
    var lines = [
      "\(values.count) numbers so far, from \(least.short) to \(most.short). In the middle: "
        + "\(Self.median(values).short)."
    ]
    if values.count >= 20 {
      let latest = Self.median(Array(values.suffix(10)))
      let before = Self.median(Array(values.suffix(20).prefix(10)))
      lines.append(
        "The latest ten: \(latest.short) in the middle. The ten before: \(before.short).")
    }
    return lines
  }

  /// A practice in a sentence.
  func words(of practice: Practice) -> String {
    let changes = practice.changes
    let name = practice.shownName
    guard changes.count >= 3 else {
      let pairs = changes.reversed().map { "\($0.before.short) before, \($0.after.short) after" }
      return "\(name), \(changes.count == 1 ? "once" : "twice"): \(pairs.joined(separator: "; "))."
    }
    let lower = changes.count { $0.after < $0.before }
    return "\(name), \(changes.count) times: \(practice.before.short) before, "
      + "\(practice.after.short) after, on average. Lower after it \(lower) of \(changes.count) times."
  }

  /// What can be said of times of day.
  var dayInWords: String {
    switch dayShape {
    case .tooFewNumbers: "Too few numbers yet to tell one time of day from another."
    case .alike: "About the same at all times of day, so far."
    case .differs(let least, let most):
      "Lowest so far \(least.asTime), strongest \(most.asTime)."
    }
  }

  func words(of part: PartOfDay, _ values: [Double]) -> String {
    let name =
      switch part {
      case .morning: "Morning, 5 to 12"
      case .afternoon: "Afternoon, 12 to 17"
      case .evening: "Evening, 17 to 22"
      case .night: "Night, 22 to 5"
      }
    return "\(name): \(counted(values.count, "number"))"
      + (values.count < 3 ? "." : ", \(values.mean.short) on average.")
  }

  /// What has been done, and stays done.
  var milestones: [String] {
    var lines: [String] = []
    if let first = visits.first {
      let days = Set(visits.map { LocalTime($0).dayNumber }).count
      lines.append(
        "You came here \(Self.times(visits.count))"
          + (days > 1 ? ", on \(days) days" : "") + "; the first on \(LocalTime(first).date).")
    }
    let times = practices.reduce(0) { $0 + $1.times }
    if times > 0 {
      let minutes = Int((practices.reduce(0) { $0 + $1.seconds } / 60).rounded(.down))
      lines.append(
        "You practised \(Self.times(times))"
          + (minutes > 0 ? ", \(Self.span(minutes: minutes)) in all." : "."))
    }
    let changes = rated.flatMap { practice in practice.changes.map { (practice, $0) } }
    let lower = changes.filter { $0.1.after < $0.1.before }
    if !lower.isEmpty {
      lines.append(
        "The pull was lower after a practice than before \(Self.times(lower.count))."
      )
    }
    if let (practice, most) = lower.max(by: { $0.1.fall < $1.1.fall }), most.fall >= 2 {
      lines.append(
        "The furthest it came down: from \(most.before.short) to \(most.after.short), with "
          + "\(practice.shownName).")
    }
    let loud = numbers.count { $0.value >= 8 }
    if loud > 0 {
      lines.append("It was an 8 or more \(Self.times(loud)), and you were here with it.")
    }
    if kept > 0 {
      lines.append(
        "\(counted(kept, "thing")) of yours \(kept == 1 ? "is" : "are") kept, for when you want "
          + (kept == 1 ? "it." : "them."))
    }
    return lines
  }

  static let milestonesIntro = "These stay, whatever a day brings."

  /// What a bar's stretch is called.
  static func name(of bar: Bar, _ stretch: Stretch) -> String {
    let first = LocalTime(bar.first)
    return switch stretch {
    case .number: first.words
    case .day: first.date
    case .week: "the week of \(LocalTime(first.monday).date)"
    case .month: first.monthAndYear
    }
  }

  /// How the bars are to be read.
  static func legend(_ stretch: Stretch) -> String {
    switch stretch {
    case .number: "A bar for each number, taller is stronger."
    case .day:
      "A bar for each day, its numbers' average; taller is stronger. A gap is a day without."
    case .week:
      "A bar for each week, its numbers' average; taller is stronger. A gap is a week without."
    case .month:
      "A bar for each month, its numbers' average; taller is stronger. A gap is a month without."
    }
  }

  private static func times(_ count: Int) -> String {
    count == 1 ? "once" : count == 2 ? "twice" : "\(count) times"
  }

  private static func span(minutes: Int) -> String {
    let hours = minutes / 60
    return hours == 0
      ? counted(minutes, "minute")
      : counted(hours, "hour")
        + (minutes % 60 == 0 ? "" : " and " + counted(minutes % 60, "minute"))
  }

  private static func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }
}

extension ProgressSoFar.Practice {
  /// As a sentence has it: "urge surfing".
  var shownName: String { name.replacing("-", with: " ").replacing("_", with: " ") }
  var before: Double { changes.map(\.before).mean }
  var after: Double { changes.map(\.after).mean }
}

extension MeasureChange {
  /// How much lower it was after.
  var fall: Double { before - after }
}

extension PartOfDay {
  /// As a sentence has it.
  fileprivate var asTime: String {
    switch self {
    case .morning: "in the morning"
    case .afternoon: "in the afternoon"
    case .evening: "in the evening"
    case .night: "at night"
    }
  }
}
