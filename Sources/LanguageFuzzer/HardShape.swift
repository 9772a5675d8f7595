/// A script of any size with one thing too many: what makes a careless reader slow, or run out of
/// stack or memory.
struct HardShape: Sendable, CustomStringConvertible {
  let name: String
  /// The script with so many of it.
  let text: @Sendable (Int) -> String

  var description: String { name }

  /// The statements of a node called Start.
  private init(_ name: String, body: @escaping @Sendable (Int) -> String) {
    self.name = name
    text = { "title: Start\n---\n" + body($0) + "\n===\n" }
  }

  /// A whole file.
  private init(_ name: String, file: @escaping @Sendable (Int) -> String) {
    self.name = name
    text = file
  }

  static let all = deep + long + many + wrong + typed

  private static func times(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  private static func each(_ count: Int, _ text: (Int) -> String) -> String {
    var out = ""
    for number in 0..<count { out += text(number) }
    return out
  }

  // MARK: Nested

  static let deep = [
    HardShape(
      "ifs in ifs", body: { times("<<if true>>\n", $0) + "x\n" + times("<<endif>>\n", $0) }),
    HardShape("ifs never closed", body: { times("<<if true>>\n", $0) }),
    HardShape("onces in onces", body: { times("<<once>>\n", $0) + times("<<endonce>>\n", $0) }),
    HardShape(
      "options in options",
      body: { count in each(min(count, 2_000)) { times(" ", $0) + "-> a\n" } }),
    HardShape(
      "options in options, by tabs",
      body: { count in each(min(count, 2_000)) { times("\t", $0) + "=> a\n" } }),
    HardShape("parentheses", body: { "<<set $x = \(times("(", $0))1\(times(")", $0))>>" }),
    HardShape("parentheses never closed", body: { "<<set $x = \(times("(", $0))" }),
    HardShape("nots", body: { "<<set $x = \(times("not ", $0))true>>" }),
    HardShape("minuses", body: { "<<set $x = \(times("-", $0))1>>" }),
    HardShape("braces", body: { times("{", $0) }),
    HardShape("braces around", body: { times("{", $0) + "1" + times("}", $0) }),
    HardShape("calls in calls", body: { "<<set $x = \(times("f(", $0))1\(times(")", $0))>>" }),
    HardShape(
      "chains in parentheses",
      body: {
        "<<set $x = \(times("(", min($0, 140)))1\(times(times("+1", 900) + ")", min($0, 140)))>>"
      }),
    HardShape(
      "a long text in parentheses",
      body: { "<<set $x = \(times("(", 140))\"\(times("a", $0))\"\(times(")", 140))>>" }),
  ]

  // MARK: One line

  static let long = [
    HardShape("one line of text", body: { times("word ", $0) }),
    HardShape("one word", body: { times("a", $0) }),
    HardShape("every plane", body: { count in each(count) { plane($0) } }),
    HardShape("marks on one letter", body: { "a" + times("\u{301}", $0) + " {1 2}" }),
    HardShape("flags", body: { times("\u{1F1E6}", $0) + " {1 2}" }),
    HardShape("joined emoji", body: { times("\u{1F468}\u{200D}", $0) + " {1 2}" }),
    HardShape("line separators", body: { times("\u{2028}", $0) + " {1 2}" }),
    HardShape("NULs", body: { times("\0", $0) + " {1 2}" }),
    HardShape("spaces", body: { times(" ", $0) + "{1 2}" + times(" ", $0) }),
    HardShape("carriage returns", body: { times("\r", $0) }),
    HardShape("an endless sum", body: { "<<set $x = 1\(times("+1", $0))>>" }),
    HardShape("a sum in a line", body: { "{1\(times(" + 1", $0))}" }),
    HardShape("escapes", body: { times("\\{", $0) }),
    HardShape("unknown escapes", body: { times("\\q", $0) }),
    HardShape("values", body: { times("{1}", $0) }),
    HardShape("hashtags", body: { count in "a" + each(count) { " #t\($0)" } }),
    HardShape("arguments", body: { "<<set $x = f(1\(times(", 1", $0)))>>" }),
    HardShape("mistakes on one line", body: { times("{1 2} ", $0) }),
    HardShape("ends without begin", body: { times(">> ", $0) }),
    HardShape("begins without end", body: { times("<< ", $0) }),
    HardShape("commands on one line", body: { times("<<a>> ", $0) }),
    HardShape("jumps behind text", body: { times("x <<jump Start>> ", $0) }),
    HardShape(
      "jumps behind text, spaces behind all",
      body: { times("<<jump Start>>x", $0) + times(" ", $0 * 8) }),
    HardShape("ifs on one line", body: { times("<<if true>> ", $0) }),
    HardShape("elses on one line", body: { times("<<else>> ", $0) }),
    HardShape("arrows", body: { times("->", $0) }),
    HardShape("quotes", body: { "<<set $x = \(times("\"a\" ", $0))>>" }),
    HardShape("tags in markup", body: { times("[a/]", $0) }),
    HardShape("open markup", body: { times("[a]", $0) }),
    HardShape("nested markup", body: { times("[a]", $0) + "x" + times("[/a]", $0) }),
    HardShape(
      "crossing markup",
      body: { count in each(count) { "[a\($0)]" } + "x" + each(count) { "[/a\($0)]y" } }),
    HardShape("closed markup", body: { "[a]" + times("[/b]x", $0) }),
    HardShape("broken markup", body: { times("[", $0) }),
    HardShape("properties", body: { count in "[a" + each(count) { " p\($0)=1" } + "/]" }),
    HardShape(
      "signs of a number", body: { "[plural value={1234567} other=\"\(times("%", $0))\"/]" }),
    HardShape("colons", body: { times("a: ", $0) }),
  ]

  private static func plane(_ number: Int) -> String {
    let value = UInt32((number * 0x1_0007 + 0x21) % 0x11_0000)
    return Unicode.Scalar(value).map { "\($0) " } ?? " "
  }

  // MARK: Many

  static let many = [
    HardShape("nothing", file: { times("\n", $0) }),
    HardShape("blank lines", body: { times("\n  \n", $0) }),
    HardShape("comments", body: { times("// a\n", $0) }),
    HardShape("the same line", body: { times("Hello.\n", $0) }),
    HardShape("the same once", body: { times("<<once>>\na\n<<endonce>>\n", $0) }),
    HardShape("the same items", body: { times("=> a\n", $0) }),
    HardShape("options", body: { count in each(count) { "-> a\($0)\n    b\n" } }),
    HardShape("options apart", body: { count in each(count) { "-> a\($0)\n\n" } }),
    HardShape("once options", body: { times("-> a <<once>>\n", $0) }),
    HardShape(
      "elseifs", body: { "<<if false>>\n" + times("<<elseif false>>\na\n", $0) + "<<endif>>" }),
    HardShape("nodes", file: { count in each(count) { "title: N\($0)\n---\na\n===\n" } }),
    HardShape("headers", file: { "title: A\n" + times("k: v\n", $0) + "---\na\n===\n" }),
    HardShape("file tags", file: { times("#t\n", $0) + "title: A\n---\na\n===\n" }),
    HardShape("file tags on one line", file: { times("#t ", $0) + "\ntitle: A\n---\na\n===\n" }),
    HardShape("titles of one node", file: { times("title: A\n", $0) + "---\na\n===\n" }),
    HardShape(
      "conditions of one node",
      file: { "title: Start\n" + times("when: true\n", $0) + "---\na\n===\n" }),
    HardShape("members", file: { times("title: Start\nwhen: always\n---\na\n===\n", $0) }),
    HardShape("commands", body: { times("<<wait 1>>\n", $0) }),
    HardShape("declarations", body: { count in each(count) { "<<declare $a\($0) = 1>>\n" } }),
    HardShape(
      "enums", body: { count in each(count) { "<<enum E\($0)>>\n<<case A>>\n<<endenum>>\n" } }),
    HardShape(
      "cases",
      body: { count in "<<enum E>>\n" + each(count) { "<<case C\($0)>>\n" } + "<<endenum>>" }),
    HardShape(
      "smart variables",
      body: { count in
        each(count) { "<<declare $a\($0) = $a\($0 + 1) + 1>>\n" }
          + "<<declare $a\(count) = 1>>\n{$a0}"
      }),
    HardShape(
      "smart variables, twice each",
      body: { count in
        each(count) { "<<declare $a\($0) = $a\($0 + 1) + $a\($0 + 1)>>\n" }
          + "<<declare $a\(count) = 1>>\n{$a0}"
      }),
    HardShape("detours", body: { times("<<detour Start>>\n", $0) }),
    HardShape("functions", body: { count in each(count) { "<<set $x = f\($0)() + 1>>\n" } }),
  ]

  // MARK: Wrong

  static let wrong = [
    HardShape("no nodes", file: { times("x\n", $0) }),
    HardShape("ends of nodes", file: { times("===\n", $0) }),
    HardShape("begins of bodies", file: { times("---\n", $0) }),
    HardShape("nodes without end", file: { times("title: A\n---\n", $0) }),
    HardShape("mistakes", body: { times("<<set $x>>\n", $0) }),
    HardShape("closers", body: { times("<<endif>>\n", $0) }),
    HardShape("cases outside", body: { times("<<case A>>\n", $0) }),
    HardShape("strays in an enum", body: { "<<enum E>>\n" + times("a\n", $0) + "<<endenum>>" }),
    HardShape("titles used twice", file: { times("title: A\n---\na\n===\n", $0) }),
    HardShape(
      "subtitles used twice",
      file: { times("title: A\nsubtitle: b\nwhen: always\n---\na\n===\n", $0) }),
    HardShape(
      "members without when",
      file: { "title: A\nwhen: once\n---\na\n===\n" + times("title: A\n---\na\n===\n", $0) }),
    HardShape("ids used twice", body: { times("a #line:a\n", $0) }),
    HardShape("variables declared twice", body: { times("<<declare $a = 1>>\n", $0) }),
    HardShape("shadows", body: { "word #line:a\n" + times("other #shadow:a\n", $0) }),
    HardShape(
      "shadows of a long line",
      body: { times("word ", $0) + "#line:a\n" + times("other #shadow:a\n", $0 / 4) }),
    HardShape(
      "jumps to nowhere",
      file: { count in
        each(count) { "title: Node\($0)\n---\n<<jump Nod\($0)>>\n===\n" }
      }),
    HardShape("unreachable", body: { times("<<stop>>\na\n", $0) }),
    HardShape("markup mistakes", body: { times("[b]a\n", $0) }),
    HardShape("one long mistake", body: { "<<set \(times("a", $0)) = 1>>\n" }),
    HardShape(
      "a long name, often",
      body: { count in
        let name = times("A", count)
        return "<<enum \(name)>>\n<<case B>>\n<<endenum>>\n"
          + times("<<set $x = .C>>\n<<set $x = \(name.prefix(1)).B>>\n", count / 8)
      }),
  ]

  // MARK: Types

  private static let twoEnums =
    "<<enum E>>\n<<case A>>\n<<endenum>>\n<<enum F>>\n<<case A>>\n<<endenum>>\n"

  static let typed = [
    HardShape(
      "undeclared, from the last",
      body: { count in
        each(count) { "<<set $a\($0) = $a\($0 + 1)>>\n" } + "<<set $a\(count) = 1>>"
      }),
    HardShape(
      "undeclared, from the first",
      body: { count in
        "<<set $a0 = 1>>\n" + each(count) { "<<set $a\($0 + 1) = $a\($0)>>\n" }
      }),
    HardShape(
      "undeclared in a ring",
      body: { count in
        each(count) { "<<set $a\($0) = $a\(($0 + 1) % count)>>\n" }
      }),
    HardShape("undeclared pairs", body: { count in each(count) { "<<set $a\($0) = $b\($0)>>\n" } }),
    HardShape(
      "undeclared, all one",
      body: { count in each(count) { "<<if $a\($0) == $a\($0 + 1)>>\n<<endif>>\n" } }),
    HardShape(
      "undeclared, all one, backward",
      body: { count in
        each(count) { "<<if $a\(count - $0) == $a\(count - $0 - 1)>>\n<<endif>>\n" }
      }),
    HardShape(
      "sums of the undeclared",
      body: { count in each(count) { "<<set $a\($0) = $a\($0 + 1) + $a\($0 + 1)>>\n" } }),
    HardShape(
      "functions of functions",
      body: { count in each(count) { "<<set $a\($0) = f\($0)(f\($0 + 1)(1))>>\n" } }),
    HardShape(
      "one case of one enum",
      body: { count in
        "<<enum E>>\n<<case A>>\n<<endenum>>\n" + each(count) { "<<set $a\($0) = .A>>\n" }
      }),
    HardShape(
      "a case of two enums", body: { count in twoEnums + each(count) { "<<set $a\($0) = .A>>\n" } }),
    HardShape(
      "a case of two enums, decided late",
      body: { count in
        twoEnums + each(count) { "<<set $a\($0) = .A>>\n<<set $a\($0) = $a\($0 + 1)>>\n" }
          + "<<set $a\(count) = E.A>>"
      }),
    HardShape(
      "a case of every enum",
      body: { count in
        each(count) { "<<enum E\($0)>>\n<<case A>>\n<<endenum>>\n" }
          + times("<<set $x = .A>>\n", count)
      }),
    HardShape("a case of none", body: { times("<<set $x = .None>>\n", $0) }),
    HardShape("other kinds of value", body: { times("<<set $x = 1>>\n<<set $x = \"a\">>\n", $0) }),
    HardShape(
      "smart variables in a ring",
      body: { count in
        each(count) { "<<declare $a\($0) = $a\(($0 + 1) % count) + 1>>\n" }
      }),
  ]
}
