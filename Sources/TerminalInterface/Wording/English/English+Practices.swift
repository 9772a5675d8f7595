import Conversation
import HostVocabulary

extension English {
  func word(_ phase: BreathPhase) -> String {
    switch phase {
    case .inhale: "in"
    case .holdFull: "hold"
    case .exhale: "out"
    case .holdEmpty: "rest"
    }
  }

  func count(_ number: Int) -> String {
    let words = [
      "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
      "twelve",
    ]
    return words.indices.contains(number - 1) ? words[number - 1] : String(number)
  }

  func pattern(_ pattern: BreathPattern) -> String {
    let parts = BreathPhase.allCases.compactMap { phase in
      pattern.seconds(of: phase) > 0
        ? "\(word(phase)) \(plain(pattern.seconds(of: phase)))" : nil
    }
    let rounds = pattern.rounds == 1 ? "once" : "\(pattern.rounds) times"
    return "Breathing: \(parts.joined(separator: ", ")); \(rounds)."
  }

  func round(_ number: Int, of rounds: Int) -> String { "\(number) of \(rounds)" }

  var ready: String { "ready" }

  var paused: String { "paused" }

  var goingOn: String { "going on" }

  func sitting(minutes: Double) -> String { "Sitting for \(span(minutes * 60))." }

  func timeLeft(seconds: Double) -> String {
    seconds < 60 ? "Less than a minute left." : "\(span((seconds / 60).rounded() * 60)) left."
  }

  func quiet(seconds: Double) -> String { "Quiet for \(span(seconds))." }

  func keys(_ practice: Practice) -> String {
    switch practice {
    case .quiet: "Any key goes on."
    case .guided: "Space pauses, t shows the time left, any other key ends it."
    }
  }

  func practices(_ list: [ListedPractice]) -> Passage {
    let lines = list.flatMap { item in
      let length = length(of: item.practice).map { ", \($0)" } ?? ""
      let about = item.practice.about.isEmpty ? [] : [Passage.Line(item.practice.about, lead: "  ")]
      let help = item.help.flatMap(help).map { [Passage.Line($0, lead: "  ")] } ?? []
      return [Passage.Line(item.practice.name + length, .strong)] + about + help
    }
    let example = list.first?.practice.name ?? ""
    return Passage(lines, [.init("To begin one: leeward practice \(example)", .soft)])
  }

  /// "about 5 minutes, or 2 to 20".
  private func length(of practice: GuidedPractice) -> String? {
    guard let minutes = practice.minutes else { return nil }
    let about = "about \(span(minutes.usual * 60))"
    guard let range = minutes.range else { return about }
    return "\(about), or \(plain(range.lowerBound)) to \(plain(range.upperBound))"
  }

  /// Only where it was lower, at least once: nobody needs to be told that nothing helps.
  private func help(_ help: PracticeHelp) -> String? {
    guard help.lower > 0 else { return nil }
    let times = help.times == 1 ? "" : ", \(help.lower) of \(help.times) times"
    let about = help.times == 1 ? "" : "about "
    let fall = help.meanFall >= 0.5 ? ", by \(about)\(plain(help.meanFall))" : ""
    return "For you the pull was lower after it\(times)\(fall)."
  }

  func lengthIsFixed(minutes: Double?) -> Passage {
    Passage(
      "This one takes as long as it takes" + (minutes.map { ": about \(span($0 * 60))." } ?? "."))
  }

  func lengthIsHeld(minutes: Double) -> Passage {
    Passage("This one will be \(span(minutes * 60)).")
  }

  /// "20 seconds", "1 minute", "2 and a half minutes".
  private func span(_ seconds: Double) -> String {
    let minutes = seconds / 60
    if seconds >= 60, (minutes * 2).rounded() == minutes * 2 {
      let half = minutes.rounded(.down) != minutes
      let whole = plain(minutes.rounded(.down))
      return half ? "\(whole) and a half minutes" : counted(whole, "minute")
    }
    if seconds >= 120 { return counted(plain(minutes), "minute") }
    return counted(plain(seconds), "second")
  }

  private func counted(_ number: String, _ noun: String) -> String {
    "\(number) \(noun)\(number == "1" ? "" : "s")"
  }

  /// A number with at most one decimal, and none where it is whole.
  private func plain(_ number: Double) -> String {
    let tenths = (number * 10).rounded() / 10
    return tenths == tenths.rounded() ? String(String(tenths).dropLast(2)) : String(tenths)
  }
}
