import DialogueProgram

/// One pass over a text's signs. Positions count UTF-16 code units, as the reference's do.
struct MarkupParser {
  private let source: MarkupSource
  let signs: [MarkupSource.Sign]
  var index = 0
  /// How far into the source, and into the text, in UTF-16 code units.
  private var sourcePosition = 0
  private var textPosition = 0
  private var text = String.UnicodeScalarView()
  private var done: [MarkupAttribute] = []
  private var open: [Open] = []
  /// Names that were closed while another tag was the innermost one.
  private var unmatched: [(name: String, position: Int)] = []
  /// Tags that could not be read: what closes them is no further mistake.
  private var spoiled: [String] = []
  private var lastCrossing = 0
  private var problems: [Markup.Problem] = []
  /// How much of the source stands for a speaker's tag that the reference would have written there.
  private var speakerOffset = 0

  /// More is no line anyone wrote, and each of them would make the rest slower.
  private static let mostOpen = 256
  private static let mostProperties = 256
  /// After so many problems the rest isn't read: the text is shown as it was written anyway.
  private static let mostProblems = 100

  private struct Open {
    var attribute: MarkupAttribute
    /// Where it begins in the source.
    var start: Int
    /// Whether it was closed by another name, and told of as that.
    var isMisnamed = false
    /// A number that tags which cross others get, in the order they are first crossed.
    var crossing: Int?
  }

  private let language: String
  /// Whether values stand for any value: then what depends on one is not worked out.
  private let checksOnly: Bool

  init(_ source: MarkupSource, language: String, checksOnly: Bool = false) {
    self.source = source
    self.language = language
    self.checksOnly = checksOnly
    signs = source.signs
  }

  mutating func parse() -> Markup.Result {
    let speaker = findSpeaker()
    // The reference wraps the name in a tag before it reads on; positions behind it count that tag.
    if let speaker { speakerOffset = 19 + speaker.name.utf16.count }
    var speakerAttribute: MarkupAttribute?
    while index < signs.count, problems.count < Self.mostProblems {
      if let speaker, speakerAttribute == nil, index >= speaker.end {
        speakerAttribute = MarkupAttribute(
          name: "character", position: 0, length: textPosition, sourcePosition: 0,
          properties: [.init("name", .string(speaker.name))])
        speakerOffset += 12
      }
      step()
    }
    settleUnmatched()
    if let speaker, speakerAttribute == nil {
      speakerAttribute = MarkupAttribute(
        name: "character", position: 0, length: textPosition, sourcePosition: 0,
        properties: [.init("name", .string(speaker.name))])
    }
    for item in open where !item.isMisnamed {
      fail(item.start, "The tag [\(item.attribute.name)] is never closed.")
    }
    guard problems.isEmpty else {
      return Markup.Result(text: source.text, problems: problems)
    }
    var result = Markup.Result(text: String(text))
    result.attributes = ((speakerAttribute.map { [$0] } ?? []) + done).enumerated().sorted {
      ($0.element.sourcePosition, $0.offset) < ($1.element.sourcePosition, $1.offset)
    }.map(\.element)
    if let named = result.attributes.first(where: { $0.name == "character" && $0.position == 0 }) {
      if case .string(let name)? = named.properties.first(where: { $0.name == "name" })?.value {
        result.character = name
        let end = result.text.utf16.index(result.text.startIndex, offsetBy: named.length)
        result.characterLength = result.text.distance(from: result.text.startIndex, to: end)
      }
    }
    return result
  }

  // MARK: Signs

  func isSyntax(_ sign: Unicode.Scalar, at index: Int) -> Bool {
    index < signs.count && !signs[index].isLiteral && signs[index].scalar == sign
  }

  mutating func advance() {
    sourcePosition += UTF16.width(signs[index].scalar)
    index += 1
  }

  private mutating func say() {
    settleUnmatched()
    text.append(signs[index].scalar)
    textPosition += UTF16.width(signs[index].scalar)
    advance()
  }

  private mutating func fail(_ position: Int, _ message: String) {
    problems.append(Markup.Problem(position: position, message: message))
  }

  /// Gives up a tag that stands at the parser's place.
  private mutating func fail(_ attribute: MarkupAttribute, _ message: String) {
    fail(attribute.sourcePosition - speakerOffset, message)
    spoiled.append(attribute.name)
  }

  /// The name before the first colon, and the index after it and its spaces.
  private func findSpeaker() -> (name: String, end: Int)? {
    if source.text.hasPrefix("[character") { return nil }
    var name = String.UnicodeScalarView()
    var index = 0
    while index < signs.count {
      if isSyntax("\\", at: index) {
        guard index + 1 < signs.count else { return nil }
        if signs[index + 1].scalar != ":" { name.append("\\") }
        name.append(signs[index + 1].scalar)
        index += 2
        continue
      }
      if isSyntax(":", at: index) {
        index += 1
        while index < signs.count, signs[index].scalar.properties.isWhitespace { index += 1 }
        return (String(name), index)
      }
      name.append(signs[index].scalar)
      index += 1
    }
    return nil
  }

  private mutating func step() {
    if isSyntax("\\", at: index),
      isSyntax("[", at: index + 1) || isSyntax("]", at: index + 1) || isSyntax(":", at: index + 1)
    {
      advance()
      say()
    } else if isSyntax("[", at: index) {
      parseTag()
    } else {
      say()
    }
  }

  // MARK: Tags

  private mutating func skipSpaces() {
    while index < signs.count, signs[index].scalar.properties.isWhitespace { advance() }
  }

  private mutating func parseTag() {
    let start = sourcePosition
    advance()
    skipSpaces()
    if isSyntax("/", at: index) {
      advance()
      return parseClose(start)
    }
    guard let name = parseName() else {
      return fail(start, "The name of a tag belongs after [.")
    }
    settleUnmatched()
    var attribute = MarkupAttribute(
      name: name, position: textPosition, length: 0, sourcePosition: start + speakerOffset)
    skipSpaces()
    if isSyntax("=", at: index) {
      advance()
      guard addProperty(name, to: &attribute) else { return }
    }
    while true {
      skipSpaces()
      if isSyntax("]", at: index) {
        advance()
        if name == "nomarkup" { return parseNoMarkup(attribute) }
        guard open.count < Self.mostOpen else {
          return fail(attribute, "Too many tags are open here.")
        }
        open.append(Open(attribute: attribute, start: start))
        return
      }
      if isSyntax("/", at: index) {
        advance()
        skipSpaces()
        guard isSyntax("]", at: index) else {
          return fail(attribute, "A ] belongs after the / in the tag [\(name)].")
        }
        advance()
        return finishSelfClosing(attribute)
      }
      guard let property = parseName() else {
        return fail(
          attribute, "The tag [\(name)] needs a ], or has something in it that isn't a property.")
      }
      skipSpaces()
      guard isSyntax("=", at: index) else {
        return fail(attribute, "The property \(property) of [\(name)] has no value.")
      }
      advance()
      guard addProperty(property, to: &attribute) else { return }
    }
  }

  /// A name: a letter or digit first, then also `_` and `|`.
  private mutating func parseName() -> String? {
    var name = String.UnicodeScalarView()
    while index < signs.count {
      let scalar = signs[index].scalar
      let isLetter =
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || scalar.properties.generalCategory == .nonspacingMark
      guard isLetter || !name.isEmpty && (scalar == "_" || scalar == "|") else { break }
      name.append(scalar)
      advance()
    }
    return name.isEmpty ? nil : String(name)
  }

  private mutating func addProperty(_ name: String, to attribute: inout MarkupAttribute) -> Bool {
    skipSpaces()
    guard let value = parseValue() else {
      fail(attribute, "The property \(name) of [\(attribute.name)] has no value.")
      return false
    }
    if attribute.properties.contains(where: { $0.name == name }) {
      fail(attribute, "The property \(name) of [\(attribute.name)] is given twice.")
      return false
    }
    guard attribute.properties.count < Self.mostProperties else {
      fail(attribute, "The tag [\(attribute.name)] has too many properties.")
      return false
    }
    attribute.properties.append(.init(name, value))
    return true
  }

  private mutating func finishSelfClosing(_ attribute: MarkupAttribute) {
    var attribute = attribute
    let trims: Bool
    if case .bool(let given)? = attribute.properties.first(where: { $0.name == "trimwhitespace" })?
      .value
    {
      trims = given
    } else {
      trims = true
      attribute.properties.append(.init("trimwhitespace", .bool(true)))
    }
    if checksOnly, MarkupReplacement.isReplaced(attribute.name) {
      if !attribute.properties.contains(where: { $0.name == "value" }) {
        fail(attribute, "The tag [\(attribute.name)] needs a value.")
      }
    } else if let replacement = MarkupReplacement.text(for: attribute, language: language) {
      switch replacement {
      case .success(let words):
        for scalar in words.unicodeScalars {
          text.append(scalar)
          textPosition += UTF16.width(scalar)
        }
      case .failure(let problem): fail(attribute, problem.message)
      }
      return
    }
    done.append(attribute)
    if trims, index < signs.count, signs[index].scalar.properties.isWhitespace { advance() }
  }

  private mutating func parseNoMarkup(_ attribute: MarkupAttribute) {
    var attribute = attribute
    let close = Array("[/nomarkup]".unicodeScalars)
    while index < signs.count {
      let isClose =
        index + close.count <= signs.count
        && close.indices.allSatisfy { isSyntax(close[$0], at: index + $0) }
      if isClose {
        for _ in close { advance() }
        attribute.length = textPosition - attribute.position
        done.append(attribute)
        return
      }
      say()
    }
    fail(attribute, "The tag [nomarkup] is never closed.")
  }

  // MARK: Closing

  private mutating func parseClose(_ start: Int) {
    skipSpaces()
    if isSyntax("]", at: index) {
      advance()
      settleUnmatched()
      for item in open.reversed() { finish(item) }
      open.removeAll()
      return
    }
    guard let name = parseName() else { return fail(start, "The name of a tag belongs after [/.") }
    skipSpaces()
    guard isSyntax("]", at: index) else {
      return fail(start, "The closing tag [/\(name)] has no ].")
    }
    advance()
    if open.last?.attribute.name == name {
      finish(open.removeLast())
    } else if let index = spoiled.lastIndex(of: name),
      !open.contains(where: { $0.attribute.name == name })
    {
      spoiled.remove(at: index)
    } else if open.isEmpty {
      fail(start, "[/\(name)] closes a tag that isn't open.")
    } else {
      unmatched.append((name, start))
    }
  }

  private mutating func finish(_ item: Open) {
    var attribute = item.attribute
    attribute.length = textPosition - attribute.position
    if let crossing = item.crossing {
      attribute.properties.append(.init("_internalIncrementingProperty", .integer(crossing)))
    }
    done.append(attribute)
  }

  /// Tags that were closed out of turn: those are closed, the ones they cross go on.
  private mutating func settleUnmatched() {
    guard !unmatched.isEmpty else { return }
    var kept: [Open] = []
    while !unmatched.isEmpty, var item = open.popLast() {
      if item.crossing == nil {
        lastCrossing += 1
        item.crossing = lastCrossing
      }
      if let index = unmatched.firstIndex(where: { $0.name == item.attribute.name }) {
        unmatched.remove(at: index)
        finish(item)
      } else {
        kept.append(item)
      }
    }
    open += kept.reversed()
    for (name, position) in unmatched {
      let index = open.lastIndex { !$0.isMisnamed }
      let near = index.map { ", but [\(open[$0].attribute.name)] is" } ?? ""
      fail(position, "[/\(name)] closes a tag that isn't open\(near).")
      if let index { open[index].isMisnamed = true }
    }
    unmatched.removeAll()
  }
}
