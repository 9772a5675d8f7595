import Testing

@testable import DirectoryFuzzer
@testable import ResourceDirectory

@Suite struct HSDSReaderTests {
  @Test func versionThreeIsRead() throws {
    let reading = try read([
      "organizations.csv": "id,name,description,website\no1,Haven Org,All,haven.example\n",
      "services.csv": """
      id,organization_id,name,status,description,fees_description,last_modified,url
      s1,o1,Detox,active,"<p>Quiet.</p>",Free,2026-01-02T10:00:00Z,javascript:x
      s2,o1,Gone,defunct,,,,
      """,
      "locations.csv": "id,location_type,latitude,longitude\nl1,physical,30.2,-97.7\n",
      "service_at_location.csv": "id,service_id,location_id\nx1,s1,l1\n",
      "addresses.csv": """
      id,location_id,address_1,city,state_province,postal_code,country,address_type
      a0,l1,PO Box 1,Austin,TX,78700,US,postal
      a1,l1,1 Oak St,Austin,TX,78701,US,physical
      """,
      "phones.csv": """
      id,service_id,contact_id,number,extension,type
      p1,s1,,555-010-0100,12,voice
      p2,s1,,555-010-0101,,fax
      p3,,c1,555-010-0199,,voice
      """,
      "schedules.csv": """
      id,service_id,freq,byday,opens_at,closes_at,valid_to
      h1,s1,WEEKLY,"MO,TU",09:00,17:00,
      h2,s1,MONTHLY,1SA,00:00,23:59,
      h3,s1,WEEKLY,SU,09:00,17:00,2020-01-01
      """,
      "taxonomy_terms.csv": "id,name,description\nt1,Detoxification,x\n",
      "attributes.csv": "id,link_id,link_entity,taxonomy_term_id\nq1,s1,service,t1\n",
      "languages.csv": "id,service_id,name,code\ng1,s1,Spanish,es\n",
    ])
    let place = try #require(reading.contents.places.first)
    #expect(reading.contents.places.count == 1)
    #expect(place.name == "Detox" && place.organisation == "Haven Org" && place.key == "s1")
    #expect(place.street == "1 Oak St" && place.postal == "78701" && place.located == .given)
    #expect(place.phone == "555-010-0100 x12" && place.phones.isEmpty)
    #expect(place.website == "http://haven.example" && place.cost == "Free")
    #expect(place.about == "Quiet." && place.keywords == "Detoxification")
    #expect(place.languages == "Spanish" && place.updated == "2026-01-02")
    #expect(
      place.hours?.spans == [
        .init(days: [1, 2], opens: 540, closes: 1020),
        .init(days: [6], opens: 0, closes: 1440, weeks: [1]),
      ])
    #expect(reading.leftOut == [RowNote(number: 3, name: "Gone", reason: "is defunct")])
  }

  @Test func namesOfEarlierVersionsAreUnderstood() throws {
    let reading = try read([
      "data/organizations.csv": "id,name,url\n1,Haven Org,\n2,Quiet Org,www.quiet.example\n",
      "data/services.csv": "id,organization_id,name,fees\n7,1,Beds,None\n",
      "data/locations.csv": "id,organization_id,name\n9,1,House\n8,1,Yard\n",
      "data/services_at_location.csv": "id,service_id,location_id\n1,7,9\n2,7,8\n",
      "data/physical_addresses.csv":
        "id,location_id,address_1,city,state_province,postal_code,country\n1,9,1 Oak St,Miami,FL ,33157,   \n",
      "data/regular_schedules.csv": """
      id,service_id,location_id,weekday,opens_at,closes_at,original_text
      1,7,,Monday,9:00am,5:00pm,"9-5, Mon & Tue"
      2,7,,Tuesday,9:00am,5:00pm,"9-5, Mon & Tue"
      """,
      "data/taxonomy.csv": "id,name\nRX,Recovery homes\n",
      "data/services_taxonomy.csv": "id,service_id,taxonomy_id\n1,7,RX\n",
      "data/eligibility.csv": "id,service_id,eligibility\n1,7,Adults\n",
    ])
    #expect(reading.contents.rowCount == 2)
    let places = reading.contents.places
    #expect(places.map(\.key) == ["7@9", "7@8", "organization:2"])
    #expect(places[0].street == "1 Oak St" && places[0].region == "FL" && places[0].country == nil)
    #expect(places[0].hours?.spans == [.init(days: [1, 2], opens: 540, closes: 1020)])
    #expect(places[0].hours?.note == "9-5, Mon & Tue")
    #expect(places[0].keywords == "Recovery homes" && places[0].about == "For: Adults")
    #expect(places[2].name == "Quiet Org")
  }

  @Test func theNestedFormIsRead() throws {
    let json = """
      {"total_items": 1, "contents": [{"id": "s1", "name": "Detox", "status": "active",
        "organization": {"id": "o1", "name": "Haven Org"}, "phones": [{"id": "p", "number": "555-010-0100", "extension": 5}],
        "attributes": [{"id": "q", "taxonomy_term": {"id": "t1", "name": "Detoxification"}}],
        "service_at_locations": [{"id": "x", "location": {"id": "l1", "latitude": 30.2, "longitude": -97.7,
          "addresses": [{"id": "a", "address_1": "1 Oak St", "city": "Austin", "address_type": "physical"}]}}]}]}
      """
    let reading = try Reading.read(json, name: "services.json")
    #expect(reading.contents.kind == .hsds)
    let place = try #require(reading.contents.places.first)
    #expect(place.organisation == "Haven Org" && place.phone == "555-010-0100 x5")
    #expect(place.street == "1 Oak St" && place.latitude == 30.2)
    #expect(place.keywords == "Detoxification")
  }

  private func read(_ files: [String: String]) throws -> ImportReading {
    var zip = ZipBuilder()
    for (name, text) in files.sorted(by: { $0.key < $1.key }) { zip.add(name, text) }
    let reading = try Reading.read(zip.zip, name: "package.zip")
    #expect(reading.contents.kind == .hsds && reading.contents.asOf != nil)
    return reading
  }
}
