import Testing

@testable import ResourceDirectory

@Suite struct TimesTests {
  @Test(arguments: [
    ("19:00", 1140), ("7:00 PM", 1140), ("12:00 AM", 0), ("12:30pm", 750), ("9:00am", 540),
    ("14:00:00", 840), ("24:00", 1440), ("noon", 720), ("7 p.m.", 1140), ("10:00:00+01:00", 600),
    ("25:00", nil), ("19:75", nil), ("13 PM", nil), ("24:01", nil), ("soon", nil), ("", nil),
    ("-1:00", nil), ("99999999999999999999:00", nil),
  ])
  func aTimeIsMinutesAfterMidnight(text: String, minutes: Int?) {
    #expect(ClockTime.minutes(text) == minutes)
  }

  @Test(arguments: [
    ("0", 0), ("6", 6), ("7", nil), ("-1", nil), ("Sunday", 0), ("mondays", 1), ("Tue", 2),
    ("thurs", 4), ("Sat.", 6), ("someday", nil),
  ])
  func aDayIsCountedFromSunday(text: String, day: Int?) {
    #expect(ClockTime.day(text) == day)
  }

  @Test func hoursAreReadAsPeopleWriteThem() {
    let week = HoursText.read("Mon-Fri 9am-5pm; Sat 10:00-14:00")
    #expect(
      week?.spans == [
        .init(days: [1, 2, 3, 4, 5], opens: 540, closes: 1020),
        .init(days: [6], opens: 600, closes: 840),
      ])
    #expect(HoursText.read("24/7")?.spans == [.init(days: Array(0...6), opens: 0, closes: 1440)])
    #expect(HoursText.read("8pm-2am daily")?.spans.first?.closes == 1560)
    #expect(HoursText.read("Sat-Mon 9am-5pm")?.spans.first?.days == [0, 1, 6])
    #expect(HoursText.read("9:00am-5:00pm, Mon-Fri")?.spans.first?.days == [1, 2, 3, 4, 5])
  }

  @Test(arguments: ["by appointment", "Mon-Fri 9am-5pm; holidays vary", "9am-5pm on good days"])
  func whatIsHalfUnderstoodIsUnknown(text: String) {
    #expect(HoursText.read(text)?.spans == [])
    #expect(HoursText.read(text)?.note == text)
  }

  @Test func anAddressInOneLineHasItsParts() {
    let us = WrittenAddress("18 Olive Ave, Rehoboth Beach, DE 19971, USA")
    #expect(us.street == "18 Olive Ave" && us.city == "Rehoboth Beach" && us.region == "DE")
    #expect(us.postal == "19971" && us.country == "US")
    let canada = WrittenAddress("8318 104 St, Edmonton, Alberta, T6E 4E8, Canada")
    #expect(canada.street == "8318 104 St" && canada.city == "Edmonton")
    #expect(canada.region == "Alberta" && canada.postal == "T6E 4E8" && canada.country == "CA")
    let area = WrittenAddress("Sussex County, DE, USA")
    #expect(area.street == nil && area.city == "Sussex County" && area.region == "DE")
    let bare = WrittenAddress("Rehoboth Beach, DE")
    #expect(bare.city == "Rehoboth Beach" && bare.region == "DE" && bare.country == nil)
    #expect(WrittenAddress("").count == 0)
  }
}
