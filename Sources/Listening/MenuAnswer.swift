/// Which choice of a menu someone means.
public enum MenuMatch: Sendable, Hashable {
  case choice(Int)
  case unsure([Int])
  case none
}

public enum MenuAnswer {
  public static func match(_ typed: String, choices: [String]) -> MenuMatch {
    let words = Folding.fold(typed).split { !($0.isLetter || $0.isNumber) }.map(String.init)
    guard let first = words.first else { return .none }
    if words.count == 1, let number = NumberWords.whole(first) ?? NumberWords.ordinal(first) {
      return number >= 1 && number <= choices.count ? .choice(number - 1) : .none
    }
    let folded = choices.map {
      Folding.fold($0).split { !($0.isLetter || $0.isNumber) }.map(String.init)
    }
    let typed = words.joined(separator: " ")
    let starting = folded.indices.filter { folded[$0].joined(separator: " ").hasPrefix(typed) }
    if starting.count == 1 { return .choice(starting[0]) }
    if starting.count > 1 { return .unsure(starting) }
    let holding = folded.indices.filter { choice in
      words.allSatisfy { word in folded[choice].contains { $0.hasPrefix(word) } }
    }
    if holding.count == 1 { return .choice(holding[0]) }
    return holding.isEmpty ? .none : .unsure(holding)
  }
}
