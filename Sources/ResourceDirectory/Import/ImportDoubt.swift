/// What makes a new edition look like a mistake, so that it isn't taken without being asked.
public enum ImportDoubt: Sendable, Hashable {
  /// It has a tenth of the rows that there were, or less: a feed that broke, or a part of a list.
  case shrunk(before: Int, after: Int)
  /// Its publisher dates it before the one that is there.
  case older(before: String, after: String)

  /// Nil where there is nothing to ask.
  public init?(_ contents: SourceContents, over before: Source?) {
    guard let before else { return nil }
    if before.rowCount >= 10, contents.rowCount * 10 <= before.rowCount {
      self = .shrunk(before: before.rowCount, after: contents.rowCount)
    } else if let old = before.asOf, let new = contents.asOf,
      // 2023 and 2023-08 may be the same; only what they both say is compared.
      new.prefix(old.count) < old.prefix(new.count)
    {
      self = .older(before: old, after: new)
    } else {
      return nil
    }
  }
}
