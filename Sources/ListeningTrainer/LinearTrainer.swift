import Listening

/// Learns a linear model: for each label a support vector machine with squared loss, by coordinate
/// descent on its dual, always in the same order.
///
/// Only sums, products, quotients and square roots of doubles, each rounded alike everywhere: the same
/// examples give the same weights on every machine.
package struct LinearTrainer {
  /// How much a mistake costs against large weights.
  package var cost = 0.5
  /// How much more a label's own examples count, by label: 1 is as they come; 0 is evened out.
  package var evenness = 0.0
  package var rounds = 25
  /// How much a thing counts that is seen as often with a label as without it: 1 is as much as any
  /// other. Less makes what tells labels apart count more.
  package var floor = 1.0

  package init() {}

  /// One text as a row of the matrix: places and values of length 1.
  package struct Row: Sendable {
    var places: [Int32]
    var values: [Double]

    package init(_ seen: TextFeatures) {
      var square = 0.0
      for feature in seen.features { square += Double(feature.value * feature.value) }
      let length = square > 0 ? square.squareRoot() : 1
      places = seen.features.map { Int32($0.place) }
      values = seen.features.map { Double($0.value) / length }
    }

    /// Each value times what its place is worth.
    func scaled(by worths: [Double]) -> Row {
      var row = self
      for index in places.indices { row.values[index] *= worths[Int(places[index])] }
      return row
    }
  }

  /// Learns every label from the same rows.
  package func train(
    rows: [Row], examples: [Example], labels: [String], bits: Int
  ) -> LinearModel {
    let learned = labels.indices.map { label in
      train(
        rows: rows, signs: examples.map { $0.labels.contains(label) ? 1 : -1 },
        weights: examples.map(\.weight), bits: bits)
    }
    return quantised(learned, labels: labels, bits: bits)
  }

  private func train(
    rows: [Row], signs: [Double], weights counts: [Double], bits: Int
  ) -> (weights: [Double], start: Double) {
    let costs = self.costs(signs, counts)
    let worths = floor < 1 ? self.worths(rows, signs, costs, bits: bits) : nil
    let rows = worths.map { worths in rows.map { $0.scaled(by: worths) } } ?? rows
    var weights = [Double](repeating: 0, count: 1 << bits)
    var start = 0.0
    var duals = [Double](repeating: 0, count: rows.count)
    var order = Array(rows.indices)
    var dice = Dice()
    for _ in 0..<rounds {
      dice.shuffle(&order)
      for index in order {
        let row = rows[index]
        let sign = signs[index]
        let slack = 1 / (2 * costs[index])
        var margin = start
        for k in row.places.indices { margin += weights[Int(row.places[k])] * row.values[k] }
        let slope = sign * margin - 1 + slack * duals[index]
        let dual = max(0, duals[index] - slope / (2 + slack))
        let move = (dual - duals[index]) * sign
        guard move != 0 else { continue }
        duals[index] = dual
        start += move
        for k in row.places.indices { weights[Int(row.places[k])] += move * row.values[k] }
      }
    }
    if let worths {
      for place in weights.indices { weights[place] *= worths[place] }
    }
    return (weights, start)
  }

  /// How much each place tells of a label, from `floor` to 1: how far apart its shares are among the
  /// label's own examples and among the others, one more seen of each.
  private func worths(
    _ rows: [Row], _ signs: [Double], _ costs: [Double], bits: Int
  ) -> [Double] {
    var own = [Double](repeating: cost, count: 1 << bits)
    var other = own
    var allOwn = cost
    var allOther = cost
    for (index, row) in rows.enumerated() {
      if signs[index] > 0 { allOwn += costs[index] } else { allOther += costs[index] }
      for place in row.places {
        if signs[index] > 0 {
          own[Int(place)] += costs[index]
        } else {
          other[Int(place)] += costs[index]
        }
      }
    }
    return zip(own, other).map { own, other in
      let first = own / allOwn
      let second = other / allOther
      return floor + (1 - floor) * (first - second).magnitude / (first + second)
    }
  }

  /// The cost of each example: the rarer side of a label counts more, by `evenness`.
  private func costs(_ signs: [Double], _ counts: [Double]) -> [Double] {
    var own = 0.0
    var all = 0.0
    for (sign, count) in zip(signs, counts) {
      all += count
      if sign > 0 { own += count }
    }
    let share = min(max(own / all, 0.01), 0.99)
    return zip(signs, counts).map { sign, count in
      let even = 0.5 / (sign > 0 ? share : 1 - share)
      return cost * count * (evenness + (1 - evenness) * even)
    }
  }

  private func quantised(
    _ learned: [(weights: [Double], start: Double)], labels: [String], bits: Int
  ) -> LinearModel {
    let sizes = learned.flatMap { $0.weights.map(\.magnitude).filter { $0 > 0 } }.sorted()
    let top = sizes.isEmpty ? 1 : sizes[min(sizes.count - 1, sizes.count * 9995 / 10000)]
    let limit = Double(LinearModel.largest)
    let step = max(1, Int(top / limit * 1_000_000))
    var weights = [Int8](repeating: 0, count: labels.count << bits)
    for (label, one) in learned.enumerated() {
      for (place, weight) in one.weights.enumerated() {
        let steps = (weight * 1_000_000 / Double(step)).rounded()
        weights[place * labels.count + label] = Int8(max(-limit, min(limit, steps)))
      }
    }
    let starts = learned.map { Int(($0.start * 1000).rounded()) }
    return LinearModel(labels: labels, bits: bits, step: step, starts: starts, weights: weights)
  }
}

/// A shuffler that always falls the same way: a linear congruential generator of its own.
struct Dice {
  private var state: UInt64 = 20_260_101

  mutating func shuffle(_ items: inout [Int]) {
    guard items.count > 1 else { return }
    for last in stride(from: items.count - 1, to: 0, by: -1) {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      items.swapAt(last, Int((state >> 33) % UInt64(last + 1)))
    }
  }
}

extension LinearTrainer {
  /// For models of many things seen seldom, and where it is used of other people than it learned from.
  static let telling = {
    var trainer = LinearTrainer()
    trainer.cost = 2
    trainer.floor = 0.2
    return trainer
  }()
}
