public enum RatingReading: Sendable, Hashable {
  case value(Double)
  case between(Double, Double)
  case vague
  case outOfRange(Double)
  case none
}

public enum RatingAnswer {
  public static func read(_ typed: String) -> RatingReading {
    let words = Folding.fold(typed).split { !($0.isLetter || $0.isNumber) }.map(String.init)
    for word in words {
      if let number = NumberWords.whole(word) {
        return number <= 10 ? .value(Double(number)) : .outOfRange(Double(number))
      }
    }
    return words.isEmpty ? .none : .vague
  }
}
