/// How much is read before a file is refused: far more than any directory that is published.
public struct ImportLimits: Sendable {
  /// Of one file, or of all in a folder.
  public var bytes = 256 << 20
  /// Of all that a zip unpacks to.
  public var unpackedBytes = 1 << 30
  /// Of a table, or of a list.
  public var rows = 500_000
  public var columns = 2_000
  /// Of one field; a quote that is open for longer was never closed.
  public var fieldBytes = 1 << 18
  /// Of the files in a zip or a folder.
  public var files = 5_000

  public init() {}
}
