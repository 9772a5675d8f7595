import Diagnostics
import Foundation
import ResourceDirectory

extension FindAnswer {
  /// For machines. A shape that was shipped only grows.
  func json(_ request: FindRequest) -> JSONText {
    let counts: [JSONText.Member] = FindKind.allCases.compactMap { kind in
      totals[kind].map { .init(kind.rawValue, .integer($0)) }
    }
    let without: [JSONText] = relaxed.map {
      .object([.init("wish", .string($0.name)), .init("total", .integer($0.count))])
    }
    return .object([
      .init("query", query(request)), .init("results", .array(results.map(\.json))),
      .init("total", .integer(total)), .init("totals", .object(counts)),
      .init("without", .array(without)),
    ])
  }

  /// What was understood.
  private func query(_ request: FindRequest) -> JSONText {
    let corrections: [JSONText] = reading.corrections.map {
      .object([.init("typed", .string($0.typed)), .init("meant", .string($0.meant))])
    }
    let wishes: [JSONText] = reading.wishes.map { .string($0.name) }
    let centre = centre.map(\.coordinates)
    let place: String? = self.centre?.name ?? region
    return .object([
      .init("words", .string(request.words)), .init("near", .optional(reading.place)),
      .init("place", .optional(place)), .init("latitude", .optional(centre?.latitude)),
      .init("longitude", .optional(centre?.longitude)), .init("within", .optional(radius)),
      .init("widenedFrom", .optional(widenedFrom)), .init("nearest", .optional(nearest)),
      .init("wishes", .array(wishes)),
      .init("names", .array(reading.names.map { .string($0) })),
      .init("usualPlace", .bool(isUsualPlace)),
      .init("time", .optional(reading.time.name)), .init("corrections", .array(corrections)),
    ])
  }
}

extension FindResult {
  fileprivate var json: JSONText {
    let reasons: [JSONText] = why.map { .string($0.code.isEmpty ? $0.words : $0.code) }
    var members: [JSONText.Member] = [
      .init("id", .string(id)), .init("kind", .string(kind.rawValue)), .init("name", .string(name)),
      .init("detail", .optional(detail)), .init("phone", .optional(phone)),
      .init("address", .optional(address)),
      .init("miles", .optional(miles.map { ($0 * 100).rounded() / 100 })),
      .init("why", .array(reasons)),
      .init("source", .string(source)), .init("asOf", .optional(freshness.asOf)),
      .init("days", freshness.days.map { .integer($0) } ?? .null),
      .init("website", .optional(website)),
      .init("helpedOn", .optional(helpedOn)),
    ]
    if let line {
      members += line.json
    }
    if let meeting { members += meeting.json }
    if let text { members.append(.init("text", .string(text))) }
    return .object(members)
  }
}

extension HelpLine {
  fileprivate var json: [JSONText.Member] {
    [
      .init("text", .optional(text)), .init("chat", .optional(chat)),
      .init("hours", .optional(hours)), .init("languages", .optional(languages)),
      .init("cost", .optional(cost)), .init("purpose", .string(purpose)),
      .init("expect", .string(expect)), .init("status", .string(status.rawValue)),
      .init("sources", .array(sources.map { .string($0) })),
    ]
  }
}

extension MeetingDetails {
  fileprivate var json: [JSONText.Member] {
    [
      .init("fellowship", .string(fellowship)),
      .init("start", .optional(time?.start.formatted(.iso8601))),
      .init("underWay", .bool(time?.isUnderWay ?? false)),
      .init("inPerson", .bool(isInPerson)), .init("online", .bool(isOnline)),
      .init("types", .array(types.map { .string($0) })),
    ]
  }
}

extension JSONText {
  fileprivate static func optional(_ number: Double?) -> JSONText {
    number.map(JSONText.number) ?? .null
  }
}
