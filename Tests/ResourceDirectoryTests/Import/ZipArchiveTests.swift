import Testing

@testable import DirectoryFuzzer
@testable import ResourceDirectory

@Suite struct ZipArchiveTests {
  @Test func whatIsInItIsRead() throws {
    var zip = ZipBuilder()
    zip.add("a/small.txt", "hi")
    zip.add("large.txt", String(repeating: "again ", count: 10_000))
    let files = try ZipArchive(zip.zip, limits: ImportLimits()).files
    #expect(files.names == ["a/small.txt", "large.txt"])
    #expect(files.newest == "2020-03-17")
    #expect(try files.bytes(of: "a/small.txt") == Array("hi".utf8))
    #expect(try files.bytes(of: "large.txt").count == 60_000)
    #expect(files.find("small.txt") == "a/small.txt")
  }

  @Test(arguments: ["../../evil.csv", "/etc/evil.csv", "a/../../evil.csv", "a\\..\\evil.csv"])
  func namesThatLeadOutArePassedOver(name: String) throws {
    var zip = ZipBuilder()
    zip.add(name, "x")
    zip.add("fine.csv", "y")
    #expect(try ZipArchive(zip.zip, limits: ImportLimits()).files.names == ["fine.csv"])
  }

  @Test func aBombIsRefusedBeforeItIsUnpacked() throws {
    var limits = ImportLimits()
    limits.unpackedBytes = 100_000
    var zip = ZipBuilder()
    zip.add("bomb", [UInt8](repeating: 0, count: 200_000))
    #expect(throws: ImportProblem.self) { try ZipArchive(zip.zip, limits: limits) }
  }

  @Test(arguments: [10, 100_000_000])
  func oneThatLiesAboutItsSizeIsRefused(claimed: Int) throws {
    var zip = ZipBuilder()
    zip.add("liar", [UInt8](repeating: 0, count: 50_000), claims: claimed)
    let files = try ZipArchive(zip.zip, limits: ImportLimits()).files
    #expect(throws: ImportProblem.self) { try files.bytes(of: "liar") }
  }

  @Test func everyCutAndEveryChangedByteIsRefusedOrHarmless() throws {
    var builder = ZipBuilder()
    builder.add("services.csv", "id,name\n1,House\n")
    let zip = builder.zip
    for length in 0..<zip.count {
      #expect(throws: ImportProblem.self) {
        let files = try ZipArchive(Array(zip.prefix(length)), limits: ImportLimits()).files
        _ = try files.bytes(of: "services.csv")
      }
    }
    for index in zip.indices {
      var changed = zip
      changed[index] ^= 0xFF
      guard let files = try? ZipArchive(changed, limits: ImportLimits()).files,
        let bytes = try? files.bytes(of: "services.csv")
      else { continue }
      #expect(bytes == Array("id,name\n1,House\n".utf8))
    }
  }
}
