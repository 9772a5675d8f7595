import Listening

/// The Swift file a model's weights are kept in.
enum WeightsFile {
  static func path(_ recipe: Recipe) -> String {
    "Sources/Listening/Weights/\(recipe.name.prefix(1).uppercased() + recipe.name.dropFirst())"
      + "Weights.swift"
  }

  static func text(_ model: LinearModel, recipe: Recipe) -> String {
    var lines = ["// swift-format-ignore-file"]
    lines += [
      "// Made by `swift run -c release ListeningTrainer \(recipe.name)`; not to be edited."
    ]
    lines += recipe.notes.map { "// " + $0 }
    lines += [
      "", "extension LinearModel {",
      "  /// What `ListeningTrainer \(recipe.name)` learned.",
      "  package static let \(recipe.name) = LinearModel(",
      "    labels: \(model.labels),",
      "    bits: \(model.bits), step: \(model.step),",
      "    starts: \(model.starts),",
      "    sureness: \(model.sureness), seesForm: \(model.seesForm),",
      "    text: \"\"\"",
    ]
    let signs = Array(model.weightsText.utf8)
    for start in stride(from: 0, to: signs.count, by: width) {
      lines.append(String(decoding: signs[start..<min(start + width, signs.count)], as: UTF8.self))
    }
    lines += ["\"\"\")", "}", ""]
    return lines.joined(separator: "\n")
  }

  private static let width = 120
}
