import DialogueProgram

/// Types, some of them not known yet, and which of them are the same (union-find).
///
/// Who waits for a type to become known is told when it does, so that nothing has to be looked at
/// again and again.
struct TypeTable {
  /// A type's number.
  typealias ID = Int32

  enum Known: Hashable {
    case number
    case string
    case bool
    /// Fits everything: a parameter that takes any value, or what could not be read.
    case any
    /// An enum, by its index in the project.
    case enumeration(Int)
  }

  private var parents: [ID] = []
  private var known: [Known?] = []
  /// How many types a root stands for: the smaller class joins the larger, so that no way to a root
  /// is long.
  private var sizes: [Int32] = []
  /// What waits for an unknown type, by its root.
  private var waiting: [ID: [Int]] = [:]
  /// What waited for types that have become known since; the caller takes it.
  private var woken: [Int] = []

  init() {
    for type in [Known.number, .string, .bool, .any] { _ = fresh(type) }
  }

  static let number: ID = 0
  static let string: ID = 1
  static let bool: ID = 2
  static let any: ID = 3

  mutating func fresh(_ type: Known? = nil) -> ID {
    parents.append(ID(parents.count))
    known.append(type)
    sizes.append(1)
    return ID(parents.count - 1)
  }

  func root(_ id: ID) -> ID {
    var id = id
    while parents[Int(id)] != id { id = parents[Int(id)] }
    return id
  }

  subscript(id: ID) -> Known? { known[Int(root(id))] }

  /// Makes two types one; false where they are known to differ. `any` fits all and binds none.
  mutating func unify(_ a: ID, _ b: ID) -> Bool {
    let a = root(a)
    let b = root(b)
    if a == b { return true }
    switch (known[Int(a)], known[Int(b)]) {
    case (.any?, _), (_, .any?): return true
    case (let x?, let y?): return x == y
    case (nil, let type), (let type, nil):
      let (root, joined) = sizes[Int(a)] > sizes[Int(b)] ? (a, b) : (b, a)
      parents[Int(joined)] = root
      sizes[Int(root)] += sizes[Int(joined)]
      known[Int(root)] = type
      passOn(waitingFor: a, b, to: root)
      return true
    }
  }

  private mutating func passOn(waitingFor a: ID, _ b: ID, to root: ID) {
    guard !waiting.isEmpty else { return }
    var (more, fewer) = (waiting.removeValue(forKey: a) ?? [], waiting.removeValue(forKey: b) ?? [])
    if more.count < fewer.count { swap(&more, &fewer) }
    more += fewer
    if known[Int(root)] != nil { woken += more } else if !more.isEmpty { waiting[root] = more }
  }

  /// Notes that `item` waits for a type that isn't known yet.
  mutating func wait(_ item: Int, for id: ID) { waiting[root(id), default: []].append(item) }

  /// What waited for types that have become known since this was asked last.
  mutating func takeWoken() -> [Int] {
    defer { woken.removeAll() }
    return woken
  }

  /// Lets a type that can't be found out fit everything, so that it is told of once.
  mutating func giveUp(_ id: ID) {
    let root = Int(root(id))
    guard known[root] == nil else { return }
    known[root] = .any
    woken += waiting.removeValue(forKey: ID(root)) ?? []
  }

  static func id(of type: ValueType) -> ID {
    switch type {
    case .number: number
    case .string: string
    case .bool: bool
    case .any: any
    }
  }
}
