import Foundation
import ResourceDirectory

/// A directory with as many rows as a country has: real ones, repeated with other keys in other places.
struct LargeDirectory {
  private var places: SourceContents
  private var meetings: SourceContents
  /// Services whose lists have no codes: their words are looked through.
  private let services: SourceContents

  /// `data` is the folder of real files beside the project.
  init(data: URL, rows: Int) throws {
    places = try Self.read(
      data.appending(path: "samhsa/national-directory-su-facilities-2023.xlsx"))
    meetings = try Self.read(
      data.appending(path: "meetings/bmlt-sample-GetSearchResults.json"),
      beside: data.appending(path: "meetings/bmlt-sample-formats-en.json"))
    for feed in ["tsml-edmonton.json", "tsml-sussexaa.json"] {
      let read = try Self.read(data.appending(path: "meetings/\(feed)"))
      meetings.meetings += read.meetings.map { meeting in
        var meeting = meeting
        meeting.key = "\(read.slug)-\(meeting.key)"
        return meeting
      }
    }
    services = try Self.read(data.appending(path: "hsds/open211-miami-datapackage-2019.zip"))
    var chance = Chance(state: 6)
    let (allPlaces, allMeetings) = (places.places, meetings.meetings)
    var copy = 0
    while places.places.count < rows {
      copy += 1
      let shift = Shift(north: -6...6, east: -15...15, &chance)
      for place in allPlaces.prefix(rows - places.places.count) {
        places.places.append(shift.moved(place, copy))
      }
    }
    while meetings.meetings.count < rows {
      copy += 1
      let shift = Shift(north: -8...5, east: -40...4, &chance)
      for meeting in allMeetings.prefix(rows - meetings.meetings.count) {
        meetings.meetings.append(shift.moved(meeting, copy))
      }
    }
    places.rowCount = places.places.count
    meetings.rowCount = meetings.meetings.count
  }

  func write(to folder: URL) throws {
    let catalogue = try Catalogue(folder: folder)
    for contents in [places, meetings, services] {
      let (start, clock) = (ContinuousClock.now, ContinuousClock())
      try catalogue.replace(
        with: contents, file: "benchmark", digest: "", leftOut: 0, at: Date())
      print("\(contents.rowCount) rows of \(contents.name) in \(clock.now - start)")
    }
  }

  private static func read(_ url: URL, beside: URL? = nil) throws -> SourceContents {
    var setting = ImportSetting(now: Date()) { postal in
      PostalAreas.locate(postal).map {
        ($0.centre.latitude, $0.centre.longitude, $0.isExact ? .postalCentre : .postalRegion)
      }
    }
    setting.beside = try beside.map { try PublishedFile(at: $0, limits: setting.limits) }
    return try Importer.read(PublishedFile(at: url, limits: setting.limits), setting: setting)
      .contents
  }
}

/// How far a copy lies from the original, in degrees.
private struct Shift {
  private let north: Double
  private let east: Double

  init(
    north: ClosedRange<Double>, east: ClosedRange<Double>, _ chance: inout Chance
  ) {
    self.north = .random(in: north, using: &chance)
    self.east = .random(in: east, using: &chance)
  }

  func moved(_ place: Place, _ copy: Int) -> Place {
    var place = place
    place.key += "-\(copy)"
    place.latitude = place.latitude.map { min(85, max(-85, $0 + north)) }
    place.longitude = place.longitude.map { turned($0 + east) }
    return place
  }

  func moved(_ meeting: Meeting, _ copy: Int) -> Meeting {
    var meeting = meeting
    meeting.key += "-\(copy)"
    meeting.latitude = meeting.latitude.map { $0 + north }
    meeting.longitude = meeting.longitude.map { turned($0 + east) }
    return meeting
  }

  private func turned(_ longitude: Double) -> Double {
    longitude < -180 ? longitude + 360 : longitude > 180 ? longitude - 360 : longitude
  }
}

/// Chance that is the same in every run (SplitMix64).
struct Chance: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
