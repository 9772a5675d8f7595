/// A project, compiled: plain data, made by `DialogueCompiler` and run by `DialogueMachine`.
public struct Program: Sendable, Hashable {
  /// The language its lines are in (BCP 47): plurals go by it.
  public var language = "en"
  public var nodes: [Node] = []
  public var lines: [LineTemplate] = []
  public var commands: [CommandTemplate] = []
  public var variables: [Variable] = []
  public var functions: [HostFunction] = []
  /// Texts that expressions use.
  public var strings: [String] = []
  /// What `=>` items and members of node groups are known by.
  public var contents: [Content] = []
  /// What once-flags are known by; the flag's index is its place here.
  public var onceKeys: [String] = []
  public var code: [Instruction] = []
  /// The script line (from 1) of each instruction; its file is its node's.
  public var codeLines: [Int32] = []
  private var nodeIndices: [String: Int] = [:]
  private var variableIndices: [String: Int] = [:]

  public init() {}

  /// A node, or the hub that chooses among a node group's members.
  public struct Node: Sendable, Hashable {
    public var title: String
    public var file: String
    /// Where its code begins and ends in `Program.code`.
    public var start: Int32
    public var end: Int32
    /// Whether `visited` counts it.
    public var isTracked: Bool
    /// All headers but `title`, in order.
    public var headers: [Header]
    /// For a hub: its members' contents and their nodes; empty for others.
    public var members: [Int32]
    /// Changes when the node's text does; 0 for a hub.
    public var fingerprint: UInt64

    public init(
      title: String, file: String, start: Int32, end: Int32, isTracked: Bool, headers: [Header],
      members: [Int32], fingerprint: UInt64
    ) {
      self.title = title
      self.file = file
      self.start = start
      self.end = end
      self.isTracked = isTracked
      self.headers = headers
      self.members = members
      self.fingerprint = fingerprint
    }

    /// The first header of that name.
    public func header(_ key: String) -> String? { headers.first { $0.key == key }?.value }
  }

  public struct Header: Sendable, Hashable {
    public var key: String
    public var value: String

    public init(key: String, value: String) {
      self.key = key
      self.value = value
    }
  }

  public struct Variable: Sendable, Hashable {
    /// With its `$`.
    public var name: String
    public var initial: Value
    /// Whether its author declared it.
    public var isDeclared: Bool
    /// Where a smart variable's expression begins; nil for a plain one.
    public var smartCode: Int32?

    public init(name: String, initial: Value, isDeclared: Bool, smartCode: Int32? = nil) {
      self.name = name
      self.initial = initial
      self.isDeclared = isDeclared
      self.smartCode = smartCode
    }
  }

  public struct HostFunction: Sendable, Hashable {
    public var name: String
    public var returns: ValueType

    public init(name: String, returns: ValueType) {
      self.name = name
      self.returns = returns
    }
  }

  /// Something that may be chosen by saliency.
  public struct Content: Sendable, Hashable {
    /// Stable across edits elsewhere; view counts are kept by it.
    public var key: String
    /// How specific its conditions are; higher wins for the strategies that ask.
    public var complexity: Int32

    public init(key: String, complexity: Int32) {
      self.key = key
      self.complexity = complexity
    }
  }

  public func index(ofNode title: String) -> Int? { nodeIndices[title] }

  public func hasNode(_ title: String) -> Bool { nodeIndices[title] != nil }

  public func index(ofVariable name: String) -> Int? { variableIndices[name] }

  /// Adds a node and gives its index.
  @discardableResult
  public mutating func add(_ node: Node) -> Int {
    nodeIndices[node.title] = nodes.count
    nodes.append(node)
    return nodes.count - 1
  }

  /// Adds a variable and gives its index.
  @discardableResult
  public mutating func add(_ variable: Variable) -> Int {
    variableIndices[variable.name] = variables.count
    variables.append(variable)
    return variables.count - 1
  }

  /// Where an instruction of a node stands in its script.
  public func place(ofNode node: Int, pc: Int) -> ScriptPlace {
    guard nodes.indices.contains(node) else { return ScriptPlace(file: "", line: 0) }
    return ScriptPlace(
      file: nodes[node].file, line: codeLines.indices.contains(pc) ? Int(codeLines[pc]) : 0)
  }
}
