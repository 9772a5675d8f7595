import Conversation
import Glibc
import Synchronization
import TestSupport

@testable import TerminalInterface

/// A conversation on a pseudo-terminal, in a thread of its own; the test is the person at it.
final class Conversing: Sendable {
  struct Outcome: Sendable {
    var leaving: Leaving
    var heard: [String]
    var interruptions: [Bool]
    var finished: [Bool]
  }

  private let outcome = Mutex<Outcome?>(nil)

  /// Begins it. `terminal` must not be used by another conversation.
  static func start(
    on terminal: PseudoTerminal, _ events: [SessionEvent], completions: [String] = [],
    plain: Bool = false, pace: Pace = .none, variables: [String: String] = [:]
  ) throws -> Conversing {
    let conversing = Conversing()
    let side = try terminal.openProgramSide()
    let surroundings = ["TERM": "xterm"].merging(variables) { $1 }
    let options = TerminalOptions(
      plain: plain, pace: pace, environment: TerminalEnvironment(surroundings), input: side,
      output: side, catchesSignals: false)
    let body: @Sendable () -> Void = {
      let session = ScriptedSession(events, completions: completions)
      let leaving = TerminalConversation(options: options).run(session, greets: false)
      let outcome = Outcome(
        leaving: leaving, heard: session.heard, interruptions: session.interruptions,
        finished: session.finished.map(\.early))
      conversing.outcome.withLock { $0 = outcome }
      close(side)
    }
    let work = Unmanaged.passRetained(Work(body))
    var thread = pthread_t()
    pthread_create(
      &thread, nil,
      { argument in
        if let argument { Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().body() }
        return nil
      }, work.toOpaque())
    pthread_detach(thread)
    return conversing
  }

  /// Waits until it is over.
  func end(_ terminal: PseudoTerminal, within time: Duration = .seconds(10)) throws -> Outcome {
    let end = ContinuousClock.now + time
    while ContinuousClock.now < end {
      terminal.takeIn(for: .milliseconds(5))
      if let outcome = outcome.withLock({ $0 }) { return outcome }
    }
    throw PseudoTerminal.Failure(description: "still runs; came: \(terminal.rest.debugDescription)")
  }

  private final class Work: Sendable {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }
}
