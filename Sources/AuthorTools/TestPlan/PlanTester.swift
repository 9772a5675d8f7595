import Diagnostics
import DialogueCompiler
import DialogueProgram

/// Runs a project's test plans.
public struct PlanTester: Sendable {
  public var options: ScriptOptions
  /// Whether the conversation is saved and restored at every step, which must change nothing.
  public var savesBetweenSteps: Bool

  public init(options: ScriptOptions = .init(), savesBetweenSteps: Bool = false) {
    self.options = options
    self.savesBetweenSteps = savesBetweenSteps
  }

  /// What came of each plan, in the plans' order.
  public func test(_ project: Project) -> [PlanResult] {
    let compilation = options.compile(project)
    return project.plans.map { plan in
      let (steps, mistakes) = TestPlanParser.parse(plan, number: compilation.sources.files.count)
      var result = PlanResult(
        plan: plan.name, script: script(of: plan, in: project) ?? project.name, failure: nil,
        coverage: nil, sources: SourceSet(compilation.sources.files + [plan]))
      guard let program = compilation.program else {
        result.failure = compilation.diagnostics.first { $0.severity == .error }
        return result
      }
      guard mistakes.isEmpty else {
        result.failure = mistakes.first
        return result
      }
      let scripts = PlanScripts(program: program, sources: compilation.sources, plan: plan)
      var runner = PlanRunner(scripts, options: options, savesBetweenSteps: savesBetweenSteps)
      result.failure = runner.run(steps)?.diagnostic(in: scripts)
      result.coverage = runner.coverage.coverage(
        of: program, script: script(of: plan, in: project))
      result.met = runner.coverage
      result.routes = runner.routes
      return result
    }
  }

  /// The script a plan stands beside; nil for a plan of the whole project.
  private func script(of plan: SourceFile, in project: Project) -> String? {
    project.scripts.first {
      [Project.plan(of: $0.name), Project.plan(of: $0.name, in: project.planLanguage)]
        .contains(plan.name)
    }?.name
  }
}

/// What came of one plan.
public struct PlanResult: Sendable {
  public var plan: String
  /// The script it belongs to; a project's name where it belongs to all of it.
  public var script: String
  /// The first thing that came out otherwise; nil where the plan passed.
  public var failure: Diagnostic?
  /// How much of the script it met; nil where it could not be run.
  public var coverage: Coverage?
  /// What the failure's places count in.
  public var sources: SourceSet
  /// What it met, in all scripts.
  var met = CoverageRecorder()
  /// What was said in each of its runs.
  var routes: [Route] = []

  public var hasPassed: Bool { failure == nil }

  /// The failure as one plain sentence with its places.
  public var message: String? {
    guard let failure else { return nil }
    func place(_ span: Span) -> String {
      "\(sources.file(of: span).name), line \(sources.place(of: span).line)"
    }
    let cause = failure.because.map { " (\(place($0.span)))" } ?? ""
    return "\(place(failure.span)): \(failure.message)\(cause)"
  }

  public var json: JSONText {
    .object([
      .init("file", .string(script)), .init("plan", .string(plan)),
      .init("passed", .bool(hasPassed)), .init("message", .optional(message)),
      .init("coverage", coverage?.json ?? .null),
    ])
  }
}

extension JSONText {
  /// What came of all plans, in the shape that `leeward test --json` writes.
  public static func report(_ results: [PlanResult]) -> JSONText {
    .object([
      .init("passed", .integer(results.count(where: \.hasPassed))),
      .init("failed", .integer(results.count { !$0.hasPassed })),
      .init("results", .array(results.map(\.json))),
    ])
  }
}
