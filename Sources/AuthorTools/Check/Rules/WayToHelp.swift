import Diagnostics

/// A project that people talk to, without the nodes that help in danger.
///
/// When someone is in danger, Leeward leaves whatever was going on for one of three nodes:
/// `HelpEmergency`, `HelpCrisis` and `HelpConcern`. A project with a node called `Start` has all three.
/// Nothing can silence this.
enum WayToHelp: Rule {
  static let problem = Problem("no-way-to-help")
  static let canBeSilenced = false

  /// What each of the nodes is for.
  private static let needed = [
    ("HelpEmergency", "someone's life is in danger now"),
    ("HelpCrisis", "someone thinks of suicide or of hurting themselves"),
    ("HelpConcern", "someone is without hope, or alone with too much"),
  ]

  static func check(_ context: RuleContext) -> [Diagnostic] {
    let titles = context.nodes.compactMap(\.title)
    guard let start = titles.first(where: { $0.value == "Start" }) else { return [] }
    return needed.filter { title, _ in !titles.contains { $0.value == title } }
      .map { title, purpose in
        Diagnostic(
          problem, "No node is called \(title): it is for when \(purpose).", at: start.valueSpan,
          nextStep: "Write a node with title: \(title)")
      }
  }
}
