extension FindResult {
  /// Those that someone means of what is shown: by its place from 1, or by words of its name.
  public static func named(_ typed: String, among results: [FindResult]) -> [FindResult] {
    let words = TypedWord.all(in: typed).map(\.folded)
    guard let first = words.first else { return [] }
    if words.count == 1, let number = Int(first), results.indices.contains(number - 1) {
      return [results[number - 1]]
    }
    return results.filter { result in
      let own = TypedWord.all(in: "\(result.name) \(result.detail ?? "")").map(\.folded)
      return words.allSatisfy { word in own.contains { $0.hasPrefix(word) } }
    }
  }
}
