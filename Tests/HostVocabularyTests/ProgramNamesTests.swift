import DialogueProgram
import HostVocabulary
import Testing

@Suite struct ProgramNamesTests {
  private let program: Program

  init() {
    var program = Program()
    func add(_ title: String, _ file: String, _ headers: [Program.Header] = []) {
      program.add(
        Program.Node(
          title: title, file: file, start: 0, end: 0, isTracked: false, headers: headers,
          members: [], fingerprint: 0))
    }
    add("StayingAlive", "en/alive.yarn")
    add("AliveMore", "en/alive.yarn")
    add("Night", "en/night.yarn", [.init(key: "also", value: "sleep, can't sleep")])
    add("Breathe", "en/body.yarn", [.init(key: "practice", value: "slow-breath")])
    self.program = program
  }

  @Test(arguments: [
    ("StayingAlive", "StayingAlive"), ("staying-alive", "StayingAlive"),
    ("Staying alive", "StayingAlive"), ("alive", "StayingAlive"), ("alive_more", "AliveMore"),
    ("sleep", "Night"), ("Can't Sleep", "Night"), ("slow breath", "Breathe"), ("body", "Breathe"),
  ])
  func isFoundByWhatPeopleCallIt(name: String, title: String) {
    #expect(program.node(called: name) == title)
  }

  @Test(arguments: ["", "-", " ", "dying", "nigh"]) func nothingElseIs(name: String) {
    #expect(program.node(called: name) == nil)
  }
}
