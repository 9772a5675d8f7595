/// The person's own people and places. They are in their journal and never in the directory.
public struct OwnThings: Sendable {
  /// As they wrote them down: `Sam, 555-0100`.
  public var people: [String]
  public var places: [String]

  public init(people: [String] = [], places: [String] = []) {
    self.people = people
    self.places = places
  }
}

extension FindAnswer {
  /// With what is theirs before all else, where it fits: what has one of the words in it, and for
  /// someone to talk to their people.
  public func adding(_ own: OwnThings) -> FindAnswer {
    let typed = (reading.names + reading.wishes.flatMap(\.typed) + [reading.place ?? ""])
      .flatMap { TypedWord.all(in: $0) }.map(\.folded)
    let wanted = Set(typed).subtracting(QueryReader.little).filter { $0.count > 1 }
    func fits(_ words: String) -> Bool {
      TypedWord.all(in: words).contains { wanted.contains($0.folded) }
    }
    let wantsPeople = reading.topics.contains("crisis")
    let fitting = own.people.filter { wantsPeople || fits($0) } + own.places.filter(fits)
    guard !fitting.isEmpty else { return self }
    var answer = self
    answer.results =
      fitting.prefix(3).enumerated().map { index, words in
        FindResult(
          id: "own-\(index + 1)", kind: .own, name: words, source: "you",
          freshness: Freshness(standing: .fresh, isOwnDate: false))
      } + results
    answer.totals[.own] = fitting.count
    return answer
  }
}
