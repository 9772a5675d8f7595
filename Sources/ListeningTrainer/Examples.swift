import Foundation

/// One text and what is to be learned of it.
package struct Example: Sendable {
  package var text: String
  /// The labels it has, as numbers of the recipe's labels; none, one or several.
  package var labels: Set<Int>
  /// What it must not be parted from when folds are made: its conversation or its meaning.
  package var group: String
  /// The source it came from, by number.
  package var source: Int
  /// How much it counts.
  package var weight: Double
}

/// A table of labelled lines: tab-separated, its first line the columns' names.
struct Table {
  var columns: [String]
  var rows: [[String]]

  init(path: String) throws {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let lines = text.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    columns = lines.first ?? []
    let width = columns.count
    rows = lines.dropFirst().filter { $0.count == width }
  }

  func column(_ name: String) throws -> Int {
    guard let index = columns.firstIndex(of: name) else { throw NoSuchColumn(name: name) }
    return index
  }

  struct NoSuchColumn: Error {
    var name: String
  }
}
