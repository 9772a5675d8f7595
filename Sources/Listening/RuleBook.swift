/// The safety rules in a form that can be matched: concepts as a trie of phrases, frames by the
/// concept they begin with.
///
/// Rules are written as text, in tables by language (`English/`, `Spanish/`); `README.md` tells how to
/// read and write them. Lines that can't be read are left out and told in `problems`, which a test
/// holds empty.
struct RuleBook {
  private(set) var vocabulary = Vocabulary()
  let classes: WordClasses
  private(set) var trie = PhraseTrie()
  private(set) var rules: [Rule] = []
  private(set) var frames = FrameTable()
  private(set) var problems: [String] = []

  /// Words that a clause may begin after: "and", "ok", "think".
  private var starters: Set<Int32> = []
  private var enders: Set<Int32> = []
  private var subjects: Set<Int32> = []
  private var joiners: Set<Int32> = []
  private var otherSubjects: Set<Int32> = []
  private var firstPerson: Set<Int32> = []
  private var concepts: [Substring: Concept] = [:]

  private struct Concept {
    var number: Int32
    /// Those of its phrases that are one word.
    var words: Set<Int32> = []
  }

  /// All rules Leeward listens by, read once when first needed.
  static let shared = RuleBook(
    concepts: [EnglishConcepts.text, EnglishModality.concepts, SpanishRules.concepts],
    frames: [
      EnglishModality.frames, EnglishOverdose.frames, EnglishSuicide.frames, EnglishDespair.frames,
      EnglishHarm.frames, SpanishRules.frames,
    ])

  init(concepts: [String], frames: [String]) {
    classes = WordClasses(&vocabulary)
    for text in concepts { readConcepts(text) }
    for text in frames { readFrames(text) }
    starters = self.concepts["STARTER"]?.words ?? []
    enders = self.concepts["ENDER"]?.words ?? []
    subjects = self.concepts["SUBJECT"]?.words ?? []
    joiners = self.concepts["JOINER"]?.words ?? []
    otherSubjects = self.concepts["OTHER-SUBJECT"]?.words ?? []
    firstPerson = self.concepts["ME"]?.words ?? []
  }

  func isStarter(_ word: HeardText.Word) -> Bool { starters.contains(word.id) }
  func isEnder(_ word: HeardText.Word) -> Bool { enders.contains(word.id) }
  func isSubject(_ word: HeardText.Word) -> Bool { subjects.contains(word.id) }
  func isJoiner(_ word: HeardText.Word) -> Bool { joiners.contains(word.id) }

  /// Whether a gap of a rule's frames may not reach over the word: what is said beyond it is said of
  /// someone else.
  func isBarrier(_ word: HeardText.Word, to rule: Int) -> Bool {
    guard case .danger(_, let who, _) = rules[rule].effect else { return false }
    return switch who {
    case .me: otherSubjects.contains(word.id)
    case .other: firstPerson.contains(word.id)
    case .unknown: false
    }
  }

  // MARK: - Concepts: `NAME: phrase, phrase …`, going on over indented lines

  private mutating func readConcepts(_ text: String) {
    var name: Substring = ""
    for line in text.cut(at: "\n") where !line.hasPrefix("--") {
      var list = line
      if line.first != " " {
        guard let colon = line.firstIndex(of: ":") else {
          problems.append("no colon: \(line)")
          continue
        }
        name = line[..<colon]
        list = line[line.index(after: colon)...]
        if concepts[name] == nil { concepts[name] = Concept(number: Int32(concepts.count)) }
      }
      for phrase in list.cut(at: ",") { addPhrases(phrase, to: name) }
    }
  }

  private mutating func addPhrases(_ written: Substring, to name: Substring) {
    guard let number = concepts[name]?.number else { return }
    for phrase in expansions(of: written) where !phrase.isEmpty {
      if phrase.count == 1, let word = phrase[0].word { concepts[name]?.words.insert(word) }
      trie.add(phrase, concept: number)
    }
  }

  /// All the phrases one written phrase stands for: "a/the (old) PERSON" and the like.
  private mutating func expansions(of written: Substring) -> [[Symbol]] {
    var phrases: [[Symbol]] = [[]]
    for var piece in written.cut(at: " ") {
      var ways: [[Symbol]] = []
      if piece.first == "(", piece.last == ")" {
        ways.append([])
        piece = piece.dropFirst().dropLast()
      }
      for word in piece.cut(at: "/") {
        if let concept = concepts[word] {
          ways.append([.concept(concept.number)])
        } else if isName(word) {
          problems.append("unknown concept \(word) in: \(written)")
        } else {
          ways.append(spelledOut(word))
        }
      }
      if ways.count == 1 {
        for index in phrases.indices { phrases[index] += ways[0] }
      } else {
        phrases = phrases.flatMap { phrase in ways.map { phrase + $0 } }
      }
    }
    return phrases
  }

  /// A rule's word as typed words are spelled: "can't" as "can not".
  private mutating func spelledOut(_ word: Substring) -> [Symbol] {
    if word.first == "~" {
      let word = String(word.dropFirst())
      vocabulary.addFuzzy(word)
      return [.word(vocabulary.add(word))]
    }
    if let spelled = Spelling.table[String(word)] {
      return spelled.map { .word(vocabulary.add(String($0))) }
    }
    if Spelling.fillers.contains(word) || word == "just" {
      problems.append("\(word) is never heard: it is left out")
    }
    if !word.utf8.allSatisfy(Self.mayStandInRules) {
      problems.append("\(word) can't be matched as it is written")
    }
    return [.word(vocabulary.add(String(word)))]
  }

  /// Small letters, figures and `#`; accents are folded before rules are matched.
  private static func mayStandInRules(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x23
  }

  private func isName(_ word: Substring) -> Bool {
    word.utf8.allSatisfy { (0x41...0x5A).contains($0) || $0 == 0x2D } && word.first != "-"
  }

  // MARK: - Frames: `name: effect` and, indented, a frame a line

  private mutating func readFrames(_ text: String) {
    for line in text.cut(at: "\n") where !line.hasPrefix("--") {
      if line.first != " " {
        guard let rule = Rule(line) else {
          problems.append("not a rule: \(line)")
          continue
        }
        rules.append(rule)
      } else if rules.isEmpty {
        problems.append("a frame without a rule: \(line)")
      } else {
        readFrame(line)
      }
    }
  }

  private mutating func readFrame(_ line: Substring) {
    var frame = Frame(rule: rules.count - 1)
    var gap = 0
    for piece in line.cut(at: " ") {
      if piece == "^" {
        frame.startsClause = true
      } else if piece == "$" {
        frame.endsClause = true
      } else if piece.hasPrefix("..") {
        gap = piece.count == 2 ? 3 : Int(piece.dropFirst(2)) ?? 3
      } else {
        let isOptional = piece.last == "?"
        let choices = (isOptional ? piece.dropLast() : piece).cut(at: "|")
        let numbers = choices.compactMap { number(of: $0, in: line) }
        frame.slots.append(Frame.Slot(concepts: numbers, gap: gap, isOptional: isOptional))
        gap = 0
      }
    }
    guard let first = frame.slots.first, !first.isOptional else {
      problems.append("a frame must begin with what is always there: \(line)")
      return
    }
    frames.add(frame)
  }

  /// The concept's number; a word in small letters (or several: `wake_up`) is one of its own.
  private mutating func number(of name: Substring, in line: Substring) -> Int32? {
    if let concept = concepts[name] { return concept.number }
    if isName(name) {
      problems.append("unknown concept \(name) in: \(line)")
      return nil
    }
    let number = Int32(concepts.count)
    concepts[name] = Concept(number: number)
    trie.add(name.cut(at: "_").flatMap { spelledOut($0) }, concept: number)
    return number
  }
}

/// What hearing a rule's frames does.
struct Rule: Hashable {
  /// For the author of rules: `ideation.want-die`. Rules with the same part before the dot speak of
  /// the same thing: only the strongest of them counts.
  var name: String
  var effect: Effect

  enum Effect: Hashable {
    /// So many points towards a danger.
    case danger(SafetyScale, who: SafetyWho, points: Int)
    /// Someone's death is spoken of: its words are no danger, and nothing is to be opened.
    case quiet
    /// How other frames near it are to be taken.
    case modality(Modality)
  }

  /// The part of the name before the dot.
  var group: Substring { name.prefix { $0 != "." } }

  /// Reads `name: suicide me 70`, `name: quiet` or `name: negated`.
  init?(_ line: Substring) {
    let words = line.cut(at: " ")
    guard let first = words.first, first.last == ":", words.count >= 2 else { return nil }
    name = String(first.dropLast())
    if let modality = Modality(rawValue: String(words[1])) {
      effect = .modality(modality)
    } else if words[1] == "quiet" {
      effect = .quiet
    } else if words.count == 4, let scale = SafetyScale(rawValue: String(words[1])),
      let who = SafetyWho(rawValue: String(words[2])), let points = Int(words[3])
    {
      effect = .danger(scale, who: who, points: points)
    } else {
      return nil
    }
  }
}

/// How something is said.
enum Modality: String, Hashable, CaseIterable {
  /// A way of speaking that takes its words out of hearing: "killing time".
  case idiom
  /// Denies what it stands in or right before.
  case negated
  /// Looks like a denial and isn't one: "can't stop".
  case notNegated = "not-negated"
  /// Long ago.
  case past
  /// Takes "long ago" back: "again", "tonight".
  case recent
  /// Over for some hours: "last night".
  case earlier
  /// Only supposed.
  case supposed
  /// From a song, a game, a film.
  case told
  /// Said with a laugh.
  case laughed
}
