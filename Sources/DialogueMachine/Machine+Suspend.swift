import DialogueProgram

/// Setting a dialogue aside for another, and taking it up again.
extension Machine {
  /// Where a dialogue stood when it was set aside: its place, not what is known.
  public struct Suspension: Hashable, Sendable {
    var frames: [MachineState.Frame]
    var stack: [Value]
    var returns: [Int32]
    var choices: [MachineState.Choice]
    var waiting: MachineState.Waiting
  }

  /// Takes the place out, so that another node can be started; variables, visits and flags stay.
  public mutating func suspend() -> Suspension {
    let suspension = Suspension(
      frames: state.frames, stack: state.stack, returns: state.returns, choices: state.choices,
      waiting: state.waiting)
    clearRun()
    return suspension
  }

  /// Stands again where it stood, with what has become known since.
  public mutating func resume(_ suspension: Suspension) {
    clearRun()
    state.frames = suspension.frames
    state.stack = suspension.stack
    state.returns = suspension.returns
    state.choices = suspension.choices
    state.waiting = suspension.waiting
  }
}
