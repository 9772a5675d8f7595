import Diagnostics
import DialogueProgram
import Testing

@testable import AuthorTools

/// What a project file says of its scripts is done.
@Suite struct ProjectSettingsTests {
  private static let script = "title: A\n---\n{$mood + 1}, {$n + 1}. #line:a\n<<jump B>>\n===\n"

  /// A project of one script, `more` among what its file says.
  private func open(
    version: String = "4", _ more: String, script: String = Self.script,
    _ files: [String: String] = [:]
  ) throws -> (project: Project, folder: TemporaryFolder) {
    let all = files.merging([
      "p/p.yarnproject": """
      { "projectFileVersion": \(version), "sourceFiles": ["*.yarn"], "baseLanguage": "pt-BR",
      \(more) }
      """, "p/a.yarn": script,
    ]) { a, _ in a }
    let folder = try TemporaryFolder(all)
    return (try Project.open(folder / "p/p.yarnproject"), folder)
  }

  private func slugs(_ project: Project, languageOnly: Bool = true) -> [String] {
    Check(project, options: ScriptOptions(languageOnly: languageOnly)).diagnostics
      .map { "\($0.problem.slug) \($0.severity)" }
  }

  @Test func theLanguageOfTheScriptsIsThePrograms() throws {
    let (project, _) = try open("", script: "title: A\n---\nOi. #line:a\n===\n")
    #expect(project.settings.language == "pt-BR")
    #expect(ScriptOptions().compile(project).program?.language == "pt-BR")
  }

  @Test func tablesStandBesideTheProject() throws {
    let (project, folder) = try open(
      #""LOCALISATION": { "en": { "assets": "voices" }, "de": { "strings": "words/de.csv" }, }"#)
    #expect(project.settings.tables == ["de": folder / "p/words/de.csv"])
    #expect(project.problems == [])
  }

  @Test func whatNobodyKnowsIsPassedOver() throws {
    let (project, _) = try open(
      """
      "projectName": "x", "authorName": ["me"], "unknown": [1, {"a": null}], "definitions": null,
      "compilerOptions": { "something": 4 }, "editorOptions": { "yarnScriptEditor": {} }
      """)
    #expect(project.problems == [])
  }

  @Test(
    "A value of another shape is told where it stands, and the rest still counts",
    arguments: [
      (#""localisation": []"#, "localisation is a pair of braces with names and values in it.", 17),
      (
        #""localisation": { "de": "de.csv" }"#, "A language has a pair of braces with its files.",
        25
      ),
      (#""localisation": { "de": { "strings": 1 } }"#, "strings is a text in double quotes.", 38),
      (#""definitions": {}"#, "definitions is a list in square brackets.", 16),
      (#""definitions": "no.ysls.json""#, "There is no such file.", 16),
      (
        #""compilerOptions": true"#,
        "compilerOptions is a pair of braces with names and values in it.", 20
      ),
      (
        #""compilerOptions": { "requireVariableDeclarations": "yes" }"#,
        "requireVariableDeclarations is true or false, without quotes.", 53
      ),
      (
        #""compilerOptions": { "diagnosticsSeverity": { "YS0003": "loud" } }"#,
        "How much a problem matters is one of none, info, warning and error.", 57
      ),
      (#""excludeFiles": 4"#, "excludeFiles is a list in square brackets.", 17),
      (#""projectName": 4"#, "projectName is a text in double quotes.", 16),
      (
        #""editorOptions": []"#, "editorOptions is a pair of braces with names and values in it.",
        18
      ),
    ])
  func wrongShapes(more: String, message: String, column: Int) throws {
    let (project, folder) = try open(more)
    let problem = try #require(project.problems.first)
    #expect(project.problems.count == 1)
    #expect(problem.message == message)
    let place = project.others[0].place(at: Int(problem.span.lower))
    #expect(place == Place(line: 2, column: column))
    #expect(project.scripts.map(\.name) == [folder / "p/a.yarn"])
    #expect(project.settings.language == "pt-BR")
  }

  // MARK: How much problems matter

  @Test func withoutAWordTheyMatterAsUsual() throws {
    let (project, _) = try open("")
    #expect(
      slugs(project) == [
        "undeclared-variable warning", "undeclared-variable warning", "no-such-node warning",
      ])
    #expect(slugs(project, languageOnly: false).contains("no-such-node error"))
  }

  @Test func undeclaredVariablesAreErrorsWhereDeclarationsAreAskedFor() throws {
    let (project, _) = try open(#""compilerOptions": { "requireVariableDeclarations": true }"#)
    #expect(slugs(project).contains("undeclared-variable error"))
    #expect(ScriptOptions(languageOnly: true).compile(project).program == nil)
  }

  @Test(arguments: [
    ("YS0003", "none", "undeclared-variable", nil),
    ("ys0003", "Error", "undeclared-variable", "error"),
    ("undeclared-variable", "info", "undeclared-variable", "advice"),
    ("YS0012", "none", "no-such-node", nil), ("no-such-node", "advice", "no-such-node", "advice"),
    ("no-such-node", "error", "no-such-node", "error"),
  ])
  func aProblemMattersAsTheProjectSays(
    code: String, level: String, slug: String, severity: String?
  ) throws {
    let (project, _) = try open(
      #""compilerOptions": { "diagnosticsSeverity": { "\#(code)": "\#(level)" } }"#)
    #expect(project.problems == [])
    let found = slugs(project, languageOnly: false).filter { $0.hasPrefix(slug + " ") }
    #expect(Set(found) == Set(severity.map { ["\(slug) \($0)"] } ?? []))
  }

  @Test func aJumpToNowhereThatIsLetPassDoesNotKeepTheScriptFromRunning() throws {
    let (project, _) = try open(
      #""compilerOptions": { "diagnosticsSeverity": { "YS0012": "warning" } }"#)
    #expect(ScriptOptions().compile(project).program != nil)
  }

  @Test func aSlugSaysMoreThanACode() throws {
    let (project, _) = try open(
      """
      "compilerOptions": { "diagnosticsSeverity": { "YS0060": "none", "unknown-command": "warning" } }
      """, script: "title: A\n---\n<<fanfare>>\n===\n")
    #expect(slugs(project, languageOnly: false) == ["unknown-command warning"])
  }

  @Test(arguments: ["YS0050", "wrong-kind-of-value", "YS0005", "no-way-to-help"])
  func whatStopsAScriptOrCouldHurtSomeoneCanNotBeSilenced(code: String) throws {
    let script = "title: Start\n---\n<<set $a = 1 + \"b\">>\n\\q\n===\n"
    let (quiet, _) = try open(
      #""compilerOptions": { "diagnosticsSeverity": { "\#(code)": "none" } }"#, script: script)
    let (usual, _) = try open("", script: script)
    #expect(quiet.problems.map(\.problem.slug) == ["severity-not-changed"])
    let errors = slugs(usual, languageOnly: false).filter { $0.hasSuffix(" error") }
    #expect(!errors.isEmpty)
    #expect(slugs(quiet, languageOnly: false).filter { $0.hasSuffix(" error") } == errors)
  }

  @Test func theWayToHelpStaysAnErrorEvenUnderEveryOtherName() throws {
    let (project, _) = try open(
      #""compilerOptions": { "diagnosticsSeverity": { "no-way-to-help": "info" } }"#,
      script: "title: Start\n---\nHello. #line:a\n===\n")
    let found = slugs(project, languageOnly: false)
    #expect(found.count { $0 == "no-way-to-help error" } == 3)
  }

  // MARK: Version 2

  private static let newer = """
    title: A
    ---
    <<declare $a = 1>>
    <<declare $b = $a + 1>>
    <<enum E>>
    <<case X>>
    <<endenum>>
    => One <<once>> #line:a
    <<once>>
    Two #line:b
    <<endonce>>
    -> Three <<once if $a > 1>> #line:c
    Four <<once>> #line:d
    ===

    """

  @Test func version2RefusesWhatCameLater() throws {
    let (project, _) = try open(version: "2", "", script: Self.newer)
    let check = Check(project, options: ScriptOptions(languageOnly: true))
    let found = check.diagnostics.filter { $0.problem == LanguageVersion.problem }
    #expect(found.map { check.sources.place(of: $0.span).line } == [4, 5, 8, 8, 9, 12, 13])
    #expect(Set(found.map(\.severity)) == [.error])
    #expect(ScriptOptions().compile(project).program == nil)
  }

  @Test(arguments: [
    ("3", ""), ("4", ""), ("2", #""compilerOptions": { "allowPreviewFeatures": true }"#),
  ])
  func laterVersionsAndPreviewsTakeIt(version: String, more: String) throws {
    let (project, _) = try open(version: version, more, script: Self.newer)
    #expect(!Check(project).diagnostics.contains { $0.problem == LanguageVersion.problem })
    #expect(ScriptOptions().compile(project).program != nil)
  }

  // MARK: Files

  @Test func aFoldersNameStandsForAllBelowIt() throws {
    let (project, folder) = try open(
      #""excludeFiles": ["drafts/"]"#, script: "title: A\n---\nA\n===\n",
      ["p/drafts/x/b.yarn": "", "p/c.yarn": ""])
    #expect(project.scripts.map(\.name) == [folder / "p/a.yarn", folder / "p/c.yarn"])
  }
}
