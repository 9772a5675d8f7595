/// Where something of a program stands in its script.
public struct ScriptPlace: Sendable, Hashable, Codable {
  /// The file's name as it was given to the compiler.
  public var file: String
  /// The line, from 1; 0 where there is none.
  public var line: Int

  public init(file: String, line: Int) {
    self.file = file
    self.line = line
  }
}
