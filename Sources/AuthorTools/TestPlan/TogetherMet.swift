import DialogueProgram

/// What all of a project's plans met, taken together, and what none of them did.
public struct TogetherMet: Sendable {
  public var coverage: Coverage
  /// What no plan met, in the scripts' order.
  public var unmet: [Unmet]

  /// A line or a choice that no plan came to.
  public struct Unmet: Sendable, Hashable {
    public var place: ScriptPlace
    /// The words, with `{0}` where values are put in.
    public var text: String
    public var isChoice: Bool
  }
}

extension PlanTester {
  /// What some results of a project's plans met together; nil where its scripts can't run.
  public func together(_ results: [PlanResult], of project: Project) -> TogetherMet? {
    guard let program = options.compile(project).program else { return nil }
    var met = CoverageRecorder()
    for result in results { met.add(result.met) }
    return TogetherMet(
      coverage: met.coverage(of: program, script: nil), unmet: met.unmet(in: program))
  }
}
