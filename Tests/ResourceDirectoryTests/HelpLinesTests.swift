import Foundation
import ResourceDirectory
import Testing

@Suite struct HelpLinesTests {
  @Test func noTopicAndNoCountryIsEmpty() {
    for country in ["US", "GB", "IE", "CA", "AU", "NZ", "DE", "FR", "JP", ""] {
      for topic in HelpLines.topics + ["sleep", ""] {
        #expect(!HelpLines.lines(for: topic, country: country).isEmpty)
      }
    }
  }

  @Test func theNumberForDangerComesFirst() {
    #expect(HelpLines.lines(for: "emergency", country: "US").map(\.id) == ["us-911"])
    #expect(
      HelpLines.lines(for: "danger", country: "US").map(\.id).prefix(2) == ["us-911", "us-988"])
    #expect(HelpLines.lines(for: "crisis", country: "US").first?.id == "us-988")
    #expect(HelpLines.emergencyNumber(country: "GB") == "999 or 112")
    #expect(HelpLines.emergencyNumber(country: "FR") == "112")
  }

  @Test func everyLineSaysWhoItIsForAndWhereItWasRead() {
    for line in HelpLines.all {
      #expect(!line.sources.isEmpty)
      #expect(!line.purpose.isEmpty && line.purpose.count <= 60)
      #expect(!line.topics.isEmpty && line.topics.allSatisfy(HelpLines.topics.contains))
      #expect(line.phone != nil || line.text != nil || line.chat != nil)
    }
  }

  @Test func localesNameTheirCountry() {
    #expect(Country.from(locale: "en_GB.UTF-8") == "GB")
    #expect(Country.from(locale: "de_DE@euro") == "DE")
    #expect(Country.from(locale: "C.UTF-8") == nil)
    #expect(Country.from(locale: "POSIX") == nil)
    #expect(Country.from(locale: "") == nil)
  }
}

/// The shipped lines against the list they were read into; skipped where that isn't at hand.
@Suite(.enabled(if: NationalLines.records != nil)) struct NationalLinesTests {
  /// Allowed below tier A: 988, which a second source supports, and general emergency numbers.
  static let allowed: Set<String> = [
    "us-988", "gb-999", "ie-112", "ca-911", "nz-111", "de-112", "eu-112",
  ]

  @Test func everyLineIsOfTierAAndEveryTierAIsThere() throws {
    let records = try #require(NationalLines.records)
    let shipped = Set(HelpLines.all.map(\.id))
    for (id, record) in records {
      if record["tier"] as? String == "A" { #expect(shipped.contains(id), "\(id) is missing") }
    }
    for line in HelpLines.all {
      let record = try #require(records[line.id])
      #expect(record["tier"] as? String == "A" || Self.allowed.contains(line.id))
      #expect(line.phone == record["phone"] as? String)
    }
  }
}

enum NationalLines {
  nonisolated(unsafe) static let records: [String: [String: Any]]? = {
    let file = URL(fileURLWithPath: #filePath)
      .appending(path: "../../../../shared/domain/national-lines.json").standardizedFileURL
    guard let data = try? Data(contentsOf: file),
      let root = try? JSONSerialization.jsonObject(with: data) as? [String: Any],
      let records = root["records"] as? [[String: Any]]
    else { return nil }
    return Dictionary(
      records.compactMap { record in (record["id"] as? String).map { ($0, record) } },
      uniquingKeysWith: { a, _ in a })
  }()
}
