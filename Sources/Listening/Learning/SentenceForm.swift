/// How the sentences of a text are made, whatever they are about: asked or said, how they open, whom
/// they speak of. What tells a question from a reflection.
struct SentenceForm {
  /// Marks, each telling one thing.
  private(set) var marks: [String] = []

  init(_ words: [LearnedWords.Word], isAsked: Bool) {
    let sentences = words.map(\.text).split(separator: LearnedWords.end).map(Array.init)
    let end = isAsked ? "?" : "."
    marks = [end, "sentences \(min(3, sentences.count))"]
    if let first = sentences.first, let last = sentences.last {
      let start = Self.opening(first)
      let close = Self.opening(last)
      marks += ["first \(start)", "last \(close)", "last \(close)\(end)", "\(start) \(close)"]
      for sentence in sentences { marks.append("any \(Self.opening(sentence))") }
      if isAsked, last.suffix(2).contains(where: Self.tags.contains) {
        marks += ["tag", "tag \(close)"]
      }
      if let lead = last.first, Self.leads.contains(lead) { marks.append("lead \(close)\(end)") }
    }
    let you = words.count { Self.you.contains($0.text) }
    let we = words.contains { Self.we.contains($0.text) }
    marks += ["you \(min(2, you))", "we \(we)", "you \(min(1, you)) we \(we)\(end)"]
  }

  /// How a sentence opens, "so", "okay" and the like left out.
  private static func opening(_ sentence: [Substring]) -> Substring {
    let lead = sentence.dropLast().prefix { leads.contains($0) }.count
    let first = sentence[lead]
    let second = lead + 1 < sentence.count ? sentence[lead + 1] : ""
    if asking.contains(first) { return "what" }
    if auxiliaries.contains(first) { return subjects.contains(second) ? "do you" : "do" }
    if you.contains(first) { return "you" }
    if things.contains(first) { return seeming.contains(second) || second == "is" ? second : "it" }
    if seeming.contains(first) { return "sounds" }
    if we.contains(first) { return "we" }
    if others.contains(first) { return "they" }
    return joining.contains(first) ? first : "other"
  }

  private static func set(_ words: String) -> Set<Substring> { Set(words.cut(at: " ")) }

  private static let leads = set(
    "so and but well okay ok alright right now then mm hmm yeah oh because great good sure just all"
  )
  private static let asking = set("what how why when where who which whose tell walk say")
  private static let auxiliaries = set(
    "is are do does did have has had can could would will was were should any may am")
  private static let subjects = set(
    "you it that this there i we he she they your the not *kin anyone any a")
  private static let you = set("you your yourself")
  private static let we = set("i we my us let")
  private static let things = set("it that this there")
  private static let seeming = set("sounds seems looks feels sound seem")
  private static let others = set("he she they *kin")
  private static let joining = set("if when because")
  private static let tags = set("right correct yes no not it so okay")
}
