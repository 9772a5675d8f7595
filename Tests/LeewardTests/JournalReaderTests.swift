import Journal
import Testing

@testable import leeward

@Suite struct JournalReaderTests {
  @Test func everyKindOfEntryIsReadAgain() {
    let entries: [(JournalEntry, [String])] = [
      (JournalEntry(.line, "Glad you're here."), ["Glad you're here."]),
      (JournalEntry(.menu, "Ride it out\nJust breathe"), ["- Ride it out", "- Just breathe"]),
      (JournalEntry(.choice, "Just breathe", number: 2), ["> Just breathe"]),
      (JournalEntry(.words, ""), ["> "]),
      (JournalEntry(.rating, "about a 7", number: 7), ["> about a 7"]),
      (JournalEntry(.help, "sos", name: "asked"), ["> sos", "[The way to help was opened.]"]),
      (JournalEntry(.measure, name: "craving", number: 7), ["[craving: 7]"]),
      (JournalEntry(.keep, "my son", name: "reason"), ["[Kept as a reason: my son]"]),
      (JournalEntry(.practice, name: "urge-surfing", number: 135), ["[urge-surfing, 2 min 15 s]"]),
      (JournalEntry(.practice, name: "breathing", number: 40), ["[breathing, 40 s]"]),
      (JournalEntry(.note, "Went on."), ["[Went on.]"]),
      (JournalEntry(.note, "this is bs", name: "typed"), ["> this is bs"]),
    ]
    #expect(Set(entries.map(\.0.kind)) == Set(JournalEntry.Kind.allCases))
    for (entry, shown) in entries { #expect(entry.shown.map { $0.lead + $0.text } == shown) }
  }
}
