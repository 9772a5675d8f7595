import Foundation
import TestSupport
import Testing

/// `leeward journal export --as fhir`, held against the field's own models (`fhir.resources` of PyPI) where
/// they are installed: `LEEWARD_PYTHON` is the Python that has them, else `python3`.
@Suite(.onThreads, .timeLimit(.minutes(10))) struct FHIRTests {
  private let leeward: Leeward

  init() throws {
    leeward = try Leeward()
    try leeward.write("scripts/keep.yarn", KeepScript.text)
    leeward.environment["LEEWARD_DIALOGUES"] = leeward.folder.path + "/scripts"
  }

  private func export(_ words: String...) throws -> String {
    let inputs = [
      "7\n  <b>my son</b> & \u{200B}\u{7}Ana  \n1\n", "0\n\n2\n", "10\nleft open\n", "",
    ]
    for input in inputs { _ = try leeward.run("talk", "KeepTest", input: input) }
    let run = try leeward.run(["journal", "export", "--all", "--as", "fhir"] + words)
    #expect(run.status == 0, "\(run.errors)")
    return run.output
  }

  private struct Bundle: Decodable {
    struct Entry: Decodable {
      struct Resource: Decodable {
        struct Item: Decodable {
          struct Answer: Decodable {
            var valueString: String?
            var valueDecimal: Double?
          }
          var linkId: String
          var text: String?
          var answer: [Answer]
        }
        struct Quantity: Decodable { var value: Double }
        struct Reference: Decodable { var reference: String }
        var resourceType: String
        var status: String
        var item: [Item]?
        var valueQuantity: Quantity?
        var derivedFrom: [Reference]?
      }
      var fullUrl: String
      var resource: Resource
    }
    var resourceType: String
    var entry: [Entry]
  }

  @Test func answersStandWithWhatWasAskedAndNumbersWithTheirConversation() throws {
    let bundle = try JSONDecoder().decode(Bundle.self, from: Data(try export().utf8))
    #expect(bundle.resourceType == "Bundle")
    let talks = bundle.entry.filter { $0.resource.resourceType == "QuestionnaireResponse" }
    #expect(
      talks.map(\.resource.status) == ["completed", "completed", "in-progress", "in-progress"])
    let items = try #require(talks.first?.resource.item)
    #expect(items.map(\.text) == ["How strong is it?", "What is around it?", items[2].text])
    #expect(items[0].answer.first?.valueDecimal == 7)
    #expect(items[1].answer.first?.valueString == "<b>my son</b> & Ana")
    #expect(talks.last?.resource.item == nil)
    let numbers = bundle.entry.filter { $0.resource.resourceType == "Observation" }
    #expect(numbers.map { $0.resource.valueQuantity?.value } == [7, 0, 10])
    #expect(numbers.first?.resource.derivedFrom?.first?.reference == talks[0].fullUrl)
    #expect(Set(bundle.entry.map(\.fullUrl)).count == bundle.entry.count)
  }

  @Test(
    .enabled(if: Self.canValidate, "fhir.resources isn't installed"),
    arguments: [[], ["--for-clinician", "--redact", "Ana"]])
  func theFieldsOwnModelsTakeIt(words: [String]) throws {
    _ = try export()
    let run = try leeward.run(["journal", "export", "--all", "--as", "fhir"] + words)
    let check = try PipedRun(
      "/usr/bin/env",
      [
        Self.python, "-c",
        """
        import sys
        from fhir.resources.R4B.bundle import Bundle
        print(len(Bundle.model_validate_json(sys.stdin.read()).entry))
        """,
      ], input: Array(run.output.utf8), environment: Self.environment, within: .seconds(120))
    #expect(check.errors == "")
    #expect(check.output == "7\n")
  }

  private static let environment = ["PATH": "/usr/local/bin:/usr/bin:/bin"]
  private static let python = ProcessInfo.processInfo.environment["LEEWARD_PYTHON"] ?? "python3"
  private static let canValidate: Bool = {
    let run = try? PipedRun(
      "/usr/bin/env", [python, "-c", "import fhir.resources.R4B.bundle"], environment: environment,
      within: .seconds(60))
    return run?.status == 0
  }()
}
