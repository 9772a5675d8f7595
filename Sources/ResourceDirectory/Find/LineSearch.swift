import Foundation

/// The lines to call that fit what was read. Needs no database.
enum LineSearch {
  static func lines(
    for reading: FindReading, country: String, helped: [String: String] = [:], now: Date
  ) -> [FindResult] {
    let here = lines(of: country)
    let wanted = Set(
      (reading.names + reading.wishes.flatMap(\.typed)).flatMap { words($0) }
        .filter { $0.count > 2 && !QueryReader.little.contains($0) })
    let scored = here.enumerated().compactMap { index, line -> (score: [Int], line: HelpLine)? in
      let own = Set(
        words(line.name) + words(line.purpose) + words(line.languages ?? "") + line.topics)
      let literal = wanted.count { word in own.contains(word) || own.contains(word + "s") }
      let topic = reading.topics.firstIndex(where: line.topics.contains)
      let isNamed = !wanted.isEmpty && literal == wanted.count
      guard topic != nil || isNamed else { return nil }
      let isOld =
        Freshness(asOf: nil, ownDate: line.checkedOn, kind: .line, now: now).standing != .fresh
      let place = topic ?? reading.topics.count
      // Nothing stands before the number for a life in danger, whatever helped before.
      let standing = line.topics.contains("emergency") ? 0 : helped[line.id] == nil ? 2 : 1
      // Who can be called at once stands before what needs the network.
      return (
        [isOld, line.isWebsite].map { $0 ? 1 : 0 }
          + [-literal, place, standing, index], line
      )
    }
    let fitting = scored.sorted { $0.score.lexicographicallyPrecedes($1.score) }.map(\.line)
    let calls = !Set(reading.topics).isDisjoint(with: ["crisis", "overdose", "poison", "violence"])
    let emergency = calls && !fitting.isEmpty ? here.filter { $0.topics.contains("emergency") } : []
    var seen = Set<String>()
    return (fitting + emergency).filter { seen.insert($0.id).inserted }.map { result($0, now: now) }
  }

  /// Whom to call when nothing was found.
  static func lastResort(for reading: FindReading, country: String, now: Date) -> [FindResult] {
    // Who tells how it is wants someone to hear it.
    if reading.isSentence {
      let crisis = HelpLines.lines(for: "crisis", country: country)
      let treatment = lines(of: country).filter { $0.topics.contains("treatment") && !$0.isWebsite }
      return (crisis + treatment).map { result($0, now: now) }
    }
    let treatment = lines(of: country).filter { $0.topics.contains("treatment") }
    let lines = treatment.isEmpty ? HelpLines.lines(for: "crisis", country: country) : treatment
    return lines.map { result($0, now: now) }
  }

  /// Each line of a country once, in the order they are listed.
  private static func lines(of country: String) -> [HelpLine] {
    var seen = Set<String>()
    return HelpLines.topics.flatMap { HelpLines.lines(for: $0, country: country) }
      .filter { seen.insert($0.id).inserted }
  }

  private static func words(_ text: String) -> [String] { TypedWord.all(in: text).map(\.folded) }

  static func result(_ line: HelpLine, now: Date) -> FindResult {
    var result = FindResult(
      id: line.id, kind: .line, name: line.name, source: "Leeward",
      freshness: Freshness(asOf: nil, ownDate: line.checkedOn, kind: .line, now: now))
    result.phone = line.phone
    result.website = line.website ?? line.chat
    result.line = line
    result.why = line.topics.prefix(1).map { .init(code: $0, words: line.purpose) }
    return result
  }
}
