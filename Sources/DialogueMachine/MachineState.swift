import DialogueProgram

/// Where a dialogue stands: everything that changes while it runs, as a value.
///
/// A copy is a snapshot. It belongs to the program it was made with, whose tables it is indexed by;
/// `SavedState` is the form that outlives the program.
public struct MachineState: Hashable, Sendable {
  /// A node that is being run, and where it goes on.
  struct Frame: Hashable, Sendable {
    var node: Int32
    var pc: Int32
  }

  /// A choice that is on show.
  struct Choice: Hashable, Sendable {
    var line: Int32
    var pc: Int32
    var isAvailable: Bool
    /// The values that were put in, for showing it again.
    var values: [Value]
  }

  struct Candidate: Hashable, Sendable {
    var content: Int32
    var pc: Int32
  }

  /// What the machine waits for.
  enum Waiting: Hashable, Sendable {
    case nothing
    case choice
    case answer(ValueType)
  }

  var variables: [Value]
  /// How often each node was left, for those that are tracked.
  var visits: [Int32]
  /// The once-flags that are set.
  var seen: [Bool]
  /// How often each content was picked.
  var views: [Int32]
  var frames: [Frame] = []
  var stack: [Value] = []
  /// Where smart variables that are being read go back to.
  var returns: [Int32] = []
  var choices: [Choice] = []
  var candidates: [Candidate] = []
  var waiting = Waiting.nothing
  var random: SeededRandom
  var saliency: Saliency

  init(_ program: Program, seed: UInt64, saliency: Saliency) {
    variables = program.variables.map(\.initial)
    visits = Array(repeating: 0, count: program.nodes.count)
    seen = Array(repeating: false, count: program.onceKeys.count)
    views = Array(repeating: 0, count: program.contents.count)
    random = SeededRandom(seed: seed)
    self.saliency = saliency
  }
}

/// How one of several passing contents is picked.
public enum Saliency: String, Sendable, Hashable, Codable, CaseIterable {
  /// The first.
  case first
  /// The most specific; of several, the first.
  case best
  /// The least often picked; of several, the most specific, then the first. Leeward's own choice,
  /// since it is the same each time.
  case bestLeastRecentlyViewed = "best_least_recently_seen"
  /// The same, but any of several at random (from the seed).
  case randomBestLeastRecentlyViewed = "random_best_least_recently_seen"
}

/// A small generator whose whole state is one number: the same seed gives the same talk.
///
/// SplitMix64 (Steele, Lea and Flood, 2014).
public struct SeededRandom: Hashable, Sendable, Codable, RandomNumberGenerator {
  public var state: UInt64

  public init(seed: UInt64) { state = seed }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// From 0 up to, not including, 1.
  mutating func unit() -> Float { Float(next() >> 40) / Float(1 << 24) }

  /// A whole number of the range.
  mutating func whole(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }
}
