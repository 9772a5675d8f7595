/// Files that can't be used as they are, and what a project file says.
extension Pages {
  static let files: [Page] = [
    Page(
      TextReader.unreadable,
      "A file or a folder can't be read.",
      why: """
        It may belong to someone else, or be no file at all. What is in it is left out, so
        jumps to its nodes lead nowhere.
        """,
      broken: .told("A script that only its owner may read."),
      mended: .told("chmod a+r evening.yarn")),
    Page(
      TextReader.notText,
      "A file isn't UTF-8 text.",
      why: """
        Scripts are UTF-8, which every editor can write. What can't be read is left out.
        """,
      broken: .told("A script saved as UTF-16, or as Windows-1252."),
      mended: .told("The same script, saved again with the encoding UTF-8.")),
    Page(
      TextReader.tooLarge,
      "A file is too large to be a script.",
      why: """
        No script a person writes comes near 16 MB. It is likely another file that bears
        the wrong name.
        """,
      broken: .told("A film called evening.yarn."),
      mended: .told("The script, in its place.")),
  ]

  static let projects: [Page] = [
    Page(
      ProjectFile.notAProject,
      "Something in a project file can't be read.",
      why: """
        It is JSON: names and values between braces, names and texts in double quotes.
        """,
      broken: .project(#"{ projectFileVersion: 4 }"#, for: someLine),
      mended: .project(soundProject, for: someLine)),
    Page(
      ProjectFile.projectVersion,
      "A project file has no version, or one that isn't known.",
      why: """
        The version says how the rest is to be read. Leeward knows 2, 3 and 4.
        """,
      broken: .project(
        #"{ "projectFileVersion": 9, "sourceFiles": ["**/*.yarn"], "baseLanguage": "en" }"#,
        for: someLine),
      mended: .project(soundProject, for: someLine)),
    Page(
      LanguageVersion.problem,
      "A script uses what its project file's version doesn't have.",
      why: """
        Version 2 has no enums, no smart variables, no <<once>> and no => lines, and Yarn
        Spinner refuses them there.
        """,
      broken: .project(
        #"{ "projectFileVersion": 2, "sourceFiles": ["**/*.yarn"], "baseLanguage": "en" }"#,
        for: "<<once>>\nGood evening.\n<<endonce>>"),
      mended: .project(soundProject, for: "<<once>>\nGood evening.\n<<endonce>>")),
    Page(
      ProjectFile.incomplete,
      "A project file leaves out what every project says.",
      why: """
        Which scripts belong to it, and the language they are written in: without it
        Leeward takes every script below, and English.
        """,
      broken: .project(
        #"{ "projectFileVersion": 4, "sourceFiles": ["**/*.yarn"] }"#, for: someLine),
      mended: .project(soundProject, for: someLine)),
    Page(
      ProjectFile.emptyPattern,
      "A project file names scripts that aren't there.",
      why: """
        Patterns begin at the project file's own folder. * stands for anything in a name,
        ** for folders.
        """,
      broken: .project(
        """
        { "projectFileVersion": 4, "baseLanguage": "en",
          "sourceFiles": ["*.yarn", "night/*.yarn"] }
        """, for: someLine),
      mended: .project(soundProject, for: someLine)),
    Page(
      ProjectFile.noDefinitions,
      "A project file names a definitions file that isn't there.",
      why: """
        The commands and functions that it would tell of are then unknown. The path begins
        at the project file's own folder.
        """,
      broken: .project(
        """
        { "projectFileVersion": 4, "baseLanguage": "en",
          "sourceFiles": ["**/*.yarn"], "definitions": "nowhere.ysls.json" }
        """, for: someLine),
      mended: .project(soundProject, for: someLine)),
    Page(
      ProjectFile.notSilenced,
      "A project file makes less of a problem that stays an error.",
      why: """
        It keeps scripts from running, or could hurt someone, so no project can wave it
        through. Warnings can be made errors, or left out.
        """,
      broken: .project(
        """
        { "projectFileVersion": 4, "baseLanguage": "en", "sourceFiles": ["**/*.yarn"],
          "compilerOptions": { "diagnosticsSeverity": { "YS0011": "none" } } }
        """, for: someLine),
      mended: .project(
        """
        { "projectFileVersion": 4, "baseLanguage": "en", "sourceFiles": ["**/*.yarn"],
          "compilerOptions": { "diagnosticsSeverity": { "YS0003": "error" } } }
        """, for: someLine)),
    Page(
      DefinitionsFile.notDefinitions,
      "Something in a definitions file can't be read.",
      why: """
        It is JSON and tells of each command and function its name, its parameters and
        what they take. leeward vocabulary --as ysls writes Leeward's own.
        """,
      broken: .definitions(#"{ "version": 1, "commands": [{ "yarnName": "dim_lights" }] }"#),
      mended: .definitions(
        #"{ "version": 1, "commands": [{ "yarnName": "dim_lights", "parameters": [] }] }"#)),
  ]

  private static let someLine = "Good evening."

  private static let soundProject =
    #"{ "projectFileVersion": 4, "sourceFiles": ["**/*.yarn"], "baseLanguage": "en" }"#
}
