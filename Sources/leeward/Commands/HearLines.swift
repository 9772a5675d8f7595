import ArgumentParser
import Diagnostics
import Foundation
import Listening

/// `leeward hear`: what Listening hears in each line.
struct HearLines: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hear",
    abstract: "Tell what is heard in each line of standard input, and because of what.",
    discussion: """
      Danger first (none, concern, crisis, emergency), then which way the words lean (change, sustain,
      mixed, neutral) and what they speak of. Nothing is kept.

      EXAMPLES:
        echo "i can't do this anymore" | leeward hear
        leeward hear --json < lines.txt
      """)

  @Flag(help: "A line of JSON for each line.")
  var json = false

  func run() throws {
    let input = try FileHandle.standardInput.readToEnd() ?? Data()
    var lines = input.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    for line in lines {
      let bytes = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
      let heard = Heard(String(decoding: bytes, as: UTF8.self))
      print(json ? heard.json.compact : heard.text)
    }
  }

  /// All that is heard in one line.
  private struct Heard {
    let line: String
    let danger: SafetyReading
    let talk: TalkReading
    let topics: [String]

    init(_ line: String) {
      self.line = line
      danger = SafetyGate.hear(line)
      talk = Listening.Talk.hear(line)
      topics = Mentions.topics.filter { !Mentions.hear(line, of: $0).isEmpty }
    }

    var json: JSONText {
      .object([
        .init("text", .string(line)),
        .init("safety", .string(danger.level.rawValue)),
        .init("kind", .optional(danger.kind?.rawValue)),
        .init("who", .string(danger.who.rawValue)),
        .init("because", .array(danger.because.map(JSONText.string))),
        .init("quietLine", .bool(danger.suggestsQuietLine)),
        .init("talk", .string(talk.lean.rawValue)),
        .init("reason", .optional(talk.reason?.rawValue)),
        .init("confidence", .integer(talk.confidence)),
        .init("topics", .array(topics.map(JSONText.string))),
      ])
    }

    var text: String {
      var out = SafeText.line(line) + "\n  safety: \(danger.level.rawValue)"
      if let kind = danger.kind { out += ", \(kind.rawValue), who: \(danger.who.rawValue)" }
      if danger.suggestsQuietLine { out += ", a quiet line to help" }
      out += Self.because(danger.because)
      out += "\n  talk: \(talk.lean.rawValue)"
      if let reason = talk.reason { out += ", \(reason.rawValue)" }
      if talk.lean != .neutral { out += ", right \(talk.confidence) times in a hundred" }
      out += Self.because(talk.because)
      if !topics.isEmpty { out += "\n  topics: \(topics.joined(separator: ", "))" }
      return out
    }

    private static func because(_ phrases: [String]) -> String {
      guard !phrases.isEmpty else { return "" }
      let shown = phrases.map { "\"\(SafeText.line($0))\"" }
      return ", because of \(shown.joined(separator: ", "))"
    }
  }
}
