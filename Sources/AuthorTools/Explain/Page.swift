import Diagnostics

/// What an author reads about one kind of problem: why it matters, and how it is mended.
public struct Page: Sendable {
  public let problem: Problem
  /// One sentence: what it is.
  public let title: String
  /// Why it matters to the person who talks, or to the author; broken into lines as shown.
  public let why: String
  public let broken: Example
  public let mended: Example

  /// A problem, or the lack of it, as an author would write it.
  public enum Example: Sendable, Hashable, ExpressibleByStringLiteral {
    /// The lines of one node.
    case lines(String)
    /// A whole script.
    case script(String)
    /// A `.yarnproject`, and the lines of the node `Evening` that it takes in.
    case project(String, for: String)
    /// A `.ysls.json`.
    case definitions(String)
    /// A string table, and the lines of the node `Evening` that it has words for.
    case table(String, for: String)
    /// A test plan, and the lines of the node `Evening` that it plays.
    case plan(String, for: String)
    /// What no short text can show, told.
    case told(String)

    public init(stringLiteral value: String) { self = .lines(value) }

    /// What is shown of it.
    public var text: String {
      switch self {
      case .lines(let text), .script(let text), .definitions(let text), .told(let text),
        .project(let text, for: _), .table(let text, for: _), .plan(let text, for: _):
        text
      }
    }
  }

  init(
    _ problem: Problem, _ title: String, why: String, broken: Example, mended: Example
  ) {
    self.problem = problem
    self.title = title
    self.why = why
    self.broken = broken
    self.mended = mended
  }
}

/// Every page, by theme; `leeward explain` shows them.
public enum Pages {
  public static let all: [Page] =
    nodes + commands + blocks + lines + choices + values + variables + enums + ids + ways + groups
    + leeward + voice + files + projects + tables + plans

  /// The page with this slug, or the pages with this code of Yarn Spinner's; capitals don't count.
  public static func named(_ name: String) -> [Page] {
    let name = name.lowercased()
    return all.filter { $0.problem.slug == name || $0.problem.yarn?.lowercased() == name }
  }

  /// The slug that was meant by one that isn't there.
  public static func nearest(to name: String) -> String? {
    let slugs = all.map(\.problem.slug)
    let words = name.split(separator: "-")
    return NearName.nearest(to: name, among: slugs)
      ?? slugs.first { slug in
        !words.isEmpty && words.allSatisfy(slug.split(separator: "-").contains)
      }
  }
}
