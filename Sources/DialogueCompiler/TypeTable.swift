import DialogueProgram

/// Types, some of them not known yet, and which of them are the same (union-find).
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
    case (nil, _): parents[Int(a)] = b
    case (_, nil): parents[Int(b)] = a
    }
    return true
  }

  /// Lets a type that can't be found out fit everything, so that it is told of once.
  mutating func giveUp(_ id: ID) {
    let root = Int(root(id))
    if known[root] == nil { known[root] = .any }
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
