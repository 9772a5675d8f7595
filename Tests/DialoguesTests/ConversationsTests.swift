import DialogueMachine
import DialogueProgram
import DialogueSyntax
import Diagnostics
import Foundation
import HostVocabulary
import Testing

@testable import AuthorTools

/// The core conversations, measured: how they keep to motivational interviewing, what they say twice,
/// what their plans meet, and how few choices lead to each.
@Suite struct ConversationsTests {
  private static let project = try? Project.open(ShippedDialoguesTests.folder)
  private static let fidelity = project.map { Fidelity($0) }

  private let project: Project
  private let fidelity: Fidelity

  init() throws {
    project = try #require(Self.project)
    fidelity = try #require(Self.fidelity)
  }

  // MARK: Motivational interviewing

  /// The least that every long path of a script's plan reaches: reflections to a question, and the
  /// part of them that is complex.
  private static let least: [(script: String, ratio: Double, complex: Double)] = [
    ("two-minds", 2, 0.5), ("craving", 1, 0.4), ("after-using", 1, 0.4), ("plan", 1, 0.4),
  ]

  @Test(arguments: least)
  func everyLongPathReflectsEnough(script: String, ratio: Double, complex: Double) throws {
    let measured = try #require(
      fidelity.scripts.first { $0.file.hasSuffix("/\(script).yarn") })
    #expect(measured.longPaths.count >= 10)
    for path in measured.longPaths {
      let place = "\(path.plan):\(path.line), run \(path.run)"
      #expect(path.counts.reflectionToQuestion.map { $0 >= ratio } ?? true, "\(place)")
      #expect(path.counts.complexShare.map { $0 >= complex } ?? true, "\(place)")
    }
  }

  @Test func nothingPersuadesOrConfronts() {
    #expect(fidelity.failedPlans == [])
    for script in fidelity.scripts {
      #expect(script.counts.nonAdherent == 0 && script.mostNonAdherent == 0, "\(script.file)")
    }
  }

  // MARK: Words

  @Test func hardlyAnythingIsSaidTwice() {
    var times: [String: Int] = [:]
    var count = 0
    for (number, source) in project.scripts.enumerated() {
      for guide in Parser.parse(source, file: number).script.guideLines {
        let words = guide.line.template.lowercased().split { !$0.isLetter && !$0.isNumber }
        // A line of nothing but their own words says nothing of ours.
        guard words.contains(where: { $0.contains(where: \.isLetter) }) else { continue }
        count += 1
        times[words.joined(separator: " "), default: 0] += 1
      }
    }
    let again = times.filter { $0.value > 1 }
    let repeats = again.values.reduce(0) { $0 + $1 - 1 }
    #expect(count >= 900)
    #expect(repeats * 100 < count * 3, "\(repeats) of \(count): \(again)")
  }

  // MARK: Plans

  @Test func plansTogetherMeetNearlyEveryLineAndEveryChoice() throws {
    let tester = PlanTester()
    let met = try #require(tester.together(tester.test(project), of: project))
    let lines = met.coverage.lines
    #expect(lines.reached * 100 >= lines.all * 95, "\(lines.reached) of \(lines.all)")
    #expect(met.unmet.filter(\.isChoice).map(\.text) == [])
  }

  // MARK: Ways

  /// The nodes that the twelve begin at.
  private static let twelve = [
    "Start", "Craving", "TwoMinds", "AfterUsing", "StayingAlive", "Plan", "SafetyPlan", "Sitting",
    "BodyAndBreath", "Grounding", "Night", "Reach",
  ]

  @Test(arguments: [false, true]) func eachIsTwoChoicesFromTheOpening(isBack: Bool) throws {
    let program = try #require(HelpEverywhereTests.program)
    let reached = Ways(program, isBack: isBack).nodes(within: 2)
    #expect(reached.contains("Start"))
    for title in Self.twelve where program.hasNode(title) {
      #expect(reached.contains(title), "\(title)")
    }
  }

  @Test func eachIsFoundByItsName() throws {
    let program = try #require(HelpEverywhereTests.program)
    for title in Self.twelve where program.hasNode(title) {
      let words = title.map { $0.isUppercase ? " " + $0.lowercased() : String($0) }
        .joined().dropFirst()
      #expect(program.node(called: String(words)) == title)
      #expect(program.node(called: words.split(separator: " ").joined(separator: "-")) == title)
    }
    #expect(program.node(called: "two-minds") == "TwoMinds")
  }
}

/// Where choices lead from the opening, for someone new or someone who is back.
private struct Ways {
  let program: Program
  let isBack: Bool

  init(_ program: Program, isBack: Bool) {
    self.program = program
    self.isBack = isBack
  }

  /// Every node that something was heard in, or under, with no more choices than these.
  func nodes(within choices: Int) -> Set<String> {
    var machine = Machine(program, seed: 1)
    guard (try? machine.start(at: "Start")) != nil else { return [] }
    var reached: Set<String> = []
    follow(machine, choices, &reached)
    return reached
  }

  private func follow(_ machine: Machine, _ choices: Int, _ reached: inout Set<String>) {
    var machine = machine
    for _ in 0..<500 {
      let event = machine.next()
      reached.formUnion(machine.openNodes)
      switch event {
      case .options(let options):
        guard choices > 0 else { return }
        for index in options.indices where options[index].isAvailable {
          var next = machine
          next.choose(index)
          follow(next, choices - 1, &reached)
        }
        return
      case .call(let call): machine.answer(answer(to: call) ?? .number(0))
      case .line, .command: continue
      case .ended, .fault: return
      }
    }
  }

  private func answer(to call: FunctionCall) -> Value? {
    switch call.name {
    case "kept" where isBack: .number(1)
    case "last" where isBack: .number(6)
    case "days_since" where isBack: .number(3)
    case "recall" where isBack: .string("the kids")
    default: Vocabulary.calmAnswer(to: call.name)
    }
  }
}
