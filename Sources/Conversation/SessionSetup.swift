import DialogueMachine
import DialogueProgram
import Foundation
import Journal
import ResourceDirectory

/// What a session needs from outside: `leeward` chooses all of it.
public struct SessionSetup {
  public var program: Program
  public var journal: any JournalStore
  /// Why nothing is kept, where the journal isn't durable; said once, at the beginning.
  public var notKept: NotKept?
  /// What was found when the journal was opened; said once, at the beginning.
  public var found: [SessionNote] = []
  /// The node to begin at.
  public var start: String
  /// The practice that was asked for; nil for a talk. A talk that was broken off can still be gone
  /// on with after it.
  public var practice: PracticeRequest?
  /// Whether a conversation that was broken off is offered to go on with.
  public var offersToGoOn: Bool
  /// ISO 3166, for the lines to help.
  public var country: String
  public var seed: UInt64
  public var now: () -> Date
  /// The calendar whose hours `part_of_day()` goes by.
  public var hour: (Date) -> Int
  /// Why that country, where nobody said that it is theirs.
  public var countryGuess: CountryGuess?
  /// Keeps the country they say is theirs; whether it is there next time.
  public var keepCountry: (String) -> Bool = { _ in false }
  /// The day it is at a time, as YYYY-MM-DD.
  public var day: (Date) -> String = { WallClock.here.day(at: $0) }
  /// Looks for lines, places and meetings, for `/find`, with the lines of a country.
  public var find: (FindRequest, String) -> FindAnswer
  /// How long the view gives a line to be read in.
  public var secondsToRead: (String) -> Double
  /// Told of faults in scripts; gets no word a person said.
  public var log: (String) -> Void

  public init(
    program: Program, journal: any JournalStore, notKept: NotKept? = nil, start: String = "Start",
    practice: PracticeRequest? = nil, offersToGoOn: Bool = true, country: String = "US",
    seed: UInt64 = 0,
    now: @escaping () -> Date = { Date() }, hour: @escaping (Date) -> Int = { _ in 12 },
    find: ((FindRequest, String) -> FindAnswer)? = nil,
    secondsToRead: @escaping (String) -> Double = { _ in 0 },
    log: @escaping (String) -> Void = { _ in }
  ) {
    self.program = program
    self.journal = journal
    self.notKept = notKept
    self.start = start
    self.practice = practice
    self.offersToGoOn = offersToGoOn
    self.country = country
    self.seed = seed
    self.now = now
    self.hour = hour
    self.find =
      find ?? { Finder(folder: nil, country: $1).find($0, now: now()) }
    self.secondsToRead = secondsToRead
    self.log = log
  }
}
