import Foundation
import Listening

/// A line of a set: what someone typed, and what is to be heard in it.
struct TypedLine {
  var level: SafetyLevel
  var who: SafetyWho
  /// `quiet` where a harmless line is to bring the quiet line.
  var kind: String
  /// What it says, by a short name; lines of one meaning are never parted.
  var meaning: String
  var text: String

  /// The lines of `Sets/NAME.tsv`, in order.
  static func read(_ name: String) throws -> [TypedLine] {
    let file = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().appending(path: "Sets/\(name).tsv")
    let text = try String(contentsOf: file, encoding: .utf8)
    return try text.split(separator: "\n").dropFirst().map { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count == 5, let level = SafetyLevel(rawValue: fields[0]),
        let who = SafetyWho(rawValue: fields[1])
      else { throw UnreadableLine(file: name, line: String(line)) }
      return TypedLine(level: level, who: who, kind: fields[2], meaning: fields[3], text: fields[4])
    }
  }

  struct UnreadableLine: Error {
    var file: String
    var line: String
  }
}

/// How well a set is heard.
struct Heard: CustomStringConvertible {
  var danger = 0
  /// Danger heard at concern or above.
  var heard = 0
  /// Danger heard at its level or above.
  var atLevel = 0
  var emergencies = 0
  var asEmergencies = 0
  var harmless = 0
  /// Harmless lines that open the way to help.
  var alarms = 0
  /// Harmless lines that are asked about, alarms among them.
  var asked = 0
  /// Harmless lines of past or denied danger, and those of them that bring the quiet line.
  var quietWanted = 0
  var quiet = 0

  init(_ lines: [TypedLine]) {
    for line in lines {
      let reading = SafetyGate.hear(line.text)
      if line.level == .none {
        harmless += 1
        if reading.opensHelp { alarms += 1 }
        if reading.level > .none { asked += 1 }
        if line.kind == "quiet" {
          quietWanted += 1
          if reading.suggestsQuietLine { quiet += 1 }
        }
      } else {
        danger += 1
        if reading.level > .none { heard += 1 }
        if reading.level >= line.level { atLevel += 1 }
        if line.level == .emergency {
          emergencies += 1
          if reading.level == .emergency { asEmergencies += 1 }
        }
      }
    }
  }

  func share(_ part: Int, of all: Int) -> Double { Double(part) / Double(max(1, all)) }

  var description: String {
    "of \(danger): \(heard) heard, \(atLevel) at their level, \(asEmergencies) of "
      + "\(emergencies) emergencies as such; \(quiet) of \(quietWanted) quiet; "
      + "\(alarms) alarms and \(asked) asked in \(harmless) harmless"
  }
}
