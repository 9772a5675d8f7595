import Foundation
import Testing

@testable import ResourceDirectory

@Suite struct WrongFilesTests {
  @Test(arguments: [
    ("", "nothing in it"), ("<html><body>Not found</body></html>", "web page"),
    ("%PDF-1.7 …", "PDF"), ("a,b\n1,2\n", "a, b"), ("just words", "nothing that Leeward knows"),
    ("[{\"name\": \"A\", \"day\": 0", "ends in the middle"), ("{\"a\": tru}", "mistake"),
    ("{\"error\": \"not found\"}", "no list"), ("[]", "no list"), ("PK\u{3}\u{4}rest", "no end"),
    ("name,phone\n", "Nothing in it"), ("name,phone\n,1\n", "row 2, has no name"),
  ])
  func eachIsToldWhatItIs(text: String, words: String) {
    let problem = Reading.problem(try Reading.read(text))
    #expect(problem.contains(words), "\(problem)")
  }

  @Test func theWrongKindIsTold() {
    let json = "[{\"slug\": \"a\", \"name\": \"A\", \"day\": 0, \"time\": \"19:00\"}]"
    #expect(Reading.problem(try Reading.read(json, as: .samhsa)).contains("this is JSON"))
    #expect(Reading.problem(try Reading.read("name,phone\nA,1\n", as: .bmlt)).contains("a table"))
    #expect(
      Reading.problem(try Reading.read("name,phone\nA,1\n", as: .samhsa)).contains(
        "service_code_info"))
  }

  @Test func deepJSONIsRefused() {
    let deep = String(repeating: "[", count: 100_000)
    #expect(Reading.problem(try Reading.read(deep)) != "")
    #expect(Reading.problem(try Reading.read(deep + String(repeating: "]", count: 100_000))) != "")
  }

  @Test func aFileThatIsTooLargeIsNotRead() throws {
    let scratch = try ScratchFolder()
    let file = scratch.url.appending(path: "large.csv")
    #expect(FileManager.default.createFile(atPath: file.path, contents: nil))
    let handle = try FileHandle(forWritingTo: file)
    try handle.truncate(atOffset: 1 << 40)
    #expect(throws: ImportProblem.self) { try PublishedFile(at: file, limits: ImportLimits()) }
    #expect(throws: ImportProblem.self) {
      try PublishedFile(at: URL(filePath: "/dev/zero"), limits: ImportLimits())
    }
  }

  @Test func aFeedThatShrankOrIsOlderIsDoubted() {
    var contents = SourceContents(slug: "x", kind: .bmlt, name: "x")
    contents.rowCount = 10
    contents.asOf = "2023-08"
    func doubt(_ rows: Int, _ asOf: String?) -> ImportDoubt? {
      ImportDoubt(
        contents,
        over: Source(
          id: 1, slug: "x", kind: .bmlt, name: "x", file: "x", importedAt: Reading.now, asOf: asOf,
          digest: "", rowCount: rows, leftOut: 0, licence: nil, note: nil))
    }
    #expect(ImportDoubt(contents, over: nil) == nil)
    #expect(doubt(100, nil) == .shrunk(before: 100, after: 10))
    #expect(doubt(99, "2023") == nil)
    #expect(doubt(11, "2024") == .older(before: "2024", after: "2023-08"))
    #expect(doubt(11, "2023-09") == .older(before: "2023-09", after: "2023-08"))
    #expect(doubt(11, "2022") == nil)
  }
}
