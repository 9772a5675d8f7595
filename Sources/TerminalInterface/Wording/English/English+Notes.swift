import Conversation
import Diagnostics
import HostVocabulary
import ResourceDirectory

extension English {
  func note(_ note: SessionNote, commands: [String], edits: Bool) -> Passage {
    switch note {
    case .commands: list(commands, edits: edits)
    case .fitsNone(let times):
      Passage(
        times == 1
          ? "I can only follow these. A number works, or the first few letters."
          : "Still only these, from me. /skip is none of them, /quit leaves.")
    case .menuWaits: Passage("No hurry. A number, when you like.")
    case .notARating: Passage("A number from 0 to 10, whatever is closest. Or /skip.")
    case .ratingIsVague: Passage("As a number from 0 to 10, what would that be? A guess will do.")
    case .ratingIsBeyond(above: true): Passage("It goes up to 10 here. Would that be a 10?")
    case .ratingIsBeyond(above: false): Passage("It begins at 0 here. Would that be a 0?")
    case .notYesOrNo: Passage("A yes or a no is enough here.")
    case .unknownCommand(let typed, let nearest):
      Passage(
        nearest.map { "There is no “\(typed)” here. Did you mean \($0)?" }
          ?? "There is no “\(typed)” here. /help shows what there is.")
    case .tookBack: Passage("Taken back. Here it is again.")
    case .nothingToTakeBack: Passage("There is nothing to take back yet.")
    case .nothingToSkip: Passage("This one waits for an answer. Any will do.")
    case .nothingToRepeat: Passage("Nothing has been said yet.")
    case .nowhereToPause:
      Passage(
        "Nothing is kept this time, so there is no place to come back to. This can stay open.")
    case .findsWhat:
      Passage("Look for what? For example: /find methadone near 10001, or /find someone to talk to")
    case .planIsEmpty:
      Passage(
        [.init("Your plan is made of what you keep, and nothing is kept yet.")],
        [.init("To keep something: /keep coping a walk by the river", .soft)])
    case .planIsLocked:
      Passage("Your plan is locked away just now. /unlock opens it.")
    case .peopleAreLocked:
      Passage(
        [.init("Your people are locked away just now. /unlock opens them.")],
        [.init("People to call or text:")])
    case .locked:
      Passage([
        .init(
          "Your journal is locked. What you say is sealed as you say it. Your "
            + "plan and what you kept aren't at hand; /unlock opens them.", .soft)
      ])
    case .unlocked:
      Passage("It's open: what you kept is at hand again, and all of this is kept with it.")
    case .notThePassphrase:
      Passage("That isn't the passphrase. It stays locked, and we go on. /unlock asks again.")
    case .staysLocked: Passage("It stays locked, and we go on.")
    case .cannotUnlock:
      Passage("It can't be opened just now. What you say is still sealed as you say it.")
    case .nothingIsLocked: Passage("Nothing is locked here.")
    case .noPeopleYet:
      Passage(
        [.init("You have named no one here yet. To add someone: /keep person my sister")],
        [.init("People to call or text:")])
    case .helpedWhat: Passage("Look for something first. For example: /find methadone near 10001")
    case .whichHelped: Passage("Which one helped?")
    case .helpedKept(let name, let stays):
      Passage(
        "Marked: \(SafeText.line(name)) helped. It stands before its equals from now on, "
          + (stays ? "on this computer only." : "until you leave."))
    case .helpedTakenBack(let name): Passage("\(SafeText.line(name)) isn't marked any more.")
    case .countryGuessed(let code, let guess): guessed(code, guess, change: "/country ireland")
    case .countryIs(let code, let isGuess):
      Passage(
        "The numbers shown are for \(Country.said(code))" + (isGuess ? ", which is a guess" : "")
          + ". To have another country's: /country ireland")
    case .countrySet(let code, let isCorrected, let stays): set(code, isCorrected, stays)
    case .countryUnknown(let typed):
      Passage(
        "I know no country called “\(typed)”. A name or two letters will do: /country ireland")
    case .keepsWhat: Passage("Keep what? For example: /keep reason my son")
    case .whereToKeep(let words): Passage("Keep “\(words)” as what?")
    case .practiceEnded: Passage("Okay. We can stop there.")
    case .lengthIsFixed(let minutes): lengthIsFixed(minutes: minutes)
    case .lengthIsHeld(let minutes): lengthIsHeld(minutes: minutes)
    case .kept(stays: true): Passage([.init("Kept, on this computer only.", .soft)])
    case .kept(stays: false):
      Passage([.init("Here until you leave. Nothing is kept this time.", .soft)])
    case .notKept(let reason): Passage(why(reason))
    case .keptAgain:
      Passage("What you say is kept again, with what you said meanwhile.")
    case .closedToOthers:
      Passage("Others on this computer could have looked into what you keep. Now only you can.")
    case .somethingIsGone:
      Passage(
        "Some of what was kept before is no longer there. Some other time: leeward journal verify")
    case .placeMoved:
      Passage("The script has changed since last time. We'll go on close to where you stopped.")
    case .helpIsNear: Passage("If it gets close: /help has people to call or text.")
    case .heardAgain: Passage("I heard that. /help has people to call or text, now.")
    case .helpStays:
      Passage("The numbers are here when you have left, too: leeward help-now")
    case .scriptFault:
      Passage(
        [.init("Something in this script broke. It wasn't anything you did.")],
        [.init("To reach people who can help: /help here, or “leeward help-now”.")])
    }
  }

  /// Whose numbers are shown, where nobody said that it is theirs; `change` is what to type.
  func guessed(_ code: String, _ guess: CountryGuess, change: String) -> Passage {
    let why =
      switch guess {
      case .settings: ", guessed from this computer's settings"
      case .nothing: ", a guess"
      }
    return Passage([
      .init("These numbers are for \(Country.said(code))\(why). Elsewhere? \(change)", .soft)
    ])
  }

  private func set(_ code: String, _ isCorrected: Bool, _ stays: Bool) -> Passage {
    let kept = stays ? "" : " until you leave"
    let name = Country.said(code)
    return Passage(
      (isCorrected ? "I took that as \(name). " : "")
        + "From now on\(kept), the numbers are for \(name).")
  }

  private func why(_ reason: NotKept) -> String {
    switch reason {
    case .asked: "Nothing you say this time will be kept."
    case .notWritable(let path):
      "I can't write to \(path), so nothing is kept this time. We can still talk."
    case .diskFull: "The disk is full, so nothing more is kept. We can still talk."
    case .damaged(let path):
      """
      What was kept before can't be read (\(path)). Nothing is kept this time. We can still talk. \
      Some other time: leeward journal salvage
      """
    case .tooNew(let path):
      "A newer Leeward wrote what is kept (\(path)). Nothing is added this time. We can still talk."
    case .inUse:
      "Leeward is open somewhere else, so nothing is kept here, as with --private. We can still talk."
    case .locked: "Your journal is locked, so nothing is kept this time. We can still talk."
    case .noMemory:
      "This computer has too little memory free, so nothing is kept. We can still talk."
    }
  }

  /// Only what this session takes, and keys that do something here.
  private func list(_ commands: [String], edits: Bool) -> Passage {
    let sections = keys.sections.map { section in
      var section = section
      section.rows.removeAll {
        $0.keys.hasPrefix("/") ? !commands.contains($0.keys) : $0.needsEditing && !edits
      }
      return section
    }
    var passage = Passage()
    passage.groups = sections.filter { !$0.rows.isEmpty }.map { section in
      let width = section.rows.map(\.keys.count).max() ?? 0
      return [Passage.Line(section.title + ":")]
        + section.rows.map {
          .init(
            $0.meaning, lead: $0.keys + String(repeating: " ", count: width - $0.keys.count + 2))
        }
    }
    return passage
  }

  func shelf(_ name: String, words: [String]) -> Passage {
    let title =
      switch Shelf(rawValue: name) {
      case .reason: "Your reasons"
      case .trigger: "What sets it off"
      case .sign: "Your early signs"
      case .coping: "What helps you"
      case .person: "Your people"
      case .place: "Your places"
      case .strength: "Your strengths"
      case .safer: "What makes it safer"
      case nil: name
      }
    let lines = words.map { Passage.Line($0, lead: "– ") }
    return Passage(
      [.init(title + ":")] + (lines.isEmpty ? [.init("Nothing here yet.", .soft)] : lines))
  }
}
