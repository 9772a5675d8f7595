/// Writes scripts that are well formed and mostly sound, so that the generator, the machine and its
/// saved states are met as deeply as the parser is by spoilt ones.
struct ScriptMaker {
  var chance: Chance
  private var out = ""
  private var lineNumber = 0

  private static let nodes = ["Start", "Other", "Group", "Aside"]
  private static let numbers = ["$n", "$m", "$undeclared", "$smart"]
  private static let texts = ["$s", "$t"]
  private static let flags = ["$yes", "$no", "$smartFlag"]

  init(chance: Chance) { self.chance = chance }

  static func script(_ chance: Chance) -> String {
    var maker = ScriptMaker(chance: chance)
    maker.writeNodes()
    return maker.out
  }

  private mutating func pick(_ words: [String]) -> String { chance.one(of: words) ?? "" }

  private mutating func writeNodes() {
    for title in Self.nodes {
      for member in 0..<(title == "Group" ? 1 + chance.below(4) : 1) {
        out += "title: \(title)\n"
        if title == "Group" { writeWhen(member) }
        if chance.isTrue(percent: 20) { out += "tracking: \(pick(["always", "never"]))\n" }
        out += "---\n"
        if title == "Start" { writeDeclarations() }
        writeStatements(indent: "", depth: 0)
        out += "Guide: Here, at the end of \(title).\n===\n"
      }
    }
  }

  private mutating func writeWhen(_ member: Int) {
    if chance.isTrue(percent: 50) { out += "subtitle: m\(member)\n" }
    switch chance.below(4) {
    case 0: out += "when: always\n"
    case 1: out += "when: once\n"
    case 2: out += "when: once if \(flag(2))\n"
    default: out += "when: \(flag(2))\n"
    }
  }

  private mutating func writeDeclarations() {
    out += "<<declare $n = \(number(0))>>\n<<declare $m = 2>>\n<<declare $yes = true>>\n"
    out +=
      "<<declare $no = false>>\n<<declare $s = \"\(pick(["", "a", "[b]x[/b]", "{0}: é"]))\">>\n"
    out += "<<declare $t = \"t\" as string>>\n<<declare $smart = $n + $m * 2>>\n"
    out += "<<declare $smartFlag = $smart > 4 and visited(\"Other\")>>\n"
    out +=
      "<<set $undeclared = 1>>\n<<enum Mood>>\n<<case Calm>>\n<<case Low>>\n<<endenum>>\n<<declare $mood = Mood.Calm>>\n"
  }

  private mutating func writeStatements(indent: String, depth: Int) {
    for _ in 0..<(1 + chance.below(4)) { writeStatement(indent: indent, depth: depth) }
  }

  private mutating func writeStatement(indent: String, depth: Int) {
    let inner = indent + "    "
    switch chance.below(depth > 3 ? 9 : 14) {
    case 0, 1, 2: out += "\(indent)\(line())\(condition())\(tag())\n"
    case 3: out += "\(indent)<<set \(pick(["$n", "$m", "$undeclared"])) = \(number(2))>>\n"
    case 4: out += "\(indent)<<set \(pick(Self.texts)) = \(text(2))>>\n"
    case 5: out += "\(indent)<<set \(pick(["$yes", "$no"])) = \(flag(2))>>\n"
    case 6: out += "\(indent)<<note {\(value())} to {\(value())} \"x y\">>\n"
    case 7: out += "\(indent)<<\(pick(["jump", "detour", "detour"])) \(pick(Self.nodes))>>\n"
    case 8: out += "\(indent)<<set $mood = \(pick([".Low", "Mood.Calm", "$mood"]))>>\n"
    case 9:
      out += "\(indent)<<if \(flag(2))>>\n"
      writeStatements(indent: indent, depth: depth + 1)
      if chance.isTrue(percent: 50) {
        out += "\(indent)<<else>>\n"
        writeStatements(indent: indent, depth: depth + 1)
      }
      out += "\(indent)<<endif>>\n"
    case 10:
      out += "\(indent)<<once\(chance.isTrue(percent: 30) ? " if " + flag(1) : "")>>\n"
      writeStatements(indent: indent, depth: depth + 1)
      out += "\(indent)<<endonce>>\n"
    case 11, 12:
      let arrow = chance.isTrue(percent: 70) ? "->" : "=>"
      for _ in 0..<(1 + chance.below(4)) {
        out += "\(indent)\(arrow) \(line())\(condition())\(tag())\n"
        if chance.isTrue(percent: 70) { writeStatements(indent: inner, depth: depth + 1) }
      }
    default: out += "\(indent)<<\(pick(["stop", "return", "call dice(6)", "wait 1"]))>>\n"
    }
  }

  private mutating func line() -> String {
    switch chance.below(6) {
    case 0: "Guide: Now {\(value())}, and {\(value())}."
    case 1: "[b]Bold {\(value())}[/b] and [i]not[/i]"
    case 2: "[plural value={\(number(1))} one=\"% time\" other=\"% times\"/]"
    case 3: "[select value={\(text(1))} a=\"is a\" t=\"is t\"/]"
    case 4: "{\(value())} first"
    default: pick(["Plain words.", "Él dijo: ñandú \u{1F600}", "A \\[b\\] \\: c \\{d\\}", "Same."])
    }
  }

  private mutating func condition() -> String {
    switch chance.below(8) {
    case 0: " <<if \(flag(1))>>"
    case 1: " <<once>>"
    case 2: " <<once if \(flag(1))>>"
    default: ""
    }
  }

  private mutating func tag() -> String {
    lineNumber += 1
    return chance.isTrue(percent: 30) ? " #line:l\(lineNumber)" : ""
  }

  // MARK: Values

  private mutating func value() -> String {
    switch chance.below(4) {
    case 0: number(2)
    case 1: text(2)
    case 2: flag(2)
    default: "$mood"
    }
  }

  private mutating func number(_ depth: Int) -> String {
    switch chance.below(depth == 0 ? 2 : 10) {
    case 0:
      pick(["0", "1", "2.5", "7", "99999999", "0.1", "340000000000000000000000000000000000000"])
    case 1 where depth > 0: pick(Self.numbers)
    case 2, 3, 4:
      "(\(number(depth - 1)) \(pick(["+", "-", "*", "/", "%"])) \(number(depth - 1)))"
    case 5: "-\(number(depth - 1))"
    case 6:
      "\(pick(["round", "floor", "ceil", "inc", "dec", "decimal", "int", "dice"]))(\(number(depth - 1)))"
    case 7:
      "\(pick(["min", "max", "random_range", "round_places", "random_range_float"]))"
        + "(\(number(depth - 1)), \(number(depth - 1)))"
    case 8: "visited_count(\"\(pick(Self.nodes))\")"
    case 9: pick(["random()", "host_number(\(depth))", "number(\(flag(depth - 1)))"])
    default: "3"
    }
  }

  private mutating func text(_ depth: Int) -> String {
    switch chance.below(depth == 0 ? 2 : 6) {
    case 0: pick(["\"\"", "\"a\"", "\"\\\"q\\\\\"", "\"[x] {1}: y\"", "\"\u{65}\u{301}\""])
    case 1: pick(Self.texts)
    case 2: "(\(text(depth - 1)) + \(text(depth - 1)))"
    case 3: "string(\(value()))"
    case 4:
      "format(\"\(pick(["{0}", "{0:F2} {{x}}", "{0:N9}", "{0:D5}", "{0:P1}", "{1}", "{"]))\", \(number(depth - 1)))"
    default: "format_invariant(\(number(depth - 1)))"
    }
  }

  private mutating func flag(_ depth: Int) -> String {
    switch chance.below(depth == 0 ? 2 : 8) {
    case 0: pick(["true", "false"])
    case 1: pick(Self.flags)
    case 2, 3: "(\(flag(depth - 1)) \(pick(["and", "or", "xor", "==", "!="])) \(flag(depth - 1)))"
    case 4:
      "(\(number(depth - 1)) \(pick(["<", "<=", ">", ">=", "==", "!="])) \(number(depth - 1)))"
    case 5: "not \(flag(depth - 1))"
    case 6: pick(["visited(\"Other\")", "has_any_content(\"Group\")", "($mood == Mood.Low)"])
    default: "(\(text(depth - 1)) == \(text(depth - 1)))"
    }
  }
}
