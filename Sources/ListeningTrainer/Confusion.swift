/// How lines of each label were labelled by a model.
package struct Confusion: Sendable {
  package let labels: [String]
  /// By what they are, then by what they were taken for; weighted counts.
  package private(set) var counts: [[Double]]

  package init(_ labels: [String]) {
    self.labels = labels
    counts = labels.map { _ in labels.map { _ in 0 } }
  }

  package mutating func add(_ truth: Int, heardAs answer: Int, weight: Double = 1) {
    counts[truth][answer] += weight
  }

  package func recall(_ label: Int) -> Double {
    let all = counts[label].reduce(0, +)
    return all > 0 ? counts[label][label] / all : 0
  }

  package func precision(_ label: Int) -> Double {
    let all = counts.map { $0[label] }.reduce(0, +)
    return all > 0 ? counts[label][label] / all : 0
  }

  package func f1(_ label: Int) -> Double {
    let sum = recall(label) + precision(label)
    return sum > 0 ? 2 * recall(label) * precision(label) / sum : 0
  }

  package var macroF1: Double {
    labels.indices.map(f1).reduce(0, +) / Double(max(1, labels.count))
  }

  /// The same with each label's lines weighted so that labels have the given shares.
  package func withShares(_ shares: [Double]) -> Confusion {
    var other = self
    for label in labels.indices {
      let all = counts[label].reduce(0, +)
      guard all > 0 else { continue }
      other.counts[label] = counts[label].map { $0 * shares[label] * 1000 / all }
    }
    return other
  }
}
