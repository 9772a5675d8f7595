import DialogueMachine
import Testing

@testable import AuthorTools

@Suite struct CSVTests {
  private func texts(_ text: String) -> [[String]] { CSV.read(text).rows.map { $0.map(\.text) } }

  @Test(arguments: [
    (["a", "b"], "a,b\r\n"), (["", ""], ",\r\n"), (["say \"hi\""], "\"say \"\"hi\"\"\"\r\n"),
    (["a,b", "c\nd"], "\"a,b\",\"c\nd\"\r\n"), ([" a", "b ", "c d"], "\" a\",\"b \",c d\r\n"),
    (["é 👩‍👧 \u{202E}"], "é 👩‍👧 \u{202E}\r\n"),
  ])
  func rowsAreWrittenAsRFC4180Has(fields: [String], text: String) {
    #expect(CSV.row(fields) == text)
  }

  @Test func anythingThatIsWrittenIsReadBack() {
    var random = SeededRandom(seed: 7)
    let signs = ["a", "é", "\"", ",", "\n", "\r", "\r\n", " ", ";", "\t", "👩‍👧", "{0}", "\u{0}"]
    for _ in 0..<2000 {
      let rows = (0..<Int.random(in: 1...4, using: &random)).map { _ in
        ["x"]
          + (0..<Int.random(in: 1...4, using: &random)).map { _ in
            (0..<Int.random(in: 0...6, using: &random))
              .map { _ in signs.randomElement(using: &random) ?? "" }.joined()
          }
      }
      let text = CSV.row(["id", "text"]) + rows.map(CSV.row).joined()
      #expect(Array(texts(text).dropFirst()) == rows)
      #expect(CSV.read(text).failure == nil)
    }
  }

  @Test(arguments: [
    "a,b\nc,d\n", "a,b\r\nc,d", "a,b\rc,d\r", "\u{FEFF}a,b\n\n\r\nc,d\n", "a;b\nc;d",
    "a\tb\nc\td\n",
    "\"a\",b\n\"c\",\"d\"",
  ])
  func tablesFromManyPrograms(text: String) {
    #expect(texts(text) == [["a", "b"], ["c", "d"]])
  }

  @Test(arguments: [
    ("a,\"b\nc,d\n", "This quote is never closed.", 2..<3, 0),
    ("a,b\n\"c\"d,e\n", "After a closing quote comes a comma or the line's end.", 6..<7, 1),
  ])
  func whatCanNotBeRead(text: String, message: String, range: Range<Int>, rows: Int) {
    let (read, failure) = CSV.read(text)
    #expect(failure == CSV.Failure(message: message, range: range))
    #expect(read.count == rows)
  }

  @Test func aMillionSignsTakeNoTime() {
    let row = CSV.row(["line:1", String(repeating: "\"", count: 1_000_000)])
    #expect(CSV.read(row).rows.first?.last?.text.utf8.count == 1_000_000)
    #expect(CSV.read(String(repeating: "a,b\n", count: 200_000)).rows.count == 200_000)
  }

  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      String(repeating: "a", count: 1000),
      "41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3"
    ),
  ])
  func digestsAreSHA256(text: String, digits: String) {
    #expect(SHA256.digits(text) == digits)
  }
}
