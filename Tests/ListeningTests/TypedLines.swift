import Foundation
import Listening

/// A line of a set: what someone typed, and what is to be heard in it.
struct TypedLine {
  var level: SafetyLevel
  var who: SafetyWho
  /// `quiet` where a harmless line is to bring the quiet line.
  var kind: String
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
      return TypedLine(level: level, who: who, kind: fields[2], text: fields[4])
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
  /// Emergencies and crises that open the way to help, and concerns that are asked about.
  var heard = 0
  var emergencies = 0
  var asEmergencies = 0
  var harmless = 0
  /// Harmless lines that open the way to help.
  var alarms = 0
  /// Harmless lines that are asked about, alarms among them.
  var asked = 0
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
          if reading.suggestsQuietLine, reading.level == .none { quiet += 1 }
        }
        continue
      }
      danger += 1
      if reading.level >= min(line.level, .crisis) { heard += 1 }
      if line.level == .emergency {
        emergencies += 1
        if reading.level == .emergency { asEmergencies += 1 }
      }
    }
  }

  var description: String {
    "\(heard) of \(danger) heard, \(asEmergencies) of \(emergencies) emergencies as such; "
      + "\(alarms) alarms and \(asked) asked in \(harmless) harmless; quiet \(quiet) of \(quietWanted)"
  }
}
