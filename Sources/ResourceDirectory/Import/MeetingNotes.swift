/// What people wrote beside a meeting, without the ways to reach one of them: those were given to
/// whoever read the list there, not to be kept elsewhere.
enum MeetingNotes {
  /// Several notes in one, each once; nil where nothing is left.
  static func joined(_ notes: String?...) -> String? {
    var kept: [String] = []
    for note in notes {
      guard let note = note.map(withoutContacts).flatMap({ FieldText.block($0, limit: 2000) }),
        !kept.contains(note)
      else { continue }
      kept.append(note)
    }
    return kept.isEmpty ? nil : kept.joined(separator: "\n")
  }

  /// Takes out mail addresses, ways to pay someone, and phone numbers that aren't a meeting's own.
  static func withoutContacts(_ text: String) -> String {
    let mail = /(?i)(?:mailto:)?[\w.+\-%]+\s?@\s?[\w\-]+(?:\.[\w\-]+)+/
    let money =
      /(?i)(?:https?:\/\/)?(?:www\.)?(?:venmo\.com|paypal\.(?:com|me)|cash\.app|square\.link)\/?\S*|\bvenmo:?\s*@?[\w\-]+|\B@[\w\-]{3,}|\$[A-Za-z][\w\-]{2,}|\bpaypal:?\s*\S+/
    // Few notes have any of these, and looking for what they hide among takes long.
    var kept = text
    let words = text.lowercased()
    if words.contains("@") { kept = kept.replacing(mail, with: "") }
    if ["@", "$", "venmo", "paypal", "cash.app", "square.link"].contains(where: words.contains) {
      kept = kept.replacing(money, with: "")
    }
    guard kept.utf8.count(where: { (0x30...0x39).contains($0) }) >= 10 else { return kept }
    let phone = /(?:\+?1[\s.\-]?)?\(?\d{3}\)?[\s.\-]\d{3}[\s.\-]\d{4}/
    // A number that one dials to be in the meeting stays.
    let ways =
      /(?i)dial|conference|zoom|access code|passcode|meeting id|one.tap|call.?in|phone meeting/
    let lines = kept.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.contains(ways) ? String(line) : String(line.replacing(phone, with: ""))
    }
    return lines.joined(separator: "\n")
  }
}
