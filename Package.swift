// swift-tools-version: 6.2
import PackageDescription

// The rooms, and what each may import, are told in Sources/README.md and held by
// Tests/ArchitectureTests. Keep this list in the order in which text flows through them.

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
]

func room(
  _ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []
) -> Target {
  .target(
    name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings)
}

func tests(
  _ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []
) -> Target {
  .testTarget(
    name: name, dependencies: dependencies + ["TestSupport"], path: "Tests/\(name)",
    exclude: exclude, swiftSettings: settings)
}

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "leeward",
  products: [
    // Not shipped: a clock that tests set, loaded into the programs they run.
    .library(name: "WallClock", type: .dynamic, targets: ["WallClock"]),
    // Nor this: a disk in trouble.
    .library(name: "DiskTrouble", type: .dynamic, targets: ["DiskTrouble"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    room("Diagnostics"),
    room("DialogueSyntax", ["Diagnostics"]),
    room("DialogueProgram", ["Diagnostics"]),
    room("DialogueCompiler", ["Diagnostics", "DialogueSyntax", "DialogueProgram"]),
    room("DialogueMachine", ["Diagnostics", "DialogueProgram"]),
    room("HostVocabulary", ["Diagnostics", "DialogueProgram"]),
    room("Listening", exclude: ["README.md", "Weights/LICENSE.md"]),
    room("ResourceDirectory", ["Diagnostics", "CUnpack", grdb], exclude: ["README.md"]),
    .target(
      name: "CUnpack", linkerSettings: [.linkedLibrary("z"), .linkedLibrary("expat")]),
    room("Journal", ["CSealing", grdb], exclude: ["README.md"]),
    .target(
      name: "CSealing", linkerSettings: [.linkedLibrary("sodium"), .linkedLibrary("sqlite3")]),
    room("AgeFiles", ["CSealing"]),
    room(
      "Conversation",
      [
        "DialogueProgram", "DialogueMachine", "HostVocabulary", "Listening",
        "ResourceDirectory", "Journal",
      ]),
    room(
      "TerminalInterface",
      ["Conversation", "HostVocabulary", "ResourceDirectory", "Diagnostics", "CLibedit"],
      exclude: ["Recording"]),
    .target(name: "CLibedit", linkerSettings: [.linkedLibrary("edit")]),
    room(
      "AuthorTools",
      [
        "Diagnostics", "DialogueSyntax", "DialogueProgram", "DialogueCompiler", "DialogueMachine",
        "HostVocabulary", "Listening",
      ]),
    .executableTarget(
      name: "leeward",
      dependencies: [
        "Diagnostics", "DialogueProgram", "HostVocabulary", "ResourceDirectory", "Journal",
        "Conversation", "TerminalInterface", "AuthorTools", "DialogueMachine", "DialogueCompiler",
        "Listening", "AgeFiles", argumentParser,
      ],
      swiftSettings: settings, plugins: ["EmbedDialogues"]),
    .plugin(
      name: "EmbedDialogues", capability: .buildTool(), dependencies: ["EmbedDialoguesTool"],
      path: "Sources/EmbedDialogues/Plugin"),
    // The link `Tool/Dialogues` makes SwiftPM look into Dialogues/ for new and removed scripts.
    .executableTarget(
      name: "EmbedDialoguesTool",
      dependencies: ["Diagnostics", "DialogueProgram", "DialogueCompiler", "HostVocabulary"],
      path: "Sources/EmbedDialogues/Tool", exclude: ["Dialogues"], swiftSettings: settings),

    .executableTarget(
      name: "LanguageBenchmark",
      dependencies: ["Diagnostics", "DialogueProgram", "DialogueCompiler", "DialogueMachine"],
      swiftSettings: settings, linkerSettings: [.linkedLibrary("m")]),
    .executableTarget(
      name: "LanguageFuzzer",
      dependencies: [
        "Diagnostics", "DialogueProgram", "DialogueCompiler", "DialogueMachine", "HostVocabulary",
        "Listening", "AuthorTools",
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "DirectoryFuzzer", dependencies: ["Diagnostics", "ResourceDirectory", "CUnpack"],
      swiftSettings: settings),
    .executableTarget(
      name: "JournalFuzzer", dependencies: ["Journal"], swiftSettings: settings),
    .executableTarget(
      name: "JournalBenchmark", dependencies: ["Journal"], swiftSettings: settings),
    .executableTarget(
      name: "DirectoryBenchmark", dependencies: ["ResourceDirectory"], swiftSettings: settings),
    .executableTarget(
      name: "ListeningTrainer", dependencies: ["Listening"], swiftSettings: settings),

    .target(name: "WallClock", path: "Tests/WallClock"),
    .target(name: "DiskTrouble", path: "Tests/DiskTrouble"),
    .target(
      name: "TestSupport",
      dependencies: ["Diagnostics", "DialogueCompiler", "DialogueMachine", "DialogueProgram"],
      path: "Tests/TestSupport", swiftSettings: settings),
    tests("DialogueMachineTests", ["DialogueMachine"]),
    tests(
      "LanguageTests",
      [
        "AuthorTools", "Diagnostics", "DialogueCompiler", "DialogueMachine", "DialogueProgram",
        "HostVocabulary", "LanguageFuzzer",
      ],
      exclude: ["Cases"]),
    tests("HostVocabularyTests", ["HostVocabulary", "DialogueProgram"]),
    tests("ResourceDirectoryTests", ["ResourceDirectory", "DirectoryFuzzer", "CUnpack", grdb]),
    .testTarget(
      name: "ListeningTests", dependencies: ["Listening", "ListeningTrainer"],
      path: "Tests/ListeningTests",
      exclude: ["Sets"], swiftSettings: settings),
    tests(
      "ConversationTests",
      [
        "Conversation", "DialogueCompiler", "DialogueProgram", "Diagnostics", "HostVocabulary",
        "Journal", "Listening",
      ]),
    tests(
      "DialoguesTests",
      [
        "AuthorTools", "Conversation", "Diagnostics", "DialogueCompiler", "DialogueMachine",
        "DialogueProgram", "DialogueSyntax", "HostVocabulary", "Journal", "Listening",
      ]),
    tests("ArchitectureTests", []),
    tests("DiagnosticsTests", ["Diagnostics"]),
    tests(
      "TerminalInterfaceTests",
      [
        "TerminalInterface", "Conversation", "HostVocabulary", "ResourceDirectory", "Diagnostics",
      ]),
    tests(
      "AuthorToolsTests",
      [
        "AuthorTools", "Diagnostics", "DialogueCompiler", "DialogueMachine", "DialogueProgram",
        "DialogueSyntax",
      ], exclude: ["Mistakes"]),
    tests("JournalTests", ["Journal", "JournalFuzzer", grdb], exclude: ["Stored"]),
    tests("AgeFilesTests", ["AgeFiles", "CSealing"]),
    tests(
      "LeewardTests",
      [
        "leeward", "AuthorTools", "Diagnostics", "DialogueProgram", "Journal", argumentParser,
      ]),
    tests(
      "EndToEndTests",
      ["leeward", "AuthorTools", "Diagnostics", "EmbedDialoguesTool", "Journal", grdb]),
  ]
)
