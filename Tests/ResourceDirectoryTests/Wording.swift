import Foundation
import ResourceDirectory
import Testing

/// What is wrong with a text that people read.
enum Wording {
  /// `grade` is the highest school grade it may need.
  static func problems(in text: String, grade: Double = 6) -> [String] {
    var problems: [String] = []
    let lower = text.lowercased()
    for word in avoided where lower.range(of: "\\b\(word)\\b", options: .regularExpression) != nil {
      problems.append("says “\(word)”")
    }
    if text.contains(where: { "!*_`<>{}[]\t\n—".contains($0) }) { problems.append("isn't plain") }
    if text.contains("  ") { problems.append("has two spaces") }
    if text.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value > 0x2019 }) {
      problems.append("has characters that may not show")
    }
    let needed = schoolGrade(of: text)
    if needed > grade { problems.append("needs grade \(needed)") }
    return problems
  }

  /// The words the guide avoids, and "should".
  private static let avoided = [
    "should", "shouldn't", "addicts?", "users?", "abusers?", "junkies?", "abuse", "drug habit",
    "drug problem", "clean", "dirty", "relapse\\w*", "slip(s|ped)?", "mat", "substitution",
    "replacement", "failed treatment", "non-?compliant", "denial", "resistant", "high",
    "strung out",
    "committed suicide", "you've got this", "stay strong",
  ]

  /// Flesch and Kincaid's grade, with syllables counted as groups of vowels.
  static func schoolGrade(of text: String) -> Double {
    let words = text.split { !$0.isLetter && !$0.isNumber && !"'’-".contains($0) }
    let sentences = text.split(separator: #/[.?]+["”]?(\s|$)/#).filter { !$0.isEmpty }
    guard !words.isEmpty, !sentences.isEmpty else { return 0 }
    let syllables = words.reduce(0) { $0 + self.syllables(in: $1.lowercased()) }
    return 0.39 * Double(words.count) / Double(sentences.count)
      + 11.8 * Double(syllables) / Double(words.count) - 15.59
  }

  private static func syllables(in word: String) -> Int {
    var count = word.split { !"aeiouyáéíóú".contains($0) }.count
    if word.hasSuffix("e"), !word.hasSuffix("le"), count > 1 { count -= 1 }
    if word.hasSuffix("ed"), !word.hasSuffix("ted"), !word.hasSuffix("ded"), count > 1 {
      count -= 1
    }
    return max(count, 1)
  }
}

/// Numbers that someone could call or text.
enum Numbers {
  /// Each run of three or more digits, with the spaces and hyphens between them left out.
  static func all(in text: String) -> [String] {
    text.matches(of: #/\d(?:[ -]?\d){2,}/#).map { $0.output.filter(\.isNumber) }
  }

  /// All that are in the directory.
  static let known: Set<String> = {
    let texts = HelpLines.all.flatMap { [$0.phone, $0.text, $0.chat, $0.name] }.compactMap(\.self)
    return Set(texts.flatMap(all))
  }()
}

/// How old what is shipped may be.
enum Age {
  static let limit = 180

  /// Against the day the tests were built, as the compiler wrote this file's product; today where that
  /// can't be told.
  static func expectFresh(_ date: String, _ id: String) throws {
    let day = try #require(try? Date("\(date)T00:00:00Z", strategy: .iso8601), "\(id): \(date)")
    let days = built.timeIntervalSince(day) / 86_400
    #expect(days <= Double(limit), "\(id) was checked \(Int(days)) days before this was built")
    #expect(days > -2, "\(id) was checked on a day that is still to come")
  }

  static let built: Date = {
    let program = Bundle.main.executablePath ?? CommandLine.arguments[0]
    let attributes = try? FileManager.default.attributesOfItem(atPath: program)
    return attributes?[.modificationDate] as? Date ?? Date()
  }()
}
