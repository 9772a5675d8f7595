/// What a machine does, one small step at a time.
///
/// "The stack" holds the values of the expression being worked out. `pc` is an index into
/// `Program.code`. Whoever adds an instruction says its effect in one line, as here.
public enum Instruction: Sendable, Hashable {
  // MARK: Values

  /// Pushes the number.
  case pushNumber(Float)
  /// Pushes `Program.strings[i]`.
  case pushString(Int32)
  /// Pushes the bool.
  case pushBool(Bool)
  /// Pushes the variable `i`'s value. A smart variable's is worked out first: goes on at its
  /// expression and comes back.
  case load(Int32)
  /// Pops a value into the variable `i`.
  case store(Int32)
  /// Pops a value and forgets it.
  case pop
  /// Ends a smart variable's expression: goes back to after the `load` that began it.
  case leaveSmart

  // MARK: Operators

  /// Pops a value, pushes what the operator makes of it.
  case unary(UnaryOperation)
  /// Pops the right, then the left value; pushes what the operator makes of them.
  case binary(BinaryOperation)
  /// Pops the function's arguments, last first; pushes its value.
  case callBuiltin(Builtin)
  /// Pops `count` arguments; asks the host for `Program.functions[function]`; pushes the answer.
  case callHost(function: Int32, count: Int32)

  // MARK: Flow

  /// Goes on at `pc`.
  case jump(Int32)
  /// Pops a bool; goes on at `pc` if it is false.
  case jumpIfFalse(Int32)
  /// Leaves this node and all that detoured to it, and begins node `i`.
  case go(Int32)
  /// The same, to the node whose title is popped.
  case goNamed
  /// Begins node `i`, to come back here.
  case detour(Int32)
  /// The same, to the node whose title is popped.
  case detourNamed
  /// Leaves this node: back to where it was detoured from, or the dialogue ends.
  case `return`
  /// Leaves all nodes: the dialogue ends.
  case stop

  // MARK: What the host sees

  /// Pops `count` values, last first; delivers `Program.lines[line]` with them put in.
  case say(line: Int32, count: Int32)
  /// Pops `count` values, then a bool; adds an option that goes on at `pc` to the menu.
  case option(line: Int32, count: Int32, pc: Int32)
  /// Delivers the menu. A choice goes on at its `pc`; none of them, at the next instruction.
  case showOptions
  /// Pops `count` values, last first; delivers `Program.commands[command]` with them put in.
  case command(command: Int32, count: Int32)

  // MARK: Once, and choosing what to say

  /// Pushes whether the once-flag `i` is still unset.
  case pushUnseen(Int32)
  /// Sets the once-flag `i`.
  case markSeen(Int32)
  /// Pops a bool; if true, `Program.contents[content]` is a candidate that goes on at `pc`.
  case candidate(content: Int32, pc: Int32)
  /// Picks among the candidates and goes on there; with none, at the next instruction.
  case pick
}

/// Operators on one value.
public enum UnaryOperation: UInt8, Sendable, Hashable {
  case negate
  case not
}

/// Operators on two values. Numbers unless said otherwise.
public enum BinaryOperation: UInt8, Sendable, Hashable {
  /// Numbers, or texts run together.
  case add
  case subtract
  case multiply
  case divide
  /// Both rounded to whole numbers first (half to even); the sign is the left one's.
  case remainder
  case less
  case lessOrEqual
  case greater
  case greaterOrEqual
  /// Values of any one type.
  case equal
  case notEqual
  /// Bools; both sides are always worked out.
  case and
  case or
  case xor
}
