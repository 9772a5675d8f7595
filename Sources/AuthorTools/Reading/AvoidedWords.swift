/// Words that a guide does without, and what it says instead.
///
/// After the VA design system's guide to destigmatising language, ONDCP, and NIDA's "Words Matter". Many
/// of them mean other things too; a form says in which company they are meant.
struct AvoidedWords {
  /// Words in a row.
  private let form: [Part]
  let instead: String
  /// Not where one of these stands right before or after it.
  private var exceptAfter: Set<String> = []
  private var exceptBefore: Set<String> = []
  /// Only where one of these stands right after it, or nothing does.
  private var onlyBefore: Set<String>?

  /// One of some words, in small letters.
  private struct Part {
    let choices: Set<String>
    let isOptional: Bool

    /// From `a|b`, and `?a` for one that may be missing.
    init(_ text: Substring) {
      isOptional = text.hasPrefix("?")
      choices = Set(text.drop { $0 == "?" }.split(separator: "|").map(String.init))
    }
  }

  /// A form as it is written below: `a|b` either of them, `?a` with or without it.
  private init(_ form: String, _ instead: String) {
    self.form = form.split(separator: " ").map(Part.init)
    self.instead = instead
  }

  private func except(
    after: Set<String> = [], before: Set<String> = [], only: Set<String>? = nil
  ) -> Self {
    var copy = self
    copy.exceptAfter = after
    copy.exceptBefore = before
    copy.onlyBefore = only
    return copy
  }

  // MARK: Finding

  /// What is to be avoided from one word of a line on: how many words, and what to say instead.
  static func find(
    in words: [LineWords.Word], from start: Int
  ) -> (length: Int, instead: String)? {
    if words[start].written == medicationLetters { return (1, medicine) }
    for entry in byFirstWord[words[start].text] ?? [] {
      if let length = entry.length(in: words, from: start) { return (length, entry.instead) }
    }
    return nil
  }

  /// Every entry under each word that it can begin with, in the order below.
  private static let byFirstWord: [String: [AvoidedWords]] = {
    var entries: [String: [AvoidedWords]] = [:]
    for entry in all {
      var first: Set<String> = []
      for part in entry.form {
        first.formUnion(part.choices)
        if !part.isOptional { break }
      }
      for word in first { entries[word, default: []].append(entry) }
    }
    return entries
  }()

  private func length(in words: [LineWords.Word], from start: Int) -> Int? {
    guard let end = match(form[...], words, start), end > start else { return nil }
    if start > 0, !words[start].followsValue, words[start - 1].stop == nil,
      exceptAfter.contains(words[start - 1].text)
    {
      return nil
    }
    let next = end < words.count && words[end - 1].stop == nil ? words[end].text : nil
    if let next, exceptBefore.contains(next) { return nil }
    if let next, let onlyBefore, !onlyBefore.contains(next) { return nil }
    return end - start
  }

  private func match(_ form: ArraySlice<Part>, _ words: [LineWords.Word], _ index: Int) -> Int? {
    guard let first = form.first else { return index }
    if index < words.count, first.choices.contains(words[index].text),
      let end = match(form.dropFirst(), words, index + 1)
    {
      return end
    }
    return first.isOptional ? match(form.dropFirst(), words, index) : nil
  }
}

// MARK: The words

extension AvoidedWords {
  /// The longer form of two that begin alike stands first.
  private static let all: [AvoidedWords] = people + use + clean + again + care

  private static let people = [
    Self("ex-addict|ex-addicts", "person in recovery"),
    Self(
      "recovering|recovered|former|ex addict|addicts|user|users|junkie|junkies|abuser|abusers",
      "person in recovery"),
    Self(
      "?drug|heroin|opioid|substance addict|addicts|junkie|junkies",
      "person with an opioid use disorder, or person who uses drugs"),
    Self("?drug|heroin|opioid|substance|iv|injection user|users", "person who uses drugs"),
    Self("drug|substance|heroin|opioid|alcohol|pill abuser|abusers", "person who uses drugs"),
    Self("abuser|abusers", "person who uses drugs").except(
      after: ["your", "the", "his", "her", "their", "my"]),
  ]

  private static let violence: Set<String> = [
    "child", "sexual", "domestic", "physical", "emotional", "verbal", "elder", "partner",
    "sexually", "physically", "emotionally", "verbally", "spousal",
  ]

  private static let use = [
    Self(
      "?drug|substance|alcohol|opioid|heroin|prescription|pill abuse|abuses|abused|abusing",
      "use, or misuse of a medicine, or substance use disorder"
    ).except(
      after: violence,
      before: ["you", "by", "me", "him", "her", "them", "survivor", "survivors", "someone"]),
    Self("drug|heroin|opioid|pill habit|habits", "use"),
    Self("drug|heroin|opioid problem|problems", "use, or substance use disorder"),
    Self("get|gets|getting|got|gotten|be|being high", "using").except(
      before: ["up", "on", "enough", "above", "marks", "blood"]),
    Self("?all strung out", "in withdrawal, or using"),
  ]

  private static let afterClean: Set<String> = [
    "for", "since", "and", "again", "now", "this", "today", "tonight", "at", "with", "in", "on",
    "off", "from", "or", "but", "through", "by", "when", "if", "until", "till", "yet", "so",
    "because", "after", "before", "as", "long", "all",
  ]

  private static let notUsing = "not using, or using"

  private static let clean = [
    Self(
      "clean|dirty needle|needles|syringe|syringes|works|equipment|gear|rig|rigs|kit|kits|cooker",
      "sterile, new or used"),
    Self(
      "clean|dirty ?drug|urine test|tests|urine|screen|screens|sample|samples|result|results",
      "negative or positive"),
    Self(
      "test|tests|tested|testing|screen|screens|result|results|urine ?came|come|comes|was|were|is ?back clean|dirty",
      "negative or positive"),
    Self("clean time|date", "time in recovery, or time without using"),
    Self("clean and sober", "in recovery, or not using"),
    Self(
      "you're|you've|he's|she's|they're|they've|i'm|i've|we're|we've|who's ?still|not|now|all|finally|been clean|dirty",
      notUsing
    ).except(only: afterClean),
    Self(
      "you|he|she|they|i|we|people|person|someone|anyone|who are|is|was|were|am|be|been|have|has|had ?still|not|now|all|finally|been clean|dirty",
      notUsing
    ).except(only: afterClean),
    Self(
      "are|is|was|were|am you|he|she|they|i|we ?still|not|now|all|finally clean|dirty", notUsing
    ).except(only: afterClean),
    Self(
      "stay|stays|stayed|staying|get|gets|getting|got|gotten|come|came|gone|go|going|went|being clean",
      "not using, or stop using"
    ).except(only: afterClean),
  ]

  private static let used = "return to use, or used again"

  private static let again = [
    Self("relapse|relapses|relapsed|relapsing", used).except(before: ["prevention"]),
    Self(
      "a|the|your|my|his|her|their|this|that|one|another|first|last|every|each|any|no slip|slips",
      used
    ).except(before: ["of", "road", "knot", "on", "away"]),
    Self("slip|slips|slipped|slipping up", used),
    Self("slip-up|slip-ups", used),
  ]

  private static let medicine = "medication for opioid use disorder"

  private static let care = [
    Self("drug|opioid|opiate|heroin|methadone substitution|replacement", medicine),
    Self(
      "substitution|replacement therapy|treatment|drug|drugs|medication|medications|program|programs",
      medicine
    ).except(after: ["nicotine", "hormone"]),
    Self("failed ?out ?of ?your|the|a treatment|rehab|detox", "it did not help"),
    Self("treatment|rehab|detox failed|failure|failures", "it did not help"),
    Self("non-compliant|noncompliant|non-compliance|noncompliance", "chose not to go on"),
    Self("not compliant", "chose not to go on"),
    Self("denial", "sees it differently, or unsure").except(after: [
      "insurance", "claim", "coverage",
    ]),
    Self("resistant", "sees it differently, or unsure").except(
      after: ["treatment", "drug", "water", "heat", "fire"], before: ["depression"]),
    Self("commit|commits|committed|committing suicide", "died by suicide"),
  ]

  /// Read with its capitals: a mat is for yoga.
  private static let medicationLetters = "MAT"
}
