import DialogueCompiler
import DialogueMachine
import DialogueSyntax
import Diagnostics

/// Adds up what a project's authors tagged, by script and for each way its plans take.
///
/// Only tags count. What Listening would suggest for a line without one is told beside them.
public struct Fidelity: Sendable {
  /// One for each script, in order, then one for each plan that belongs to no single script.
  public var scripts: [ScriptFidelity]
  /// Whether the scripts can run; where not, there are no paths.
  public var canRun: Bool
  /// The plans that didn't come out as they say: their last path ends early, later ones are missing.
  public var failedPlans: [String] = []

  public init(_ project: Project, options: ScriptOptions = .init()) {
    let compilation = options.compile(project)
    let isEnglish = LanguageTag.areOfOneLanguage(project.settings.language, "en")
    scripts = compilation.scripts.map {
      ScriptFidelity($0, in: compilation.sources, isEnglish: isEnglish)
    }
    canRun = compilation.program != nil
    guard canRun else { return }
    for (result, plan) in zip(PlanTester(options: options).test(project), project.plans) {
      if !result.hasPassed { failedPlans.append(result.plan) }
      add(result, of: plan)
    }
  }

  private mutating func add(_ result: PlanResult, of plan: SourceFile) {
    let paths = result.routes.enumerated().map { index, route in
      var path = ScriptFidelity.Path(
        plan: result.plan, run: index + 1, line: plan.line(at: route.start),
        volleys: route.volleys.count, counts: CodeCounts())
      for volley in route.volleys { path.counts.addVolley(volley.flatMap(\.codes)) }
      return path
    }
    if let index = scripts.firstIndex(where: { $0.file == result.script }) {
      scripts[index].paths += paths
      return
    }
    var whole = ScriptFidelity(file: result.plan)
    whole.paths = paths
    var seen = Set<String>()
    for line in result.routes.flatMap(\.volleys).joined() where seen.insert(line.id).inserted {
      whole.counts.add(line.codes)
    }
    scripts.append(whole)
  }
}

extension Line {
  fileprivate var codes: [MICode] { tags.compactMap(MICode.init(tag:)) }
}
