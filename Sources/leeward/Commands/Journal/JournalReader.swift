import Diagnostics
import Foundation
import Journal
import TerminalInterface

/// Reads a journal aloud, in calm lines.
struct JournalReader {
  private let journal: SQLiteJournal
  private let screen: Screen

  init(_ common: CommonOptions, _ unlocking: UnlockOptions) throws {
    do {
      journal = try JournalDoor(common, unlocking).read()
    } catch let error as JournalError {
      throw Complaint(error)
    }
    screen = Screen(common.terminal)
  }

  func list() throws {
    let conversations = try reading { () throws(JournalError) in
      try journal.conversations(limit: 1000)
    }
    guard !conversations.isEmpty else {
      return screen.say("Nothing is kept yet. To begin: leeward")
    }
    let width = conversations.map { String($0.id).count }.max() ?? 1
    for conversation in conversations {
      let number = String(conversation.id)
      let padding = String(repeating: " ", count: width - number.count)
      screen.say(conversation.words, lead: "\(padding)\(number)  ")
    }
    screen.say("")
    screen.say("To read one again: leeward journal show \(conversations[0].id)")
  }

  func show(_ id: Int64?) throws {
    let all = try reading { () throws(JournalError) in try journal.conversations(limit: 1000) }
    guard let newest = all.first else {
      return screen.say("Nothing is kept yet. To begin: leeward")
    }
    let id = id ?? newest.id
    let records = try reading { () throws(JournalError) in try journal.entries(of: id) }
    let begun = all.first { $0.id == id }?.startedAt ?? records.first?.at
    screen.say("Conversation \(id)" + (begun.map { ", \(LocalTime($0).words)" } ?? ""))
    screen.say("")
    for record in records { say(record.entry) }
    let changes = records.beforeAndAfter
    if !changes.isEmpty { screen.say("") }
    for change in changes { screen.say(change) }
  }

  func search(_ words: String) throws {
    let records = try reading { () throws(JournalError) in try journal.search(words, limit: 200) }
    guard !records.isEmpty else {
      return screen.say("Nothing that was said has these words in it.")
    }
    for record in records {
      screen.say("Conversation \(record.conversation), \(LocalTime(record.at).words)")
      say(record.entry)
      screen.say("")
    }
    screen.say("To read one again: leeward journal show \(records[0].conversation)")
  }

  private func say(_ entry: JournalEntry) {
    for line in entry.shown { screen.say(line.text, lead: line.lead) }
  }

  private func reading<T>(_ body: () throws(JournalError) -> T) throws -> T {
    do { return try body() } catch { throw Complaint(error) }
  }
}

extension ConversationSummary {
  /// When it was, how much was said, and what it is known by.
  fileprivate var words: String {
    let count = answers == 1 ? "1 answer" : "\(answers) answers"
    let words = "\(LocalTime(startedAt).words). \(count)\(endedAt == nil ? ", not ended" : "")."
    return words + (firstWords.map { " \"\(SafeText.line($0).shortened(to: 40))\"" } ?? "")
  }
}

extension String {
  fileprivate func shortened(to length: Int) -> String {
    count <= length ? self : prefix(length - 1) + "…"
  }
}
