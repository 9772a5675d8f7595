import Diagnostics
import ResourceDirectory
import TerminalInterface

/// What came in, what didn't, and why.
struct ImportReport {
  let file: PublishedFile
  let reading: ImportReading
  /// Nil where nothing was changed.
  let change: SourceChange?
  let before: Source?
  let doubt: ImportDoubt?

  func say(to screen: Screen, all: Bool) {
    if change == nil { screen.say("This would come in; nothing was changed.") }
    let contents = reading.contents
    let asOf = contents.asOf.map { ", as of \($0)" } ?? ", of a date that it doesn't say"
    screen.say("\(contents.name)\(asOf): \(contents.counted).")
    if let change, let before = change.before {
      let same = !file.digest.isEmpty && before.digest == file.digest
      screen.say(
        same
          ? "It is the same file as before."
          : "\(change.added.grouped) are new, \(change.kept.grouped) were there before, "
            + "\(change.removed.grouped) are gone.")
    } else if change == nil, let before {
      screen.say("It would take the place of \(before.rowCount.grouped) rows that are there.")
      if let doubt { screen.say("\(doubt.words) You would be asked.") }
    }
    for note in reading.notes { screen.say(note) }
    say(reading.leftOut, "Left out", to: screen, all: all)
    say(reading.mended, "Came in with something left off", to: screen, all: all)
    if change != nil {
      screen.say("")
      screen.say("To look around: leeward find. To take it out again: leeward sources")
    }
  }

  /// Grouped by the reason, the most frequent first.
  private func say(_ notes: [RowNote], _ title: String, to screen: Screen, all: Bool) {
    guard !notes.isEmpty else { return }
    screen.say("")
    screen.say("\(title): \(notes.count.grouped) \(notes.count == 1 ? "row" : "rows")")
    if all {
      for note in notes {
        let name = note.name.map { " (\($0))" } ?? ""
        screen.say("row \(note.number)\(name): \(note.reason)", lead: "  ")
      }
      return
    }
    let groups = Dictionary(grouping: notes, by: \.reason)
      .sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    for group in groups.prefix(12) {
      let numbers = group.value.prefix(8).map { String($0.number) }.joined(separator: ", ")
      let more = group.value.count - 8
      let rows = group.value.count == 1 ? "row" : "rows"
      screen.say(
        "\(group.key): \(rows) \(numbers)" + (more > 0 ? " and \(more.grouped) more" : ""),
        lead: "  ")
    }
    let isCut = groups.count > 12 || groups.contains { $0.value.count > 8 }
    if isCut { screen.say("To see each: --all, or --json", lead: "  ") }
  }

  var json: JSONText {
    let contents = reading.contents
    return .object([
      .init("file", .string(file.name)),
      .init("kind", .string(contents.kind.rawValue)),
      .init("source", .string(contents.slug)),
      .init("id", change.map { .integer(Int($0.after.id)) } ?? .null),
      .init("name", .string(contents.name)),
      .init("asOf", .optional(contents.asOf)),
      .init("dryRun", .bool(change == nil)),
      .init("rows", .integer(contents.rowCount)),
      .init("places", .integer(contents.places.count)),
      .init("meetings", .integer(contents.meetings.count)),
      .init("codes", .integer(contents.codes.count)),
      .init("added", .integer(change?.added ?? 0)),
      .init("kept", .integer(change?.kept ?? 0)),
      .init("removed", .integer(change?.removed ?? 0)),
      .init("doubt", .optional(doubt?.words)),
      .init("notes", .array(reading.notes.map(JSONText.string))),
      .init("leftOut", .array(reading.leftOut.map(\.json))),
      .init("mended", .array(reading.mended.map(\.json))),
    ])
  }
}

extension RowNote {
  fileprivate var json: JSONText {
    .object([
      .init("row", .integer(number)), .init("name", .optional(name)),
      .init("reason", .string(reason)),
    ])
  }
}

extension SourceContents {
  /// `12,744 facilities`
  fileprivate var counted: String { kind.counted(rowCount) }
}

extension Source.Kind {
  /// So many of what its lists have.
  func counted(_ count: Int) -> String {
    let (one, many) =
      switch self {
      case .samhsa, .findtreatment: ("facility", "facilities")
      case .otp: ("program", "programs")
      case .meetingGuide, .bmlt: ("meeting", "meetings")
      case .hsds: ("service", "services")
      case .places, .own: ("place", "places")
      }
    return "\(count.grouped) \(count == 1 ? one : many)"
  }
}
