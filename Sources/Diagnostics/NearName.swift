/// Finds the name that was meant: for "Did you mean …?".
public enum NearName {
  /// The nearest of some names, where one is near enough to have been meant; of several as near, the
  /// first by the alphabet. Capitals count least.
  public static func nearest(to name: String, among names: some Sequence<String>) -> String? {
    var names = NearNames(names)
    return names.nearest(to: name)
  }
}

/// The names of a project, made ready to be looked through for many that are wrong.
///
/// All looking together has an end: in a project of a hundred thousand names, each of them wrong,
/// the last get no suggestion, and nobody waits.
public struct NearNames: Sendable {
  private struct Entry {
    var name: String
    var letters: [Unicode.Scalar]
  }

  private var byLength: [Int: [Entry]] = [:]
  /// How many pairs of letters may still be compared: less than a tenth of a second's work.
  private var left = 20_000_000

  /// Nobody types a name of a hundred letters.
  private static let longest = 100

  public init(_ names: some Sequence<String>) {
    for name in names {
      let letters = Self.letters(of: name)
      guard letters.count > 1, letters.count < Self.longest else { continue }
      byLength[letters.count, default: []].append(Entry(name: name, letters: letters))
    }
  }

  /// The nearest name that isn't this one, where one is near enough to have been meant; of several
  /// as near, the first by the alphabet. Capitals count least.
  public mutating func nearest(to name: String) -> String? {
    let letters = Self.letters(of: name)
    guard letters.count < Self.longest else { return nil }
    // One slip in three letters, and no more than three.
    let reach = min(3, max(1, letters.count / 3))
    var best: (distance: Int, name: String)?
    for length in (letters.count - reach)...(letters.count + reach) {
      for entry in byLength[length] ?? [] where entry.name != name {
        guard left > 0 else { return best?.name }
        guard
          let distance = Self.edits(letters, entry.letters, most: best?.distance ?? reach, &left)
        else { continue }
        if let best, (best.distance, best.name) <= (distance, entry.name) { continue }
        best = (distance, entry.name)
      }
    }
    return best?.name
  }

  private static func letters(of name: String) -> [Unicode.Scalar] {
    name.utf8.count > longest * 4 ? [] : Array(name.lowercased().unicodeScalars)
  }

  /// How many letters must be put in, left out, changed, or swapped with the next; nil where it is
  /// more than `most`.
  private static func edits(
    _ a: [Unicode.Scalar], _ b: [Unicode.Scalar], most: Int, _ left: inout Int
  ) -> Int? {
    var before: [Int] = []
    var row = Array(0...b.count)
    for i in a.indices {
      var next = [i + 1]
      next.reserveCapacity(b.count + 1)
      for j in b.indices {
        var least = min(row[j + 1] + 1, next[j] + 1, row[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          least = min(least, before[j - 1] + 1)
        }
        next.append(least)
      }
      left -= b.count + 8
      if min(next.min() ?? 0, row.min() ?? 0) > most { return nil }
      (before, row) = (row, next)
    }
    return row[b.count] <= most ? row[b.count] : nil
  }
}
