import GRDB

/// Towns whose names were typed with a slip in them.
extension CatalogueSearch {
  /// Looks for the listed town, or the state, that was most likely meant; says so.
  mutating func locateNear(_ typed: String) throws -> Bool {
    let words = TypedWord.all(in: typed.replacing(".", with: " "), limit: 8).map(\.folded)
    guard let first = words.first, first.count > 1 || words.count > 1 else { return false }
    var (city, state) = (words, String?.none)
    let all = TypedWord.all(in: typed, limit: 8)
    for index in all.indices.dropFirst() {
      guard let (code, count) = States.code(all, at: index), index + count == all.count else {
        continue
      }
      (city, state) = (Array(words.prefix(words.count - count)), code)
      break
    }
    // "st.louis" has no slip in it but the missing space.
    if typed.contains("."), try locateCity(city, state: state) { return true }
    if let near = try nearTown(CityName.words(city), state: state),
      try locateCity(near, state: state), let name = found.centre?.name
    {
      reading.corrections.append(.init(typed: typed, meant: name))
      return true
    }
    guard state == nil, let (name, code) = States.near(words.joined(separator: " ")) else {
      return false
    }
    reading.corrections.append(.init(typed: typed, meant: name))
    found.region = code
    return true
  }

  /// A small town's name that is a slip away from a town's with much more in it.
  mutating func noteAlike(_ city: [String], count: Int) throws {
    guard count <= 12, let other = try nearTown(city, state: nil, atLeast: count * 3) else {
      return
    }
    let small = found.centre
    guard try locateCity(other, state: nil) else { return }
    let name = found.centre?.name
    found.centre = small
    found.centre?.alike = name
  }

  /// The listed town's name with the fewest letters changed, of equals the one with most.
  private func nearTown(
    _ city: [String], state: String?, atLeast: Int = 1
  ) throws -> [String]? {
    let letters = Array(city.joined(separator: " "))
    guard letters.count >= 5 else { return nil }
    let reach = letters.count >= 8 ? 2 : 1
    var best: (name: [String], slips: Int, count: Int)?
    // Few people miss the first letters, and those are quickly found.
    for lead in [String(city[0].prefix(3)), String(letters[0])] {
      for index in [try places(), try meetings()] {
        for (name, count) in try index.cities(beginning: lead, region: state) {
          let other = Array(name)
          guard abs(other.count - letters.count) <= reach, other != letters, count >= atLeast
          else { continue }
          let slips = Meanings.slips(letters, other)
          guard slips <= reach, (slips, -count) < (best?.slips ?? .max, -(best?.count ?? 0))
          else { continue }
          best = (name.split(separator: " ").map(String.init), slips, count)
        }
      }
      if best != nil || atLeast > 1 { break }
    }
    return best?.name
  }
}
