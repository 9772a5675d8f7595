/// Learned weights: for each label, how much each thing seen in a text speaks for it.
///
/// All in whole numbers, so that a text has the same scores on every machine. Made by
/// `ListeningTrainer`; kept as text in `Weights/`.
package struct LinearModel: Sendable, Equatable {
  /// What can be said of a text, in the order of the scores.
  package var labels: [String]
  /// The table has `1 << bits` places.
  package var bits: Int
  /// What one step of a weight is worth, in millionths.
  package var step: Int
  /// What each label's score begins with, in thousandths.
  package var starts: [Int]
  /// How many in a hundred answers are right, for each hundred thousandths the best score is ahead
  /// of the next; the last is for all that is further. Empty where it isn't known.
  package var sureness: [Int] = []
  /// Whether it sees how sentences are made.
  package var seesForm = false
  /// For each place, one weight a label: -40 to 40.
  package var weights: [Int8]

  package init(labels: [String], bits: Int, step: Int, starts: [Int], weights: [Int8]) {
    self.labels = labels
    self.bits = bits
    self.step = step
    self.starts = starts
    self.weights = weights
  }

  /// How many steps `sureness` has.
  package static let surenessSteps = 16

  /// How often an answer is right that is so many thousandths ahead of the next: 0 to 100.
  package func sureness(gap: Int) -> Int {
    sureness.isEmpty ? 0 : sureness[min(sureness.count - 1, max(0, gap) / 100)]
  }

  /// The best of some scores, and how far ahead of the next it is.
  package struct Ranking: Sendable {
    /// The label's number; the first of equals.
    package var best = 0
    package var gap: Int

    package init(_ scores: [Int]) {
      var next = Int.min
      for label in scores.indices.dropFirst() {
        if scores[label] > scores[best] {
          next = scores[best]
          best = label
        } else {
          next = max(next, scores[label])
        }
      }
      gap = scores.count > 1 ? scores[best] - next : 0
    }
  }

  /// Each label's score in thousandths; above 0 where the text sooner has the label than not.
  package func scores(_ text: String) -> [Int] { scores(seen(text)) }

  /// What the model sees of a text.
  package func seen(_ text: String) -> TextFeatures {
    TextFeatures(text, bits: bits, form: seesForm)
  }

  package func scores(_ seen: TextFeatures) -> [Int] {
    var sums = [Int](repeating: 0, count: labels.count)
    var square = 0
    for feature in seen.features {
      square += Int(feature.value * feature.value)
      let first = Int(feature.place) * labels.count
      for label in labels.indices {
        sums[label] += Int(feature.value) * Int(weights[first + label])
      }
    }
    let length = max(1, Self.squareRoot(square << 20))
    // thousandths = sum · step / 10⁶ · 1000 / (length / 1024)
    return labels.indices.map { starts[$0] + sums[$0] * step * 1024 / (length * 1000) }
  }

  /// The typed words that spoke most for a label, the strongest first, no word twice.
  package func because(_ label: Int, in seen: TextFeatures, limit: Int = 3) -> [String] {
    var worth: [Range<Int32>: Int] = [:]
    for feature in seen.features where !feature.words.isEmpty {
      let weight = Int(weights[Int(feature.place) * labels.count + label])
      worth[feature.words, default: 0] += weight * Int(feature.value)
    }
    let ranked = worth.filter { $0.value > 0 }.sorted {
      ($1.value, $0.key.lowerBound, $0.key.upperBound)
        < ($0.value, $1.key.lowerBound, $1.key.upperBound)
    }
    var taken: [Range<Int32>] = []
    for (range, _) in ranked where taken.count < limit {
      if !taken.contains(where: { $0.overlaps(range) }) { taken.append(range) }
    }
    return taken.map(seen.typed).filter { !$0.isEmpty }
  }

  /// The whole part of a square root.
  static func squareRoot(_ number: Int) -> Int {
    guard number > 0 else { return 0 }
    var root = 1 << ((Int.bitWidth - number.leadingZeroBitCount + 1) / 2)
    while true {
      let next = (root + number / root) / 2
      if next >= root { return root }
      root = next
    }
  }
}
