import DialogueSyntax
import Diagnostics
import Testing

@testable import AuthorTools

@Suite struct ReadingTests {
  /// Words as a dictionary divides them, counted by hand.
  private static let known: [(Int, String)] = [
    (
      1,
      """
      the you a strength used hoped breathed times toes goes does there where while breath loud \
      through thought friend one once eye wave don't can't won't aren't weren't you're i'll it's he'd \
      safe place edge piece walked watched called slowed quite smoked nights shoe fire our cried they've
      """
    ),
    (
      2,
      """
      quiet being going someone something evening people table little wanted needed ended didn't isn't \
      wouldn't couldn't hasn't doesn't places changes wishes pages faces voices minute number under \
      after carry heavy body maybe outside inside craving breathing around enough alive really lonely \
      safely moment hopeful careless movement trouble notice used-to open even never over \
      hundred simple people's reason waited worried sober higher being police someone's crying
      """
    ),
    (
      3,
      """
      anyone everyone everything medicine remember another important family together suicide violence \
      however tomorrow different curious usual idea hospital yesterday area decided companion opinion familiar medium radio
      """
    ),
    (4, "anxiety usually necessary actually society january"),
    (5, "opportunity university determination"),
  ]

  @Test(arguments: known) func syllablesOfKnownWords(count: Int, words: String) {
    for word in words.split(whereSeparator: \.isWhitespace) {
      #expect(Syllables.count(in: word) == count, "\(word)")
    }
  }

  private func grade(_ lines: String) -> ReadingGrade {
    let text = node(lines)
    let sources = SourceSet([SourceFile(name: "a", text: text)])
    var grade = ReadingGrade()
    for line in Parser.parse(sources.files[0], file: 0).script.guideLines {
      grade.add(LineWords(line.line, in: sources))
    }
    return grade
  }

  @Test func theGradeIsTheFormula() throws {
    // 12 words, 2 sentences, 13 syllables.
    let grade = grade("It comes like a wave on the sea. Then it is over.")
    #expect(grade.words == 12 && grade.sentences == 2 && grade.syllables == 13)
    let value = try #require(grade.grade)
    #expect(abs(value - (0.39 * 12 / 2 + 11.8 * 13 / 12 - 15.59)) < 1e-9)
  }

  @Test func eachLineEndsASentenceAndChoicesAreNotRead() {
    #expect(grade("Late\nand dark\n-> So it is\n=> You're here.").sentences == 3)
    #expect(grade("...\n{1 + 1}").grade == nil)
    #expect(grade("Call 988, then wait.").words == 4)
  }

  @Test func wordsAreThoseThatAreReadOut() {
    let text = node("Well, “so be it”, [b]he[/b] said{1}… It’s ex-addict’s \\[here\\].")
    let sources = SourceSet([SourceFile(name: "a", text: text)])
    let lines = Parser.parse(sources.files[0], file: 0).script.guideLines
    let words = lines.flatMap { LineWords($0.line, in: sources).words }
    #expect(
      words.map(\.text) == ["well", "so", "be", "it", "he", "said", "it's", "ex-addict's", "here"])
    #expect(words.filter(\.isQuoted).map(\.text) == ["so", "be", "it"])
    #expect(words.filter(\.followsValue).map(\.text) == ["it's"])
  }
}
