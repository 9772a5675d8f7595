import DialogueMachine
import Foundation

/// Turns a machine's state into bytes and back, as leaving a conversation and coming back to it does.
enum SavedMachine {
  /// The machine as it comes back; `moved` where the place it stood at was lost on the way.
  static func throughBytes(_ machine: Machine) throws -> (machine: Machine, moved: Bool) {
    let encoder = JSONEncoder()
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    let decoder = JSONDecoder()
    decoder.nonConformingFloatDecodingStrategy = .convertFromString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    let bytes = try encoder.encode(machine.save())
    let saved = try decoder.decode(SavedState.self, from: bytes)
    return try Machine.restore(saved, in: machine.program)
  }
}
