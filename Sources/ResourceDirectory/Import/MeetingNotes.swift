import Foundation

/// What people wrote beside a meeting, without the ways to reach one of them: those were given to
/// whoever read the list there, not to be kept elsewhere.
///
/// A value, so that its patterns are made ready once for a whole list.
struct MeetingNotes {
  private let mail = /(?i)(?:mailto:)?[\w.+\-%]+\s?@\s?[\w\-]+(?:\.[\w\-]+)+/
  private let money =
    /(?i)(?:https?:\/\/)?(?:www\.)?(?:venmo\.com|paypal\.(?:com|me)|cash\.app|square\.link)\/?\S*|\bvenmo:?\s*@?[\w\-]+|\B@[\w\-]{3,}|\$[A-Za-z][\w\-]{2,}|\bpaypal:?\s*\S+/
  private let phone = /(?:\+?1[\s.\-]?)?\(?\d{3}\)?[\s.\-]\d{3}[\s.\-]\d{4}/
  /// Words beside a number that one dials to be in the meeting.
  private let ways = [
    "dial", "conference", "zoom", "access code", "passcode", "meeting id", "one tap", "one-tap",
    "call in", "call-in", "phone meeting",
  ]

  /// Several notes in one, each once; nil where nothing is left.
  func joined(_ notes: String?...) -> String? {
    var kept: [String] = []
    for note in notes {
      // What can't be seen goes first: it may hide an address.
      guard
        let note = note.flatMap({ FieldText.block($0) }).map(withoutContacts)
          .flatMap({ FieldText.block($0, limit: 2000) }),
        !kept.contains(note)
      else { continue }
      kept.append(note)
    }
    return kept.isEmpty ? nil : kept.joined(separator: "\n")
  }

  /// Takes out mail addresses, ways to pay someone, and phone numbers that aren't a meeting's own.
  func withoutContacts(_ text: String) -> String {
    // Few notes have any of these, and looking for what they hide among takes long.
    var kept = text
    let hasAt = text.utf8.contains(UInt8(ascii: "@"))
    if hasAt { kept = kept.replacing(mail, with: "") }
    let names = ["venmo", "paypal", "cash.app", "square.link"]
    if hasAt || text.utf8.contains(UInt8(ascii: "$")) || has(names, text) {
      kept = kept.replacing(money, with: "")
    }
    guard kept.utf8.count(where: { (0x30...0x39).contains($0) }) >= 10 else { return kept }
    let lines = kept.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      has(ways, String(line)) ? String(line) : String(line.replacing(phone, with: ""))
    }
    return lines.joined(separator: "\n")
  }

  /// Whether a text has any of these words, which are lower case and ASCII.
  private func has(_ words: [String], _ text: String) -> Bool {
    let bytes = text.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return words.contains { word in
      let word = Array(word.utf8)
      guard word.count <= bytes.count else { return false }
      return (0...bytes.count - word.count).contains { start in
        bytes[start] == word[0] && bytes[start..<start + word.count].elementsEqual(word)
      }
    }
  }
}
