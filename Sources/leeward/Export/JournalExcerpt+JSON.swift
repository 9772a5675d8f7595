import Diagnostics
import Foundation
import Journal

extension JournalExcerpt {
  /// The shape is told in `Sources/Journal/README.md`; another shape is another version.
  static let formatVersion = 1

  var json: String {
    JSONText.object([
      .init("format", .string("leeward-journal")),
      .init("version", .integer(Self.formatVersion)),
      .init("exportedAt", .time(madeAt)),
      .init("takenOut", .integer(takenOut)),
      .init("notice", isForClinician ? notice : .null),
      .init("conversations", .array(talks.map(json))),
    ]).pretty
  }

  private var notice: JSONText {
    .object([
      .init("source", .string(ConfidentialityNotice.source)),
      .init("text", .string(ConfidentialityNotice.text)),
      .init("scope", .string(ConfidentialityNotice.scope(of: self))),
    ])
  }

  private func json(_ talk: Talk) -> JSONText {
    .object([
      .init("id", .integer(Int(talk.id))),
      .init("startedAt", .time(talk.startedAt)),
      .init("endedAt", talk.endedAt.map(JSONText.time) ?? .null),
      .init("entries", .array(talk.records.map(json))),
    ])
  }

  private func json(_ record: JournalRecord) -> JSONText {
    let entry = record.entry
    return .object([
      .init("at", .time(record.at)),
      .init("kind", .string(entry.kind.rawValue)),
      .init("text", .string(entry.text)),
      .init("name", .optional(entry.name)),
      .init("number", entry.number.map(JSONText.number) ?? .null),
      .init("node", .optional(entry.node)),
      .init("line", .optional(entry.line)),
    ])
  }
}

extension JSONText {
  /// ISO 8601, to the millisecond, in UTC.
  fileprivate static func time(_ date: Date) -> JSONText {
    .string(date.formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true)))
  }
}
