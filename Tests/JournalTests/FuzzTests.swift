import Foundation
import Testing

@testable import JournalFuzzer

/// Sealed journals damaged in all manner of ways. By hand, many more: JournalFuzzer --inputs 100000
@Suite struct FuzzTests {
  @Test("A sealed journal that is damaged is refused, or told to be, or tells what it held")
  func damaged() throws {
    let inMemory = URL(filePath: "/dev/shm")
    let place =
      FileManager.default.isWritableFile(atPath: inMemory.path)
      ? inMemory : FileManager.default.temporaryDirectory
    let folder = place.appending(path: "journal-fuzz-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    var judge = try FuzzJudge(in: folder)
    for input in 0..<2000 {
      let finding = try judge.finding(input, seed: 8)
      #expect(finding == nil, "input \(input)")
    }
    print(judge.answers)
    #expect(judge.answers["refused", default: 0] > 500)
    #expect(judge.answers["as it was", default: 0] > 50)
  }
}
