/// An order of concepts with gaps between them, as rules are written.
struct Frame {
  var rule: Int
  var slots: [Slot] = []
  var startsClause = false
  var endsClause = false

  init(rule: Int) { self.rule = rule }

  struct Slot {
    /// Any of these.
    var concepts: [Int32]
    /// So many words may stand before it.
    var gap: Int
    var isOptional: Bool
  }
}

/// All frames, flat, by the concept they begin with.
struct FrameTable {
  struct Entry {
    var rule: Int32
    var firstSlot: Int32
    var slotCount: Int32
    var startsClause: Bool
    var endsClause: Bool
  }

  struct Slot {
    var gap: Int32
    var isOptional: Bool
    fileprivate var firstConcept: Int32
    fileprivate var conceptCount: Int32
  }

  private(set) var entries: [Entry] = []
  private(set) var slots: [Slot] = []
  private var concepts: [Int32] = []
  /// For each concept, its first place in `chain`, or -1.
  private var first: [Int32] = []
  private var chain: [(entry: Int32, next: Int32)] = []

  mutating func add(_ frame: Frame) {
    let entry = Int32(entries.count)
    entries.append(
      Entry(
        rule: Int32(frame.rule), firstSlot: Int32(slots.count),
        slotCount: Int32(frame.slots.count), startsClause: frame.startsClause,
        endsClause: frame.endsClause))
    for slot in frame.slots {
      slots.append(
        Slot(
          gap: Int32(slot.gap), isOptional: slot.isOptional, firstConcept: Int32(concepts.count),
          conceptCount: Int32(slot.concepts.count)))
      concepts += slot.concepts
    }
    for concept in Set(frame.slots.first?.concepts ?? []) {
      while first.count <= concept { first.append(-1) }
      chain.append((entry, first[Int(concept)]))
      first[Int(concept)] = Int32(chain.count - 1)
    }
  }

  @inline(__always)
  func forEachEntry(beginningWith concept: Int32, _ body: (Entry) -> Void) {
    guard Int(concept) < first.count else { return }
    var link = first[Int(concept)]
    while link >= 0 {
      body(entries[Int(chain[Int(link)].entry)])
      link = chain[Int(link)].next
    }
  }

  @inline(__always)
  func takes(_ slot: Slot, _ concept: Int32) -> Bool {
    for index in Int(slot.firstConcept)..<Int(slot.firstConcept + slot.conceptCount)
    where concepts[index] == concept {
      return true
    }
    return false
  }
}
