import Foundation
import TestSupport
import Testing

/// `leeward find` in lists that were brought in, as a person runs it.
@Suite(.onThreads) struct FindListsTests {
  private let leeward: Leeward

  /// Six facilities as FindTreatment.gov exports them, in three states, and five meetings.
  init() throws {
    leeward = try Leeward()
    leeward.environment["LANG"] = "en_US.UTF-8"
    leeward.environment["TZ"] = "America/New_York"
    let head = "name1,name2,street1,city,state,zip,phone,latitude,longitude,mu,otp,bu,dt,res,md,np"
    try leeward.write(
      "FindTreament_Facility_listing_2026_11_01_090000.csv",
      """
      \(head)
      Anchor House,,1 First Ave,New York,NY,10001,555-010-0001,40.7506,-73.9971,1,1,1,0,0,1,0
      Beacon Clinic,East,2 Second Ave,New York,NY,10009,555-010-0002,40.7265,-73.9787,1,1,0,1,0,1,1
      Cove Center,,3 Third St,Pittsburgh,PA,15222,555-010-0003,40.4470,-79.9930,0,0,1,1,1,0,0
      Dune House,,4 Fourth St,Pittsburgh,PA,15213,555-010-0004,40.4440,-79.9560,0,0,0,1,1,1,0
      Ebb Clinic,,5 Fifth St,Los Angeles,CA,90012,555-010-0005,34.0614,-118.2385,0,0,1,1,0,1,0
      Fjord House,,6 Sixth St,Los Angeles,CA,90015,555-010-0006,34.0390,-118.2661,0,0,1,1,1,1,0
      """)
    try leeward.write(
      "meetings.json",
      """
      [{"slug":"a","name":"Old Timers","day":0,"time":"19:00","location":"Hall","formatted_address":
      "9 Ninth Ave, New York, NY 10001, USA","latitude":40.7506,"longitude":-73.9971,
      "timezone":"America/New_York","updated":"2020-01-02 00:00:00"},
      {"slug":"b","name":"Sunday Candle","day":0,"time":"19:00","location":"Church","types":["W","C"],
      "formatted_address":"8 Eighth Ave, New York, NY 10001, USA","latitude":40.7506,
      "longitude":-73.9971,"timezone":"America/New_York","updated":"2026-11-01 00:00:00"},
      {"slug":"c","name":"Zoom Group","day":0,"time":"18:30","conference_url":
      "https://zoom.us/j/1","timezone":"America/New_York","updated":"2026-11-01 00:00:00"}]
      """)
    for file in ["FindTreament_Facility_listing_2026_11_01_090000.csv", "meetings.json"] {
      let run = try leeward.run("import", file)
      #expect(run.status == 0, "\(run.errors)")
    }
  }

  /// On Sunday, 22 November 2026, at six in the evening.
  private func find(_ arguments: String...) throws -> String {
    let run = try leeward.run(
      ["find", "--plain", "--now", "2026-11-22T18:00"] + arguments)
    #expect(run.status == 0 && run.errors == "" && !run.output.hasControls)
    return run.output
  }

  private func order(_ names: [String], in text: String) throws -> Bool {
    let places = try names.map {
      try #require(text.firstRange(of: $0)?.lowerBound, "\($0) in \(text)")
    }
    return places == places.sorted()
  }

  @Test func theNearestStandFirstNumberFirst() throws {
    let text = try find("methadone", "--near", "10001")
    #expect(text.hasPrefix("2 places for methadone within 100 miles of 10001:\nFew or none within"))
    #expect(text.contains("Call 555-010-0001\n  Anchor House\n"))
    #expect(try order(["Anchor House", "Beacon Clinic, East", "1-800-662-4357"], in: text))
    #expect(text.contains("Why: methadone; certified opioid treatment program"))
    #expect(text.contains("FindTreatment.gov export, November 1, 2026."))
  }

  @Test func withoutAPlaceLinesComeFirstAndNothingFarAway() throws {
    let text = try find("detox")
    #expect(text.hasPrefix("5 places for detox are listed, all over the country."))
    #expect(text.contains("say where: near 10001"))
    #expect(try order(["1-800-662-4357", "What is detox?"], in: text))
    #expect(!text.contains("Beacon") && !text.contains("Ebb Clinic"))
    // Whoever asks for a number of them gets it.
    #expect(try find("detox", "--limit", "9").contains("Ebb Clinic"))
  }

  @Test(arguments: [
    ("Pittsburg", "Reading “Pittsburg” as Pittsburgh, PA."),
    ("pittsburgh", "of Pittsburgh, PA"), ("LA", "of Los Angeles, CA"),
    ("nyc", "of New York, NY"), ("los angelas ca", "as Los Angeles, CA"),
  ])
  func aTownIsKnownByManyNames(typed: String, said: String) throws {
    #expect(try find("detox", "--near", typed).contains(said))
  }

  @Test func meetingsAreByTimeAndOldOnesBehind() throws {
    let text = try find("meeting tonight", "--near", "10001")
    #expect(try order(["Sunday Candle", "Old Timers"], in: text))
    #expect(text.contains("changed January 2, 2020. That is old: confirm before you go."))
    let online = try find("online meeting now")
    #expect(online.contains("Zoom Group") && !online.contains("say where"))
    #expect(try find("womens meeting", "--near", "10001").contains("Sunday Candle"))
  }

  @Test func whatHelpedStandsFirstUntilItIsTakenBack() throws {
    let marked = try find("methadone", "--near", "10001", "--helped", "beacon")
    #expect(
      try order(["Beacon Clinic", "This helped, on November 22, 2026.", "Anchor"], in: marked))
    #expect(try order(["Beacon Clinic", "Anchor"], in: try find("methadone near 10001")))
    // Without what is kept, nothing of it shows.
    #expect(try order(["Anchor", "Beacon"], in: try find("methadone near 10001", "--private")))
    let json = try leeward.run("find", "--json", "methadone", "--near", "10001").output
    #expect(json.contains("\"helpedOn\": \"2026-11-22\"") && json.contains("\"helpedOn\": null"))
    #expect(
      try leeward.run("own").output.contains("1  Beacon Clinic, which helped, on 22 Nov 2026"))
    #expect(try leeward.run("own", "remove", "1").status == 0)
    #expect(try order(["Anchor", "Beacon"], in: try find("methadone near 10001")))
    let unknown = try leeward.run("find", "methadone", "--near", "10001", "--helped", "xyz")
    #expect(unknown.status == 2 && unknown.errors.contains("“xyz”"))
  }

  @Test func theirOwnIsWrittenDownFoundFirstAndTakenOut() throws {
    let none = try leeward.run("own")
    #expect(none.output.contains("Nothing of your own is here yet"))
    let added = try leeward.run(
      "own", "add", "Oak", "Street\u{1B}[31m,", "555-010-0100", "--for", "methadone", "--note",
      "ask for Ann")
    #expect(added.status == 0 && !added.output.hasControls, "\(added.errors)")
    let text = try find("methadone", "--near", "10001")
    #expect(try order(["Call 555-010-0100", "Oak Street", "ask for Ann", "Yours:"], in: text))
    #expect(try order(["Yours: written down on ", "Anchor House"], in: text))
    #expect(try leeward.run("own", "--json").output.contains("\"phone\": \"555-010-0100\""))
    let mode = try FileManager.default.attributesOfItem(atPath: leeward.home + "/journal.sqlite")
    #expect(mode[.posixPermissions] as? Int == 0o600)
    #expect(try leeward.run("own", "remove", "oak").output.contains("Taken out: Oak Street"))
    #expect(try leeward.run("own", "remove", "oak").status == 2)
    #expect(try !find("methadone", "--near", "10001").contains("Oak"))
    for words in [[], ["--phone", "5"], ["..."], [String(repeating: "x", count: 600)]] {
      #expect(try leeward.run(["own", "add"] + words).status == 2)
    }
  }

  @Test func aPlaceIsKeptOnlyWhereThatIsAsked() throws {
    _ = try find("methadone", "--near", "10001")
    #expect(!FileManager.default.fileExists(atPath: leeward.home + "/journal.sqlite"))
    #expect(try leeward.run("own", "near", "10001").status == 0)
    let near = try find("methadone")
    #expect(
      near.contains("miles of 10001") && near.contains("Looking near 10001, as before."))
    #expect(try find("methadone", "--near", "LA").contains("Los Angeles"))
    #expect(try leeward.run("own", "remove", "1").status == 0)
    #expect(try !find("methadone").contains("10001, as before"))
  }

  @Test func theCountryIsSaidToBeAGuessUntilItIsSaid() throws {
    let text = try find("someone to talk to")
    #expect(text.contains("guessed from this computer's settings. Elsewhere? --country ireland"))
    #expect(try find("someone to talk to", "--country", "irland").contains("116 123"))
    #expect(try !find("someone to talk to").contains("guessed"))
  }

  @Test func dangerComesBeforeAnySearch() throws {
    let text = try find("my friend overdosed and is not breathing")
    #expect(text.hasPrefix("Call 911 now. Put it on speaker."))
    #expect(text.contains("give naloxone") && !text.contains("/hide") && !text.contains("Anchor"))
    let alone = try find("i want to kill myself")
    #expect(alone.hasPrefix("Call or text 988") && !alone.contains("you can say it here"))
    #expect(alone.components(separatedBy: "Call or text 988").count == 2)
  }

  @Test(arguments: [40, 80])
  func nothingIsWiderThanTheWindow(columns: Int) throws {
    for words in ["methadone near 10001", "meeting tonight", "someone to talk to", "detox"] {
      let program = try leeward.onTerminal("find", words, columns: columns)
      #expect(try program.exitStatus(within: .seconds(60)) == 0)
      program.terminal.takeIn(for: .milliseconds(200))
      for line in withoutEscapes(program.terminal.text).split(whereSeparator: \.isNewline) {
        #expect(line.count < columns, "\(line)")
      }
    }
  }
}
