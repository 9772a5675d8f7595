import Diagnostics
import Foundation
import Testing

@Suite struct JSONTextTests {
  @Test(arguments: [
    "", "plain", "say \"hi\" \\ there", "two\nlines\r\n\tand a tab", "\u{0}\u{1B}[31m\u{7F}\u{9B}",
    "\u{2028}\u{2029}\u{202E}\u{FEFF}", "日本語 👩🏽‍🚀 e\u{301}", "\u{E0041}tag", "</script>",
  ])
  func everyStringReadsBackAsItWas(text: String) throws {
    let json = JSONText.object([.init(text, .array([.string(text)]))])
    for written in [json.compact, json.pretty] {
      let value = try JSONSerialization.jsonObject(with: Data(written.utf8))
      #expect(value as? [String: [String]] == [text: [text]])
      #expect(
        !written.unicodeScalars.contains { $0 != "\n" && $0.properties.generalCategory == .control }
      )
    }
  }

  @Test func numbersAreWrittenPlainly() {
    let values: [JSONText] = [
      .integer(-3), .number(2), .number(0.5), .number(1e300), .number(-0.1), .number(.nan),
      .number(.infinity),
    ]
    #expect(JSONText.array(values).compact == "[-3, 2, 0.5, 1e+300, -0.1, null, null]")
  }

  @Test func shortThingsStayOnOneLineAndKeysInOrder() {
    let json = JSONText.object([
      .init("z", .array([])),
      .init("a", .array([.object([.init("line", .integer(1)), .init("column", .integer(2))])])),
      .init("m", .object([])), .init("n", .array([.bool(true), .null])),
    ])
    #expect(
      json.pretty == """
        {
          "z": [],
          "a": [
            {"line": 1, "column": 2}
          ],
          "m": {},
          "n": [true, null]
        }

        """)
  }

  @Test func aCheckReportHasTheShapeThatIsPromised() {
    let sources = SourceSet([
      SourceFile(name: "a.yarn", text: "title: A\n---\né 你 <<jump B>>\n===\n"),
      SourceFile(name: "b.yarn", text: "x"), SourceFile(name: "c.yarn", text: ""),
    ])
    let diagnostic = Diagnostic(
      Problem("no-such-node", yarn: "YS0012"), "This jump leads nowhere.",
      at: Span(file: 0, 27..<28), fix: "A")
    let advice = Diagnostic(
      Problem("line-without-id", .advice), "No id.", at: Span(file: 1, 0..<0))
    var report = CheckReport()
    report.add([diagnostic, advice], in: sources)
    #expect(
      report.json.pretty == """
        {
          "problems": 1,
          "files": [
            {
              "file": "a.yarn",
              "diagnostics": [
                {
                  "code": "no-such-node",
                  "yarn": "YS0012",
                  "severity": "error",
                  "message": "This jump leads nowhere.",
                  "start": {"line": 3, "column": 12},
                  "end": {"line": 3, "column": 13},
                  "fix": "A"
                }
              ]
            },
            {
              "file": "b.yarn",
              "diagnostics": [
                {
                  "code": "line-without-id",
                  "yarn": null,
                  "severity": "info",
                  "message": "No id.",
                  "start": {"line": 1, "column": 1},
                  "end": {"line": 1, "column": 1},
                  "fix": null
                }
              ]
            },
            {"file": "c.yarn", "diagnostics": []}
          ]
        }

        """)
  }
}
