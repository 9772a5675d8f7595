/// What a phrase is made of: a word, or any phrase of a concept.
struct Symbol: Hashable {
  fileprivate var code: Int32

  /// The word's number, where it is a word.
  var word: Int32? { code >= 0 ? code : nil }

  static func word(_ id: Int32) -> Symbol { Symbol(code: id) }
  static func concept(_ number: Int32) -> Symbol { Symbol(code: -2 - number) }
}

/// The phrases of all concepts, so that one walk from each word finds every concept that begins there.
struct PhraseTrie {
  private var edges: [UInt64: Int32] = [:]
  /// For each node, its first place in `ends`, or -1; whether a concept leads on from it.
  private var firstEnd: [Int32] = [-1]
  private(set) var leadsToConcept: [Bool] = [false]
  private var ends: [(concept: Int32, next: Int32)] = []

  static let root: Int32 = 0

  init() { edges.reserveCapacity(16_384) }

  mutating func add(_ phrase: [Symbol], concept: Int32) {
    var node = Self.root
    for symbol in phrase {
      let key = Self.key(node, symbol)
      if symbol.code < 0 { leadsToConcept[Int(node)] = true }
      if let next = edges[key] {
        node = next
      } else {
        let next = Int32(firstEnd.count)
        firstEnd.append(-1)
        leadsToConcept.append(false)
        edges[key] = next
        node = next
      }
    }
    var end = firstEnd[Int(node)]
    while end >= 0 {
      if ends[Int(end)].concept == concept { return }
      end = ends[Int(end)].next
    }
    ends.append((concept, firstEnd[Int(node)]))
    firstEnd[Int(node)] = Int32(ends.count - 1)
  }

  func next(_ node: Int32, _ symbol: Symbol) -> Int32? { edges[Self.key(node, symbol)] }

  /// Gives each concept one of whose phrases ends at the node.
  @inline(__always)
  func forEachEnd(at node: Int32, _ body: (Int32) -> Void) {
    var end = firstEnd[Int(node)]
    while end >= 0 {
      body(ends[Int(end)].concept)
      end = ends[Int(end)].next
    }
  }

  private static func key(_ node: Int32, _ symbol: Symbol) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: symbol.code))
  }
}

/// What rules write for kinds of words: `#` a number, `#big` eight and more, `#year` a year, `#name` a
/// word that no rule has.
struct WordClasses {
  private let any: Int32
  private let big: Int32
  private let year: Int32
  /// A word no rule has: a name, most likely.
  let name: Int32

  init(_ vocabulary: inout Vocabulary) {
    any = vocabulary.add("#")
    big = vocabulary.add("#big")
    year = vocabulary.add("#year")
    name = vocabulary.add("#name")
  }

  @inline(__always)
  func forEachNumber(of value: Int, _ body: (Int32) -> Void) {
    body(any)
    if value >= 8 { body(big) }
    if value >= 1940, value <= 2060 { body(year) }
  }
}
