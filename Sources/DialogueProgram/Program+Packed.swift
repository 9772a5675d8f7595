/// A program as one text, so that it can be compiled when Leeward is built and stand in it as a
/// literal. Both sides come from the same build, so the form has no versions.
///
/// First every text once, then everything else, which names texts by their number; last a sum, so
/// that a damaged form is known for one.
extension Program {
  /// The form that `init(packed:)` reads.
  public var packed: String {
    var packer = Packer()
    packer.text(language)
    packer.list(nodes) { $0.node($1) }
    packer.list(lines) { $0.line($1) }
    packer.list(commands) { packer, command in
      packer.pieces(command.pieces)
      packer.place(command.place)
    }
    packer.list(variables) { $0.variable($1) }
    packer.list(functions) { packer, function in
      packer.text(function.name)
      packer.text(function.returns.rawValue)
    }
    packer.list(strings) { $0.text($1) }
    packer.list(contents) { packer, content in
      packer.text(content.key)
      packer.number(content.complexity)
    }
    packer.list(onceKeys) { $0.text($1) }
    packer.list(code) { $0.instruction($1) }
    packer.list(codeLines) { $0.number($1) }
    return packer.sealed
  }

  /// Nil where the form is damaged.
  public init?(packed: UnsafeBufferPointer<UInt8>) {
    var unpacker = Unpacker(packed)
    language = unpacker.text()
    for node in unpacker.list({ $0.node() }) { add(node) }
    lines = unpacker.list { $0.line() }
    commands = unpacker.list { CommandTemplate(pieces: $0.pieces(), place: $0.place()) }
    for variable in unpacker.list({ $0.variable() }) { add(variable) }
    functions = unpacker.list { HostFunction(name: $0.text(), returns: $0.type()) }
    strings = unpacker.list { $0.text() }
    contents = unpacker.list { Content(key: $0.text(), complexity: $0.number()) }
    onceKeys = unpacker.list { $0.text() }
    code = unpacker.list { $0.instruction() }
    codeLines = unpacker.list { $0.number() }
    if !unpacker.isWhole { return nil }
  }
}

// MARK: Parts

extension Packer {
  fileprivate mutating func node(_ node: Program.Node) {
    text(node.title)
    text(node.file)
    number(node.start)
    number(node.end)
    flag(node.isTracked)
    list(node.headers) { packer, header in
      packer.text(header.key)
      packer.text(header.value)
    }
    list(node.members) { $0.number($1) }
    bits(node.fingerprint)
  }

  fileprivate mutating func line(_ line: LineTemplate) {
    text(line.id)
    pieces(line.pieces)
    list(line.tags) { $0.text($1) }
    flag(line.hasOwnID)
    text(line.node)
    place(line.place)
  }

  fileprivate mutating func pieces(_ pieces: [TemplatePiece]) {
    list(pieces) { packer, piece in
      switch piece {
      case .text(let text):
        packer.flag(false)
        packer.text(text)
      case .value(let index):
        packer.flag(true)
        packer.number(index)
      }
    }
  }

  fileprivate mutating func place(_ place: ScriptPlace) {
    text(place.file)
    number(place.line)
  }

  fileprivate mutating func value(_ value: Value) {
    text(value.type.rawValue)
    switch value {
    case .number(let number): float(number)
    case .string(let text): self.text(text)
    case .bool(let flag): self.flag(flag)
    }
  }

  fileprivate mutating func variable(_ variable: Program.Variable) {
    text(variable.name)
    value(variable.initial)
    flag(variable.isDeclared)
    flag(variable.smartCode != nil)
    if let code = variable.smartCode { number(code) }
  }
}

extension Unpacker {
  fileprivate mutating func node() -> Program.Node {
    Program.Node(
      title: text(), file: text(), start: number(), end: number(), isTracked: flag(),
      headers: list { Program.Header(key: $0.text(), value: $0.text()) },
      members: list { $0.number() }, fingerprint: bits())
  }

  fileprivate mutating func line() -> LineTemplate {
    LineTemplate(
      id: text(), pieces: pieces(), tags: list { $0.text() }, hasOwnID: flag(), node: text(),
      place: place())
  }

  fileprivate mutating func pieces() -> [TemplatePiece] {
    list { $0.flag() ? .value($0.number()) : .text($0.text()) }
  }

  fileprivate mutating func place() -> ScriptPlace { ScriptPlace(file: text(), line: number()) }

  fileprivate mutating func type() -> ValueType {
    known(ValueType(rawValue: text())) ?? .any
  }

  fileprivate mutating func value() -> Value {
    switch type() {
    case .number: .number(float())
    case .string: .string(text())
    case .bool: .bool(flag())
    case .any: known(nil) ?? .bool(false)
    }
  }

  fileprivate mutating func variable() -> Program.Variable {
    Program.Variable(
      name: text(), initial: value(), isDeclared: flag(), smartCode: flag() ? number() : nil)
  }
}
