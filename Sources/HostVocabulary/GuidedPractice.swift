import DialogueProgram

/// A practice that a script offers by name: a node with a `practice:` header, and what its other
/// headers say.
///
///     title: BodyScan
///     practice: body-scan
///     about: From the feet to the face, part by part.
///     also: scan, relax
///     minutes: 8 (3 to 30)
public struct GuidedPractice: Sendable, Hashable {
  /// The node it begins at.
  public var node: String
  /// What it is known by, in the journal too: letters, digits and hyphens.
  public var name: String
  /// One line on what it is; "" where nothing is said.
  public var about: String
  /// Other words for it.
  public var also: [String]
  /// How long it takes; nil where its author doesn't say.
  public var minutes: PracticeMinutes?

  /// Nil where the node is no practice. What can't be read in its headers is left out here, and
  /// told its author by `leeward check`.
  public init?(_ node: Program.Node) {
    guard let name = node.header("practice"), !name.isEmpty else { return nil }
    self.node = node.title
    self.name = name
    about = node.header("about") ?? ""
    also = (node.header("also") ?? "").split(separator: ",").map(Self.trimmed)
    minutes = node.header("minutes").flatMap(PracticeMinutes.init)
  }

  /// Whether a name can be a practice's: it is typed in a shell.
  public static func isName(_ text: String) -> Bool {
    !text.isEmpty && text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}

/// How long a practice takes, as its `minutes:` header says: `5`, or `5 (2 to 20)` where it can be
/// made to last from 2 to 20 minutes.
public struct PracticeMinutes: Sendable, Hashable {
  public var usual: Double
  /// Nil where its length is what it is.
  public var range: ClosedRange<Double>?

  /// Nil where it can't be read, or isn't between no time and two hours.
  public init?(_ text: String) {
    let words = text.lowercased().map { "(),".contains($0) ? " " : String($0) }.joined()
      .split(separator: " ")
    let numbers = words.compactMap { Double(String($0)) }.filter { $0 > 0 && $0 <= 120 }
    switch words.count {
    case 1 where numbers.count == 1: range = nil
    case 4
    where numbers.count == 3 && words[2] == "to" && numbers[1] < numbers[2]
      && (numbers[1]...numbers[2]).contains(numbers[0]):
      range = numbers[1]...numbers[2]
    default: return nil
    }
    usual = numbers[0]
  }
}

extension Program {
  /// Its practices, as the scripts have them in order; of several with one name, the first.
  public var practices: [GuidedPractice] {
    var names = Set<String>()
    return nodes.compactMap { node in
      GuidedPractice(node).flatMap { names.insert($0.name).inserted ? $0 : nil }
    }
  }
}
