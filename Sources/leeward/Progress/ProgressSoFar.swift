import Conversation
import Foundation
import Journal

/// How it has gone for someone, in numbers they gave and things they did. No streak: nothing here can be
/// lost by a hard day.
struct ProgressSoFar {
  /// One practice, and the pull before and after it.
  struct Practice {
    var name: String
    var times: Int
    var seconds: Double
    /// Newest first; only the times with both numbers.
    var changes: [MeasureChange]
  }

  /// Every number for the pull, oldest first.
  var numbers: [Journal.Measurement] = []
  /// Done most often first.
  var practices: [Practice] = []
  /// Conversations with something said in them, by when they began; oldest first.
  var visits: [Date] = []
  /// Words on their shelves.
  var kept = 0

  /// What scripts call the number for the pull.
  static let measure = "craving"
  /// Fewer numbers than this are told one by one, and nothing is made of them.
  static let fewest = 5

  init() {}

  init(_ journal: SQLiteJournal) throws(JournalError) {
    numbers = try journal.measures(Self.measure).filter { (0...10).contains($0.value) }
    for done in try journal.practicesDone() {
      let changes = try journal.changes(in: Self.measure, across: done.name, limit: .max)
      practices.append(
        Practice(name: done.name, times: done.times, seconds: done.seconds, changes: changes))
    }
    visits = try journal.conversations(limit: .max).filter { $0.answers > 0 }.map(\.startedAt)
      .reversed()
    kept = try journal.contents(of: .everything).kept
  }

  var isEmpty: Bool { numbers.isEmpty && practices.isEmpty && visits.isEmpty }

  /// Those with a number before and after.
  var rated: [Practice] { practices.filter { !$0.changes.isEmpty } }

  /// The numbers of each part of the day, where there are any.
  var partsOfDay: [(part: PartOfDay, values: [Double])] {
    let parts = Dictionary(grouping: numbers) { PartOfDay(hour: LocalTime($0.at).hour) }
    return PartOfDay.allCases.compactMap { part in
      parts[part].map { (part, $0.map(\.value)) }
    }
  }

  /// What times of day say of the pull.
  enum DayShape: Equatable {
    case tooFewNumbers
    case alike
    case differs(least: PartOfDay, most: PartOfDay)
  }

  var dayShape: DayShape {
    let known = partsOfDay.filter { $0.values.count >= 3 }
      .map { (part: $0.part, mean: $0.values.mean) }.sorted { $0.mean < $1.mean }
    guard known.count >= 2, let least = known.first, let most = known.last else {
      return .tooFewNumbers
    }
    // A difference too small to notice is none.
    return most.mean - least.mean < 1 ? .alike : .differs(least: least.part, most: most.part)
  }

  // MARK: Over time

  /// The numbers of a stretch of time.
  struct Bar {
    /// The first and last of them; they say what the stretch is called.
    var first: Date
    var last: Date
    var values: [Double]
  }

  enum Stretch: String { case number, day, week, month }

  /// The numbers as so many bars at most, a bar for each of the shortest stretches that fit; nil for a
  /// stretch without a number. Of more months than fit, the latest.
  func bars(atMost limit: Int) -> (stretch: Stretch, bars: [Bar?]) {
    if numbers.count <= min(limit, 24) {
      return (.number, numbers.map { Bar(first: $0.at, last: $0.at, values: [$0.value]) })
    }
    let ways: [(Stretch, (LocalTime) -> Int)] = [
      (.day, { $0.dayNumber }), (.week, { ($0.dayNumber + 3) / 7 }), (.month, { $0.monthNumber }),
    ]
    for (stretch, number) in ways {
      // A clock that was set back makes the order of days another than that of numbers.
      let places = numbers.map { number(LocalTime($0.at)) }
      guard let first = places.min(), let last = places.max(),
        last - first < limit || stretch == .month
      else { continue }
      let start = max(first, last - limit + 1)
      var bars = [Bar?](repeating: nil, count: last - start + 1)
      for (measurement, place) in zip(numbers, places) where place >= start {
        var bar =
          bars[place - start] ?? Bar(first: measurement.at, last: measurement.at, values: [])
        bar.first = min(bar.first, measurement.at)
        bar.last = max(bar.last, measurement.at)
        bar.values.append(measurement.value)
        bars[place - start] = bar
      }
      return (stretch, bars)
    }
    return (.number, [])
  }
}

extension [Double] {
  var mean: Double { isEmpty ? 0 : reduce(0, +) / Double(count) }
}

extension Double {
  /// With at most one decimal.
  var short: String {
    let tenths = (self * 10).rounded() / 10
    return tenths == tenths.rounded() ? String(Int(tenths)) : String(tenths)
  }
}
