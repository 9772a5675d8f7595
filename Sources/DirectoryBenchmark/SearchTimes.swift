import Foundation
import ResourceDirectory

/// How long searches take, as people type them, from all over the country.
enum SearchTimes {
  static func measure(in folder: URL) {
    let finder = Finder(folder: folder, country: "US")
    let now = Date()
    var all: ([Double], [Double]) = ([], [])
    for (kind, words) in searches {
      var (times, worked, found): ([Double], [Double], Int) = ([], [], 0)
      for words in words {
        for place in words.contains("@") ? places : [""] {
          let text = words.replacing("@", with: place)
          for _ in 0..<(place.isEmpty ? 5 : 1) {
            let (start, began) = (ContinuousClock.now, processorTime)
            let answer = finder.find(FindRequest(text, limit: 5), now: now)
            times.append((ContinuousClock.now - start) / .milliseconds(1))
            worked.append(processorTime - began)
            found += answer.total
            if answer.failure != nil { print("failed: \(text)") }
          }
        }
      }
      report("\(kind), by the clock", times)
      report("  of which the processor worked", worked)
      print("  found in all: \(found)")
      (all.0, all.1) = (all.0 + times, all.1 + worked)
    }
    report("all, by the clock", all.0)
    report("  of which the processor worked", all.1)
  }

  /// Milliseconds: on a busy machine the clock says more of others than of us.
  private static var processorTime: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1_000_000
  }

  private static func report(_ name: String, _ times: [Double]) {
    let sorted = times.sorted()
    func at(_ share: Double) -> String {
      let value = sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
      return "\((value * 100).rounded() / 100) ms"
    }
    print(
      "\(name): \(sorted.count) searches, p50 \(at(0.5)), p90 \(at(0.9)), p99 \(at(0.99)), "
        + "longest \(at(1))")
  }

  private static let searches: [(String, [String])] = [
    (
      "a service near a ZIP code",
      [
        "methadone near @", "suboxne clinic near @", "detox free spanish near @", "narcan @",
        "rehab medicaid @", "sober house for men near @", "free methadone for veterans near @",
        "inpatient pregnant near @", "counseling for ptsd that takes medicare near @",
      ]
    ),
    (
      "meetings near a ZIP code",
      [
        "meeting tonight near @", "women's meeting saturday morning near @", "next meeting @",
        "na meeting now near @", "spanish meeting near @",
      ]
    ),
    (
      "by a city's name",
      [
        "methadone in brooklyn", "detox free spanish near austin tx", "rehab houston texas",
        "meeting tonight in brooklyn", "suboxone new york",
      ]
    ),
    ("by name", ["phoenix house", "bellevue hospital", "o'brien", "salvation army near 10001"]),
    (
      "anywhere",
      [
        "meeting tonight", "women's meeting saturday morning", "online meeting now", "methadone",
        "sober house texas", "meeting",
      ]
    ),
    ("lines", ["someone to talk to", "poison", "how long does withdrawal last"]),
  ]

  private static let places = [
    "10001", "90001", "60601", "77001", "33101", "98101", "02118", "59001", "99501", "96799",
    "96813", "73301", "80202", "30303", "19104", "48201", "63101", "87101", "58102", "04330",
    "00901", "37203", "97201", "84101", "55401", "70112", "40202", "21201", "83702", "05401",
  ]
}
