import CLibedit
import Glibc

/// Catches the signals a terminal sends and hands them over where it suits us.
///
/// The handlers only write to a pipe. One watch at a time in a process.
final class SignalWatch {
  enum Caught: Sendable, Hashable {
    case interrupt
    case hide
    case terminate(Int32)
    case resize
    case stop
    case resume
  }

  /// To poll beside the terminal; -1 (which `poll` passes over) where nothing is caught.
  let descriptor: Int32
  private let signals: [Int32]

  /// Catches nothing.
  init() {
    descriptor = -1
    signals = []
  }

  /// Where no terminal is read, Ctrl-C ends the program and the rest is left to the system.
  init(readsTerminal: Bool) {
    descriptor = leeward_signals_open()
    let ending = readsTerminal ? [SIGTERM, SIGHUP] : [SIGTERM, SIGHUP, SIGINT]
    let others = readsTerminal ? [SIGINT, SIGQUIT, SIGWINCH, SIGTSTP, SIGCONT] : []
    signals = descriptor < 0 ? [] : ending + others
    for signal in signals { _ = leeward_signal_catch(signal, ending.contains(signal)) }
  }

  /// Everything as it was before.
  func end() {
    for signal in signals { _ = leeward_signal_release(signal) }
  }

  /// The oldest that was caught and not handed over yet; one that ends the program first, and again
  /// and again.
  func next() -> Caught? {
    guard descriptor >= 0 else { return nil }
    // Before all others: a pipe full of resizes has no room for its number.
    if let ending { return .terminate(ending) }
    var byte: UInt8 = 0
    while read(descriptor, &byte, 1) == 1 {
      switch Int32(byte) {
      case SIGINT: return .interrupt
      case SIGQUIT: return .hide
      case SIGWINCH: return .resize
      case SIGTSTP: return .stop
      case SIGCONT: return .resume
      default:
        // It may have come since we looked.
        if let ending { return .terminate(ending) }
      }
    }
    return nil
  }

  /// The signal that asks the program to end, once one came.
  var ending: Int32? {
    let signal = descriptor < 0 ? 0 : leeward_signal_ending()
    return signal == 0 ? nil : signal
  }
}
