import Diagnostics

/// What was added up, as an author reads it in a terminal: three tables and what they mean.
public struct FidelityText: Sendable {
  private let scripts: [ScriptFidelity]

  public init(_ fidelities: [Fidelity]) { scripts = fidelities.flatMap(\.scripts) }

  /// Ended with a line feed.
  public var text: String {
    let parts = [lines, paths, weakest].compactMap(\.self) + [Self.meaning]
    return parts.joined(separator: "\n\n") + "\n"
  }

  // MARK: Lines

  private var lines: String? {
    let header = ["Lines", "all", "grade"] + MICode.allCases.map(\.rawValue)
    let rows = scripts.map { script in
      [name(script.file), Self.count(script.lines), Self.tenths(script.readingGrade)]
        + MICode.allCases.map { Self.count(script.counts[$0]) }
    }
    var text = Self.table([header] + rows)
    for script in scripts where script.untagged > 0 {
      let codes = MICode.allCases.filter { script.suggested[$0] > 0 }
        .map { "\($0.rawValue) \(script.suggested[$0])" }.joined(separator: ", ")
      text += "\n  \(script.untagged) suggested, untagged, in \(name(script.file)): \(codes)"
    }
    return text
  }

  // MARK: Paths

  private var paths: String? {
    let measured = scripts.filter { !$0.paths.isEmpty }
    guard !measured.isEmpty else {
      return "No path was taken: a path is a run of the test plan beside a script."
    }
    let headers = [
      ["Paths", "all", "long", "R:Q", "R:Q", "CR", "CR", "MI+", "MI-"],
      ["", "", "", "least", "middle", "least", "middle", "least", "most"],
    ]
    let rows = measured.map { script in
      let ratio = script.reflectionToQuestion
      let share = script.complexShare
      let adherent = script.longPaths.map(\.counts.adherent).min()
      return [
        name(script.file), "\(script.paths.count)", "\(script.longPaths.count)",
        Self.mark(ratio?.min, MIThreshold.reflectionToQuestion.fair, Self.ratio),
        Self.ratio(ratio?.median),
        Self.mark(share?.min, MIThreshold.complexShare.fair, Self.percent),
        Self.percent(share?.median), adherent.map(String.init) ?? "-",
        "\(script.mostNonAdherent)",
      ]
    }
    return Self.table(headers + rows)
  }

  private var weakest: String? {
    let rows = scripts.compactMap { script -> String? in
      guard let path = script.weakest ?? script.leastComplex else { return nil }
      var text = "\n  " + describe(path)
      if let other = script.leastComplex, (other.plan, other.run) != (path.plan, path.run) {
        text += "\n  " + describe(other)
      }
      return text
    }
    return rows.isEmpty ? nil : "The weakest path of each, and the least complex:" + rows.joined()
  }

  private func describe(_ path: ScriptFidelity.Path) -> String {
    let codes = MICode.allCases.filter { path.counts[$0] > 0 }
      .map { "\($0.rawValue) \(path.counts[$0])" }.joined(separator: " ")
    return "\(SafeText.line(path.plan)):\(path.line)  run \(path.run), \(path.volleys) volleys: "
      + "\(Self.ratio(path.counts.reflectionToQuestion)), "
      + "\(Self.percent(path.counts.complexShare)) complex\n    \(codes)"
  }

  private static let meaning = """
    A path is a run of a test plan, a volley all that the guide says between two turns of the
    person; a long path has five volleys or more. In a volley each code counts once, one
    reflection (CR before SR), P or PP before GI. The grade is Flesch and Kincaid's, 6 at most.
      R:Q  reflections to a question     fair is 1, good is 2; "<" is less than fair
      CR   complex ones of reflections   fair is 40 %, good is 50 %
      MI+  SEEK, AF and EMPH             on long paths
      MI-  P and C                       on all paths; Leeward's own scripts have none
    Fair and good (MITI 4.2.1) are expert opinion for twenty minutes of recorded talk. Warmth and
    partnership only a person can rate. Only tags count, never what is suggested; to see that
    line by line: leeward check --hints
    """

  // MARK: Numbers and columns

  /// The file's own name; with its folders where another file has the same.
  private func name(_ file: String) -> String {
    func last(_ file: String) -> Substring { file.split(separator: "/").last ?? Substring(file) }
    let isAlone = scripts.count { last($0.file) == last(file) } == 1
    return SafeText.line(isAlone ? String(last(file)) : file)
  }

  private static func count(_ number: Int) -> String { number == 0 ? "·" : "\(number)" }

  private static func ratio(_ number: Double?) -> String {
    guard let number else { return "-" }
    let hundredths = Int((number * 100).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }

  private static func tenths(_ number: Double?) -> String {
    guard let number else { return "-" }
    let tenths = Int((max(0, number) * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  private static func percent(_ number: Double?) -> String {
    number.map { "\(Int(($0 * 100).rounded())) %" } ?? "-"
  }

  private static func mark(
    _ number: Double?, _ fair: Double, _ words: (Double?) -> String
  ) -> String {
    ((number ?? fair) < fair ? "<" : "") + words(number)
  }

  /// Rows in columns: the first to the left, the others to the right.
  private static func table(_ rows: [[String]]) -> String {
    let widths = (rows.first ?? []).indices.map { column in
      rows.map { DisplayWidth.columns($0[column]) }.max() ?? 0
    }
    return rows.map { row in
      let cells = row.enumerated().map { column, cell in
        let space = String(
          repeating: " ", count: widths[column] - DisplayWidth.columns(cell))
        return column == 0 ? cell + space : space + cell
      }
      return String(cells.joined(separator: "  ").reversed().drop { $0 == " " }.reversed())
    }.joined(separator: "\n")
  }
}
