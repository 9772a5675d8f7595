import Foundation
import ResourceDirectory
import Testing

@Suite struct HelpLinesTests {
  static let own = ["US", "GB", "IE", "CA", "AU", "NZ", "DE"]

  @Test func noTopicIsEmptyWhereThereAreLines() {
    for country in Self.own + ["FR", "EU", "PR", ""] {
      for topic in HelpLines.topics + ["sleep", ""] {
        #expect(!HelpLines.lines(for: topic, country: country).isEmpty)
      }
    }
  }

  @Test func nobodySeesTheLinesOfAnotherCountry() {
    #expect(Self.own.allSatisfy { HelpLines.coverage(of: $0) == .own })
    for country in Self.own {
      for topic in HelpLines.topics {
        let lines = HelpLines.lines(for: topic, country: country)
        #expect(lines.allSatisfy { $0.country == country })
      }
      // Someone to talk with, beside the emergency number.
      #expect(HelpLines.lines(for: "crisis", country: country).count >= 2)
    }
    for country in ["FR", "ES", "NO", "CH", "EU"] {
      #expect(HelpLines.coverage(of: country) == .europeanNumber)
      #expect(HelpLines.lines(for: "crisis", country: country).map(\.id) == ["eu-112"])
    }
    for country in ["JP", "BR", "ZA"] {
      #expect(HelpLines.coverage(of: country) == .none)
      #expect(HelpLines.lines(for: "danger", country: country).isEmpty)
    }
    #expect(HelpLines.lines(for: "crisis", country: "PR").first?.id == "us-988")
  }

  @Test func theNumberForDangerComesFirst() {
    #expect(HelpLines.lines(for: "emergency", country: "US").map(\.id) == ["us-911"])
    #expect(
      HelpLines.lines(for: "danger", country: "US").map(\.id).prefix(2) == ["us-911", "us-988"])
    #expect(HelpLines.lines(for: "crisis", country: "US").first?.id == "us-988")
    #expect(HelpLines.lines(for: "emergency", country: "GB").map(\.phone) == ["999 or 112"])
  }

  @Test func everyLineSaysWhoItIsForWhatToExpectAndWhereItWasRead() {
    #expect(Set(HelpLines.all.map(\.id)).count == HelpLines.all.count)
    for line in HelpLines.all {
      #expect(!line.sources.isEmpty && line.sources.allSatisfy { !$0.isEmpty })
      #expect(line.status != .supported || line.sources.count >= 2, "\(line.id)")
      #expect(!line.purpose.isEmpty && line.purpose.count <= 60)
      #expect(!line.topics.isEmpty && line.topics.allSatisfy(HelpLines.topics.contains))
      #expect(line.phone != nil || line.text != nil || line.chat != nil || line.website != nil)
      let problems = Wording.problems(in: line.expect, grade: 7.5)
      #expect(problems.isEmpty && !line.expect.isEmpty, "\(line.id): \(problems)")
    }
  }

  /// Who ships this on a later day reads them again first.
  @Test func noLineWasCheckedTooLongAgo() throws {
    for line in HelpLines.all { try Age.expectFresh(line.checkedOn, line.id) }
  }

  @Test func whatMayNotBeShippedIsNot() {
    let all = HelpLines.all.flatMap {
      [$0.name, $0.phone, $0.text, $0.chat, $0.expect, $0.purpose]
    }
    .compactMap(\.self).joined(separator: "\n").lowercased()
    for banned in ["press 3", "never use alone", "484-3731", "696-1996", "928-5330"] {
      #expect(!all.contains(banned))
    }
  }

  @Test func localesNameTheirCountry() {
    #expect(Country.from(locale: "en_GB.UTF-8") == "GB")
    #expect(Country.from(locale: "de_DE@euro") == "DE")
    for nowhere in ["C.UTF-8", "POSIX", "", "tlh_QO.UTF-8", "en_001", "en"] {
      #expect(Country.from(locale: nowhere) == nil)
    }
  }

  @Test(arguments: [
    ("GB", "GB"), ("uk", "GB"), ("U.K.", "GB"), ("Germany", "DE"), ("deutschland", "DE"),
    ("the Netherlands", "NL"), ("new zealand", "NZ"), ("USA", "US"), ("u.s.", "US"), ("jp", "JP"),
    (" ie ", "IE"), ("France", "FR"), ("EU", "EU"),
  ])
  func countriesAreKnownByNameAndLetters(typed: String, code: String) {
    #expect(Country.named(typed) == code)
  }

  @Test(arguments: ["", "zz", "xx", "narnia", "1", "\u{1B}[2J"])
  func whatIsNoCountryIsNone(typed: String) {
    #expect(Country.named(typed) == nil)
  }
}

/// The shipped lines against the list they were read into; skipped where that isn't at hand.
@Suite(.enabled(if: NationalLines.records != nil)) struct NationalLinesTests {
  @Test func everyLineIsAsListedAndEveryTierAIsThere() throws {
    let records = try #require(NationalLines.records)
    let shipped = Set(HelpLines.all.map(\.id))
    for (id, record) in records {
      if record["tier"] as? String == "A" { #expect(shipped.contains(id), "\(id) is missing") }
    }
    for line in HelpLines.all {
      let record = try #require(records[line.id], "\(line.id)")
      let status: HelpLine.Status? = ["A": .read, "B": .supported][record["tier"] as? String ?? ""]
      #expect(line.status == status ?? .common)
      #expect(line.status != .common || line.topics.contains("emergency"))
      #expect(line.country == record["country"] as? String)
      #expect(line.phone == record["phone"] as? String, "\(line.id)")
      // Fewer ways to text than listed, where one of them is only remembered; never another.
      let texts = Numbers.all(in: line.text ?? "")
      #expect(Set(texts).isSubset(of: Numbers.all(in: record["text"] as? String ?? "")))
      let sources = record["sources"] as? [String] ?? []
      #expect(Set(sources.filter { !$0.contains("craigrallen") }).isSubset(of: line.sources))
    }
  }
}

enum NationalLines {
  nonisolated(unsafe) static let records: [String: [String: Any]]? = {
    let file = URL(fileURLWithPath: #filePath)
      .appending(path: "../../../../shared/domain/national-lines.json").standardizedFileURL
    let other = URL(fileURLWithPath: "/work/shared/domain/national-lines.json")
    guard let data = (try? Data(contentsOf: file)) ?? (try? Data(contentsOf: other)),
      let root = try? JSONSerialization.jsonObject(with: data) as? [String: Any],
      let records = root["records"] as? [[String: Any]]
    else { return nil }
    return Dictionary(
      records.compactMap { record in (record["id"] as? String).map { ($0, record) } },
      uniquingKeysWith: { a, _ in a })
  }()
}
