/// What looks like a statement and isn't the speaker's own, or not one to be turned.
extension MirrorSentence {
  var isShortReply: Bool {
    guard words.count <= 8 else { return false }
    let core = words.filter { !Self.fillers.contains($0.key) }
    return MirrorEnglish.shortReplies.contains(Self.plain(core))
  }

  /// "I know I know"
  var isRepeated: Bool {
    let half = words.count / 2
    return words.count == half * 2
      && zip(words, words.dropFirst(half)).prefix(half).allSatisfy { $0.key == $1.key }
  }

  var isBorrowed: Bool {
    let plain = Self.plain(Array(words.prefix(8)))
    return MirrorEnglish.borrowed.contains { plain.hasPrefix($0) }
  }

  private static let fillers: Set<String> = [
    "really", "just", "honestly", "quite", "exactly", "yet", "even", "tho", "though", "right",
    "now", "sorry", "anymore", "fucking", "man",
  ]

  static func plain(_ words: some Sequence<MirrorWord>) -> String {
    var out = ""
    for word in words {
      if !out.isEmpty, !word.isGlued { out += " " }
      out += word.key
    }
    return out
  }

  var isAboutTheGuide: Bool {
    for place in words.indices where words[place].key == "this" || words[place].key == "these" {
      for next in words[(place + 1)...].prefix(3) {
        if MirrorEnglish.aboutTheGuide.contains(next.key) { return true }
        if !next.isA(.adjective), next.isKnown { break }
      }
    }
    for place in words.indices.dropFirst(2)
    where ["computer", "machine", "program", "phone", "screen"].contains(words[place].key) {
      let before = words[..<place].suffix(4)
      if before.contains(where: { $0.key.hasPrefix("talk") || $0.key.hasPrefix("chat") }) {
        return true
      }
    }
    // "this helps", "that's it": of what was just said.
    if let first = words.first, ["this", "that", "these", "those"].contains(first.key),
      words.count > 1,
      words[1].isA(.auxiliary) || words[1].isA([.third, .past]) && words.count < 4
    {
      return !words.contains { Self.turns[$0.key] != nil }
    }
    return false
  }

  /// "he was like I don't care": someone's words, whose "I" is someone else.
  var isQuoting: Bool {
    for place in words.indices.dropFirst() where words[place].key == "like" {
      let before = words[place - 1]
      guard ["was", "were", "'s", "is", "am", "'m", "all", "be", "just"].contains(before.key),
        place + 1 < words.count
      else { continue }
      if words[place + 1].isA([.nominative, .auxiliary, .question]) && words[0].key != "it" {
        return true
      }
      if MirrorEnglish.openers.contains(words[place + 1].key), words[place + 1].key != "god" {
        return true
      }
    }
    return false
  }

  /// Two denials in one clause, or one of a whole statement that has another.
  func isDoublyNegated(_ head: MirrorClause.Head) -> Bool {
    var open: Int?
    for place in words.indices {
      let word = words[place]
      if word.isA([.coordinator, .subordinator]) && word.key != "nor" && word.key != "as"
        || ["why", "how", "who", "where", "what"].contains(word.key)
        || place == head.start
      {
        open = nil
      }
      guard word.isA(.negative) else { continue }
      if word.key == "no", place > 0,
        ["say", "said", "saying", "says"].contains(words[place - 1].key)
      {
        continue
      }
      if open != nil { return true }
      open = place
    }
    return false
  }

  /// "I did", "he can't": an answer to something, too short to turn.
  func isCutShort(_ head: MirrorClause.Head) -> Bool {
    let isAnswer = words.count <= 3 && head.verb == words.count - 1
    return isAnswer && words[head.verb].isA(.auxiliary) || words.last?.key == "even"
      || words.suffix(2).map(\.key) == ["is", "all"]
  }
}
