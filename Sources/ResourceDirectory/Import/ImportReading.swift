import Foundation

/// A row that was left out, or came in with something left off, and why.
public struct RowNote: Sendable, Hashable {
  /// As a spreadsheet counts: a table's first row is 1. In a list, its place counted from 1.
  public var number: Int
  /// Its name, where it has one, cleaned.
  public var name: String?
  /// Why, as the end of "Left out: …".
  public var reason: String

  public init(number: Int, name: String? = nil, reason: String) {
    self.number = number
    self.name = name
    self.reason = reason
  }
}

/// What a file says, checked, and all that it says wrongly.
public struct ImportReading: Sendable {
  public var contents: SourceContents
  public var leftOut: [RowNote] = []
  /// Rows that came in with something left off.
  public var mended: [RowNote] = []
  /// What holds for the whole of it, as sentences.
  public var notes: [String] = []

  init(_ contents: SourceContents) {
    self.contents = contents
  }
}

/// Where a postal area is: `PostalAreas`, or a table of a test's own.
public typealias PostalLocator =
  @Sendable (_ postal: String) -> (
    latitude: Double, longitude: Double, located: Place.Located
  )?

/// What a reader needs to know beside the file.
public struct ImportSetting: Sendable {
  /// For what is dated in the future, and years in names of files.
  public var now: Date
  public var limits = ImportLimits()
  /// Finds places that come without coordinates.
  public var locate: PostalLocator
  /// What the source is to be called; nil is its own name. Another name is another source.
  public var name: String?
  /// As of when it is; nil is what it says itself.
  public var asOf: String?
  /// Whose meetings a list of meetings holds; nil is what it says itself.
  public var fellowship: String?
  /// A file that explains the codes of this one: SAMHSA's code sheet, a BMLT server's formats.
  public var beside: PublishedFile?

  public init(now: Date, locate: @escaping PostalLocator = { _ in nil }) {
    self.now = now
    self.locate = locate
  }
}
