import Listening

/// What can be learned of a model from scores of texts it hadn't seen: where its labels begin best, and
/// how often it is right.
enum Tuning {
  /// What to add to each label's score, in thousandths, so that labels met as often as `shares` says
  /// are told apart best (the mean of their F1). Nothing where there are no shares.
  static func shifts(_ scores: [[Int]], examples: [Example], shares: [Double]) -> [Int] {
    var shifts = [Int](repeating: 0, count: scores.first?.count ?? 0)
    guard shares.count == shifts.count, !shares.isEmpty else { return shifts }
    func worth(_ shifts: [Int]) -> Double {
      confusion(scores, examples: examples, shifts: shifts).withShares(shares).macroF1
    }
    var best = worth(shifts)
    for reach in [200, 100, 50] {
      for _ in 0..<3 {
        for label in shifts.indices.dropLast() {
          for move in [-reach, reach] {
            var next = shifts
            next[label] += move
            let found = worth(next)
            if found > best + 1e-9 { (best, shifts) = (found, next) }
          }
        }
      }
    }
    return shifts
  }

  /// What to add to each label's score so that no more lines without a label than `alarms` allows
  /// score above 0.
  static func shifts(_ scores: [[Int]], examples: [Example], alarms: Recipe.Alarms) -> [Int] {
    var shifts = [Int](repeating: 0, count: scores.first?.count ?? 0)
    let harmless = examples.indices.filter {
      examples[$0].source == alarms.source && examples[$0].labels.isEmpty
    }
    for (label, share) in alarms.shares {
      let sorted = harmless.map { index in
        alarms.used(zip(scores[index], shifts).map { $0 + $1 }, examples[index].text)[label]
      }.sorted(by: >)
      let allowed = Int(Double(sorted.count) * share)
      if allowed < sorted.count { shifts[label] = -sorted[allowed] }
    }
    return shifts
  }

  /// How many in a hundred answers are right, for each hundred thousandths between the best score
  /// and the next; never less for a wider gap.
  static func sureness(_ scores: [[Int]], examples: [Example], shifts: [Int]) -> [Int] {
    var right = [Double](repeating: 0, count: LinearModel.surenessSteps)
    var all = right
    for (example, score) in zip(examples, scores) {
      let ranked = LinearModel.Ranking(zip(score, shifts).map { $0 + $1 })
      let step = min(LinearModel.surenessSteps - 1, ranked.gap / 100)
      all[step] += example.weight
      if truth(example, heardAs: ranked.best, labels: score.count) == ranked.best {
        right[step] += example.weight
      }
    }
    return rising(right, of: all)
  }

  /// How lines were labelled; a line of several labels counts as the one it was heard as.
  static func confusion(
    _ scores: [[Int]], examples: [Example], shifts: [Int], labels: [String] = []
  ) -> Confusion {
    var confusion = Confusion(labels.isEmpty ? shifts.map { _ in "" } : labels)
    for (example, score) in zip(examples, scores) {
      let best = LinearModel.Ranking(zip(score, shifts).map { $0 + $1 }).best
      confusion.add(
        truth(example, heardAs: best, labels: shifts.count), heardAs: best, weight: example.weight)
    }
    return confusion
  }

  /// The label a line has; of several, the one it was heard as if that is among them; of none, the last.
  static func truth(_ example: Example, heardAs best: Int, labels: Int) -> Int {
    example.labels.contains(best) ? best : example.labels.min() ?? labels - 1
  }

  /// Shares in percent, evened out until they never fall.
  private static func rising(_ right: [Double], of all: [Double]) -> [Int] {
    var blocks: [(right: Double, all: Double, count: Int)] = []
    for (own, of) in zip(right, all) {
      blocks.append((own, of, 1))
      while let last = blocks.last, let before = blocks.dropLast().last,
        last.all == 0 || last.right * before.all < before.right * last.all
      {
        blocks.removeLast(2)
        blocks.append(
          (before.right + last.right, before.all + last.all, before.count + last.count))
      }
    }
    return blocks.flatMap { block in
      [Int](
        repeating: block.all > 0 ? Int(block.right * 100 / block.all) : 0, count: block.count)
    }
  }
}
