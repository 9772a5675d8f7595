import Diagnostics
import Testing

@testable import AuthorTools

/// What `leeward strings extract` writes.
@Suite struct LineTablesTests {
  private func tables(_ scripts: String...) throws -> LineTables {
    let project = Project(
      name: "p",
      scripts: scripts.enumerated().map { number, text in
        SourceFile(name: ["a.yarn", "b.yarn"][number], text: text)
      })
    let program = try #require(
      ScriptOptions(languageOnly: true).compile(project).program)
    return LineTables(program, of: project)
  }

  private func lines(_ text: String) -> [String] {
    text.replacing("\r\n", with: "\n").split(separator: "\n").map(String.init)
  }

  private static let script = """
    title: Start
    ---
    Anna: Say "hi", {$name}. #line:one #sad //note
    -> First {1 + 1} of {2} <<if true>> #line:two
        Inside. #line:three #mi:Q #source:x
        => Wordings #line:four
        => More #line:five
    -> Second #line:six
    <<if true>>
        Again. #line:seven
    <<endif>>
    Again. #shadow:seven #echo
    [b]bold[/b] \\[not\\] and \\{0\\} #line:eight
    <<declare $name = "x">>
    ===

    """

  @Test func linesAreInTheOrderOfTheScript() throws {
    let table = try tables(Self.script).texts
    #expect(
      lines(table.text.replacing(/line:sh_[0-9a-f]{8}/, with: "line:sh_X")) == [
        "id,text,file,node,lineNumber", #"line:one,"Anna: Say ""hi"", {0}.",a.yarn,Start,3"#,
        "line:two,First {0} of {1},a.yarn,Start,4", "line:three,Inside.,a.yarn,Start,5",
        "line:four,Wordings,a.yarn,Start,6", "line:five,More,a.yarn,Start,7",
        "line:six,Second,a.yarn,Start,8", "line:seven,Again.,a.yarn,Start,10",
        "line:sh_X,,a.yarn,Start,12", #"line:eight,[b]bold[/b] \[not\] and \{0\},a.yarn,Start,13"#,
      ])
    #expect(table.rows == 9)
    #expect(table.text.utf8.suffix(2).elementsEqual([0x0D, 0x0A]))
  }

  @Test func tagsAreFieldsOfTheirOwnAndTheIdIsNone() throws {
    let table = try tables(Self.script).metadata
    #expect(
      lines(table.text.replacing(/line:sh_[0-9a-f]{8}/, with: "line:sh_X")) == [
        "id,node,lineNumber,tags", "line:one,Start,3,sad,lastline",
        "line:three,Start,5,mi:Q,source:x",
        "line:sh_X,Start,12,shadow:seven,echo",
      ])
    #expect(table.rows == 3)
  }

  @Test func lastLineIsTheOneThatAMenuFollowsAtOnce() throws {
    let table = try tables(
      """
      title: A
      ---
      One. #line:1
      <<if true>>
          Two. #line:2
      <<endif>>
      -> a #line:3
          Three. #line:4
          -> b #line:5
      -> c #line:6
      Four. #line:7
      <<wave>>
      -> d #line:8
      Five. #line:9
      => e #line:10
      ===

      """
    ).metadata
    #expect(lines(table.text).dropFirst() == ["line:4,A,8,lastline"])
  }

  @Test func filesFollowEachOtherAndMembersOfAGroupHaveTheirOwnNames() throws {
    let table = try tables(
      "title: B\nwhen: always\nsubtitle: First\n---\nOne #line:1\n===\n",
      "title: A\n---\nTwo #line:2\n===\n")
    #expect(
      lines(table.texts.text).dropFirst() == [
        "line:1,One,a.yarn,B.First,5", "line:2,Two,b.yarn,A,3",
      ])
  }

  @Test func linesWithoutAnIdAreCounted() throws {
    #expect(
      try tables("title: A\n---\nOne\n-> Two #line:2\nThree #line:3\nThree #shadow:3\n===\n")
        .withoutID == 1)
  }

  // MARK: For translators

  private func translation(_ script: String, over csv: String?) throws -> [String] {
    let table = csv.map {
      StringTable(SourceFile(name: "de.csv", text: $0), language: "de")
    }
    return lines(try tables(script).translation(over: table, language: "de").text)
  }

  @Test func aNewTableHasAPlaceForEveryLine() throws {
    #expect(
      try translation("title: A\n---\nHi #line:1\nHi #shadow:1\nBye, {1} #line:2\n===\n", over: nil)
        == [
          "id,text,file,node,lineNumber,original", "line:1,,a.yarn,A,3,Hi",
          #"line:2,,a.yarn,A,5,"Bye, {0}""#,
        ])
  }

  @Test func whatIsThereStays() throws {
    let old = """
      Comment,id,text,original
      mine,line:gone,Weg,Gone
      good,line:2,Tschüss,Bye
      ,line:1,Hallo,Hello
      twice,line:2,Ade,Bye

      """
    #expect(
      try translation("title: A\n---\nHi #line:1\nBye #line:2\nNew #line:3\n===\n", over: old) == [
        "Comment,id,text,original,file,node,lineNumber",
        // Hi was Hello when it was translated: that must go on to show.
        ",line:1,Hallo,Hello,a.yarn,A,3", "good,line:2,Tschüss,Bye,a.yarn,A,4",
        ",line:3,,New,a.yarn,A,5", "mine,line:gone,Weg,Gone", "twice,line:2,Ade,Bye",
      ])
  }

  @Test func tablesOfYarnSpinnersToolsForUnityAreKeptAsTheyAre() throws {
    let lock = "7e7cd8df"
    #expect(StringTable.lock(of: "Bye") == String(SHA256.digits("Bye").prefix(8)))
    let old = """
      language,id,text,file,node,lineNumber,lock,comment
      de,line:1,Hallo,a.yarn,A,9,\(lock),c

      """
    #expect(
      try translation("title: A\n---\nHi #line:1\nBye #line:2\n===\n", over: old) == [
        "language,id,text,file,node,lineNumber,lock,comment,original",
        "de,line:1,Hallo,a.yarn,A,3,\(lock),c,",
        "de,line:2,,a.yarn,A,4,\(StringTable.lock(of: "Bye")),,Bye",
      ])
  }
}
