import Conversation
import Diagnostics
import HostVocabulary
import TestSupport
import Testing

@testable import TerminalInterface

@Suite struct EnglishTests {
  private let english = English()
  private static let reasons: [HelpScreen.Reason] = [
    .emergencyOther, .emergencySelf, .actingOther, .actingSelf, .violence, .crisis, .crisisOther,
    .harm, .asked,
  ]

  /// Those whose first line is a crisis line's.
  private static let crises: [HelpScreen.Reason] = [.crisis, .crisisOther, .harm]

  private func text(_ passage: Passage) -> String {
    passage.groups.joined().map { $0.lead + $0.text }.joined(separator: "\n")
  }

  /// Everything said in English that a person may come to read.
  private var everything: [String] {
    let notes: [SessionNote] = [
      .commands, .fitsNone(times: 1), .fitsNone(times: 2), .menuWaits, .notARating, .notYesOrNo,
      .unknownCommand(typed: "/x", nearest: nil), .unknownCommand(typed: "/x", nearest: "/y"),
      .tookBack, .nothingToTakeBack, .nothingToSkip, .nothingToRepeat, .practiceEnded,
      .notKept(reason: .asked), .notKept(reason: .notWritable(path: "/p")),
      .notKept(reason: .diskFull), .notKept(reason: .damaged(path: "/p")),
      .notKept(reason: .tooNew(path: "/p")), .notKept(reason: .inUse), .placeMoved, .helpIsNear,
      .ratingIsVague, .ratingIsBeyond(above: true), .ratingIsBeyond(above: false),
      .nowhereToPause, .findsWhat, .helpedWhat, .whichHelped, .helpedKept(name: "x", stays: true),
      .helpedKept(name: "x", stays: false), .helpedTakenBack(name: "x"),
      .countryGuessed("US", .settings), .countryGuessed("IE", .nothing),
      .countryIs("US", isGuess: true), .countryIs("MX", isGuess: false),
      .countrySet("NL", isCorrected: true, stays: true), .countryUnknown(typed: "x"),
      .planIsEmpty,
      .noPeopleYet, .keepsWhat, .whereToKeep(words: "x"),
      .heardAgain, .helpStays, .kept(stays: true), .kept(stays: false), .scriptFault,
    ]
    let prompts: [Prompt] = [
      .menu(["a", "b"]), .words(hint: "x"), .rating(low: "a", high: "b"), .confirm(.leave),
      .confirm(.goOn(lastLine: nil)), .confirm(.goOn(lastLine: "x")),
      .confirm(.meant(choice: "x")),
    ]
    let commands = ["/help", "/back", "/again", "/skip", "/hide", "/quit"]
    let screens = Self.reasons.flatMap { reason in
      [true, false].map { english.help(HelpScreen(reason, lines: Lines.all, isFollowed: $0)) }
    }
    var passages = notes.map { english.note($0, commands: commands, edits: true) } + screens
    passages += [Ending.left(kept: true), .left(kept: false), .paused].compactMap(english.farewell)
    passages += [english.wasCut, english.shelf("reason", words: [])]
    passages.append(english.directory(topic: "crisis", lines: Lines.all))
    return passages.map(text) + english.greeting + [
      english.more(plain: true), english.more(plain: false), KeyTable.shown.text,
    ]
      + prompts.map(english.label)
      + prompts.compactMap { english.lead(to: $0)?.text }
      + [Practice.quiet, .guided].map(english.keys)
  }

  @Test func nobodyIsShoutedAtOrToldWhatToDo() {
    for text in everything {
      #expect(!text.contains("!"))
      let words = Set(text.lowercased().split { !$0.isLetter && $0 != "'" }.map(String.init))
      let avoided: Set = [
        "should", "must", "invalid", "error", "illegal", "failed", "wrong", "addict", "clean",
        "abuse", "relapse", "simply", "just",
      ]
      #expect(words.isDisjoint(with: avoided), "\(text)")
    }
  }

  @Test func theGreetingIsThreeShortLines() {
    #expect(english.greeting.count <= 3)
    #expect(english.greeting.allSatisfy { $0.count <= 70 })
    #expect(english.greeting.contains { $0.contains("/help") })
    #expect(english.greeting.contains { $0.contains("stays on this computer") })
  }

  // MARK: Help

  @Test(arguments: reasons)
  func theFirstLineIsANumber(reason: HelpScreen.Reason) throws {
    let first = try #require(english.help(HelpScreen(reason, lines: Lines.all)).groups.first?.first)
    #expect(first.role == .strong)
    #expect(first.text.contains(Self.crises.contains(reason) ? "988" : "911"))
  }

  @Test(arguments: reasons)
  func itWorksWithNoLineAtAll(reason: HelpScreen.Reason) {
    let help = text(english.help(HelpScreen(reason, lines: [])))
    #expect(help.contains("emergency services"))
    #expect(!help.contains("Checked on"))
  }

  @Test(arguments: reasons)
  func everyLineIsThereAndWhenItWasChecked(reason: HelpScreen.Reason) {
    let help = text(english.help(HelpScreen(reason, lines: Lines.all)))
    #expect(help.contains("Call or text 988 (any hour)"))
    #expect(help.contains("Text HOME to 741741 (any hour)"))
    #expect(
      help.contains("Checked on November 20, 2026. If this doesn't connect, call 911."))
  }

  @Test func theEmergencyNumberAloneSaysWhereElse() {
    let help = text(english.help(HelpScreen(.emergencyOther, lines: [Lines.emergency])))
    #expect(help.contains("If this doesn't connect, call the emergency number where you are."))
  }

  @Test func overdoseSaysTheFiveStepsAndNothingElse() {
    let help = text(english.help(HelpScreen(.emergencyOther, lines: [Lines.emergency])))
    for fact in [
      "can't be woken", "slow, stopped or gurgling breath", "blue or grey lips or nails",
      "tiny pupils", "shout, rub the breastbone hard", "give naloxone", "head tilted back",
      "one spray in one nostril", "Breathe for them", "onto their side", "2 to 3 minutes",
      "other nostril", "wears off before some opioids do", "cold shower", "slapping",
      "making them vomit", "injecting anything", "leaving them alone",
    ] { #expect(help.contains(fact), "\(fact)") }
  }

  @Test func ownDangerSaysWhatKeepsOneAlive() {
    let help = text(english.help(HelpScreen(.emergencySelf, lines: Lines.all)))
    for fact in ["Unlock the door", "Don't be alone", "on the phone", "Naloxone (Narcan) within"] {
      #expect(help.contains(fact), "\(fact)")
    }
  }

  @Test func aScreenSpeaksOfWhoeverIsInDanger() {
    for reason in [HelpScreen.Reason.actingOther, .crisisOther, .harm] {
      let help = text(english.help(HelpScreen(reason, lines: Lines.all)))
      #expect(!help.contains("hurt yourself") && !help.contains("killing yourself"))
    }
    for reason in [HelpScreen.Reason.actingOther, .actingSelf] {
      let help = text(english.help(HelpScreen(reason, lines: Lines.all)))
      #expect(help.contains("could use") && !help.contains("Naloxone") && !help.contains("blue"))
    }
  }

  @Test func aCrisisIsAskedAboutOnce() {
    let question = "Are you thinking about killing yourself?"
    #expect(text(english.help(HelpScreen(.crisis, lines: Lines.all))).contains(question))
    let followed = HelpScreen(.crisis, lines: Lines.all, isFollowed: true)
    #expect(!text(english.help(followed)).contains("?"))
  }

  @Test(arguments: reasons)
  func inASmallWindowTheNumberIsInSight(reason: HelpScreen.Reason) throws {
    let terminal = try PseudoTerminal(columns: 40, rows: 20)
    let side = try terminal.openProgramSide()
    let options = TerminalOptions(
      environment: TerminalEnvironment(["TERM": "xterm"]), output: side, catchesSignals: false)
    let screen = Screen(options, Abilities(options, inputIsTerminal: true, outputIsTerminal: true))
    screen.showUrgent(english.help(HelpScreen(reason, lines: Lines.all)))
    terminal.takeIn(for: .milliseconds(50))
    // A row is kept for the prompt.
    let shown = withoutEscapes(terminal.text).split(
      separator: "\n", omittingEmptySubsequences: false
    ).suffix(19)
    let number = Self.crises.contains(reason) ? "988" : "Call 911"
    #expect(shown.contains { $0.contains(number) })
    #expect(shown.allSatisfy { DisplayWidth.columns($0) < 40 })
  }

  // MARK: Small things

  @Test func onlyCommandsThatAreTakenAreListed() {
    let help = text(english.note(.commands, commands: ["/help", "/quit"], edits: false))
    #expect(
      help.hasPrefix(
        "At any prompt you can type:\n/help  people to call, at once, and this list\n"
          + "/quit  leave; your place is kept\nKeys:\nCtrl-C"))
    #expect(!help.contains("Tab"))
  }

  @Test func spansOfTimeReadAsSaid() {
    let spans = [1, 20, 59.5, 60, 75, 90, 120, 200, 300].map(english.quiet)
    #expect(
      spans == [
        "Quiet for 1 second.", "Quiet for 20 seconds.", "Quiet for 59.5 seconds.",
        "Quiet for 1 minute.", "Quiet for 75 seconds.", "Quiet for 1 and a half minutes.",
        "Quiet for 2 minutes.", "Quiet for 3.3 minutes.", "Quiet for 5 minutes.",
      ])
  }

  @Test func patternsAreToldWithoutWhatIsNotInThem() {
    let box = BreathPattern(inhale: 4, holdFull: 4, exhale: 4.5, holdEmpty: 4, rounds: 1)
    #expect(english.pattern(box) == "Breathing: in 4, hold 4, out 4.5, rest 4; once.")
  }
}
