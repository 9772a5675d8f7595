import Foundation
import Testing

@testable import Listening
@testable import ListeningTrainer

@Suite struct LinearModelTests {
  @Test func weightsComeBackFromTheirText() {
    var weights = [Int8](repeating: 0, count: 2 << 12)
    for (place, weight) in [(0, -40), (1, 40), (2, -1), (900, 7), (903, -6), (8000, 33)] {
      weights[place] = Int8(weight)
    }
    let model = LinearModel(
      labels: ["a", "b"], bits: 12, step: 100, starts: [1, -2], weights: weights)
    let text = model.weightsText
    #expect(text.utf8.allSatisfy { (0x20...0x7E).contains($0) && $0 != 0x22 && $0 != 0x5C })
    #expect(LinearModel.weights(in: Array(text.utf8), count: 2 << 12) == weights)
    let broken = Array((text.prefix(3) + "\n" + text.dropFirst(3)).utf8)
    #expect(LinearModel.weights(in: broken, count: 2 << 12) == weights)
  }

  @Test func noTextOfWeightsReachesPastTheTable() {
    let longest = [UInt8](repeating: 0x7E, count: 500)
    #expect(LinearModel.weights(in: longest, count: 256) == [Int8](repeating: 0, count: 256))
    #expect(LinearModel.weights(in: [0x00, 0xFF, 0x22, 0x5C], count: 256).count == 256)
  }

  @Test func rootsAreWhole() {
    for number in stride(from: 0, to: 2_000_000, by: 977) {
      let root = LinearModel.squareRoot(number)
      #expect(root * root <= number && (root + 1) * (root + 1) > number)
    }
  }

  @Test func aModelLearnsWhatSetsItsLabelsApart() {
    let examples = zip(0..., ["i want to stop", "i want to go on", "it is raining"]).flatMap {
      label, text in
      ["", " today", " really", " now", " i said"].map {
        Example(text: text + $0, labels: [label], group: $0, source: 0, weight: 1)
      }
    }
    let labels = ["stop", "on", "rain"]
    let training = Training(examples, labels: labels, bits: 12, trainer: LinearTrainer())
    let model = training.model(from: Array(examples.indices))
    #expect(model == training.model(from: Array(examples.indices)))
    for (text, label) in [("I WANT to stop!", 0), ("we want to go on", 1), ("raining here", 2)] {
      #expect(LinearModel.Ranking(model.scores(text)).best == label)
    }
    let seen = TextFeatures("Well, I want to stop.", bits: 12)
    #expect(model.because(0, in: seen).contains { $0.contains("stop") })
    #expect(model.scores("").count == 3)
  }

  @Test func sentencesAndTopicsAreSeenAlike() {
    func seen(_ text: String) -> [UInt32] { TextFeatures(text, bits: 16).features.map(\.place) }
    #expect(seen("I’M SMOKING 5 cigarettes.") == seen("i'm drinking 12 beers"))
    #expect(seen("um, I, I want out") == seen("i want out"))
    #expect(seen("i want out") != seen("i want in"))
    #expect(Set(seen("one or two words. more")).count == seen("one or two words. more").count)
  }
}

/// Learning again gives the very weights that are kept. The others take minutes in a debug build:
/// `.ci/run` holds the whole files of all of them, where the trainer is built for speed.
@Suite struct WeightsTests {
  @Test func areMadeAgainBitForBit() throws {
    let recipe = try #require(Recipe.all.first { $0.name == "guide" })
    let root = URL(filePath: #filePath).appending(path: "../../..").standardizedFileURL.path
    let examples = try recipe.examples(root: root)
    let training = Training(examples, recipe: recipe)
    let file = root + "/" + WeightsFile.path(recipe)
    let kept = try String(contentsOfFile: file, encoding: .utf8).filter { $0 != "\n" }
    let made = training.model(from: Array(examples.indices)).weightsText
    #expect(made.utf8.count > 1_000)
    #expect(kept.contains(made))
  }
}
