import GRDB

/// What has helped whoever asks stands before its equals.
extension CatalogueSearch {
  /// The rows of `place` or `meeting` that they said have helped.
  func helpedRows(of table: String) throws -> Set<Int64> {
    guard !helped.isEmpty else { return [] }
    let bySlug = Dictionary(sources.values.map { ($0.slug, $0.id) }) { first, _ in first }
    var rows: Set<Int64> = []
    for id in helped.keys {
      guard let slash = id.firstIndex(of: "/"), let source = bySlug[String(id[..<slash])]
      else { continue }
      let row = try Int64.fetchOne(
        db, sql: "SELECT id FROM \(table) WHERE source_id = ? AND key = ?",
        arguments: [source, String(id[id.index(after: slash)...])])
      if let row { rows.insert(row) }
    }
    return rows
  }

  /// Whether what a row says is so old that newer ones stand before it.
  func isOld(_ source: Int64, _ updated: String?, _ kind: FindKind) -> Bool {
    Freshness(asOf: sources[source]?.asOf, ownDate: updated, kind: kind, now: now).standing == .old
  }
}
