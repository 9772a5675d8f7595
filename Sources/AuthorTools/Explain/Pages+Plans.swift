/// Test plans.
extension Pages {
  static let plans: [Page] = [
    Page(
      TestPlanParser.notAStep,
      "A line of a test plan is no step.",
      why: """
        Steps begin with line:, command:, answer:, option:, select:, set:, function:,
        node:, saliency: or stop. --- begins the next run.
        """,
      broken: .plan("node: Evening\nsays: `Good evening.`", for: "Good evening."),
      mended: .plan("node: Evening\nline: `Good evening.`", for: "Good evening.")),
    Page(
      TestPlanParser.notUnderstood,
      "Something in a step of a test plan is missing or misplaced.",
      why: """
        What is said stands between backticks; a choice is taken by its number.
        """,
      broken: .plan("node: Evening\nline: Good evening.", for: "Good evening."),
      mended: .plan("node: Evening\nline: `Good evening.`", for: "Good evening.")),
    Page(
      TestPlanParser.unclosedText,
      "A text in a test plan has no backtick at its end.",
      why: """
        What is said stands between two backticks. It may go on over several lines.
        """,
      broken: .plan("node: Evening\nline: `Good evening.", for: "Good evening."),
      mended: .plan("node: Evening\nline: `Good evening.`", for: "Good evening.")),
    Page(
      TestPlanParser.menuNotTaken,
      "A test plan names choices and takes none of them.",
      why: """
        After the option: steps of a menu comes a select: step with the number of the one
        that is taken.
        """,
      broken: .plan("node: Evening\noption: `Rest`\nline: `Good.`", for: "-> Rest\n    Good."),
      mended: .plan(
        "node: Evening\noption: `Rest`\nselect: 1\nline: `Good.`", for: "-> Rest\n    Good.")),
    Page(
      PlanFailure.otherwise,
      "The conversation goes otherwise than the test plan says.",
      why: """
        Either the script changed on purpose, and the plan is to follow; or something
        broke that the plan is there to hold.
        """,
      broken: .plan("node: Evening\nline: `Good morning.`", for: "Good evening."),
      mended: .plan("node: Evening\nline: `Good evening.`", for: "Good evening.")),
    Page(
      PlanFailure.impossible,
      "A step of a test plan can't be done.",
      why: """
        It names a node, a variable or a choice that isn't there.
        """,
      broken: .plan("node: Evning\nline: `Good evening.`", for: "Good evening."),
      mended: .plan("node: Evening\nline: `Good evening.`", for: "Good evening.")),
  ]
}
