import Foundation
import GRDB

/// Finds who and what can help: lines to call, places and meetings that were brought in, topics.
///
/// Never fails: without a directory, or with one that can't be read, the lines and topics are still found,
/// and the answer says what is missing.
public struct Finder: Sendable {
  private let catalogue: Catalogue?
  private let failure: CatalogueError?
  private let country: String
  private let clock: WallClock

  /// `folder` is where the directory is; `country` is ISO 3166, for the lines; `clock` is that of whoever asks.
  public init(folder: URL?, country: String, clock: WallClock = .here) {
    self.country = country
    self.clock = clock
    do throws(CatalogueError) {
      catalogue = if let folder { try Catalogue(readingFolder: folder) } else { nil }
      failure = nil
    } catch {
      catalogue = nil
      failure = error
    }
  }

  /// What fits a request at this time. The same request, directory and time give the same answer.
  public func find(_ request: FindRequest, now: Date) -> FindAnswer {
    let here = WallTime(now, clock)
    var reading = QueryReader.read(request.words, today: here.weekday, minute: here.minute)
    if let near = request.near { reading.place = near }
    if let within = request.within { reading.within = within }
    let limit = max(1, request.limit)
    var found = Found(reading: reading)
    found.failure = failure
    if let catalogue {
      do throws(CatalogueError) {
        found = try catalogue.read { db in
          var search = CatalogueSearch(db, reading: reading, clock: clock, now: now, limit: limit)
          return try search.run()
        }
      } catch {
        found.failure = error
      }
    }
    return answer(found, limit: limit, now: now)
  }

  // MARK: One list of it

  private func answer(_ found: Found, limit: Int, now: Date) -> FindAnswer {
    let reading = found.reading
    let (topics, asks) = Topics.results(for: reading, now: now)
    var lines = LineSearch.lines(for: reading, country: country, now: now)
    let brought = found.places.count + found.meetings.count
    let isLastResort = lines.isEmpty && brought + topics.count == 0
    if isLastResort {
      lines = LineSearch.lastResort(for: reading, country: country, now: now)
    }
    // A line for the moment stands before any place; one that only says where treatment is, behind.
    let isUrgent =
      reading.kinds.contains(.line) || !Set(reading.topics).isDisjoint(with: Self.urgent)
    // Where it isn't known where someone is, a line is nearer than any place.
    let isPlaceless = found.centre == nil && found.region == nil && reading.names.isEmpty
    let isFirst = isUrgent || brought == 0 || (isPlaceless && !reading.kinds.contains(.meeting))
    // An answer stands first where one was asked for, but never before whom to call at once; places
    // anywhere in the country are no answer.
    let answers = asks && !topics.isEmpty && !(isUrgent && !lines.isEmpty)
    let leavesOut = answers && isPlaceless
    let middle = leavesOut ? [] : found.places + found.meetings
    if !middle.isEmpty, !isUrgent { lines.removeAll { $0.line?.isWebsite == true } }
    let behind = answers || !middle.isEmpty ? [] : topics
    let ordered =
      (answers ? topics : []) + (isFirst ? lines : []) + middle + (isFirst ? [] : lines) + behind
    var totals = leavesOut ? [:] : found.totals
    if !lines.isEmpty, !isLastResort { totals[.line] = lines.count }
    if answers || !behind.isEmpty { totals[.topic] = topics.count }
    return FindAnswer(
      reading: reading, results: ordered, totals: totals, centre: found.centre,
      placeProblem: found.placeProblem, region: found.region, radius: found.radius,
      widenedFrom: found.widenedFrom, nearest: found.nearest,
      timeLetGo: found.timeLetGo, namesLetGo: found.namesLetGo,
      // Where all there is to show is an answer in words, that was found.
      isNothingThere: brought == 0 && !isUrgent && !found.isEmpty && !answers && !lines.isEmpty
        && !found.wants.subtracting(found.missing).isEmpty,
      relaxed: leavesOut ? [] : found.relaxed,
      isCatalogueEmpty: found.isEmpty, missing: found.missing, isLastResort: isLastResort,
      failure: found.failure)
  }

  private static let urgent: Set<String> = [
    "emergency", "crisis", "overdose", "poison", "violence", "naloxone",
  ]
}

/// What a search of the directory brought.
struct Found {
  var reading: FindReading
  var places: [FindResult] = []
  var meetings: [FindResult] = []
  var totals: [FindKind: Int] = [:]
  var centre: FindAnswer.Centre?
  var placeProblem: FindAnswer.PlaceProblem?
  var region: String?
  var radius: Double?
  var widenedFrom: Double?
  var nearest: Double?
  var timeLetGo: String?
  var namesLetGo: [String] = []
  /// What was looked for.
  var wants: Set<FindKind> = []
  var relaxed: [FindAnswer.Relaxed] = []
  var isEmpty = true
  var missing: Set<FindKind> = []
  var failure: CatalogueError?

  init(reading: FindReading) { self.reading = reading }
}
