import Diagnostics
import DialogueProgram
import HostVocabulary
import Testing

@testable import AuthorTools

/// What a host offers, as `.ysls.json` files tell it.
@Suite struct DefinitionsTests {
  private static let file = """
    {
      // Lights and sums.
      "version": 1,
      "commands": [
        { "yarnName": "dim", "parameters": [
          { "name": "level", "type": "number" },
          { "name": "slowly", "type": "bool", "defaultValue": "false" } ] },
        { "yarnName": "say_to", "parameters": [
          { "name": "who", "type": "instance", "subtype": "Person" },
          { "name": "words", "type": "string", "isParamsArray": true } ] },
      ],
      "functions": [
        { "yarnName": "sum", "parameters": [
          { "name": "first", "type": "number" },
          { "name": "more", "type": "number", "isParamsArray": true } ],
          "return": { "type": "number" } },
        { "yarnName": "greet", "parameters": [
          { "name": "name", "type": "string" },
          { "name": "times", "type": "number", "defaultValue": "1" } ],
          "return": { "type": "string" } },
      ],
    }
    """

  private func check(
    _ body: String, definitions: String = file, languageOnly: Bool = false
  ) throws -> [String] {
    let folder = try TemporaryFolder([
      "p.yarnproject": """
      { "projectFileVersion": 4, "sourceFiles": ["*.yarn"], "baseLanguage": "en",
        "definitions": ["*.ysls.json"] }
      """, "a.yarn": "title: A\n---\n\(body)\n===\n", "my.ysls.json": definitions,
    ])
    let project = try Project.open(folder / "p.yarnproject")
    let check = Check(project, options: ScriptOptions(languageOnly: languageOnly))
    return check.diagnostics.filter { $0.severity > .advice }.map(\.message)
  }

  @Test func everythingIsRead() {
    let reader = DefinitionsFile(Self.file)
    #expect(reader.problems == [])
    #expect(reader.definitions.commands.map(\.name) == ["dim", "say_to"])
    #expect(
      reader.definitions.commands[0].parameters.map(\.kind) == [.value(.number), .value(.bool)])
    #expect(reader.definitions.commands[0].parameters.requiredCount == 1)
    #expect(reader.definitions.commands[1].parameters.requiredCount == 1)
    #expect(reader.definitions.functions.map(\.returns) == [.number, .string])
    #expect(reader.definitions.functions[0].parameters.map(\.isVariadic) == [false, true])
  }

  @Test(arguments: [
    "<<dim 3>>", "<<dim 3 true>>", "<<dim 3 slowly>>", "<<dim {1 + 2} {visited(\"A\")}>>",
    "<<say_to Anna>>", "<<say_to Anna \"one more\" two three>>", "<<wait 2>>", "<<wait 100000>>",
    "{sum(1)} {sum(1, 2, 3, 4)} {greet(\"x\")} {greet(\"x\", 2)}",
    "<<set $n = sum(1, 2) + 1>>\n<<set $s = greet(\"you\") + \"!\">>",
  ])
  func goodUse(body: String) throws {
    #expect(try check("<<declare $n = 0>>\n<<declare $s = \"\">>\n" + body) == [])
  }

  @Test(arguments: [
    ("<<dim>>", "dim needs a number (level) here."),
    ("<<dim low>>", "dim needs a number (level) where \"low\" stands."),
    ("<<dim 3 maybe>>", "dim needs true or false (slowly) where \"maybe\" stands."),
    ("<<dim 3 true 4>>", "dim doesn't know what to do with \"4\"."),
    ("<<say_to>>", "say_to needs text (who) here."),
    ("<<brighten 3>>", "The project's definitions have no command called brighten."),
    ("<<ask $said>>", "The project's definitions have no command called ask."),
    ("{sum()}", "sum takes one value or more, and gets none here."),
    ("{sum(1, \"two\")}", "This is a text, and a number belongs here."),
    ("{greet()}", "greet takes 1 to 2 values, and gets none here."),
    ("{greet(\"a\", 1, 2)}", "greet takes 1 to 2 values, and gets 3 here."),
    ("{1 + greet(\"x\")}", "The left side of + is a number, and this is a text."),
  ])
  func misuse(body: String, message: String) throws {
    let found = try check(body)
    #expect(found == [message])
  }

  @Test func languageOnlyTellsNothingOfCommands() throws {
    #expect(try check("<<brighten 3>>\n<<dim low>>", languageOnly: true) == [])
  }

  @Test func withoutCommandsOfItsOwnAProjectHasOurs() throws {
    let functions = #"{ "version": 1, "functions": [] }"#
    #expect(try check("<<bell>>", definitions: functions) == [])
    #expect(
      try check("<<dim 3>>", definitions: functions) == ["Leeward has no command called dim."])
  }

  @Test func ourOwnFileKnowsWhatWeKnow() throws {
    #expect(DefinitionsFile(Vocabulary.ysls).problems == [])
    let own = Dictionary(uniqueKeysWithValues: Vocabulary.commands.map { ($0.name, $0) })
    let known = KnownCommands.signatures(with: DefinitionsFile(Vocabulary.ysls).definitions)
    #expect(known == own)
    // A word, a variable and a range, none of which the file can say.
    #expect(try check("<<keep nowhere x>>", definitions: Vocabulary.ysls).count == 1)
    #expect(try check("<<ask said>>", definitions: Vocabulary.ysls).count == 1)
    #expect(try check("<<wait 601>>", definitions: Vocabulary.ysls).count == 1)
  }

  @Test func aCommandOfTheSameNameButAnotherFormIsTheProjects() throws {
    let definitions = """
      { "version": 1, "commands": [ { "yarnName": "keep", "parameters": [] } ] }
      """
    #expect(try check("<<keep>>", definitions: definitions) == [])
    #expect(
      try check("<<keep reason x>>", definitions: definitions)
        == ["keep doesn't know what to do with \"reason\"."])
  }

  @Test func theLanguagesOwnFunctionsStayAsTheyAre() throws {
    let definitions = """
      { "version": 1, "functions": [ { "yarnName": "dice", "parameters": [],
        "return": { "type": "string" } } ] }
      """
    #expect(try check("{dice(6) + 1}", definitions: definitions) == [])
  }

  @Test(
    "What has another shape is told where it stands, and the rest still counts",
    arguments: [
      (#"{ "version": 1"#, "A comma or } is missing here."),
      ("[]", "A definitions file is one pair of braces with everything between them."),
      (#"{ "commands": [] }"#, "A definitions file says its version, a whole number."),
      (#"{ "version": "1" }"#, "A definitions file says its version, a whole number."),
      (#"{ "version": 1, "commands": {} }"#, "commands is a list in square brackets."),
      (#"{ "version": 1, "commands": [ {} ] }"#, "A command has a name for scripts."),
      (#"{ "version": 1, "commands": [ 1 ] }"#, "A command has a name for scripts."),
      (
        #"{ "version": 1, "commands": [ { "yarnName": "a" } ] }"#,
        "The command a doesn't tell its parameters."
      ),
      (
        #"{ "version": 1, "functions": [ { "yarnName": "a", "parameters": [] } ] }"#,
        "The function a doesn't say what it gives."
      ),
      (
        #"{ "version": 1, "commands": [ { "yarnName": "a", "parameters": [ { "type": "any" } ] } ] }"#,
        "A parameter has a name."
      ),
      (
        #"{ "version": 1, "commands": [ { "yarnName": "a", "parameters": [ { "name": "b" } ] } ] }"#,
        "b has no type."
      ),
      (
        #"""
        { "version": 1, "commands": [ { "yarnName": "a", "parameters": [
          { "name": "b", "type": "float" } ] } ] }
        """#,
        "There is no type called float: it is number, string, bool, node, enum, instance or any."
      ),
      (
        #"""
        { "version": 1, "commands": [ { "yarnName": "a", "parameters": [
          { "name": "b", "type": "any", "isParamsArray": true }, { "name": "c", "type": "any" } ] } ] }
        """#,
        "Only the last parameter can take any number of values."
      ),
      (
        #"""
        { "version": 1, "commands": [ { "yarnName": "a", "parameters": [
          { "name": "b", "type": "number", "defaultValue": 1 } ] } ] }
        """#,
        "defaultValue is a text in double quotes."
      ),
    ])
  func wrongShapes(text: String, message: String) throws {
    let reader = DefinitionsFile(text)
    #expect(reader.problems.map(\.message) == [message])
    #expect(reader.problems.allSatisfy { $0.nextStep != nil })
    // A project with such a file says it of that file, and its scripts are still looked at.
    let found = try check("{1 + \"a\"}", definitions: text)
    #expect(found.contains(message) && found.count == 2, "\(found)")
  }

  @Test func onePartMissingDoesNotHideTheOthers() {
    let reader = DefinitionsFile(
      """
      { "version": 1, "commands": [ { "yarnName": "a" }, { "yarnName": "b", "parameters": [] } ] }
      """)
    #expect(reader.definitions.commands.map(\.name) == ["b"])
    #expect(reader.problems.count == 1)
  }

  @Test func theWorkspaceIsTheNearestFolderAboveThatIsOne() throws {
    let folder = try TemporaryFolder([
      "w/.vscode/settings.json": "{}", "w/all.ysls.json": Self.file,
      "w/deep/er/p.yarnproject": """
      { "projectFileVersion": 3, "sourceFiles": ["*.yarn"], "baseLanguage": "en",
        "definitions": "${workspaceRoot}/*.ysls.json" }
      """, "w/deep/er/a.yarn": "",
    ])
    let project = try Project.open(folder / "w/deep/er/p.yarnproject")
    #expect(project.problems == [])
    #expect(project.settings.definitions.commands.map(\.name) == ["dim", "say_to"])
  }

  @Test(.enabled(if: SharedFiles.areThere))
  func theSpaceProjectHasOneCommand() throws {
    let project = try Project.open(
      SharedFiles.path("conformance/yarn/projects/Space/Space.yarnproject"))
    #expect(project.settings.definitions.commands.map(\.name) == ["test_command"])
    #expect(project.settings.tables.keys.sorted() == ["de"])
    let unknown = Check(project).diagnostics.filter { $0.problem == UnknownCommand.problem }
    #expect(!unknown.isEmpty)
    #expect(unknown.allSatisfy { $0.message.hasSuffix("no command called setsprite.") })
  }
}
