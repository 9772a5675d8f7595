import Testing

@testable import DirectoryFuzzer
@testable import ResourceDirectory

@Suite struct FacilityReadersTests {
  private static let header = [
    "name1", "name2", "street1", "street2", "city", "state", "zip", "phone", "intake1", "intake2",
    "intake1a", "intake2a", "service_code_info",
  ]
  private static let codes = [
    ["category_code", "category_name", "service_code", "service_name", "service_description"],
    ["OT", "Opioid treatment", "MU", "Methadone used", "With methadone"],
    ["PAY", "Payment", "NP", "No payment accepted", ""],
  ]

  @Test func theWorkbookIsReadWithItsCodes() throws {
    let rows = [
      Self.header.map { $0.uppercased() },
      [
        "Haven", "East", "1 Oak St", "Suite 2", "Austin", "TX", "1234", "555-010-0100",
        "555-010-0101",
        "", "", "", "MU * NP new9",
      ],
    ]
    let bytes = WorkbookBuilder.workbook(
      [("Facilities List", rows), ("Service Code Reference", Self.codes)],
      title: "2023 SU Facilities")
    let reading = try Reading.read(bytes, name: "x.xlsx")
    #expect(reading.contents.kind == .samhsa)
    #expect(reading.contents.asOf == "2023")
    #expect(reading.contents.slug == "samhsa-directory")
    let place = try #require(reading.contents.places.first)
    #expect(place.name == "Haven" && place.organisation == "East")
    #expect(place.street == "1 Oak St, Suite 2" && place.postal == "01234")
    #expect(place.phones == [.init(number: "555-010-0101", label: "intake")])
    #expect(reading.codes(place) == ["MU", "NEW9", "NP"])
    #expect(reading.contents.codes.first?.category == "Opioid treatment")
    #expect(reading.notes.contains { $0.contains("NEW9") })
  }

  @Test func itsSheetsAreReadAsCSVToo() throws {
    let text = Self.header.joined(separator: ",") + "\nHaven,,1 Oak St,,Austin,TX,78701,,,,,,MU\n"
    let codes = Self.codes.map { $0.joined(separator: ",") }.joined(separator: "\n")
    let reading = try Reading.read(
      Array(text.utf8), name: "su-2024.csv", beside: Array(codes.utf8),
      locate: { $0 == "78701" ? (30.27, -97.74, .postalCentre) : nil })
    let place = try #require(reading.contents.places.first)
    #expect(reading.contents.asOf == "2024")
    #expect(reading.contents.codes.first?.name == "Methadone used")
    #expect(place.located == .postalCentre && place.latitude == 30.27)
    #expect(Reading.problem(try Reading.read(codes)).contains("--with"))
  }

  @Test func rowsThatCannotBeAreLeftOutByNumber() throws {
    let text =
      Self.header.joined(separator: ",") + """

        Haven,,1 Oak St,,Austin,TX,78701,555-010-0100,,,,,MU
        ,,2 Oak St,,Austin,TX,78701,555-010-0100,,,,,MU
        Nowhere,,,,,,,,,,,,MU
        Long,,3 Oak St,,Austin,TX,78701,555-010-0100,,,,,MU,x,y
        """
    let reading = try Reading.read(text)
    #expect(reading.contents.places.map(\.name) == ["Haven"])
    #expect(reading.leftOut.map(\.number) == [3, 4, 5])
    #expect(reading.leftOut.first?.reason == "has no name")
    #expect(reading.leftOut[1].name == "Nowhere")
  }

  @Test func twoOfTheSameNameAndPlaceAreBothKept() throws {
    let row = "Haven,,1 Oak St,,Austin,TX,78701,"
    let text =
      Self.header.joined(separator: ",")
      + "\n\(row)555-010-0100,,,,,MU\n\(row)555-010-0101,,,,,NP\n"
    let places = try Reading.read(text).contents.places
    #expect(places.count == 2 && Set(places.map(\.key)).count == 2)
    let again = try Reading.read(text).contents.places
    #expect(again.map(\.key) == places.map(\.key))
  }

  @Test func anExportHasAColumnForEachCode() throws {
    let text = """
      name1,name2,street1,street2,city,state,zip,zip4,county,phone,intake_prompt,intake1,intake2,website,latitude,longitude,type_facility,sa,mu,np
      Haven,,1 Oak St,,Austin,TX,78701,1234,Travis,555-010-0100,,,,javascript:x,30.2,-97.7,SA,1,1,0
      Lamp,,2 Oak St,,Austin,TX,78701,,Travis,555-010-0102,,,,lamp.example,95,-97.7,MH,0,0,1
      """
    let reading = try Reading.read(
      text, name: "FindTreament_Facility_listing_2025_03_04_101500.csv")
    #expect(reading.contents.kind == .findtreatment)
    #expect(reading.contents.asOf == "2025-03-04")
    let places = reading.contents.places
    #expect(places.map { reading.codes($0) } == [["MU", "SA"], ["MH", "NP"]])
    #expect(places.map(\.website) == [nil, "http://lamp.example"])
    #expect(places.map(\.located) == [.given, .unknown])
    #expect(places[1].latitude == nil)
    #expect(Set(reading.mended.map(\.reason)).count == 2)
  }

  @Test func aListOfProgramsInLatin1IsRead() throws {
    let text = """
      Program Name,DBA,Street,City,State,Zipcode,Phone,Certification,Longitude,Latitude
      Cl?nica Uno,,1 Calle,San Juan,PR,901,787-555-0100,Provisional,-66.1,18.4
      """
    let bytes = Array(text.utf8).map { $0 == UInt8(ascii: "?") ? 0xED : $0 }
    let reading = try Reading.read(bytes, name: "otp.csv")
    #expect(reading.contents.kind == .otp)
    let place = try #require(reading.contents.places.first)
    #expect(place.name == "Clínica Uno" && place.postal == "00901")
    #expect(reading.codes(place) == ["OTP"])
    #expect(place.latitude == 18.4 && place.longitude == -66.1)
    #expect(reading.notes.contains { $0.contains("1252") })
  }

  @Test func aTableOfOnesOwnIsRead() throws {
    let text = """
      Name;Kind;Phone;Street;City;State;ZIP;Hours;Codes;Keywords;Cost;About;Updated;ID
      "Lamp; Room";service;tel:555-010-0100, 555-010-0101;1 Oak;Austin;TX;78701;24/7;NP, MU;needles;free;<b>Warm</b> tea;2026-03-31;lamp
      Night line;line;555-010-0102;;;;;whenever;;;;;2099-01-01;
      """
    let reading = try Reading.read(text, name: "near me 2026.csv")
    #expect(reading.contents.kind == .places && reading.contents.name == "near me")
    let first = try #require(reading.contents.places.first)
    #expect(first.key == "lamp" && first.kind == .service && first.name == "Lamp; Room")
    #expect(first.about == "Warm tea" && first.cost == "free" && first.keywords == "needles")
    #expect(first.hours?.spans.first?.closes == 1440 && first.updated == "2026-03-31")
    #expect(reading.codes(first) == ["MU", "NP"])
    let line = reading.contents.places[1]
    #expect(line.kind == .line && line.hours?.spans == [] && line.updated == nil)
  }
}
