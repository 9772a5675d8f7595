import Foundation
import Testing

@testable import leeward

@Suite struct FaultLogTests {
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "leeward-\(UUID().uuidString)")

  private func mode(_ path: String) throws -> Int {
    try #require(
      try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
  }

  @Test func eachFaultIsALineThatOnlyItsOwnerReads() throws {
    let log = FaultLog(path: folder.path + "/state/leeward/leeward.log")
    defer { try? FileManager.default.removeItem(at: folder) }
    let date = try #require(LocalTime.date(iso8601: "2026-11-21T02:14:09"))
    log.note("craving.yarn:12: division by zero", at: date)
    log.note("sleep.yarn:3: no such node", at: date)
    #expect(
      try String(contentsOfFile: log.path, encoding: .utf8) == """
        2026-11-21 02:14:09  craving.yarn:12: division by zero
        2026-11-21 02:14:09  sleep.yarn:3: no such node

        """)
    #expect(try mode(log.path) == 0o600)
    #expect(try mode(folder.path + "/state/leeward") == 0o700)
  }

  @Test func itDoesNotGrowForEver() throws {
    let log = FaultLog(path: folder.path + "/leeward.log")
    defer { try? FileManager.default.removeItem(at: folder) }
    let line = String(repeating: "x", count: 100_000)
    for _ in 0..<10 { log.note(line, at: Date()) }
    let size = try FileManager.default.attributesOfItem(atPath: log.path)[.size] as? Int
    #expect(try #require(size) < 500_000)
  }

  @Test func whatCanNotBeNotedHarmsNothing() {
    FaultLog(path: "/proc/none/leeward.log").note("lost", at: Date())
    FaultLog(path: "/").note("lost", at: Date())
  }
}
