import Diagnostics
import DialogueSyntax

/// How one script keeps to motivational interviewing: its lines, and the paths its plans take.
public struct ScriptFidelity: Sendable {
  /// The script; a plan of the whole project stands for itself.
  public var file: String
  /// How many lines the guide has in it.
  public var lines = 0
  /// How many years of school they ask for; nil where that can't be told.
  public var readingGrade: Double?
  /// How many lines have each code.
  public var counts = CodeCounts()
  /// The codes suggested for lines that carry meaning and have none. Never added to `counts`.
  public var suggested = CodeCounts()
  /// How many lines those are.
  public var untagged = 0
  public var paths: [Path] = []

  init(file: String) { self.file = file }

  /// A script's lines, by their tags. English alone is read and gets suggestions.
  init(_ script: ScriptSyntax, in sources: SourceSet, isEnglish: Bool) {
    file = sources.files[script.file].name
    var reading = ReadingGrade()
    for guide in script.guideLines {
      lines += 1
      counts.add(guide.line.tags.compactMap { MICode(tag: $0.text) })
      guard isEnglish else { continue }
      reading.add(LineWords(guide.line, in: sources))
      if let code = guide.suggestion?.code {
        suggested.add([code])
        untagged += 1
      }
    }
    readingGrade = reading.grade
  }

  /// One way through the scripts: a run of a plan.
  public struct Path: Sendable {
    public var plan: String
    /// Which run of its plan, from 1.
    public var run: Int
    /// The line of the plan at which it begins.
    public var line: Int
    public var volleys: Int
    public var counts: CodeCounts
  }

  /// Those that are long enough for sums to say something.
  public var longPaths: [Path] { paths.filter { $0.volleys >= MIThreshold.fewestVolleys } }

  public var reflectionToQuestion: Range? { Range(longPaths.map(\.counts.reflectionToQuestion)) }

  public var complexShare: Range? { Range(longPaths.map(\.counts.complexShare)) }

  /// The most persuading and confronting on any path, short ones too.
  public var mostNonAdherent: Int { paths.map(\.counts.nonAdherent).max() ?? 0 }

  /// The path with the fewest reflections for its questions, the less complex of two.
  public var weakest: Path? {
    longPaths.filter { $0.counts.reflectionToQuestion != nil }.min { a, b in
      func order(_ path: Path) -> (Double, Double) {
        (path.counts.reflectionToQuestion ?? 0, path.counts.complexShare ?? 0)
      }
      return order(a) < order(b)
    }
  }

  /// The path with the smallest part of complex reflections.
  public var leastComplex: Path? {
    longPaths.filter { $0.counts.complexShare != nil }
      .min { ($0.counts.complexShare ?? 0) < ($1.counts.complexShare ?? 0) }
  }

  /// The least and the middle of a measure over paths.
  public struct Range: Sendable, Hashable {
    public var min: Double
    public var median: Double

    /// Of those that have the measure; nil where none has.
    init?(_ values: [Double?]) {
      let sorted = values.compactMap(\.self).sorted()
      guard let first = sorted.first else { return nil }
      min = first
      let middle = sorted.count / 2
      median =
        sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
    }
  }
}
