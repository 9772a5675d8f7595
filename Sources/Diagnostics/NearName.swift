/// Finds the name that was meant: for "Did you mean …?".
public enum NearName {
  /// The nearest of some names, where one is near enough to have been meant; of several as near, the
  /// first by the alphabet. Capitals count least.
  public static func nearest(to name: String, among names: some Sequence<String>) -> String? {
    // One slip in three letters, and no more than three.
    let reach = min(3, max(1, name.count / 3))
    var best: (distance: Int, name: String)?
    for candidate in names where candidate != name && candidate.count > 1 {
      let distance = edits(name.lowercased(), candidate.lowercased())
      guard distance <= reach else { continue }
      if let best, (best.distance, best.name) <= (distance, candidate) { continue }
      best = (distance, candidate)
    }
    return best?.name
  }

  /// How many letters must be put in, left out, changed, or swapped with the next.
  private static func edits(_ a: String, _ b: String) -> Int {
    let (a, b) = (Array(a), Array(b))
    // Nobody types a name of a hundred letters; comparing two of a million would take for ever.
    guard abs(a.count - b.count) <= 3, a.count < 100 else { return .max }
    var rows = [Array(0...b.count)]
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var least = min(rows[i][j + 1] + 1, row[j] + 1, rows[i][j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          least = min(least, rows[i - 1][j - 1] + 1)
        }
        row.append(least)
      }
      rows.append(row)
    }
    return rows[a.count][b.count]
  }
}
