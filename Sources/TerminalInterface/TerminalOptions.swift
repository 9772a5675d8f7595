/// What the person asked of the terminal, and what its surroundings say; nothing is looked up here.
public struct TerminalOptions: Sendable, Hashable {
  /// No cursor movement, no colours, no drawing; one thing a line.
  public var plain: Bool
  /// How long lines wait for their reader; nil: gentle, and none in a plain terminal, where a
  /// screen reader keeps its own time.
  public var pace: Pace?
  /// Whether bells may sound.
  public var bell: Bool
  public var environment: TerminalEnvironment
  /// File descriptors.
  public var input: Int32
  public var output: Int32
  /// Whether this conversation may catch signals; false where several run in one process.
  public var catchesSignals: Bool

  public init(
    plain: Bool = false, pace: Pace? = nil, bell: Bool = false,
    environment: TerminalEnvironment = TerminalEnvironment([:]),
    input: Int32 = 0, output: Int32 = 1, catchesSignals: Bool = true
  ) {
    self.plain = plain
    self.pace = pace
    self.bell = bell
    self.environment = environment
    self.input = input
    self.output = output
    self.catchesSignals = catchesSignals
  }
}

extension TerminalOptions {
  /// How long lines wait for their reader here.
  func paceHere(_ abilities: Abilities) -> Pace {
    abilities.waits ? pace ?? (abilities.isRoomy ? .gentle : .none) : .none
  }

  /// How many seconds a line waits for its reader.
  public func secondsToRead(_ line: String) -> Double {
    paceHere(Abilities(self)).pause(after: line).seconds
  }
}

/// The environment variables that say how a terminal is to be used.
public struct TerminalEnvironment: Sendable, Hashable {
  /// `TERM`; nil where it is unset.
  public var terminal: String?
  /// `NO_COLOR` is set and not empty (no-color.org).
  public var refusesColour: Bool
  /// `LEEWARD_MOTION=reduced`: nothing moves; a breath is told in words.
  public var reducesMotion: Bool
  /// `COLUMNS`, for where no terminal says how wide it is.
  public var columns: Int?

  public init(_ variables: [String: String]) {
    terminal = variables["TERM"]
    refusesColour = !(variables["NO_COLOR"] ?? "").isEmpty
    reducesMotion = variables["LEEWARD_MOTION"] == "reduced"
    columns = variables["COLUMNS"].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
  }

  /// A terminal that knows no more than text from left to right.
  var isDumb: Bool { terminal == nil || terminal == "" || terminal == "dumb" }
}
