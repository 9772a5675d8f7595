import Diagnostics
import Foundation
import ResourceDirectory

/// Reads a list made wrong, and looks whether what came of it keeps what `Import` promises.
struct FuzzJudge {
  private let catalogue: Catalogue?
  private let finder: Finder?

  /// With a folder for a catalogue, what is read is also kept, and looked for.
  init(folder: URL? = nil) throws {
    catalogue = try folder.map { try Catalogue(folder: $0) }
    finder = folder.map { Finder(folder: $0, country: "US") }
  }

  /// What is wrong; empty where nothing is.
  func findings(_ input: FuzzInput, now: Date) -> [String] {
    var setting = ImportSetting(now: now)
    let reading: ImportReading
    do throws(ImportProblem) {
      let file = try PublishedFile(name: input.name, bytes: input.bytes, limits: setting.limits)
      // Codes may be explained by anything, too.
      setting.beside = input.kind == nil ? nil : file
      reading = try Importer.read(file, as: input.kind, setting: setting)
    } catch {
      return Self.isClean(error.text) ? [] : ["the complaint has raw signs: \(error.text)"]
    }
    var findings =
      texts(reading) + reading.contents.places.flatMap(place)
      + reading.contents.meetings.flatMap(meeting)
    let bits = reading.contents.codes.count
    if reading.contents.places.contains(where: { $0.codes.bits.contains { $0 >= bits } }) {
      findings.append("a bit of no code")
    }
    do {
      try catalogue?.replace(
        with: reading.contents, file: input.name, digest: "", leftOut: reading.leftOut.count,
        at: now)
    } catch {
      findings.append("it can't be kept: \(error)")
    }
    return findings + searches(reading.contents, now: now)
  }

  private func searches(_ contents: SourceContents, now: Date) -> [String] {
    guard let finder else { return [] }
    let name = contents.places.first?.name ?? contents.meetings.first?.name ?? ""
    let city = contents.places.first?.city ?? contents.meetings.first?.city ?? ""
    return ["methadone near 10001", "meeting tonight", name, "detox in \(city)"].compactMap {
      words in
      finder.find(FindRequest(words), now: now).failure.map { "no search for \(words): \($0)" }
    }
  }

  private func texts(_ reading: ImportReading) -> [String] {
    let contents = reading.contents
    let notes = (reading.leftOut + reading.mended).flatMap { [$0.reason, $0.name ?? "x"] }
    let codes = contents.codes.flatMap {
      [$0.code, $0.name, $0.category ?? "x", $0.description ?? "x"]
    }
    let all = notes + codes + reading.notes + [contents.slug, contents.name, contents.asOf ?? "x"]
    return all.filter { !Self.isClean($0) }.map { "raw signs: \($0.debugDescription)" }
  }

  private func place(_ place: ResourceDirectory.Place) -> [String] {
    var findings: [String] = []
    let lines = [
      place.key, place.name, place.organisation, place.street, place.city, place.region,
      place.postal, place.country, place.phone, place.website, place.languages, place.cost,
      place.keywords, place.updated, place.hours?.note,
    ]
    for line in lines.compactMap({ $0 }) + place.phones.map(\.number) where !Self.isClean(line) {
      findings.append("raw signs: \(line.debugDescription)")
    }
    if let about = place.about, SafeText.block(about) != about {
      findings.append("raw signs: \(about.debugDescription)")
    }
    if !Self.isLink(place.website) { findings.append("no link: \(place.website ?? "")") }
    if !Self.isPosition(place.latitude, place.longitude, place.located) {
      findings.append("nowhere: \(String(describing: place.latitude))")
    }
    for span in place.hours?.spans ?? [] {
      let isRight =
        !span.days.isEmpty && span.days.allSatisfy((0...6).contains)
        && (0..<1440).contains(span.opens)
        && span.closes > span.opens && span.closes <= 2880
      if !isRight { findings.append("hours that can't be: \(span)") }
    }
    return findings
  }

  private func meeting(_ meeting: Meeting) -> [String] {
    var findings: [String] = []
    let lines = [
      meeting.key, meeting.name, meeting.fellowship, meeting.venue, meeting.street, meeting.city,
      meeting.region, meeting.postal, meeting.country, meeting.zone, meeting.url,
      meeting.conferenceURL, meeting.conferencePhone, meeting.formats, meeting.languages,
      meeting.updated,
    ]
    for line in lines.compactMap({ $0 }) where !Self.isClean(line) {
      findings.append("raw signs: \(line.debugDescription)")
    }
    if let notes = meeting.notes,
      SafeText.block(notes) != notes || notes.contains("ann@example.org")
    {
      findings.append("raw signs or a mail address: \(notes.debugDescription)")
    }
    for link in [meeting.url, meeting.conferenceURL] where !Self.isLink(link) {
      findings.append("no link: \(link ?? "")")
    }
    if !Self.isPosition(meeting.latitude, meeting.longitude, meeting.located) {
      findings.append("nowhere: \(String(describing: meeting.latitude))")
    }
    let isTimed = meeting.day == nil || (meeting.start != nil && meeting.end != nil)
    let start = meeting.start ?? 0
    let end = meeting.end ?? start + 1
    if !isTimed || !(0..<1440).contains(start) || end <= start || end > 2880
      || !(0...6).contains(meeting.day ?? 0)
    {
      findings.append("a time that can't be: \(String(describing: meeting.day)) \(start) \(end)")
    }
    if !meeting.types.allSatisfy({ MeetingType(rawValue: $0) != nil }) {
      findings.append("no types: \(meeting.types)")
    }
    return findings
  }

  private static func isClean(_ text: String) -> Bool {
    !text.isEmpty && SafeText.line(text) == text
  }

  private static func isLink(_ link: String?) -> Bool {
    link.map { $0.hasPrefix("http://") || $0.hasPrefix("https://") } ?? true
  }

  private static func isPosition(
    _ latitude: Double?, _ longitude: Double?, _ located: ResourceDirectory.Place.Located
  ) -> Bool {
    guard let latitude, let longitude else { return located == .unknown }
    return located != .unknown && abs(latitude) <= 90 && abs(longitude) <= 180
  }
}
