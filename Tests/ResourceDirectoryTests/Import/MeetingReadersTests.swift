import Testing

@testable import ResourceDirectory

@Suite struct MeetingReadersTests {
  @Test func dayIsANumberATextOrAList() throws {
    let meetings = try read(
      """
      [{"slug": "a", "name": "A", "day": 0, "time": "19:00", \(Self.address)},
       {"slug": "b", "name": "B", "day": "3", "time": "7:00 PM", "end_time": "20:30", \(Self.address)},
       {"slug": "c", "name": "C", "day": [1, "Friday"], "time": "23:30", \(Self.address)},
       {"slug": "d", "name": "D", "day": 6, "time": "24:00", \(Self.address)},
       {"slug": "e", "name": "E", "day": null, \(Self.address)}]
      """
    ).contents.meetings
    #expect(meetings.map(\.key) == ["a", "b", "c@1", "c@5", "d", "e"])
    #expect(meetings.map(\.day) == [0, 3, 1, 5, 0, nil])
    #expect(meetings.map(\.start) == [1140, 1140, 1410, 1410, 0, nil])
    #expect(meetings.map(\.end) == [1200, 1230, 1470, 1470, 60, nil])
  }

  @Test func whatHasNoNameOrNoTimeThatCanBeIsLeftOut() throws {
    let reading = try read(
      """
      [{"slug": "a", "day": 0, "time": "19:00"}, 5, {"name": "B", "day": 9, "time": "19:00"},
       {"name": "C", "day": 1, "time": "25:00"}, {"name": "D", "day": 1, "time": "10:00", \(Self.address)}]
      """)
    #expect(reading.leftOut.map(\.number) == [1, 2, 3, 4])
    #expect(reading.leftOut.map(\.reason).last == "has a time that is none: 25:00")
    #expect(reading.contents.rowCount == 1)
  }

  @Test func howItMeetsFollowsFromItsAddressAndItsLink() throws {
    let meetings = try read(
      """
      [{"slug": "room", "name": "A", "day": 0, "time": "19:00", \(Self.address), "types": ["ONL", "X"]},
       {"slug": "both", "name": "A", "day": 0, "time": "19:00", \(Self.address), "conference_url": "https://us02web.zoom.us/j/1"},
       {"slug": "link", "name": "A", "day": 0, "time": "19:00", "formatted_address": "Dover, DE, USA", "approximate": "yes", "conference_phone": "+1 646 555 0100", "types": ["X", "O"]},
       {"slug": "asleep", "name": "A", "day": 0, "time": "19:00", \(Self.address), "types": ["TC"]},
       {"slug": "page", "name": "A", "day": 0, "time": "19:00", "formatted_address": "Dover, DE, USA", "conference_url": "https://example.org/x"}]
      """
    ).contents.meetings
    #expect(meetings.map(\.isInPerson) == [true, true, false, false, false])
    #expect(meetings.map(\.isOnline) == [false, true, true, false, false])
    #expect(meetings.map(\.isActive) == [true, true, true, false, false])
    #expect(meetings.map(\.types) == [["wheelchair"], [], ["open"], [], []])
    #expect(meetings[2].street == nil && meetings[2].city == "Dover")
  }

  @Test func peoplesOwnContactsAreDropped() throws {
    let reading = try read(
      """
      [{"slug": "a", "name": "A", "day": 0, "time": "19:00", \(Self.address), "contact_1_name": "Ann",
        "contact_1_phone": "555-010-0100", "feedback_emails": ["ann@example.org"], "venmo": "@ann",
        "notes": "Ask Ann, 555-010-0100 or ann@example.org. Venmo @ann-b. Zoom dial 646-555-0101",
        "group_notes": "Call Bob 555-010-0102"}]
      """)
    let meeting = try #require(reading.contents.meetings.first)
    let all = String(describing: meeting)
    for word in ["ann@", "0102", "@ann", "contact"] { #expect(!all.contains(word), "\(word)") }
    #expect(meeting.notes?.contains("646-555-0101") == true)
  }

  @Test func twoWithOneIdAreBothKept() throws {
    let reading = try read(
      """
      [{"slug": "a", "name": "A", "day": 0, "time": "19:00", \(Self.address)},
       {"slug": "a", "name": "B", "day": 1, "time": "19:00", \(Self.address)}]
      """)
    #expect(reading.contents.meetings.map(\.key) == ["a", "a~2"])
    #expect(reading.mended.map(\.number) == [2])
  }

  @Test func aWrapperAroundTheListIsOpened() throws {
    let reading = try read(
      """
      {"data": [{"id": 1, "fields": {"slug": "a", "name": "A", "day": 0, "time": "19:00", \(Self.address)}}]}
      """)
    #expect(reading.contents.meetings.map(\.key) == ["a"])
  }

  @Test func aFellowshipsCodesAreItsOwn() throws {
    func formats(_ url: String) throws -> String? {
      try read(
        """
        [{"slug": "a", "name": "A", "day": 0, "time": "19:00", \(Self.address), "types": ["P", "ZZ"],
          "url": "https://\(url)/1", "updated": "8/25/2022 11:17:07 AM"}]
        """
      ).contents.meetings.first?.formats
    }
    #expect(try formats("aa.example.org") == "Professionals")
    #expect(try formats("al-anon.example.org") == "Parents")
  }

  @Test func aServersMeetingsAreReadWithItsFormats() throws {
    let meetings = """
      [{"id_bigint": "2", "weekday_tinyint": "7", "venue_type": "1", "start_time": "23:00:00",
        "duration_time": "01:30:00", "formats": "O,ZZ", "longitude": "-73.8", "latitude": "40.8",
        "published": "1", "meeting_name": "Nothing <b>Macho</b>", "location_street": "1 Oak St",
        "location_municipality": "New York", "location_province": "NY",
        "location_postal_code_1": "10467", "contact_phone_1": "555-010-0100"},
       {"id_bigint": "3", "weekday_tinyint": "1", "venue_type": "2", "start_time": "10:00:00",
        "formats": "WC", "published": "0", "meeting_name": "B", "virtual_meeting_link": "https://zoom.us/j/1"},
       {"id_bigint": "4", "weekday_tinyint": "0", "start_time": "10:00:00", "meeting_name": "C"}]
      """
    let formats = """
      [{"key_string": "O", "name_string": "Open", "lang_enum": "en", "worldid_mixed": "OPEN"},
       {"key_string": "ZZ", "name_string": "Spanish", "lang_enum": "en", "worldid_mixed": "LANG"}]
      """
    let reading = try Reading.read(
      Array(meetings.utf8), name: "GetSearchResults.json", beside: Array(formats.utf8))
    #expect(reading.contents.kind == .bmlt)
    #expect(reading.leftOut.map(\.number) == [3])
    let first = try #require(reading.contents.meetings.first)
    #expect(first.name == "Nothing Macho" && first.fellowship == "NA")
    #expect(first.day == 6 && first.start == 1380 && first.end == 1470)
    #expect(first.types == ["open"] && first.languages == "Spanish" && first.located == .given)
    let second = reading.contents.meetings[1]
    #expect(second.isOnline && !second.isInPerson && !second.isActive && second.day == 0)
    #expect(second.end == 660)
    #expect(reading.notes.contains { $0.contains("WC (1)") })
  }

  private static let address =
    "\"formatted_address\": \"1 Oak St, Dover, DE 19901, USA\", \"latitude\": 39.1, \"longitude\": -75.5"

  private func read(_ json: String) throws -> ImportReading {
    let reading = try Reading.read(json, name: "meetings.json")
    #expect(reading.contents.kind == .meetingGuide)
    return reading
  }
}
