/// Pieces of Yarn, of markup, of test plans and of typed words, to be put where they don't belong.
enum Snippets {
  static let script: [String] = [
    "<<", ">>", "{", "}", "(", ")", "[", "]", "->", "=>", "#", "//", "\\", "\"", "$", ".", ",", ":",
    "<<if ", "<<if true>>", "<<elseif false>>", "<<else>>", "<<endif>>", "<<once>>", "<<once if ",
    "<<endonce>>", "<<enum Mood>>", "<<case Calm>>", "<<case Low = 2>>", "<<endenum>>",
    "<<set $x = 1>>", "<<set $x += 1>>", "<<set $s = $s + $s>>", "<<declare $x = 0>>",
    "<<declare $s = \"\">>", "<<declare $y = $x + 1>>", "<<declare $z = .Calm as Mood>>",
    "<<call dice(6)>>", "<<jump Start>>", "<<jump {$s}>>", "<<detour Start>>", "<<detour Other>>",
    "<<return>>", "<<stop>>", "<<local>>", "<<wait 1>>", "<<ask $s \"why\">>",
    "<<keep reason {$s}>>",
    "<jump Start>", "jump Start", "endif", ">>>", "<<<",
    "{$x}", "{$s}", "{.Calm}", "{Mood.Calm}", "{dummy_number()}", "{1 + 2 * -3 % 4 / 0}",
    "{not true and (false or true) xor true}", "{$x is 1}", "{$x to 1}", "{visited(\"Start\")}",
    "{visited_count(\"Start\")}", "{has_any_content(\"Group\")}", "{random_range(1, 6)}",
    "{dice($x)}", "{string($x)}", "{number($s)}", "{bool($s)}", "{format(\"{0:F2}{0}{{\", $x)}",
    "{round_places(1.25, 1)}", "{0.1 + 0.2}", "{99999999999999999999999999999999999999999}",
    "visited(\"Start\")", "$x == 1", "$x = 1", "1 2", "\"a\" + 1", "true && false || !true",
    "title: Start", "title: Other", "title: Group", "subtitle: a", "when: always", "when: once",
    "when: once if $x > 0", "when: $x >= 1", "tags: a b", "tracking: always", "tracking: never",
    "---\n", "===\n", "\n===\ntitle: Other\n---\n", "\n===\ntitle: Group\nwhen: always\n---\n",
    "#line:a", "#line:b", "#shadow:a", "#mi:Q", "#crisis", "-> yes\n    Good.\n-> no\n",
    "=> one\n=> two <<once>>\n", "-> a <<if false>>\n", "Guide: ", "\\[", "\\:", "\\q", "http://x",
  ]

  static let markup: [String] = [
    "[", "]", "[/", "/]", "[/]", "[b]", "[/b]", "[a]", "[/a]", "[a=1]", "[a p=v q=\"x y\"]", "[a/]",
    "[nomarkup]", "[/nomarkup]", "[character name=\"A\"]", "[/character]", "A: ", "\\[", "\\]",
    "\\:",
    "[select value=a a=\"%%\" b=2/]", "[plural value=1 one=\"% x\" other=\"%\"/]",
    "[ordinal value=3 few=\"%rd\" other=\"%th\"/]", "[a trimwhitespace=false/] ", "{0}", "%", "=",
    "value=", "[a p=1 p=2]", "[a p={x}]", "-1.5", "1e9", "True", "\"", "\\",
  ]

  static let plan: [String] = [
    "line: `", "line: *", "option: `a`", "[disabled]", "command: `wait 1`", "select: 1",
    "select: 0",
    "select: 99999999999999999999", "stop", "---", "set: $x = 1", "set: $s = \"a\"", "node: Start",
    "saliency: first", "saliency: best", "answer: `b`", "function: kept(\"reason\") = 2", "`", "#",
  ]

  static let json: [String] = [
    "{", "}", "[", "]", ",", ":", "\"", "\\u12", "\\ud83d", "\\", "//", "/*", "*/", "null", "true",
    "-1", "1e999", "0", "2147483647", "-2147483648", "9223372036854775807", "\"nan\"", "\"inf\"",
    "\"sourceFiles\": [\"**/*.yarn\"]", "\"**/**/**/**/**/a\"", "\"projectFileVersion\": 4",
  ]

  static let typed: [String] = [
    "i took too much", "i want to die", "dont", "not", "kill", "myself", "he", "wont wake up", "7",
    "7/10", "seven", "about a", "ten", "11", "-2", "percent", "%", "/", "2 or 3", "the second one",
    "yes", "no", "stop", "988", "help", "help me", "s.o.s.", "no quiero vivir", "tomé", "50 pills",
    "...", "!!!", "'", "\u{2019}", "looooool", "jk", "song",
  ]
}
