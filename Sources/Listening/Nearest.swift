/// The word someone most likely meant: what "Did you mean …?" is made from.
public enum Nearest {
  /// The candidate fewest slips away from `word` (letters changed, left out, added, swapped; case
  /// aside), the first of equals; nil where none is near: one slip for up to six letters, two for
  /// up to nine, else three.
  public static func of(_ word: String, in candidates: [String]) -> String? {
    let typed = word.lowercased()
    var limit = typed.count <= 2 ? 0 : typed.count <= 6 ? 1 : typed.count <= 9 ? 2 : 3
    var best: String?
    for candidate in candidates {
      guard let slips = EditDistance.between(typed, candidate.lowercased(), limit: limit) else {
        continue
      }
      if best == nil || slips < limit {
        best = candidate
        limit = slips
      }
      if slips == 0 { break }
    }
    return best
  }
}

/// Damerau–Levenshtein distance (each pair swapped at most once), given up beyond a limit.
enum EditDistance {
  /// nil where it is more than `limit`.
  static func between(_ a: String, _ b: String, limit: Int) -> Int? {
    let a = Array(a.prefix(65))
    let b = Array(b.prefix(65))
    guard abs(a.count - b.count) <= limit, a.count <= 64, b.count <= 64 else { return nil }
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    var row = last
    for i in 0..<a.count {
      row[0] = i + 1
      var least = row[0]
      for j in 0..<b.count {
        var cost = min(last[j] + (a[i] == b[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          cost = min(cost, beforeLast[j - 1] + 1)
        }
        row[j + 1] = cost
        least = min(least, cost)
      }
      if least > limit { return nil }
      (beforeLast, last, row) = (last, row, beforeLast)
    }
    return last[b.count] <= limit ? last[b.count] : nil
  }
}
