import Conversation
import HostVocabulary

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
    case .notYesOrNo: Passage("A yes or a no is enough here.")
    case .unknownCommand(let typed, let nearest):
      Passage(
        nearest.map { "There is no “\(typed)” here. Did you mean \($0)?" }
          ?? "There is no “\(typed)” here. /help shows what there is.")
    case .tookBack: Passage("Taken back. Here it is again.")
    case .nothingToTakeBack: Passage("There is nothing to take back yet.")
    case .nothingToSkip: Passage("This one waits for an answer. Any will do.")
    case .nothingToRepeat: Passage("Nothing has been said yet.")
    case .practiceEnded: Passage("Okay. We can stop there.")
    case .lengthIsFixed(let minutes): lengthIsFixed(minutes: minutes)
    case .lengthIsHeld(let minutes): lengthIsHeld(minutes: minutes)
    case .kept(stays: true): Passage([.init("Kept, on this computer only.", .soft)])
    case .kept(stays: false):
      Passage([.init("Here until you leave. Nothing is kept this time.", .soft)])
    case .notKept(let reason): Passage(why(reason))
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

  private func why(_ reason: NotKept) -> String {
    switch reason {
    case .asked: "Nothing you say this time will be kept."
    case .notWritable(let path):
      "I can't write to \(path), so nothing is kept this time. We can still talk."
    case .diskFull: "The disk is full, so nothing more is kept. We can still talk."
    case .damaged(let path):
      "What was kept before can't be read (\(path)). Nothing is kept this time. We can still talk."
    case .tooNew(let path):
      "A newer Leeward wrote what is kept (\(path)). Nothing is added this time. We can still talk."
    case .inUse: "Leeward is open somewhere else, so nothing is kept here. We can still talk."
    }
  }

  /// Only what this session takes; in the order a person may need it.
  private func list(_ commands: [String], edits: Bool) -> Passage {
    let known = [
      ("/help", "people to call, and this list"), ("/back", "take your last answer back"),
      ("/again", "show the last lines again"), ("/skip", "go past this"),
      ("/pause", "stop for a while"), ("/find", "look for places that help"),
      ("/plan", "your own plan"), ("/people", "the people you named"),
      ("/keep", "keep these words"), ("/hide", "clear the screen and leave at once"),
      ("/quit", "leave"),
    ].filter { commands.contains($0.0) }
    let width = known.map(\.0.count).max() ?? 0
    let lines = known.map { name, meaning in
      Passage.Line(
        meaning, lead: name + String(repeating: " ", count: width - name.count + 2))
    }
    let keys = Passage.Line("Tab fills in a choice. Ctrl-\\ is the same as /hide.", .soft)
    return Passage([.init("At any prompt you can type:")], lines, edits ? [keys] : [])
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
