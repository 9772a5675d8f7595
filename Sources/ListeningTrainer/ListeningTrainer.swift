import Foundation
import Listening

/// Learns the weights `Listening` carries, from labelled lines, and writes them.
///
///     ListeningTrainer                 learns and writes every model
///     ListeningTrainer talk            one of them
///     ListeningTrainer --check         learns again, writes nothing: are the weights what they were?
///     ListeningTrainer talk --report   how well it does on lines it hasn't seen
///     ListeningTrainer --heard         how the safety gate hears the sets it wasn't tuned to
///
/// Run from the package's folder. Leaves with 1 where a check fails, 2 where lines can't be read.
@main struct ListeningTrainer {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    let names = arguments.filter { !$0.hasPrefix("--") }
    let recipes = Recipe.all.filter { names.isEmpty || names.contains($0.name) }
    guard !recipes.isEmpty, recipes.count == max(names.count, recipes.count) else {
      print("The models are: \(Recipe.all.map(\.name).joined(separator: ", ")).")
      exit(2)
    }
    if arguments.contains("--heard") { return heard(blind: arguments.contains("--blind")) }
    var failed = false
    for recipe in recipes {
      do {
        let examples = try recipe.examples(root: ".")
        if arguments.contains("--report") {
          print(Report(recipe: recipe, examples: examples).text(misses: 25))
          continue
        }
        let text = WeightsFile.text(recipe.learn(examples), recipe: recipe)
        let path = WeightsFile.path(recipe)
        if arguments.contains("--check") {
          let isSame = (try? String(contentsOfFile: path, encoding: .utf8)) == text
          print("\(recipe.name): \(isSame ? "the same weights" : "other weights than \(path)")")
          failed = failed || !isSame
        } else {
          try text.write(toFile: path, atomically: true, encoding: .utf8)
          print("\(recipe.name): \(examples.count) lines, \(text.utf8.count) bytes in \(path)")
        }
      } catch {
        print("\(recipe.name): its lines can't be read (\(error))")
        exit(2)
      }
    }
    exit(failed ? 1 : 0)
  }

  /// The blind set is measured seldom: with `--blind` only.
  private static func heard(blind: Bool) {
    do {
      print(try HeardReport.speed(), terminator: "")
      let verify = ["danger-verify", "harmless-verify"]
      print(
        try HeardReport("verify, new", files: verify) { !$0.hasPrefix("first.") }.text(misses: 10),
        try HeardReport("verify, first", files: verify) { $0.hasPrefix("first.") }.text(misses: 0))
      if blind { print(try HeardReport("blind", files: ["danger-blind"]).text(misses: 0)) }
    } catch {
      print("The sets can't be read (\(error)).")
      exit(2)
    }
  }
}
