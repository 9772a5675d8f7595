/// Why nothing of a file could be brought in: a sentence for whoever asked, and the next step.
public struct ImportProblem: Error, Sendable, Hashable {
  public let text: String

  public init(_ text: String) { self.text = text }
}
