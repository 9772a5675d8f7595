/// The first few of what sorting would give, without keeping or sorting all.
struct Best<Element> {
  private let count: Int
  private let areInOrder: (Element, Element) -> Bool
  /// In order.
  private(set) var elements: [Element] = []

  init(_ count: Int, by areInOrder: @escaping (Element, Element) -> Bool) {
    self.count = count
    self.areInOrder = areInOrder
  }

  mutating func add(_ one: Element) {
    if elements.count >= count {
      guard let last = elements.last, areInOrder(one, last) else { return }
      elements.removeLast()
    }
    var (low, high) = (0, elements.count)
    while low < high {
      let middle = (low + high) / 2
      if areInOrder(one, elements[middle]) { high = middle } else { low = middle + 1 }
    }
    elements.insert(one, at: low)
  }
}

extension Sequence {
  /// The first `count` of what sorting would give, in that order.
  func smallest(
    _ count: Int, by areInOrder: @escaping (Element, Element) -> Bool
  ) -> [Element] {
    var best = Best(count, by: areInOrder)
    for one in self { best.add(one) }
    return best.elements
  }
}
