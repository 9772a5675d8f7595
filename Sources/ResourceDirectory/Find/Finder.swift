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
          search.usual = request.usual ?? request.own.near
          search.helped = request.own.helpedOn
          return try search.run()
        }
      } catch {
        found.failure = error
      }
    }
    return answer(found, request, now: now)
  }

  // MARK: One list of it

  private func answer(_ found: Found, _ request: FindRequest, now: Date) -> FindAnswer {
    let reading = found.reading
    let helped = request.own.helpedOn
    let (topics, asks) = Topics.results(for: reading, now: now)
    var lines = LineSearch.lines(for: reading, country: country, helped: helped, now: now)
    let brought = found.places.count + found.meetings.count
    let isLastResort = lines.isEmpty && brought + topics.count == 0
    // A line for the moment stands before any place; one that only says where treatment is, behind.
    let isUrgent =
      reading.kinds.contains(.line) || !Set(reading.topics).isDisjoint(with: FindReading.urgent)
    // Where it isn't known where someone is, a line is nearer than any place.
    let isPlaceless = found.centre == nil && found.region == nil && reading.names.isEmpty
    // Some of what is all over the country, by the alphabet, is near nobody.
    let isLeftOut = !request.isAnywhere && isPlaceless && found.isSpread
    let isFirst = isUrgent || brought == 0 || (isPlaceless && !reading.kinds.contains(.meeting))
    // An answer stands first where one was asked for, but never before whom to call at once; places
    // anywhere in the country are no answer.
    let answers = asks && !topics.isEmpty && !(isUrgent && !lines.isEmpty)
    let leavesOut = answers && (isPlaceless || found.isUsualPlace)
    let middle = leavesOut ? [] : (isLeftOut ? [] : found.places) + found.meetings
    if !middle.isEmpty, !isUrgent { lines.removeAll { $0.line?.isWebsite == true } }
    let behind = answers || !middle.isEmpty ? [] : topics
    if lines.isEmpty, middle.isEmpty, topics.isEmpty {
      lines = LineSearch.lastResort(for: reading, country: country, now: now)
    }
    // Somewhere to look stands behind what can be read here.
    let isToCall: (FindResult) -> Bool = { $0.line?.isWebsite == false }
    let called = isFirst && !behind.isEmpty ? lines.filter(isToCall) : lines
    let looked = isFirst && !behind.isEmpty ? lines.filter { !isToCall($0) } : []
    var ordered =
      (answers ? topics : []) + (isFirst ? called : []) + middle + (isFirst ? [] : called) + behind
      + looked
    for index in ordered.indices { ordered[index].helpedOn = helped[ordered[index].id] }
    var totals = leavesOut ? [:] : found.totals
    if !lines.isEmpty, !isLastResort { totals[.line] = lines.count }
    if answers || !behind.isEmpty { totals[.topic] = topics.count }
    var answer = FindAnswer(
      reading: reading, results: ordered, totals: totals, centre: found.centre,
      placeProblem: found.placeProblem, region: found.region, radius: found.radius,
      widenedFrom: found.widenedFrom, nearest: found.nearest,
      timeLetGo: found.timeLetGo, namesLetGo: answers ? [] : found.namesLetGo,
      // Where all there is to show is an answer in words, that was found.
      isNothingThere: brought == 0 && !isUrgent && !found.isEmpty && !lines.isEmpty && !answers
        && (topics.isEmpty || !isPlaceless)
        && !found.wants.subtracting(found.missing).isEmpty,
      relaxed: leavesOut ? [] : found.relaxed,
      isCatalogueEmpty: found.isEmpty, missing: found.missing, isLastResort: isLastResort,
      failure: found.failure)
    answer.isUsualPlace = found.isUsualPlace && !leavesOut
    let places = (found.totals[.facility] ?? 0) + (found.totals[.service] ?? 0)
    if isLeftOut, !leavesOut, places > 0 { answer.leftOut = places }
    return answer.adding(request.own)
  }
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
  var isUsualPlace = false
  /// The places that fit, looked for without a where, are all over the country.
  var isSpread = false
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
