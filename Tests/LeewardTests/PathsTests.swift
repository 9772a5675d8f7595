import Testing

@testable import leeward

@Suite struct PathsTests {
  private func paths(
    home: String? = nil, dialogues: String? = nil, _ environment: [String: String] = [:]
  ) -> Paths {
    Paths(
      home: home, dialogues: dialogues,
      environment: environment.merging(["HOME": "/home/ana"]) { given, _ in given },
      program: "/opt/lee/bin/leeward")
  }

  @Test func withoutAnythingSaidTheUsualPlaces() {
    let paths = paths()
    #expect(paths.home == "/home/ana/.local/share/leeward")
    #expect(paths.log == "/home/ana/.local/state/leeward/leeward.log")
    #expect(
      paths.dialogues == [
        "/home/ana/.local/share/leeward/Dialogues", "/usr/local/share/leeward/Dialogues",
        "/usr/share/leeward/Dialogues", "/opt/lee/share/leeward/Dialogues",
      ])
  }

  @Test func whatWasTypedIsStrongerThanTheEnvironment() {
    let environment = [
      "LEEWARD_HOME": "/e/home", "LEEWARD_DIALOGUES": "/e/dialogues", "XDG_DATA_HOME": "/x/data",
      "XDG_STATE_HOME": "/x/state", "XDG_DATA_DIRS": "/a:relative:/b",
    ]
    #expect(paths(environment).home == "/e/home")
    #expect(paths(home: "mine", environment).home == "mine")
    #expect(paths(environment).log == "/x/state/leeward/leeward.log")
    #expect(
      paths(dialogues: "typed", environment).dialogues == [
        "typed", "/e/dialogues", "/x/data/leeward/Dialogues", "/a/leeward/Dialogues",
        "/b/leeward/Dialogues", "/opt/lee/share/leeward/Dialogues",
      ])
  }

  @Test func emptyAndRelativeVariablesAreNotHeard() {
    let environment = ["LEEWARD_HOME": "", "XDG_DATA_HOME": "here", "LEEWARD_DIALOGUES": ""]
    #expect(paths(environment) == paths())
  }
}
