import Conversation

/// What Leeward says in English. Rules of the voice: `CONTRIBUTING.md`.
struct English: Wording {
  var greeting: [String] {
    [
      "Leeward is a program, no clinician.",
      "What you say stays on this computer.",
      "To reach people, any time: /help",
    ]
  }

  func label(_ prompt: Prompt) -> String {
    switch prompt {
    case .menu(let choices): choices.count > 1 ? "1 to \(choices.count)" : "1"
    case .words: "your words"
    case .rating: "0 to 10"
    case .confirm: "yes or no"
    }
  }

  func lead(to prompt: Prompt) -> Passage.Line? {
    switch prompt {
    case .menu: nil
    case .words(let hint): hint.isEmpty ? nil : .init(hint, .soft)
    case .rating(let low, let high): ends(low, high).map { .init($0, .soft) }
    case .confirm(.goOn(let line)):
      .init(
        line.map { "Last time we stopped at “\($0)” Go on from there?" }
          ?? "Last time we stopped partway. Go on from there?")
    case .confirm(.leave): .init("Leave for now?")
    case .confirm(.meant(let choice)): .init("Did you mean “\(choice)”?")
    }
  }

  var passphrase: String { "passphrase (not shown)" }

  var passphraseWasLong: Passage { Passage("That is too long to be a passphrase.") }

  var needsTerminal: Passage {
    Passage("It can be unlocked only where I can ask for the passphrase, in a terminal.")
  }

  private func ends(_ low: String, _ high: String) -> String? {
    switch (low.isEmpty, high.isEmpty) {
    case (true, true): nil
    case (false, true): "0 is \(low)"
    case (true, false): "10 is \(high)"
    case (false, false): "0 is \(low), 10 \(high)"
    }
  }

  func farewell(_ ending: Ending) -> Passage? {
    switch ending {
    case .finished: nil
    case .left(kept: true): Passage("You can go on from here whenever you like.")
    case .left(kept: false): Passage("Nothing of this was kept.")
    case .paused: Passage("Paused. Your place is kept: type leeward, and it goes on from here.")
    }
  }

  func more(plain: Bool) -> String {
    plain ? "There is more. Space or Enter goes on." : "more: Space"
  }

  func pasted(lines: Int, characters: Int) -> String {
    lines > 1
      ? "[\(grouped(lines)) lines pasted]" : "[\(grouped(characters)) characters pasted]"
  }

  /// "10,000".
  private func grouped(_ number: Int) -> String {
    var out = ""
    for (place, digit) in String(number).reversed().enumerated() {
      if place > 0, place % 3 == 0 { out += "," }
      out.append(digit)
    }
    return String(out.reversed())
  }

  var wasCut: Passage {
    Passage("That was longer than I can take in at once. The beginning is here, the rest is not.")
  }
}
