/// One input: what it is for, and its text. Made from a seed and a number alone.
struct Input {
  /// What an input is handed to.
  enum Target: String, CaseIterable {
    /// The whole way from a script's text to its messages and its events.
    case script
    /// A sound script, made up: it must compile and run the same when saved and restored.
    case sound
    case markup
    /// Values as text, commands as words.
    case words
    case plan
    case project
    /// A saved state that came to harm on the disk.
    case saved
    case typed
  }

  var target: Target
  var text: String
  /// For what is decided while it runs: choices, widths, starting points.
  var chance: Chance

  init(number: Int, seed: UInt64, seeds: Seeds, only: Target? = nil) {
    chance = Chance(seed: seed, number: number)
    let drawn = Self.target(chance.below(100))
    target = only ?? drawn
    switch target {
    case .script: text = Self.mutated(&chance, seeds[.script], Snippets.script, most: 6_000)
    case .sound, .saved: text = ScriptMaker.script(chance)
    case .markup: text = Self.mutated(&chance, seeds[.markup], Snippets.markup, most: 400)
    case .words: text = Self.mutated(&chance, seeds[.typed], Snippets.script, most: 200)
    case .plan: text = Self.mutated(&chance, seeds[.plan], Snippets.plan, most: 3_000)
    case .project: text = Self.mutated(&chance, seeds[.json], Snippets.json, most: 1_000)
    case .typed: text = Self.mutated(&chance, seeds[.typed], Snippets.typed, most: 200)
    }
  }

  /// Scripts most often: they pass through the most code.
  private static func target(_ percent: Int) -> Target {
    switch percent {
    case 0..<40: .script
    case 40..<50: .sound
    case 50..<65: .markup
    case 65..<75: .words
    case 75..<83: .plan
    case 83..<87: .project
    case 87..<92: .saved
    default: .typed
    }
  }

  private static func mutated(
    _ chance: inout Chance, _ seeds: [[UInt8]], _ snippets: [String], most: Int
  ) -> String {
    let seed = chance.one(of: seeds) ?? []
    var mutator = Mutator(
      chance: chance, seeds: seeds, snippets: snippets, longest: most * 12)
    let text = mutator.mutate(seed)
    chance = mutator.chance
    return text
  }
}
