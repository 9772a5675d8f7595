import Foundation
import ResourceDirectory

/// How long searches take, as people type them, from all over the country.
struct SearchTimes {
  private struct One {
    var text: String
    /// Milliseconds by the clock, and of the processor's work.
    var clock: Double
    var work: Double
  }

  private let finder: Finder
  private let now: Date

  init(folder: URL, now: Date = Date()) {
    finder = Finder(folder: folder, country: "US")
    self.now = now
  }

  /// Prints how long each kind of search takes, and which of them is the slowest.
  func measure() {
    var all: [One] = []
    for (kind, searches) in Searches.all {
      var (ones, found): ([One], Int) = ([], 0)
      for text in Searches.spelledOut(searches) {
        let (start, began) = (ContinuousClock.now, Self.processorTime)
        let answer = find(text)
        ones.append(
          One(
            text: text, clock: (ContinuousClock.now - start) / .milliseconds(1),
            work: Self.processorTime - began))
        found += answer.total
        if answer.failure != nil { print("failed: \(text)") }
      }
      report(kind, ones)
      print("  found in all: \(found)")
      for one in ones.sorted(by: { $0.work > $1.work }).prefix(3) {
        print("  slowest, worked:", String(format: "%.2f ms", one.work), one.text)
      }
      all += ones
    }
    report("all", all)
  }

  /// Prints what every search finds, to hold one build against another.
  func tellAnswers() {
    for (_, searches) in Searches.all {
      for text in Searches.spelledOut(searches) {
        let answer = find(text)
        let totals = answer.totals.map { "\($0.key.rawValue) \($0.value)" }.sorted()
        print(
          text, totals, answer.centre?.name ?? "-", answer.radius ?? -1, answer.nearest ?? -1,
          answer.relaxed.map { "\($0.name) \($0.count)" }, answer.namesLetGo,
          answer.timeLetGo ?? "-", separator: " | ")
        for result in answer.results {
          let miles = result.miles.map { String(format: "%.3f", $0) } ?? "-"
          print("   ", result.id, result.name, miles, result.why.map(\.code))
        }
      }
    }
  }

  private func find(_ text: String) -> FindAnswer {
    finder.find(FindRequest(text, limit: 5), now: now)
  }

  /// Milliseconds: on a busy machine the clock says more of others than of us.
  private static var processorTime: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1_000_000
  }

  private func report(_ name: String, _ ones: [One]) {
    for (what, times) in [("by the clock", ones.map(\.clock)), ("worked", ones.map(\.work))] {
      let sorted = times.sorted()
      func at(_ share: Double) -> String {
        String(format: "%.2f ms", sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))])
      }
      print(
        "\(name), \(what): \(sorted.count) searches, p50 \(at(0.5)), p90 \(at(0.9)), "
          + "p99 \(at(0.99)), longest \(at(1))")
    }
  }
}
