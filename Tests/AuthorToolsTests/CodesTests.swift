import AuthorTools
import Diagnostics
import Testing

/// Mistakes of our own making, and the code that Yarn Spinner has for each.
@Suite struct CodesTests {
  /// The bodies of a node; what makes other nodes is in `wholeScripts`.
  static let bodies: [(code: String, body: String)] = [
    ("YS0003", "<<set $x += 1>>"), ("YS0003", "{$x + 1}"), ("YS0003", "<<jump {$x}>>"),
    ("YS0005", "<<if>>\na\n<<endif>>"), ("YS0005", "<<set $x>>"), ("YS0005", "<<set x = 1>>"),
    ("YS0005", "{1 +}"), ("YS0005", "{"), ("YS0005", "{}"), ("YS0005", "<<endif>>"),
    ("YS0005", "<<else>>"), ("YS0005", "->"), ("YS0005", "a \\q"), ("YS0005", "a #"),
    ("YS0005", "a #b c"), ("YS0005", "<<declare $x>>"), ("YS0005", "<<jump>>"),
    ("YS0005", "<<set $x = 1 2>>"), ("YS0005", "<<wait 1>> #tag"), ("YS0005", "<<call 1>>"),
    ("YS0005", "<<>>"), ("YS0005", "<<enum>>\n<<case A>>\n<<endenum>>"), ("YS0005", "{\"abc}"),
    ("YS0005", "<<if true>>\na\n<<else>>\nb\n<<else>>\nc\n<<endif>>"),
    ("YS0005", "<<once a>>\nb\n<<endonce>>"), ("YS0005", "<<case A>>"), ("YS0005", "{f(1,)}"),
    ("YS0005", "<<local $x = 1>>"), ("YS0005", "=>"), ("YS0005", "{a}"), ("YS0005", "#tag"),
    ("YS0005", "<<if true>>\na\n<<else if false>>\nb\n<<endif>>"),
    ("YS0005", "<<if true>>\n-> a\n    b\n    <<endif>>"),
    ("YS0006", "<<wait 1>"), ("YS0006", "<<set $x = 1"), ("YS0006", "<<set $x = 1>"),
    ("YS0006", "<<if true>\na\n<<endif>>"), ("YS0006", "<<jump A"), ("YS0006", "<<wait\n1\n>>"),
    ("YS0006", "a <<if true"), ("YS0006", "<<once\na\n<<endonce>>"), ("YS0006", "<<wait {1}"),
    ("YS0007", "<<if true>>\na"), ("YS0007", "<<once>>\na"), ("YS0007", "<<enum A>>\n<<case B>>"),
    ("YS0007", "<<if true>>\na\n<<else>>\nb"), ("YS0007", "-> a\n    <<if true>>\n    b\n-> c"),
    ("YS0007", "<<if true>>\na\n<<end if>>"), ("YS0007", "<<enum A>>\n<<case B>>\nHello."),
    ("YS0008", "<<jump A>>\na"), ("YS0008", "-> a\n    <<jump A>>\n-> b\n    <<stop>>\nc"),
    ("YS0008", "<<if true>>\n<<stop>>\n<<else>>\n<<return>>\n<<endif>>\na"),
    ("YS0010", "<<declare $x = 1>>"), ("YS0012", "<<jump B>>"), ("YS0012", "<<detour B>>"),
    ("YS0014", "{dice()}"), ("YS0014", "{f(1) - f(1, 2)}"),
    ("YS0018", "a #line:a\nb #line:a"), ("YS0018", "a #line:a\n-> b #line:a"),
    ("YS0019", "<<set $x = 1>> a"), ("YS0019", "<<if true>> a\n<<endif>>"),
    ("YS0020", "a <<jump A>>"), ("YS0020", "-> a <<wait 1>>"), ("YS0020", "a <<else>>"),
    ("YS0021", "wait 1>>"), ("YS0021", "a >> b"), ("YS0021", "<wait 1>>"), ("YS0021", "endif>>"),
    ("YS0022", "set $x = 1"), ("YS0022", "jump A"), ("YS0022", "endif"), ("YS0022", "if true"),
    ("YS0022", "if visited(\"A\") and $x"), ("YS0022", "-> a\n    declare $x = 1"),
    ("YS0022", "else"), ("YS0022", "return"), ("YS0022", "once if $x"), ("YS0022", "call f()"),
    ("YS0028", "<<set $x = $y>>"), ("YS0028", "<<if $x == $y>>\na\n<<endif>>"),
    ("YS0028", "<<set $x = f()>>"), ("YS0028", "<<declare $x = 1 as Nothing>>"),
    (
      "YS0028",
      "<<enum A>>\n<<case X>>\n<<endenum>>\n<<enum B>>\n<<case X>>\n<<endenum>>\n<<set $x = .X>>"
    ),
    ("YS0029", "{$x}"), ("YS0029", "{f()}"), ("YS0030", "<<declare $x = 1 + 1>>\n<<set $x += 2>>"),
    ("YS0035", "<<enum A>>\n<<case X>>\n<<case X>>\n<<endenum>>"),
    ("YS0035", "<<enum A>>\n<<endenum>>"),
    ("YS0035", "<<enum A>>\n<<case X = 1>>\n<<case Y = 1>>\n<<endenum>>"),
    ("YS0035", "<<enum A>>\n<<case X = 1>>\n<<case Y = \"a\">>\n<<endenum>>"),
    ("YS0035", "<<enum A>>\n<<case X = 1>>\n<<case Y>>\n<<endenum>>"),
    ("YS0037", "<<enum A>>\n<<case X = $y>>\n<<endenum>>"),
    ("YS0037", "<<enum A>>\n<<case X = true>>\n<<endenum>>"),
    ("YS0038", "{A.X}"), ("YS0038", "<<set $x = .X>>"),
    ("YS0038", "<<enum A>>\n<<case X>>\n<<endenum>>\n{A.Y}"),
    ("YS0039", "<<declare $x = 1>>\n<<declare $x = \"a\">>"),
    ("YS0040", "<<enum A>>\n<<case X>>\n<<endenum>>\n<<enum A>>\n<<case Y>>\n<<endenum>>"),
    ("YS0042", "a #shadow:b"), ("YS0043", "a {1} #line:a\na {1} #shadow:a"),
    ("YS0043", "a #line:a\na {1} #shadow:a"), ("YS0044", "a #line:a\nb #shadow:a"),
    ("YS0045", "<<declare $x = $x + 1>>"), ("YS0048", "<wait 1>"), ("YS0048", "<stop>"),
    ("YS0048", "<jump A>"), ("YS0048", "-> a\n    <endif>"), ("YS0048", "<set $x to 1>"),
    ("YS0050", "{1 + \"a\"}"), ("YS0050", "<<if 1>>\na\n<<endif>>"), ("YS0050", "{\"a\" < \"b\"}"),
    ("YS0050", "{true + true}"), ("YS0050", "a <<if 1>>"), ("YS0053", "<<declare $x = 1 as bool>>"),
    ("YS0062", "a #line:a #line:b"), ("YS0062", "a #shadow:a #shadow:b"),
    ("YS0017", "a #shadow:a #line:b"), ("YS0063", "a [b]c[/d]"), ("YS0063", "-> a [b]"),
    ("YS0063", "A: b [c d=]e[/c]"), ("YS0063", "=> a [b"), ("YS0064", "<<wait 1>>>"),
    ("YS0064", "<<<wait 1>>>"), ("YS0064", "<<<if true>>\na\n<<endif>>"), ("YS0064", "<<jump A>>>"),
    ("YS0064", "a <<if true>>>"), ("YS0064", "<<set $x = 1>>>"),
  ]

  static let wholeScripts: [(code: String, script: String)] = [
    ("YS0004", ""), ("YS0004", "title: A\n"), ("YS0004", "title: A\n===\n"),
    ("YS0004", "title: A\nHello.\n===\n"), ("YS0004", "title: A\n--\nHello.\n===\n"),
    ("YS0004", "title: A\n---\nHello.\n==\n"),
    ("YS0004", "title: A\n---\nHello.\ntitle: B\n---\nHello.\n===\n"),
    ("YS0004", "title: A\n---\nHello.\n=== Hello.\n"),
    ("YS0005", "title: A\nnot a header\n---\nHello.\n===\n"),
    ("YS0005", "title: A\nwhen:\n---\nHello.\n===\n"), ("YS0005", "Hello.\n"),
    ("YS0011", "title: A\n---\na\n===\ntitle: A\n---\nb\n===\n"),
    ("YS0027", "title: a b\n---\nHello.\n===\n"), ("YS0027", "title: 1a\n---\nHello.\n===\n"),
    ("YS0027", "title: A\nsubtitle: b-c\n---\nHello.\n===\n"),
    ("YS0031", "title: A\nwhen: always\n---\na\n===\ntitle: A\n---\nb\n===\n"),
    (
      "YS0032",
      "title: A\nwhen: once\nsubtitle: b\n---\na\n===\ntitle: A\nwhen: once\nsubtitle: b\n---\nb\n===\n"
    ),
    ("YS0033", "title: A\n---\n\n// nothing\n===\n"),
    ("YS0050", "title: A\nwhen: 1\n---\na\n===\n"),
    ("YS0051", "---\nHello.\n===\n"), ("YS0051", "titel: A\n---\nHello.\n===\n"),
    ("YS0052", "title: A\ntitle: B\n---\nHello.\n===\n"),
  ]

  @Test(arguments: bodies) func body(code: String, body: String) {
    expect(code, "title: A\n---\n\(body)\n===\n")
  }

  @Test(arguments: wholeScripts) func script(code: String, script: String) {
    expect(code, script)
  }

  /// What has no code of its own in Yarn Spinner's list, it only warns or tells of.
  private static let milder = [
    "YS0003": Severity.warning, "YS0008": .warning, "YS0012": .warning, "YS0019": .warning,
    "YS0021": .warning, "YS0022": .warning, "YS0033": .warning, "YS0048": .warning,
    "YS0063": .warning, "YS0064": .warning, "YS0010": .advice,
  ]

  /// One message of that code, and no other error.
  private func expect(_ code: String, _ script: String) {
    let project = Project(name: "a.yarn", scripts: [SourceFile(name: "a.yarn", text: script)])
    let found = Check(project, options: ScriptOptions(languageOnly: true, host: .upstream))
      .diagnostics
    let severity = Self.milder[code] ?? .error
    #expect(found.count { $0.problem.yarn == code && $0.severity == severity } == 1)
    #expect(found.filter { $0.severity == .error && $0.problem.yarn != code } == [])
  }
}
