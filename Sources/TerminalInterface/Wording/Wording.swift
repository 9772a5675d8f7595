import Conversation
import HostVocabulary
import ResourceDirectory

/// Every sentence Leeward itself says while someone talks, in one language. Another language is
/// another folder beside `English`.
protocol Wording: Sendable {
  /// What this is, that it stays here, how to reach help: at most three short lines.
  var greeting: [String] { get }
  /// What kind of answer is wanted, in a few words; stands right before the cursor.
  func label(_ prompt: Prompt) -> String
  /// What stands above a prompt; nil where the label says enough.
  func lead(to prompt: Prompt) -> Passage.Line?
  /// `commands`: the slash commands this session takes; `edits`: whether Tab does anything here.
  func note(_ note: SessionNote, commands: [String], edits: Bool) -> Passage
  func farewell(_ ending: Ending) -> Passage?
  /// Before the cursor where the journal's passphrase is asked for.
  var passphrase: String { get }
  /// It was longer than one can be.
  var passphraseWasLong: Passage { get }
  /// A passphrase can't be asked for here.
  var needsTerminal: Passage { get }
  /// What keys and commands do while talking.
  var keys: KeyTable { get }
  /// Stands at the end of a full page; `plain`: in a line of its own, to be read aloud.
  func more(plain: Bool) -> String
  /// Stands in the line that is edited for a long text that was pasted.
  func pasted(lines: Int, characters: Int) -> String
  /// The answer was longer than it may be, and the rest is gone.
  var wasCut: Passage { get }

  /// The first line is the number to call.
  func help(_ screen: HelpScreen) -> Passage
  func directory(topic: String, lines: [HelpLine]) -> Passage
  /// What a search found, the number to call first.
  func found(_ answer: FindAnswer) -> Passage
  func shelf(_ name: String, words: [String]) -> Passage

  func word(_ phase: BreathPhase) -> String
  /// A second's number, counted aloud.
  func count(_ number: Int) -> String
  /// What a breath is made of, and how many there are.
  func pattern(_ pattern: BreathPattern) -> String
  func round(_ number: Int, of rounds: Int) -> String
  /// Before the first breath.
  var ready: String { get }
  var paused: String { get }
  /// After a pause.
  var goingOn: String { get }
  func sitting(minutes: Double) -> String
  func timeLeft(seconds: Double) -> String
  func quiet(seconds: Double) -> String
  /// The practices there are; nothing is said of what isn't known.
  func practices(_ list: [ListedPractice]) -> Passage
  /// What keys do now.
  func keys(_ practice: Practice) -> String
}

/// What takes its time.
enum Practice: Sendable, Hashable {
  /// A moment between two lines; any key goes on.
  case quiet
  /// A step of a practice.
  case guided
}
