/// Leaving nodes before their end.
extension Machine {
  /// Leaves the nodes that were opened last, as if each had returned, until so many are open. With
  /// none left, the dialogue has ended.
  public mutating func leave(downTo depth: Int) {
    guard depth < state.frames.count else { return }
    let left = state.frames.suffix(state.frames.count - max(0, depth))
    for frame in left.reversed() { countVisit(frame.node) }
    let rest = state.frames.prefix(max(0, depth))
    clearRun()
    state.frames = Array(rest)
  }
}
