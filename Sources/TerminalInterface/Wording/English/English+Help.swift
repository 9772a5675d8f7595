import Conversation
import ResourceDirectory

// These lines are read by someone whose hands shake. Every fact is one of SAFETY.md's (SAMHSA's five
// steps, the nasal naloxone label); nothing is added, and no sentence is longer than it must be.
extension English {
  func help(_ screen: HelpScreen) -> Passage {
    let emergency = emergencyNumber(in: screen.lines)
    let others = screen.lines.filter { !$0.isEmergency }
    let footer = footer(screen.lines, emergency: emergency)
    switch screen.reason {
    case .emergencyOther: return overdose(emergency, entries(others), footer)
    case .emergencySelf: return ownDanger(emergency, others, footer)
    case .actingOther: return acting(emergency, others, footer, Self.actingOther)
    case .actingSelf: return acting(emergency, others, footer, Self.actingSelf)
    case .violence: return violence(emergency, entries(others), footer, screen.isInTalk)
    case .crisis, .crisisOther, .harm:
      let words = crisisWords(screen.reason, emergency ?? "emergency services")
      return crisis(
        emergency, others, footer, words, asks: !screen.isFollowed && screen.isInTalk)
    case .asked: return asked(emergency, entries(others), footer)
    }
  }

  func directory(topic: String, lines: [HelpLine]) -> Passage {
    Passage(
      // What to expect, of the one that is meant first: all of it would be a page.
      lines.enumerated().flatMap { entry($1, withExpectation: $0 == 0) },
      footer(lines, emergency: emergencyNumber(in: lines)))
  }

  // MARK: Screens

  private func overdose(
    _ emergency: String?, _ others: [Passage.Line], _ footer: [Passage.Line]
  ) -> Passage {
    let call = emergency.map { "Call \($0)" } ?? "Call emergency services"
    return Passage(
      [.init("\(call) now. Put it on speaker.", .strong)],
      [
        .init(
          "Signs of an overdose: can't be woken; slow, stopped or gurgling breath; blue or grey "
            + "lips or nails; tiny pupils.")
      ],
      [
        .init("Wake them: shout, rub the breastbone hard.", lead: "1  "),
        .init("\(call) and give naloxone (Narcan): quickest first.", lead: "2  "),
        .init("On their back, head tilted back: one spray in one nostril.", lead: "3  "),
        .init("Not breathing? Breathe for them. Then onto their side.", lead: "4  "),
        .init(
          "No response after 2 to 3 minutes: one more, other nostril. Stay. It wears off before "
            + "some opioids do.", lead: "5  "),
      ],
      [
        .init(
          "Never: a cold shower, slapping, making them vomit, injecting anything, leaving them "
            + "alone.")
      ],
      others, footer)
  }

  private func ownDanger(
    _ emergency: String?, _ others: [HelpLine], _ footer: [Passage.Line]
  ) -> Passage {
    let call = emergency.map { "Call \($0)" } ?? "Call emergency services"
    return Passage(
      [.init("\(call) now, or have someone call.", .strong)],
      [
        .init("Say where you are and what is happening.", lead: "1  "),
        .init("Unlock the door.", lead: "2  "),
        .init("Don't be alone: go to someone, or get someone on the phone.", lead: "3  "),
        .init("Naloxone (Narcan) within reach. Tell them where it is.", lead: "4  "),
      ],
      entries(others, withPurpose: false), footer,
      [.init("This stays open. You can type while help is on its way.")])
  }

  private static let actingOther = [
    "Stay with them if it is safe for you, or get someone to them.",
    "Put distance between them and anything they could use.",
    "Say where they are and what is happening.",
  ]

  private static let actingSelf = [
    "Get away from anything you could use: another room, or where people are.",
    "Unlock the door.",
    "Don't be alone: go to someone, or get someone on the phone.",
    "Say where you are and what is happening.",
  ]

  /// Someone is about to act on suicide.
  private func acting(
    _ emergency: String?, _ others: [HelpLine], _ footer: [Passage.Line], _ steps: [String]
  ) -> Passage {
    let call = emergency.map { "Call \($0)" } ?? "Call emergency services"
    return Passage(
      [.init("\(call) now, or have someone call.", .strong)],
      steps.enumerated().map { .init($1, lead: "\($0 + 1)  ") },
      entries(others, withPurpose: false), footer,
      [.init("This stays open. You can type while help is on its way.")])
  }

  private func violence(
    _ emergency: String?, _ others: [Passage.Line], _ footer: [Passage.Line], _ isInTalk: Bool
  ) -> Passage {
    let call = emergency.map { "Call \($0)" } ?? "Call emergency services"
    let hide = isInTalk ? "type /hide: it clears and leaves at once." : "close this window."
    return Passage(
      [.init("In danger now? \(call).", .strong)],
      [
        .init("You know best what is safe to do right now."),
        .init("If you can leave safely, go where there are people."),
        .init("If someone may read this screen, \(hide)"),
      ],
      others, footer)
  }

  /// What a crisis screen says of whom it is about.
  private struct CrisisWords {
    var heard: String
    /// What to do where it can't wait.
    var now: String
    var question: String
  }

  private func crisisWords(_ reason: HelpScreen.Reason, _ number: String) -> CrisisWords {
    switch reason {
    case .crisisOther:
      CrisisWords(
        heard: "That sounded like someone may be thinking of dying.",
        now: "If they aren't safe this minute: call \(number), don't leave them alone, and put "
          + "distance between them and anything they could use.",
        question: "Are they safe right now, this minute?")
    case .harm:
      CrisisWords(
        heard: "That sounded like someone could get hurt.",
        now: "If anyone is in danger from you this minute: go where they aren't, and call "
          + "\(number).",
        question: "Is anyone in danger from you right now?")
    default:
      CrisisWords(
        heard: "That sounded like it could be about dying, or hurting yourself.",
        now: "If this minute isn't safe: call \(number), be with someone, and put distance between "
          + "you and anything you could hurt yourself with.",
        question: "Are you thinking about killing yourself?")
    }
  }

  /// `asks`: no passage of the scripts follows that would ask.
  private func crisis(
    _ emergency: String?, _ others: [HelpLine], _ footer: [Passage.Line], _ words: CrisisWords,
    asks: Bool
  ) -> Passage {
    let first = others.first { $0.topics.contains("crisis") } ?? others.first
    let rest = others.filter { $0.id != first?.id }
    let question = [
      Passage.Line(words.question, .strong),
      Passage.Line("Whatever the answer is, you can say it here."),
    ]
    return Passage(
      first.map { entry($0, withPurpose: false) }
        ?? [.init("Call \(emergency ?? "emergency services").", .strong)],
      asks ? [.init(words.heard)] : [], entries(rest, withPurpose: false), [.init(words.now)],
      footer, asks ? question : [])
  }

  private func asked(
    _ emergency: String?, _ others: [Passage.Line], _ footer: [Passage.Line]
  ) -> Passage {
    let call = emergency.map { "Call \($0)" } ?? "Call emergency services"
    return Passage(
      [
        .init("\(call) now", .strong),
        .init("if someone can't be woken or isn't breathing right, or anyone is in danger."),
      ],
      others, footer)
  }

  // MARK: Lines

  private func entries(_ lines: [HelpLine], withPurpose: Bool = true) -> [Passage.Line] {
    lines.flatMap { entry($0, withPurpose: withPurpose) }
  }

  /// How to reach it first, then what it is, then what comes of it.
  func entry(
    _ line: HelpLine, withPurpose: Bool = true, withExpectation: Bool = false
  ) -> [Passage.Line] {
    var name = line.name
    if let languages = line.languages { name += " (\(languages))" }
    if let chat = line.chat { name += ". Chat: \(chat)" }
    var lines = [Passage.Line(name, lead: "  ")]
    if let contact = contact(line) {
      lines.insert(.init(contact, .strong), at: 0)
    } else {
      lines = [.init(name, .strong)]
    }
    if let website = line.website { lines.append(.init(website, lead: "  ")) }
    if withPurpose, !line.purpose.isEmpty { lines.append(.init(line.purpose, .soft, lead: "  ")) }
    guard withExpectation else { return lines }
    if let cost = line.cost { lines.append(.init("Cost: \(cost)", .soft, lead: "  ")) }
    if !line.expect.isEmpty { lines.append(.init(line.expect, lead: "  ")) }
    return lines
  }

  /// "Call or text 988 (any hour)"; nil where it can't be called or texted.
  private func contact(_ line: HelpLine) -> String? {
    let ways =
      switch (line.phone, line.text) {
      case (let phone?, let text?):
        phone == text ? "Call or text \(phone)" : "Call \(phone). Text \(text)"
      case (let phone?, nil): "Call \(phone)"
      case (nil, let text?): "Text \(text)"
      case (nil, nil): ""
      }
    if ways.isEmpty { return nil }
    let hours = line.hours.map { $0.hasPrefix("24/7") ? "any hour" : $0 }
    return ways + (hours.map { " (\($0))" } ?? "")
  }

  private func emergencyNumber(in lines: [HelpLine]) -> String? {
    var numbers: [String] = []
    for case let number? in lines.filter(\.isEmergency).map(\.phone) where !numbers.contains(number)
    {
      numbers.append(number)
    }
    return numbers.isEmpty ? nil : numbers.joined(separator: " or ")
  }

  /// When the oldest of these was checked, and what to do where one doesn't answer.
  private func footer(_ lines: [HelpLine], emergency: String?) -> [Passage.Line] {
    guard let oldest = lines.map(\.checkedOn).min() else {
      return [
        .init("Leeward has no numbers for your country. Call the emergency number there."),
        .init("Numbers of another country: leeward help-now --country US", .soft),
      ]
    }
    let instead = lines.allSatisfy(\.isEmergency) ? nil : emergency
    let checked = Passage.Line(
      "Checked on \(date(oldest)). If this doesn't connect, call "
        + "\(instead ?? "the emergency number where you are").", .soft)
    guard lines.allSatisfy({ $0.country == "EU" }) else { return [checked] }
    return [
      .init(
        "112 works in your country and all of the EU. Leeward has no other numbers for your "
          + "country yet."),
      checked,
    ]
  }

  /// Whose numbers are shown where nobody said which country it is.
  func assumed(_ country: String) -> Passage {
    Passage([
      .init(
        "These are the numbers of the \(country). In another country, say so once: "
          + "leeward help-now --country Ireland", .soft)
    ])
  }

  /// "November 21, 2026" from "2026-11-21", "November 2026" from "2026-11"; what isn't such a date stays
  /// as it is.
  func date(_ iso: String) -> String {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    let parts = iso.split(separator: "-").compactMap { Int($0) }
    guard parts.count > 1, months.indices.contains(parts[1] - 1) else { return iso }
    let day = parts.count > 2 ? " \(parts[2])," : ""
    return "\(months[parts[1] - 1])\(day) \(parts[0])"
  }
}

extension HelpLine {
  fileprivate var isEmergency: Bool { topics.contains("emergency") }
}
