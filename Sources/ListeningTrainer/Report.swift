import Foundation
import Listening

/// How well a recipe does on what it hasn't seen, as a table to read.
struct Report {
  let recipe: Recipe
  let examples: [Example]

  /// Folds by group, then each source by the others alone.
  func text(misses: Int) -> String {
    let training = Training(examples, recipe: recipe)
    let folded = training.crossValidated()
    let shifts = recipe.shifts(folded, examples)
    var out = "\(recipe.name): \(examples.count) lines, shifted by \(shifts)\n"
    out += table("five folds by group", folded, shifts)
    if recipe.sources.count > 1 {
      out += table("each source by a model of the others", training.leavingOutSources(), shifts)
    }
    return out + worst(folded, shifts, misses)
  }

  private func table(_ title: String, _ scores: [[Int]], _ shifts: [Int]) -> String {
    var out = "\n\(title)\n"
    for (number, source) in recipe.sources.enumerated() {
      let part = examples.indices.filter { examples[$0].source == number }
      guard !part.isEmpty else { continue }
      let confusion = Tuning.confusion(
        part.map { scores[$0] }, examples: part.map { examples[$0] }, shifts: shifts,
        labels: recipe.labels)
      out += "  \(source.name): \(part.count) lines, \(confusion)\n"
      if recipe.shares.count == recipe.labels.count {
        let other = confusion.withShares(recipe.shares)
        out += "    with the shares met in use: macro-F1 \(Confusion.shown(other.macroF1))\n"
      }
    }
    return out
  }

  private func worst(_ scores: [[Int]], _ shifts: [Int], _ limit: Int) -> String {
    let misses = examples.indices.compactMap { index -> (gap: Int, line: String)? in
      let shifted = zip(scores[index], shifts).map { $0 + $1 }
      let ranked = LinearModel.Ranking(shifted)
      let truth = Tuning.truth(examples[index], heardAs: ranked.best, labels: shifted.count)
      guard truth != ranked.best else { return nil }
      let gap = shifted[ranked.best] - shifted[truth]
      return (
        gap,
        "  \(recipe.labels[truth]) heard as \(recipe.labels[ranked.best]): \(examples[index].text)"
      )
    }
    guard limit > 0, !misses.isEmpty else { return "" }
    let shown = misses.sorted { $0.gap > $1.gap }.prefix(limit).map(\.line)
    return "\nfurthest from right\n" + shown.joined(separator: "\n") + "\n"
  }
}

extension Confusion: CustomStringConvertible {
  package var description: String {
    var out = "macro-F1 \(Self.shown(macroF1))"
    for label in labels.indices {
      out += "\n    \(labels[label]): recall \(Self.shown(recall(label)))"
      out += ", precision \(Self.shown(precision(label))), F1 \(Self.shown(f1(label)))"
      out += ", taken for \(counts[label].map { Int($0) })"
    }
    return out
  }

  static func shown(_ share: Double) -> String { String(format: "%.3f", share) }
}
