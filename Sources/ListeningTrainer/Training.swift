import Listening

/// Examples made ready to learn from, in whole or in part.
struct Training {
  let examples: [Example]
  private let rows: [LinearTrainer.Row]
  private let labels: [String]
  private let bits: Int
  private let trainer: LinearTrainer
  private let seesForm: Bool
  private let look: Recipe.Look

  init(
    _ examples: [Example], labels: [String], bits: Int, trainer: LinearTrainer,
    seesForm: Bool = false, look: Recipe.Look? = nil
  ) {
    self.examples = examples
    self.labels = labels
    self.bits = bits
    self.trainer = trainer
    self.seesForm = seesForm
    let look = look ?? { TextFeatures($0, bits: $1, form: seesForm) }
    self.look = look
    rows = examples.map { LinearTrainer.Row(look($0.text, bits)) }
  }

  init(_ examples: [Example], recipe: Recipe) {
    self.init(
      examples, labels: recipe.labels, bits: recipe.bits, trainer: recipe.trainer,
      seesForm: recipe.seesForm, look: recipe.look)
  }

  /// A model learned from some of the examples.
  func model(from part: [Int]) -> LinearModel {
    var model = trainer.train(
      rows: part.map { rows[$0] }, examples: part.map { examples[$0] }, labels: labels, bits: bits)
    model.seesForm = seesForm
    return model
  }

  /// Each example's scores from a model that learned from no example of its group.
  func crossValidated(folds: Int = 5) -> [[Int]] {
    let fold = examples.map { Self.fold($0.group, of: folds) }
    var scores = examples.map { _ in [Int]() }
    for part in 0..<folds {
      let model = model(from: examples.indices.filter { fold[$0] != part })
      for index in examples.indices where fold[index] == part {
        scores[index] = model.scores(look(examples[index].text, bits))
      }
    }
    return scores
  }

  /// Each example's scores from a model that learned from other sources alone.
  func leavingOutSources() -> [[Int]] {
    var scores = examples.map { _ in [Int]() }
    for source in Set(examples.map(\.source)).sorted() {
      let model = model(from: examples.indices.filter { examples[$0].source != source })
      for index in examples.indices where examples[index].source == source {
        scores[index] = model.scores(look(examples[index].text, bits))
      }
    }
    return scores
  }

  /// Which fold a group is in: always the same.
  static func fold(_ group: String, of folds: Int) -> Int {
    var hash: UInt32 = 0x811C_9DC5
    for byte in group.utf8 { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    return Int((hash ^ (hash >> 15)) % UInt32(folds))
  }
}
