/// A stretch of one file's text, in UTF-8 offsets; small, because every node of a tree has one.
public struct Span: Sendable, Hashable {
  /// The file's number in its `SourceSet`.
  public var file: Int32
  public var lower: Int32
  public var upper: Int32

  public init(file: Int, _ range: Range<Int>) {
    self.file = Int32(truncatingIfNeeded: file)
    lower = Int32(truncatingIfNeeded: range.lowerBound)
    upper = Int32(truncatingIfNeeded: range.upperBound)
  }

  public var range: Range<Int> { Int(lower)..<Int(max(lower, upper)) }

  /// The smallest span that covers both; both are of one file.
  public func joined(_ other: Span) -> Span {
    Span(file: Int(file), Int(min(lower, other.lower))..<Int(max(upper, other.upper)))
  }
}

/// The files of one project, in order; a span's `file` counts in it.
public struct SourceSet: Sendable, Hashable {
  public private(set) var files: [SourceFile]

  public init(_ files: [SourceFile] = []) { self.files = files }

  /// The file of a span. A span from elsewhere gets an empty file rather than a trap.
  public func file(of span: Span) -> SourceFile {
    files.indices.contains(Int(span.file)) ? files[Int(span.file)] : SourceFile(name: "", text: "")
  }

  public func text(of span: Span) -> Substring { file(of: span).substring(span.range) }

  public func place(of span: Span) -> Place { file(of: span).place(at: Int(span.lower)) }
}
