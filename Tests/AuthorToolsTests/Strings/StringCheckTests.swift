import Diagnostics
import Testing

@testable import AuthorTools

@Suite struct StringCheckTests {
  /// What is found, as `code place: message`; `script` is the body of one node.
  private func found(_ script: String, _ csv: String) -> [String] {
    let check = check(script, csv)
    return check.diagnostics.map { diagnostic in
      let place = check.sources.place(of: diagnostic.span)
      let file = check.sources.file(of: diagnostic.span).name
      return
        "\(diagnostic.problem.slug) \(file):\(place.line):\(place.column) \(diagnostic.severity)"
    }
  }

  private func check(_ script: String, _ csv: String) -> StringCheck {
    StringCheck(
      Project(
        name: "p",
        scripts: [SourceFile(name: "a.yarn", text: "title: A\n---\n\(script)\n===\n")]),
      StringTable(SourceFile(name: "de.csv", text: csv), language: "de"))
  }

  @Test func nothingWrong() {
    let check = check(
      "Hi {1}, {2}. #line:1\n-> Go #line:2\nHi {1}, {2}. #line:3",
      """
      id,text,file,node,lineNumber,original
      line:1,"{1}, hallo {0}, {0}",a.yarn,A,3,"Hi {0}, {1}."
      line:2,Los,,,,
      line:3,"[b]{0}[/b] {1}",,,,

      """)
    #expect(check.diagnostics == [])
    #expect(check.lines == 3 && check.translated == 3)
  }

  @Test func missingLines() {
    let check = check(
      "One #line:1\nTwo #line:2\nThree\nOne #shadow:1", "id,text\nline:2,\nline:1,  \n")
    #expect(
      check.diagnostics.map(\.message)
        == Array(repeating: "This line has no words in de.", count: 3))
    #expect(
      check.diagnostics.map(\.nextStep) == [
        "Write them into de.csv, line 3.", "Write them into de.csv, line 2.",
        "Give it an id of its own first: leeward strings tag",
      ])
    #expect(check.translated == 0 && check.lines == 3)
    #expect(
      self.check("One #line:1", "id,text\n").diagnostics.map(\.nextStep) == [
        "Have a row made for it: leeward strings extract --language de"
      ])
  }

  @Test(arguments: [
    ("line:1,Eins\nline:9,Neun", ["translation-left-over de.csv:3:1 warning"]),
    ("line:1,Eins\nline:1,Eins!", ["line-translated-twice de.csv:3:1 warning"]),
    ("line:1,Eins {0}", ["translation-value-unknown de.csv:2:13 error"]),
    ("1,Eins", []), ("line:1,Eins {12345678}", []), ("line:1,Eins \\{0\\}", []),
    ("line:1,[b]Eins", ["translation-markup de.csv:2:8 warning"]),
    ("line:1,[b]Eins[/b]", []),
    ("line:1,[plural value={0} one=x other=y/]", ["translation-value-unknown de.csv:2:22 error"]),
  ])
  func rows(rows: String, problems: [String]) {
    #expect(found("One #line:1", "id,text\n\(rows)\n") == problems)
  }

  @Test(arguments: [
    ("de", "one=a other=b", nil), ("de", "other=b", "one"), ("pl", "one=a few=b many=c", nil),
    ("pl", "one=a other=b", "many"), ("ja", "other=b", nil),
    ("ar", "one=a two=b few=c many=d other=e", "zero"),
  ])
  func aPluralHasWordsForEachFormOfTheLanguage(language: String, forms: String, missing: String?) {
    let check = StringCheck(
      Project(
        name: "p",
        scripts: [SourceFile(name: "a.yarn", text: "title: A\n---\n{1} days #line:1\n===\n")]),
      StringTable(
        SourceFile(name: "t.csv", text: "id,text\nline:1,[plural value={0} \(forms)/]\n"),
        language: language))
    #expect(
      check.diagnostics.map(\.message)
        == (missing.map { ["The tag [plural] has no words for \($0), which \(language) needs."] }
          ?? []))
  }

  @Test func aValueLeftOut() {
    #expect(
      found("{1} and {2} #line:1", "id,text\nline:1,nur {1}\n")
        == ["translation-value-left-out de.csv:2:8 warning"])
  }

  @Test(arguments: ["original", "Original"])
  func changedSinceByItsText(column: String) {
    let check = check("New {1} #line:1", "id,text,\(column)\nline:1,Alt {0},Old {0}\n")
    #expect(check.diagnostics.map(\.problem.slug) == ["translation-out-of-date"])
    #expect(
      check.diagnostics.map(\.nextStep) == [
        "When the words fit again, write this into the row's original: New {0}"
      ])
    #expect(
      self.check("Old {1} #line:1", "id,text,original\nline:1,Alt {0},Old {0}\n").diagnostics == [])
  }

  @Test func changedSinceByItsLock() {
    let lock = StringTable.lock(of: "Old")
    #expect(found("Old #line:1", "id,text,lock\nline:1,Alt,\(lock)\n") == [])
    #expect(
      found("New #line:1", "id,text,lock\nline:1,Alt,\(lock)\n")
        == ["translation-out-of-date de.csv:2:8 warning"])
  }

  @Test func rowsOfOtherLanguagesAreNotLookedAt() {
    #expect(
      found("One #line:1", "language,id,text\nfr,line:1,Un\nde-AT,line:1,Eins\nfr,line:9,Neuf\n")
        == [])
  }

  @Test(arguments: [
    ("", "not-a-string-table de.csv:1:1 error"),
    ("id,words\nline:1,x\n", "not-a-string-table de.csv:1:1 error"),
    ("id,text\nline:1,\"x\n", "not-a-string-table de.csv:2:8 error"),
  ])
  func aTableThatIsNoneIsToldOnce(csv: String, problem: String) {
    #expect(found("One #line:1\nTwo #line:2", csv) == [problem])
  }

  @Test func whereTheScriptsCanNotRunOnlyWhyIsTold() {
    #expect(found("<<jump Nowhere>>", "id,text\nline:9,x\n") == ["no-such-node a.yarn:3:8 error"])
  }

  @Test func aTableOfAnotherProjectTakesNoTime() {
    let script = (0..<10_000).map { "Line \($0) #line:a\($0)" }.joined(separator: "\n")
    let csv = "id,text\n" + (0..<10_000).map { "line:b\($0),x\n" }.joined()
    #expect(check(script, csv).diagnostics.count == 20_000)
  }
}
