import Foundation
import Listening

/// How the safety gate, as it stands, hears the sets it wasn't tuned to: the tables of `Listening`'s
/// README.
struct HeardReport {
  private struct Line {
    var level: SafetyLevel
    var kind: String
    var who: SafetyWho
    var text: String
    var reading: SafetyReading
  }

  private let name: String
  private let lines: [Line]

  /// - Parameter files: sets of `Tests/ListeningTests/Sets`.
  init(_ name: String, files: [String], keeps: (String) -> Bool = { _ in true }) throws {
    self.name = name
    var lines: [Line] = []
    for file in files {
      let table = try Table(path: "Tests/ListeningTests/Sets/\(file).tsv")
      let columns = try ["level", "kind", "who", "text", "meaning"].map(table.column)
      for row in table.rows where keeps(row[columns[4]]) {
        guard let level = SafetyLevel(rawValue: row[columns[0]]),
          let who = SafetyWho(rawValue: row[columns[2]])
        else { continue }
        let text = row[columns[3]]
        lines.append(
          Line(
            level: level, kind: row[columns[1]], who: who, text: text,
            reading: SafetyGate.hear(text)))
      }
    }
    self.lines = lines
  }

  func text(misses: Int) -> String {
    let danger = lines.filter { $0.level > .none }
    let harmless = lines.filter { $0.level == .none }
    var out = "\n\(name): \(danger.count) of danger, \(harmless.count) harmless\n"
    out += "  danger: \(share(danger) { $0.reading.level > .none }) at concern or above, "
    out += "\(share(danger) { $0.reading.level >= $0.level }) at its level or above\n"
    out += "  harmless: \(share(harmless) { $0.reading.level > .none }) at concern or above, "
    out += "\(share(harmless) { $0.reading.opensHelp }) at crisis or above\n"
    let right = danger.filter { $0.reading.level > .none }
    out += "  of those heard: kind right \(share(right) { $0.reading.kind?.rawValue == $0.kind }), "
    out += "who right \(share(right) { $0.reading.who == $0.who })\n"
    for kind in Set(danger.map(\.kind)).sorted() {
      let own = danger.filter { $0.kind == kind }
      out += "  \(kind): \(own.count), \(share(own) { $0.reading.level > .none }) heard, "
      out += "\(share(own) { $0.reading.level >= $0.level }) at its level\n"
    }
    out += "  labelled, heard as none, concern, crisis, emergency\n"
    for level in SafetyLevel.allCases {
      let own = lines.filter { $0.level == level }
      let counts = SafetyLevel.allCases.map { heard in
        own.filter { $0.reading.level == heard }.count
      }
      out += "    \(level.rawValue): \(counts)\n"
    }
    for line in danger.filter({ $0.level == .emergency && $0.reading.level == .none })
      .prefix(misses)
    { out += "  missed \(line.kind): \(line.text)\n" }
    return out
  }

  private func share(_ lines: [Line], _ holds: (Line) -> Bool) -> String {
    guard !lines.isEmpty else { return "–" }
    return String(
      format: "%.1f %%", 100 * Double(lines.filter(holds).count) / Double(lines.count))
  }

  /// How long a line takes, and the first.
  static func speed() throws -> String {
    let clock = ContinuousClock()
    let first = clock.measure { _ = SafetyGate.hear("i had soup and went to bed") }
    let table = try Table(path: "Tests/ListeningTests/Sets/harmless-develop.tsv")
    let texts = try table.rows.map { $0[try table.column("text")] }
    let all = clock.measure { for text in texts { _ = SafetyGate.hear(text) } }
    return "first \(first), then \(all / max(1, texts.count)) a line\n"
  }
}
