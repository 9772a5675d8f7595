/// What someone may have meant at a menu.
public enum MenuMatch: Sendable, Hashable {
  /// This choice (from 0).
  case choice(Int)
  /// Perhaps one of these, likeliest first: ask.
  case unsure([Int])
  /// None that can be told.
  case none
}

/// Finds the choice someone means: by its number, its first letters, or its words.
///
/// It would sooner ask than be wrong: what could be two choices, or says no to what a choice says yes
/// to, is `unsure`.
public enum MenuAnswer {
  /// Reads what was typed at a menu with these choices.
  public static func match(_ typed: String, choices: [String]) -> MenuMatch {
    let words = MenuWords.of(typed)
    guard !words.isEmpty, !choices.isEmpty else { return .none }
    let menu = choices.map(MenuWords.of)
    // "6.5" belongs to no menu, and to neither its sixth nor its fifth choice.
    if words.count == 2, words.allSatisfy({ Int($0) != nil }), typed.contains(where: ".,".contains),
      !typed.contains(" ")
    {
      return .none
    }
    if words.count == 1, let match = byNumber(words, menu) { return match }
    if let match = byFirstWords(words, menu) ?? byNumber(words, menu) ?? byPlace(words, menu)
      ?? byFirstLetters(words, menu) ?? byKind(words, menu)
    {
      return match
    }
    let match = byWords(words, menu)
    return match == .none ? byBeginning(words, menu) ?? .none : match
  }

  /// Whether a choice is a way to end: "That's enough for now".
  public static func isEnd(_ choice: String) -> Bool {
    AnswerKind.end.fits(MenuWords.of(choice))
  }

  // MARK: - By number: "2", "#2", "number two", "the second one", "the last"

  private static func byNumber(_ words: [String], _ menu: [[String]]) -> MenuMatch? {
    let core = words.filter { !MenuWords.besideNumbers.contains($0) }
    // "one" and "no" also stand beside numbers: "the second one", "no 2".
    let isOne = core.isEmpty && words.contains("one") && !words.contains("no")
    let spoken = isOne ? ["one"] : core
    if spoken.first == "last", spoken.count == 1 { return .choice(menu.count - 1) }
    let numbers = spoken.map(MenuWords.number)
    guard !numbers.isEmpty, !numbers.contains(nil) else { return nil }
    let places = numbers.compactMap { $0 }.map { $0 - 1 }.filter(menu.indices.contains)
    if Set(numbers).count > 1 { return places.isEmpty ? MenuMatch.none : .unsure(unique(places)) }
    // "10" may be a choice's number or its words: "10 minutes". A choice's number typed as one is no
    // number in words: "2" isn't "In two minds".
    let isFigure = !places.isEmpty && spoken[0].first?.isNumber == true
    let holding = menu.indices.filter { index in
      menu[index].contains { word in
        word != "one" && NumberWords.whole(word) == numbers[0]
          && (!isFigure || word.first?.isNumber == true)
      }
    }
    let candidates = unique(places + holding)
    switch candidates.count {
    case 0: return MenuMatch.none
    case 1: return .choice(candidates[0])
    default: return .unsure(candidates)
    }
  }

  // MARK: - By where it stands: "the bottom one", "second to last"

  private static func byPlace(_ words: [String], _ menu: [[String]]) -> MenuMatch? {
    let core = words.filter { !["the", "one", "please", "pls", "choice", "option"].contains($0) }
    switch core.joined(separator: " ") {
    case "top": return .choice(0)
    case "bottom": return .choice(menu.count - 1)
    case "second to last", "2nd to last", "next to last": return one(of: [menu.count - 2])
    case "middle" where menu.count % 2 == 1: return .choice(menu.count / 2)
    default: return nil
    }
  }

  // MARK: - By the first words or letters

  private static func byFirstWords(_ words: [String], _ menu: [[String]]) -> MenuMatch? {
    if let same = menu.firstIndex(of: words) { return .choice(same) }
    return one(of: menu.indices.filter { menu[$0].starts(with: words) })
  }

  private static func byFirstLetters(_ words: [String], _ menu: [[String]]) -> MenuMatch? {
    let letters = words.joined(separator: " ")
    func begins(_ choice: some Sequence<String>) -> Bool {
      choice.joined(separator: " ").hasPrefix(letters)
    }
    if let match = one(of: menu.indices.filter { begins(menu[$0]) }) { return match }
    // "c" for "A craving, right now".
    let withoutArticle = menu.map { $0.drop { ["a", "an", "the"].contains($0) } }
    if let match = one(of: menu.indices.filter { begins(withoutArticle[$0]) }) { return match }
    guard letters.count <= 2, let first = letters.first, first.isLetter, letters != "no" else {
      return nil
    }
    // "b" for "A few slow breaths": asked about.
    let within = menu.indices.filter { index in
      menu[index].contains { $0.hasPrefix(letters) && !MenuWords.common.contains($0) }
    }
    return within.isEmpty ? nil : .unsure(Array(within.prefix(3)))
  }

  // MARK: - By what kind of answer it is: yes, no, none of these, don't know, stop

  private static func byKind(_ words: [String], _ menu: [[String]]) -> MenuMatch? {
    let plain = words.filter {
      !["really", "even", "yet", "exactly", "actually", "lol"].contains($0)
    }
    let forms = [
      words, plain, MenuWords.core(of: words), MenuWords.core(of: plain),
      plain.map(DrawnOut.short),
    ]
    let said = Set(forms.map { $0.joined(separator: " ") })
    for kind in AnswerKind.all where !kind.sayings.isDisjoint(with: said) {
      let fitting = menu.indices.filter { kind.fits(menu[$0]) }
      if let match = one(of: fitting) { return match }
    }
    return nil
  }

  /// "yes im safe", "idk what i want": how it begins says what it is, though more follows. A yes with
  /// nothing of its own behind it is one; else it is asked about.
  private static func byBeginning(_ words: [String], _ menu: [[String]]) -> MenuMatch? {
    for kind in AnswerKind.all {
      for length in [1, 2, 3] where words.count > length && words.count <= 8 {
        guard kind.sayings.contains(words.prefix(length).joined(separator: " ")) else { continue }
        let fitting = menu.indices.filter { kind.fits(menu[$0]) }
        guard !fitting.isEmpty else { continue }
        let rest = words.dropFirst(length)
        let isAll = rest.allSatisfy(MenuWords.common.contains)
        return isAll ? one(of: fitting) : .unsure(Array(fitting.prefix(3)))
      }
    }
    return nil
  }

  // MARK: - By its words, loosely

  private static func byWords(_ words: [String], _ menu: [[String]]) -> MenuMatch {
    let telling = words.filter { !MenuWords.common.contains($0) }
    let asked = telling.isEmpty ? words : telling
    var scores = [Double](repeating: 0, count: menu.count)
    var matched = [Int](repeating: 0, count: menu.count)
    for word in asked {
      let holding = menu.indices.filter { index in
        menu[index].contains { MenuWords.isMeant(word, by: $0) }
      }
      for index in holding {
        scores[index] += 1 / Double(holding.count)
        matched[index] += 1
      }
    }
    let best = scores.max() ?? 0
    guard best > 0 else { return .none }
    let leading = menu.indices.filter { scores[$0] == best }
    let share = Double(matched[leading[0]]) / Double(asked.count)
    if share < 0.3 { return .none }
    if leading.count > 1 { return .unsure(Array(leading.prefix(3))) }
    let agrees = MenuWords.denies(words) == MenuWords.denies(menu[leading[0]])
    // "don't keep them" is no "Yes, keep them".
    if !agrees, MenuWords.denies(words),
      let refusal = menu.indices.first(where: { menu[$0].first == "no" })
    {
      return .unsure([refusal])
    }
    return share >= 0.5 && agrees ? .choice(leading[0]) : .unsure(leading)
  }

  private static func one(of indices: [Int]) -> MenuMatch? {
    switch indices.count {
    case 0: nil
    case 1: .choice(indices[0])
    default: .unsure(Array(indices.prefix(3)))
    }
  }

  private static func unique(_ indices: [Int]) -> [Int] {
    var seen = Set<Int>()
    return indices.filter { seen.insert($0).inserted }
  }
}

/// Kinds of answer that many words stand for.
private struct AnswerKind: Sendable {
  /// The whole of what was typed.
  let sayings: Set<String>
  /// A choice says the same that begins with one of these words …
  var openings: Set<String> = []
  /// … or has one of these runs of words in it.
  var phrases: [String] = []
  /// … and doesn't begin with one of these.
  var otherOpenings: Set<String> = []

  func fits(_ choice: [String]) -> Bool {
    if let first = choice.first, otherOpenings.contains(first) { return false }
    if let first = choice.first, openings.contains(first) { return true }
    let padded = " " + choice.joined(separator: " ") + " "
    return phrases.contains { padded.contains(" \($0) ") }
  }

  static let all = [yes, no, unsure, none, more, end]

  static let yes = AnswerKind(
    sayings: [
      "yes", "yeah", "yep", "yup", "ya", "yea", "y", "ok", "okay", "sure", "k", "yes please",
      "si", "of course", "i do", "i am", "i guess", "i guess so", "uh huh", "please do",
      "i think so",
      "mhm", "claro", "absolutely", "definitely",
    ],
    openings: ["yes", "ok", "okay", "sure"])

  static let no = AnswerKind(
    sayings: [
      "no", "nope", "nah", "naw", "n", "no thanks", "no thank you", "not really", "nop", "no thx",
      "dont", "please dont", "no way",
    ],
    openings: ["no", "not"])

  static let unsure = AnswerKind(
    sayings: [
      "idk", "i dont know", "dont know", "dunno", "i dunno", "not sure", "im not sure", "unsure",
      "no idea", "no clue", "no se", "maybe", "kind of", "kinda", "sort of", "sorta", "perhaps",
      "hard to say", "tal vez", "quizas", "who knows",
    ],
    phrases: ["not sure", "dont know", "cant tell", "no idea"])

  static let none = AnswerKind(
    sayings: [
      "none", "none of these", "none of those", "none of them", "none of the above", "none of em",
      "neither", "neither one", "nothing", "nothing here", "something else", "something different",
      "anything else", "no", "nope", "nah", "no thanks", "no thx", "not these", "not any of these",
      "not any of them", "other", "idk", "i dont know", "dont know", "dunno", "not sure",
      "im not sure", "no se", "ninguno", "ninguna", "nada", "nvm", "never mind", "nevermind",
      "whatever", "skip", "skip it", "pass", "doesnt matter", "no idea",
    ],
    phrases: [
      "none", "neither", "something else", "not now", "not right now", "dont want to answer",
      "dont want to say", "rather not say",
    ])

  static let more = AnswerKind(
    sayings: [
      "again", "another", "another one", "more", "once more", "keep going", "continue", "go on",
      "carry on", "otra vez", "otra", "mas", "repeat",
    ],
    phrases: ["one more", "another round", "another", "longer", "go on", "again", "more"])

  static let end = AnswerKind(
    sayings: Stopping.sayings.union([
      "later", "im good",
      // To "One more?" where nothing else says no.
      "no", "nope", "nah", "no thanks", "no thank you", "n",
    ]),
    phrases: ["stop", "enough", "leave", "done", "another day", "that is all"],
    // "Make the hurt stop" ends nothing here.
    otherOpenings: ["make"])
}
