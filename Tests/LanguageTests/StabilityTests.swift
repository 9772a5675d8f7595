import Diagnostics
import DialogueCompiler
import DialogueMachine
import DialogueProgram
import Testing

/// What is kept of a conversation outlives edits elsewhere: ids, once-flags, what was seen, saves.
@Suite struct StabilityTests {
  @Test(arguments: 0..<20)
  func anEditToOneNodeChangesNothingOfTheOthers(round: UInt64) throws {
    var random = SeededRandom(seed: round)
    for _ in 0..<15 {
      let script = RandomScript(using: &random)
      let number = Int.random(in: script.nodes.indices, using: &random)
      let before = try program(script.text)
      let after = try program(script.edited(number, using: &random).text)
      // What there is without the node is what the others have of their own.
      let others = try program(script.without(number).text)

      let ids = (ids(before), ids(after))
      for (text, id) in self.ids(others) {
        #expect(ids.0[text] == id)
        #expect(ids.1[text] == id)
      }
      for keys in [others.onceKeys, others.contents.map(\.key)] {
        #expect(Set(keys).count == keys.count)
      }
      #expect(Set(others.onceKeys).isSubset(of: after.onceKeys))
      #expect(Set(others.contents.map(\.key)).isSubset(of: after.contents.map(\.key)))
      #expect(Set(others.onceKeys).isSubset(of: before.onceKeys))
      #expect(Set(others.contents.map(\.key)).isSubset(of: before.contents.map(\.key)))
    }
  }

  @Test(arguments: 0..<20)
  func aSavedConversationGoesOnWhereItWas(round: UInt64) throws {
    var random = SeededRandom(seed: 1000 + round)
    for _ in 0..<15 {
      let script = RandomScript(using: &random)
      let number = Int.random(in: 1..<script.nodes.count, using: &random)
      let edited = script.edited(number, using: &random)
      let (before, after) = (try program(script.text), try program(edited.text))
      var machine = Machine(before, seed: round)
      try machine.start(at: "N0")
      for _ in 0..<Int.random(in: 1...40, using: &random) {
        step(&machine, choice: Int.random(in: 0...9, using: &random))
        if machine.hasEnded { try machine.start(at: "N0") }
      }
      let saved = machine.save()
      guard !machine.openNodes.contains(where: { script.isNode(number, $0) }) else { continue }
      var (restored, moved) = try Machine.restore(saved, in: after)
      #expect(!moved)
      #expect(restored.openNodes == machine.openNodes)
      #expect(restored.currentOptions() == machine.currentOptions())

      // Nothing that the other nodes have is forgotten, and nothing is remembered of them that wasn't.
      let others = try program(script.without(number).text)
      let kept = restored.save()
      #expect(kept.seen.intersection(others.onceKeys) == saved.seen.intersection(others.onceKeys))
      for content in others.contents {
        #expect(kept.views[content.key] == saved.views[content.key])
      }
      for node in others.nodes where !script.isNode(number, node.title) {
        #expect(kept.visits[node.title] == saved.visits[node.title])
      }

      // And they go on alike, as long as neither comes to what was edited.
      for _ in 0..<6 {
        let choice = Int.random(in: 0...9, using: &random)
        let (one, other) = (step(&machine, choice: choice), step(&restored, choice: choice))
        let open = machine.openNodes + restored.openNodes
        if machine.hasEnded || open.contains(where: { script.isNode(number, $0) || $0 == "G" }) {
          break
        }
        #expect(one == other)
      }
    }
  }

  @Test func aMemberOfAGroupIsKnownByWhatItSays() throws {
    func members(_ texts: [String]) throws -> [String] {
      let nodes = texts.map { "title: G\nwhen: always\n---\n\($0)\n===\n" }
      return try program(nodes.joined()).contents.map(\.key)
    }
    let two = try members(["One.", "Two. #line:two"])
    let three = try members(["New.", "One.", "Reworded. #line:two"])
    #expect(Array(three.dropFirst()) == two)
  }

  @Test func aOnceBlockIsKnownByWhatItSays() throws {
    func keys(_ body: String) throws -> [String] {
      try program("title: A\n---\n\(body)\n===\n").onceKeys
    }
    let one = try keys("<<once>>\n<<wave>>\nHello. #line:h\n<<endonce>>")
    let more = try keys(
      "Before.\n<<once>>\n<<wave>>\nOther.\n<<endonce>>\n<<once>>\nHi there. #line:h\n<<endonce>>")
    #expect(Array(more.dropFirst()) == one)
  }

  @Test func manyLinesThatSayTheSameTakeNoTime() throws {
    let body = String(repeating: "Again. <<once>>\n", count: 20_000)
    let program = try program("title: A\n---\n\(body)===\n")
    #expect(Set(program.lines.map(\.id)).count == 20_000)
  }

  // MARK: Helpers

  private func program(_ text: String) throws -> Program {
    let compilation = Compiler.compile(
      CompilerInput(files: [SourceFile(name: "a.yarn", text: text)], followsReference: true))
    return try #require(
      compilation.program, "\(compilation.diagnostics.map(\.message)) in \(text)")
  }

  /// By text: no two lines of a random script say the same in one node.
  private func ids(_ program: Program) -> [String: String] {
    Dictionary(
      program.lines.map { ("\($0.node.prefix { $0 != "." }): \($0.template)", $0.id) },
      uniquingKeysWith: { a, b in "\(a) and \(b)" })
  }

  @discardableResult
  private func step(_ machine: inout Machine, choice: Int) -> String {
    let event = machine.next()
    switch event {
    case .line(let line): return line.text
    case .options(let options):
      let free = options.indices.filter { options[$0].isAvailable }
      machine.choose(free.isEmpty ? nil : free[choice % free.count])
      return options.map { "\($0.line.text) \($0.isAvailable)" }.joined(separator: "|")
    case .command(let command): return command.text.text
    case .call, .ended, .fault: return "\(event)"
    }
  }
}

/// A script of plain nodes and a group's members, with one of everything that is remembered.
private struct RandomScript {
  struct Node {
    var headers: String
    var body: [String]
  }

  var nodes: [Node] = []
  private var words = 0

  init(using random: inout SeededRandom) {
    for number in 0..<5 { nodes.append(Node(headers: "title: N\(number)", body: [])) }
    for _ in 0..<Int.random(in: 2...4, using: &random) {
      let when = ["always", "once", "$n > 2", "always"].randomElement(using: &random) ?? "always"
      nodes.append(Node(headers: "title: G\nwhen: \(when)", body: []))
    }
    for number in nodes.indices { nodes[number].body = body(using: &random) }
    for number in 0..<5 { nodes[number].body.append("Said in every node.") }
    nodes[0].body.insert("<<declare $n = 1>>", at: 0)
    nodes[0].body.append("<<detour N\(Int.random(in: 1...4, using: &random))>>")
    nodes[0].body.append("<<detour G>>")
  }

  var text: String {
    nodes.map { "\($0.headers)\n---\n\($0.body.joined(separator: "\n"))\n===\n" }.joined()
  }

  func without(_ number: Int) -> RandomScript {
    var script = self
    script.nodes.remove(at: number)
    if number == 0 { script.nodes[0].body.insert("<<declare $n = 1>>", at: 0) }
    return script
  }

  /// The script with that node changed, gone, or another put in before it.
  func edited(_ number: Int, using random: inout SeededRandom) -> RandomScript {
    var script = self
    script.words += 1000
    let declared = number == 0 ? ["<<declare $n = 1>>"] : []
    switch Int.random(in: 0...3, using: &random) {
    case 0: script.nodes[number].body = declared + script.body(using: &random)
    case 1:
      let old = script.nodes[number].body.dropFirst(declared.count)
      script.nodes[number].body = declared + script.body(using: &random) + old
    case 2 where number > 0: script.nodes.remove(at: number)
    default:
      var node = script.nodes[number]
      if node.headers.hasPrefix("title: N") { node.headers = "title: New" }
      node.body = script.body(using: &random)
      script.nodes.insert(node, at: number)
    }
    return script
  }

  /// Whether a program's node is the one of that number, or may be: members of one group are alike.
  func isNode(_ number: Int, _ title: String) -> Bool {
    let own = nodes[number].headers.dropFirst("title: ".count).prefix { $0 != "\n" }
    return title == own || title.hasPrefix(own + ".")
  }

  private mutating func line() -> String {
    words += 1
    return "Words \(words)"
  }

  private mutating func body(
    depth: Int = 0, using random: inout SeededRandom
  ) -> [String] {
    var out: [String] = []
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let inner = depth < 2 ? Int.random(in: 0...9, using: &random) : 9
      switch inner {
      case 0: out += ["<<once>>"] + body(depth: depth + 1, using: &random) + ["<<endonce>>"]
      case 1:
        out += ["<<once if $n > 1>>"] + body(depth: depth + 1, using: &random)
        out += ["<<else>>", line(), "<<endonce>>"]
      case 2:
        for _ in 0..<2 {
          out.append(
            "-> \(line()) \(["", "<<once>>", "<<if $n > 1>>"].randomElement(using: &random) ?? "")")
          out += body(depth: depth + 1, using: &random).map { "    " + $0 }
        }
      case 3: for _ in 0..<3 { out.append("=> \(line()) <<once>>") }
      case 4: for _ in 0..<2 { out.append("=> \(line())") }
      case 5: out.append("<<set $n = $n + 1>>")
      case 6: out.append("\(line()) <<once>>")
      case 7:
        let title = "N\(Int.random(in: 1...4, using: &random))"
        out += ["<<if visited(\"\(title)\")>>", "<<wave>>", "<<endif>>"]
      case 8: out.append("\(line()) {$n}")
      default: out.append(line())
      }
    }
    return out
  }
}
