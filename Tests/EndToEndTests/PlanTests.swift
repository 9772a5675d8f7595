import Foundation
import TestSupport
import Testing

/// `leeward plan`: what was kept while talking, to read and to print.
@Suite(.onThreads) struct PlanTests {
  private let leeward: Leeward

  init() throws {
    leeward = try Leeward()
    try leeward.write("scripts/test.yarn", TestScript.text)
    leeward.environment["LEEWARD_DIALOGUES"] = leeward.folder.path + "/scripts"
  }

  @Test func whatIsKeptIsShownInTheOrderOfItsUse() throws {
    let none = try leeward.run("plan")
    #expect(none.status == 0)
    #expect(none.output.contains("nothing is kept yet"))
    #expect(none.output.contains("leeward talk plan"))

    let kept = "/keep person Ana, any hour\n/keep coping a walk\u{1B}[31m by the river\n"
    _ = try leeward.run("--plain", input: kept + "/keep sign no sleep\n")
    let shown = try leeward.run("plan")
    #expect(shown.status == 0 && !shown.output.hasControls)
    let order = try ["no sleep", "by the river", "Ana, any hour"].map {
      try #require(shown.output.firstRange(of: $0)?.lowerBound)
    }
    #expect(order == order.sorted())
  }

  @Test func thePrintedPageHasTheLinesToCall() throws {
    _ = try leeward.run("--plain", input: "/keep coping a walk\n")
    let page = try leeward.run("plan", "--print")
    #expect(page.status == 0 && page.errors == "" && !page.output.hasControls)
    #expect(page.output.hasPrefix("My plan, "))
    #expect(page.output.contains("– a walk\n"))
    #expect(page.output.contains("988") && page.output.contains("911"))
    #expect(page.output.split(separator: "\n").count < 60)
  }
}
