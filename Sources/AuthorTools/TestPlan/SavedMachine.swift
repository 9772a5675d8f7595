import DialogueMachine
import DialogueProgram
import Foundation

/// Turns a machine's state into bytes and back, as leaving a conversation and coming back to it does.
public enum SavedMachine {
  public static func bytes(_ machine: Machine) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    return Array(try encoder.encode(machine.save()))
  }

  /// The machine as it comes back; `moved` where the place it stood at was lost on the way.
  public static func machine(
    _ bytes: [UInt8], in program: Program
  ) throws -> (machine: Machine, moved: Bool) {
    let decoder = JSONDecoder()
    decoder.nonConformingFloatDecodingStrategy = .convertFromString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    let saved = try decoder.decode(SavedState.self, from: Data(bytes))
    return try Machine.restore(saved, in: program)
  }

  /// The machine after both.
  public static func throughBytes(_ machine: Machine) throws -> (machine: Machine, moved: Bool) {
    try self.machine(bytes(machine), in: machine.program)
  }
}
