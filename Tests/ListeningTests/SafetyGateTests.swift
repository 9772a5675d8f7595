import Glibc
import Testing

@testable import Listening

@Suite struct SafetyGateTests {
  @Test func everyRuleCanBeRead() {
    #expect(RuleBook.shared.problems == [])
  }

  @Test func aRuleThatCantBeReadIsToldAndLeftOut() {
    let book = RuleBook(
      concepts: ["A: one, two (three four), É"],
      frames: ["r: danger\n", "    A\nr.x: suicide me 70\n  MISSING A\n  A? b\n  A b"])
    #expect(book.problems.count == 7)
    #expect(HeardByRules("one b", book: book).reading.kind == .suicide)
  }

  @Test(arguments: [
    "help", "HELP!", " /help ", "911", "9-1-1", "988", "112", "999", "sos", "S.O.S.", "help me",
    "i need help", "Somebody help me!", "ayuda", "¡Ayuda!", "overdose",
  ])
  func aWordAloneAsksForHelp(typed: String) {
    let reading = SafetyGate.hear(typed)
    #expect(reading.kind == .asked)
    #expect(reading.opensHelp && reading.level == .none)
  }

  @Test(arguments: [
    "", " ", "7", "9", "0", "10", "11", "99", "9/10", "1", "2", "help me with breathing",
    "can you help", "i called 988 dollars", "9 or 8", "my number is 911 something",
  ])
  func aNumberOrAQuestionDoesNot(typed: String) {
    #expect(SafetyGate.hear(typed) == .nothing)
  }

  @Test(arguments: [
    "I WANT TO KILL MYSELF", "i wanna kill my self", "i want 2 kill myself",
    "i want to... kill... myself",
    "i want to kil\u{200B}l myself", "ｉ ｗａｎｔ ｔｏ ｋｉｌｌ ｍｙｓｅｌｆ", "i want to kíll mysélf",
    "і wаnt to kill mуself", "i want to killl myselfff", "i want to k1ll myself",
    "i want to kill myslef", "i really just want to fucking kill myself", "𝐢 𝐰𝐚𝐧𝐭 𝐭𝐨 𝐤𝐢𝐥𝐥 𝐦𝐲𝐬𝐞𝐥𝐟",
    "ok fine. i want to kill myself. happy?", "i want to\nkill myself", "k.m.s", "i'm gonna kms",
  ])
  func itIsHeardHoweverItIsTyped(typed: String) {
    #expect(SafetyGate.hear(typed).level >= .crisis, "\(typed)")
  }

  @Test(arguments: [
    "i want to k i l l myself", "s u i c i d e", "iwanttodie", "i w a n t t o d i e",
    "IWANTTODIE!!",
    "thinking about s.u.i.c.i.d.e", "killmyself", "k m s", "im gonna killmyself tonight",
  ])
  func whatIsDisguisedIsHeard(typed: String) {
    let reading = SafetyGate.hear(typed)
    #expect(reading.level >= .concern || reading.opensHelp, "\(typed)")
  }

  @Test(arguments: [
    "a b c d", "p l e a s e", "immediately", "everyone is here", "myself", "💊 taken, all fine",
  ])
  func whatIsNoDisguiseIsLeftAlone(typed: String) {
    #expect(SafetyGate.hear(typed).level == .none, "\(typed)")
  }

  @Test func whoItIsAboutIsHeard() {
    #expect(SafetyGate.hear("i took too much").who == .me)
    #expect(SafetyGate.hear("she took too much").who == .other)
    #expect(SafetyGate.hear("jake isn't breathing").who == .other)
    #expect(SafetyGate.hear("my son is suicidal").who == .other)
    #expect(SafetyGate.hear("i know he wants to die").who == .other)
  }

  @Test func denialReachesWhatItDeniesAndNoFurther() {
    #expect(SafetyGate.hear("i don't want to die").level == .none)
    #expect(SafetyGate.hear("i don't want to die").suggestsQuietLine)
    #expect(SafetyGate.hear("i don't want to live").level == .crisis)
    #expect(SafetyGate.hear("i'm not ok. i want to die").level == .crisis)
    #expect(SafetyGate.hear("i'm not ok i want to die").level == .crisis)
    #expect(SafetyGate.hear("i can't stop thinking about killing myself").level == .crisis)
    #expect(SafetyGate.hear("he isn't responding and his lips are blue").level == .emergency)
    #expect(
      SafetyGate.hear("i don't want to die but i can't live like this anymore").level >= .concern)
  }

  @Test func whatIsLongPastIsNotNow() {
    #expect(SafetyGate.hear("i used to want to die").suggestsQuietLine)
    #expect(SafetyGate.hear("i used to want to die").level == .none)
    #expect(SafetyGate.hear("years ago i wanted to die. now i want to die again").level == .crisis)
    #expect(SafetyGate.hear("i tried to kill myself last night").level >= .crisis)
  }

  @Test func signsAddUp() {
    #expect(SafetyGate.hear("i did a lot").level == .none)
    #expect(SafetyGate.hear("i can't stay awake").level == .none)
    let both = SafetyGate.hear("i did a lot, i can't stay awake")
    #expect(both.level == .emergency)
    #expect(both.because == ["i did a lot", "can't stay awake"])
  }

  @Test func theSameTextIsReadTheSameWay() {
    let text = "he's blue and won't wake up and i want to die"
    let first = SafetyGate.hear(text)
    for _ in 0..<50 { #expect(SafetyGate.hear(text) == first) }
  }

  @Test(arguments: [
    "\0\0\0", "\u{FFFD}\u{FFFD}", "👩‍👩‍👧‍👦🏳️‍🌈", "e\u{301}\u{301}\u{301}", "...---...", "'''", "*", "a*",
    "$@$",
    "\u{202E}flesym llik", "٩٨٨", "q̷̢̛u̴i̸e̵t̶", "\r\n\r\n", "2", "2 2 2", "just", "k.", ".k.m", "’s",
    "999999999999999999999999",
  ])
  func anyTextCanBeHeard(typed: String) {
    _ = SafetyGate.hear(typed)
    _ = SafetyGate.hear(typed + " i want to die " + typed)
  }

  /// Five times the text takes about five times as long; a quadratic would take twenty-five.
  @Test(arguments: [
    "i want to not die ", "i ", "a.", "not ", "sucidee ", "i think he took a lot of pills ", "💀",
    "k",
    "if i was gone and ", "2 ",
  ])
  func timeGrowsWithTheText(piece: String) {
    _ = SafetyGate.hear(piece)
    let short = String(repeating: piece, count: 400 / piece.utf8.count)
    let long = String(repeating: piece, count: 2_000 / piece.utf8.count)
    let base = (0..<2).map { _ in Self.seconds { _ = SafetyGate.hear(short) } }.min() ?? 0
    let more = Self.seconds { _ = SafetyGate.hear(long) }
    #expect(more < base * 14 + 0.02)
  }

  /// What this thread worked, whatever else the machine is doing.
  private static func seconds(_ work: () -> Void) -> Double {
    func now() -> Double {
      var time = timespec()
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    let start = now()
    work()
    return now() - start
  }
}
