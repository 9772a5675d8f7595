/// What the command line asks for.
struct Arguments {
  /// Stops after so many seconds, or so many inputs, whichever comes first.
  var seconds = 60.0
  var inputs = Int.max
  var seed: UInt64 = 1
  /// The first input's number.
  var from = 0
  var only: Input.Target?
  /// Folders with scripts, plans and project files to make inputs from.
  var folders: [String] = []
  /// A file that always holds the number of the input being run: a crash leaves it behind.
  var mark: String?
  /// Where inputs are kept that something was found with.
  var keep: String?
  /// Prints one input and runs nothing.
  var shows = false
  /// Measures how time grows with hard scripts' size instead.
  var measures = false
  /// Their size grows until one takes so long.
  var milliseconds = 20.0
  /// Of the hard scripts, only those whose name begins so.
  var shape = ""

  static let usage = """
    usage: LanguageFuzzer [--seconds N] [--inputs N] [--seed N] [--from N] [--only TARGET]
                          [--folder PATH]… [--mark FILE] [--keep FOLDER] [--show]
                          [--scaling [--shape NAME] [--milliseconds N]]
    targets: \(Input.Target.allCases.map(\.rawValue).joined(separator: " "))
    """

  /// nil where the words can't be understood.
  init?(_ words: [String]) {
    var rest = words[...]
    while let word = rest.popFirst() {
      switch word {
      case "--show": shows = true
      case "--scaling": measures = true
      default:
        guard let value = rest.popFirst(), take(word, value) else { return nil }
      }
    }
  }

  private mutating func take(_ word: String, _ value: String) -> Bool {
    switch word {
    case "--seconds": return Double(value).map { seconds = $0 } != nil
    case "--inputs": return Int(value).map { inputs = $0 } != nil
    case "--seed": return UInt64(value).map { seed = $0 } != nil
    case "--from": return Int(value).map { from = $0 } != nil
    case "--only": return Input.Target(rawValue: value).map { only = $0 } != nil
    case "--folder": folders.append(value)
    case "--milliseconds": return Double(value).map { milliseconds = $0 } != nil
    case "--shape": shape = value
    case "--mark": mark = value
    case "--keep": keep = value
    default: return false
    }
    return true
  }
}
