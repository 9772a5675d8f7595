import GRDB

/// What has helped whoever asks stands before its equals.
extension CatalogueSearch {
  /// Where in an index the rows are that they said have helped.
  func helpedRows(of index: RowIndex) throws -> Set<Int> {
    guard !helped.isEmpty else { return [] }
    let bySlug = Dictionary(sources.values.map { ($0.slug, $0.id) }) { first, _ in first }
    var rows: Set<Int> = []
    for id in helped.keys {
      guard let slash = id.firstIndex(of: "/"), let source = bySlug[String(id[..<slash])]
      else { continue }
      let row = try Int64.fetchOne(
        db, sql: "SELECT id FROM \(index.table.rawValue) WHERE source_id = ? AND key = ?",
        arguments: [source, String(id[id.index(after: slash)...])])
      if let position = row.flatMap(index.position(of:)) { rows.insert(position) }
    }
    return rows
  }

  /// Whether what a row says is so old that newer ones stand before it.
  func isOld(_ source: Int64, _ updated: String?, _ kind: FindKind) -> Bool {
    Freshness(asOf: sources[source]?.asOf, ownDate: updated, kind: kind, now: now).standing == .old
  }
}
