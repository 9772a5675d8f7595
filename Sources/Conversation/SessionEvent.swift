import HostVocabulary
import ResourceDirectory

/// What a session wants its view to do next. A view switches over it without `default`.
///
/// After every event but `asks` and `ends` the view calls `Session.next()` when it has shown it (for
/// `quiet`, `breathes` and `sits`: `Session.finished(after:)` first). After `asks` it reads what the
/// person types and hands it to `Session.hear(_:)`.
public enum SessionEvent: Sendable, Hashable {
  /// The guide speaks.
  case says(SpokenLine)
  /// An answer is wanted.
  case asks(Prompt)
  /// Quiet for so many seconds; any key goes on.
  case quiet(seconds: Double)
  /// Paced breathing, drawn and counted.
  case breathes(BreathPattern)
  /// Silent sitting, with a bell each so many minutes (0: none).
  case sits(minutes: Double, bellEvery: Double)
  case bell
  /// What is on one of the person's shelves; may be empty.
  case shows(shelf: String, words: [String])
  /// Who to call or where to go; empty where a country has no lines here, which is then told.
  case lists(topic: String, lines: [HelpLine])
  /// What `/find` has found; may be nothing.
  case finds(FindAnswer)
  /// The way to help, at once.
  case opensHelp(HelpScreen)
  /// The journal's passphrase is wanted, for `Session.unlock(with:)`.
  case asksPassphrase
  /// Something Leeward itself has to say.
  case notes(SessionNote)
  /// Clear screen and scrollback and leave, now.
  case hides
  case ends(Ending)
}

/// A line the guide says.
public struct SpokenLine: Sendable, Hashable, Codable {
  public var text: String
  /// Who says it, where the script names one.
  public var speaker: String?
  /// `line:…`, for the journal and the author.
  public var id: String

  public init(text: String, speaker: String? = nil, id: String = "") {
    self.text = text
    self.speaker = speaker
    self.id = id
  }
}

/// What kind of answer is wanted, and what a view needs to ask for it well.
public enum Prompt: Sendable, Hashable {
  /// One of these; unavailable ones are not in it.
  case menu([String])
  /// Their own words; an empty answer is an answer.
  case words(hint: String)
  /// 0 to 10, with words for the ends.
  case rating(low: String, high: String)
  /// Yes or no, asked by Leeward itself.
  case confirm(Confirmation)
}

/// What Leeward itself asks a yes or no about.
public enum Confirmation: Sendable, Hashable {
  /// Go on with a conversation that was broken off.
  case goOn(lastLine: String?)
  /// Leave? (Ctrl-C or Ctrl-D at a prompt.)
  case leave
  /// Did they mean this choice?
  case meant(choice: String)
}

/// Something Leeward itself has to say; the words are the view's.
public enum SessionNote: Sendable, Hashable {
  /// `/help`: what can be typed.
  case commands
  /// What was typed fits none of the choices, so many times in a row.
  case fitsNone(times: Int)
  /// Nothing was typed at a menu.
  case menuWaits
  /// A rating was wanted.
  case notARating
  /// They said how much, but no number.
  case ratingIsVague
  /// They gave a number above 10, or below 0.
  case ratingIsBeyond(above: Bool)
  /// Yes or no was wanted.
  case notYesOrNo
  /// A slash command that isn't one, and the nearest that is.
  case unknownCommand(typed: String, nearest: String?)
  /// `/back` took this answer back.
  case tookBack
  case nothingToTakeBack
  case nothingToSkip
  case nothingToRepeat
  /// `/pause` where nothing is kept to come back to.
  case nowhereToPause
  /// `/find` without words: what can be looked for.
  case findsWhat
  /// `/plan` where nothing is kept yet.
  case planIsEmpty
  /// `/plan` and `/people` while what was kept is locked away.
  case planIsLocked
  case peopleAreLocked
  /// At the beginning: what is said is sealed as it is said; what was kept isn't at hand.
  case locked
  /// What was kept is at hand, and this conversation goes on there.
  case unlocked
  case notThePassphrase
  /// They would rather not unlock it now.
  case staysLocked
  /// It couldn't be unlocked, whatever the passphrase.
  case cannotUnlock
  /// `/unlock` where nothing is locked.
  case nothingIsLocked
  /// `/people` where they have named nobody yet; lines to call follow.
  case noPeopleYet
  /// `/helped` where nothing was found yet that it could mean.
  case helpedWhat
  /// What was found follows, to choose from.
  case whichHelped
  /// What has helped is marked; `stays`: next time, too.
  case helpedKept(name: String, stays: Bool)
  /// It isn't marked any more.
  case helpedTakenBack(name: String)
  /// Whose lines to call are shown, where that is a guess; said once.
  case countryGuessed(String, CountryGuess)
  /// `/country` without words: whose lines are shown.
  case countryIs(String, isGuess: Bool)
  /// `/country` with a country that has lines or not; `isCorrected`: a slip was read as it. The lines
  /// follow.
  case countrySet(String, isCorrected: Bool, stays: Bool)
  case countryUnknown(typed: String)
  /// `/keep` without words, and nothing was said that it could keep.
  case keepsWhat
  /// The shelves to choose from follow.
  case whereToKeep(words: String)
  /// A practice was ended before its time; the conversation goes on.
  case practiceEnded
  /// The practice takes as long as it takes, about so many minutes where that is known.
  case lengthIsFixed(minutes: Double?)
  /// The practice can't last as long as was asked; it will be so many minutes.
  case lengthIsHeld(minutes: Double)
  /// Words were put on a shelf; `stays`: they are there next time.
  case kept(stays: Bool)
  /// What is said can't be kept just now, and why.
  case notKept(reason: NotKept)
  /// What couldn't be kept for a while was kept now, all of it.
  case keptAgain
  /// At the beginning: others could look into what is kept, and can't any more.
  case closedToOthers
  /// At the beginning: something that was kept has gone.
  case somethingIsGone
  /// The place they stopped at has changed since; it goes on near there.
  case placeMoved
  /// Danger was spoken of but denied or past, or before the break: where help is, softly.
  case helpIsNear
  /// Danger was spoken of once more while it is being talked about: where help is.
  case heardAgain
  /// They leave while danger is being talked about: where help is once they have left.
  case helpStays
  /// A fault in a script: said calmly, with where help is. Logged for the author.
  case scriptFault
}

/// Why nothing is kept.
public enum NotKept: Sendable, Hashable {
  case asked
  case notWritable(path: String)
  case diskFull
  case damaged(path: String)
  case tooNew(path: String)
  case inUse
  /// It is sealed, and was not unlocked.
  case locked
  case noMemory
}

/// How a conversation ended.
public enum Ending: Sendable, Hashable {
  /// The script came to its end.
  case finished
  /// The person left; `kept`: it can be gone on with.
  case left(kept: Bool)
  /// The person left with `/pause`; it is gone on with next time.
  case paused
}

/// The way to help: which screen, and the lines on it.
public struct HelpScreen: Sendable, Hashable {
  public enum Reason: Sendable, Hashable {
    /// An overdose or another danger to life; someone else's, or one's own.
    case emergencyOther
    case emergencySelf
    /// In danger from someone.
    case violence
    /// About to act on suicide or self-harm; someone else, or oneself.
    case actingOther
    case actingSelf
    /// Thoughts of suicide or self-harm; one's own, or someone else's.
    case crisis
    case crisisOther
    /// They may hurt someone else.
    case harm
    /// They asked for it (`/help`, `988`, `help-now`).
    case asked
  }

  public var reason: Reason
  public var lines: [HelpLine]
  /// Whether a passage of the scripts follows, which says what was heard, asks, and stays. Without one
  /// the screen asks itself: nothing is asked twice.
  public var isFollowed: Bool
  /// Whether it stands in a conversation, in which one can answer and type commands.
  public var isInTalk = true

  public init(_ reason: Reason, lines: [HelpLine], isFollowed: Bool = false) {
    self.reason = reason
    self.lines = lines
    self.isFollowed = isFollowed
  }
}
