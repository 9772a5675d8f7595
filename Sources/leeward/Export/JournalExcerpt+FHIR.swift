import Diagnostics
import Foundation
import Journal

extension JournalExcerpt {
  /// A FHIR R4 Bundle: a QuestionnaireResponse for each conversation, what was asked and answered, and an
  /// Observation for each number that was remembered.
  ///
  /// It says of no one whom it is about: whoever takes it in knows, and puts that in (`subject`).
  var fhir: String {
    var entries: [JSONText] = []
    for talk in talks {
      let name = "urn:uuid:" + UUID().uuidString.lowercased()
      entries.append(Self.entry(name, response(talk)))
      for record in talk.records where record.entry.kind == .measure {
        guard let observation = observation(record, of: name) else { continue }
        entries.append(Self.entry("urn:uuid:" + UUID().uuidString.lowercased(), observation))
      }
    }
    return JSONText.object(
      [
        .init("resourceType", .string("Bundle")), .init("meta", meta),
        .init("type", .string("collection")), .init("timestamp", .string(madeAt.fhir)),
        .init("entry", .array(entries)),
      ]
    ).pretty
  }

  private static func entry(_ name: String, _ resource: JSONText) -> JSONText {
    .object([.init("fullUrl", .string(name)), .init("resource", resource)])
  }

  /// How it is to be handled, in HL7's own codes: restricted; with the notice, under 42 CFR Part 2.
  private var meta: JSONText {
    func label(_ system: String, _ code: String) -> JSONText {
      .object([
        .init("system", .string("http://terminology.hl7.org/CodeSystem/\(system)")),
        .init("code", .string(code)),
      ])
    }
    let labels =
      [label("v3-Confidentiality", "R")]
      + (isForClinician ? [label("v3-ActCode", "42CFRPart2")] : [])
    return .object([.init("security", .array(labels))])
  }

  // MARK: Conversations

  private func response(_ talk: Talk) -> JSONText {
    var members: [JSONText.Member] = [
      .init("resourceType", .string("QuestionnaireResponse")), .init("meta", meta),
    ]
    if isForClinician { members.append(.init("text", notice)) }
    members += [
      .init("status", .string(talk.endedAt == nil ? "in-progress" : "completed")),
      .init("authored", .string(talk.startedAt.fhir)),
    ]
    let items = items(of: talk)
    // A list in FHIR is never empty.
    if !items.isEmpty { members.append(.init("item", .array(items))) }
    return .object(members)
  }

  /// Each answer with what the guide said last before it.
  private func items(of talk: Talk) -> [JSONText] {
    var items: [JSONText] = []
    var asked = ""
    for record in talk.records {
      let entry = record.entry
      if entry.kind == .line { asked = entry.text.fhir }
      guard entry.kind.isAnswer, let answer = answer(entry) else { continue }
      var members: [JSONText.Member] = [.init("linkId", .string(entry.line ?? "\(record.id)"))]
      if !asked.isEmpty { members.append(.init("text", .string(asked))) }
      members.append(.init("answer", .array([answer])))
      items.append(.object(members))
    }
    return items
  }

  /// Nil where nothing was said.
  private func answer(_ entry: JournalEntry) -> JSONText? {
    if entry.kind == .rating, let number = entry.number {
      return .object([.init("valueDecimal", .number(number))])
    }
    let text = entry.text.fhir
    return text.isEmpty ? nil : .object([.init("valueString", .string(text))])
  }

  // MARK: Numbers

  private func observation(_ record: JournalRecord, of conversation: String) -> JSONText? {
    guard let number = record.entry.number, number.isFinite else { return nil }
    let name = record.entry.name?.fhir ?? ""
    return .object([
      .init("resourceType", .string("Observation")), .init("meta", meta),
      .init("status", .string("final")),
      .init(
        "code", .object([.init("text", .string(name.isEmpty ? "measure" : "\(name), 0 to 10"))])),
      .init("effectiveDateTime", .string(record.at.fhir)),
      .init("valueQuantity", .object([.init("value", .number(number))])),
      .init(
        "derivedFrom", .array([.object([.init("reference", .string(conversation))])])),
    ])
  }

  private var notice: JSONText {
    let words = [ConfidentialityNotice.text, ConfidentialityNotice.scope(of: self)]
      .map { "<p>\(HTMLText.escaped($0))</p>" }.joined()
    return .object([
      .init("status", .string("additional")),
      .init("div", .string("<div xmlns=\"http://www.w3.org/1999/xhtml\">\(words)</div>")),
    ])
  }
}

extension Date {
  /// To the second, in UTC.
  fileprivate var fhir: String { formatted(.iso8601) }
}

extension String {
  /// Without what FHIR's text may not have, and without space around it.
  fileprivate var fhir: String {
    SafeText.block(self).trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
