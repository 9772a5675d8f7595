import Listening

/// What a model is made of: where its examples are, which labels it has, how it learns.
struct Recipe {
  /// What the command calls it, and the name of its weights in `LinearModel`.
  var name: String
  var labels: [String]
  /// The table has `1 << bits` places.
  var bits = 16
  var sources: [Source]
  var trainer = LinearTrainer()
  /// What the model sees of a text, in a table of so many bits, where that isn't a text's words alone.
  var look: Look?

  typealias Look = @Sendable (String, Int) -> TextFeatures

  /// How often each label is met where the model is used; its scores are shifted to do best there.
  /// Empty: no shift.
  var shares: [Double] = []
  /// Whether the model sees how sentences are made.
  var seesForm = false
  /// What is added to labels' scores, in thousandths, for being rarer where the model is used.
  var handicaps: [String: Int] = [:]
  /// How rarely scores of lines that have no label may be above 0: they are shifted to that.
  var alarms: Alarms?
  /// Lines for the top of the weights' file: what they were learned from, and its licence.
  var notes: [String]

  /// Of one source's lines, the shares that may score above 0.
  struct Alarms {
    var source: Int
    /// For labels, in the order in which they are shifted.
    var shares: [(label: Int, share: Double)]
    /// What scores of a text come to where the model is used.
    var used: @Sendable ([Int], String) -> [Int]
  }

  /// A table of labelled lines.
  struct Source {
    var name: String
    /// From the package's folder.
    var path: String
    var label: String
    /// Other columns that have labels.
    var alsoLabels: [String] = []
    /// What must not be parted: lines with the same are in the same fold.
    var group: String
    var text = "text"
    /// How much each line counts.
    var weight = 1.0
    /// For what the column says, the labels it stands for; one not named stands for itself, and a line
    /// whose label isn't the model's is left out. Nil: no line has a label.
    var meaning: [String: [String]]? = [:]
    /// Which groups' lines are learned from.
    var keeps: @Sendable (String) -> Bool = { _ in true }
  }

  /// Reads every source.
  func examples(root: String) throws -> [Example] {
    var examples: [Example] = []
    for (number, source) in sources.enumerated() {
      let table = try Table(path: root + "/" + source.path)
      let columns = try ([source.label] + source.alsoLabels).map(table.column)
      let group = try table.column(source.group)
      let text = try table.column(source.text)
      for row in table.rows {
        let own = columns.flatMap { column in
          source.meaning.map { $0[row[column]] ?? [row[column]] } ?? []
        }
        guard own.allSatisfy(labels.contains), source.keeps(row[group]) else { continue }
        examples.append(
          Example(
            text: row[text], labels: Set(own.compactMap(labels.firstIndex)),
            group: "\(number) \(row[group])", source: number, weight: source.weight))
      }
    }
    return examples
  }

  /// Learns from all examples, having learned from parts of them where to begin and how sure to be.
  func learn(_ examples: [Example]) -> LinearModel {
    let training = Training(examples, recipe: self)
    var model = training.model(from: Array(examples.indices))
    let tried = training.crossValidated()
    let shifts = self.shifts(tried, examples)
    model.starts = zip(model.starts, shifts).map { $0 + $1 }
    model.sureness = Tuning.sureness(tried, examples: examples, shifts: shifts)
    return model
  }

  /// What is added to each label's score for how often it is met, or how seldom it may be wrong.
  func shifts(_ scores: [[Int]], _ examples: [Example]) -> [Int] {
    if let alarms { return Tuning.shifts(scores, examples: examples, alarms: alarms) }
    return zip(labels, Tuning.shifts(scores, examples: examples, shares: shares)).map {
      $1 + handicaps[$0, default: 0]
    }
  }
}
