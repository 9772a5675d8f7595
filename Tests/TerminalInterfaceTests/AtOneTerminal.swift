import TestSupport
import Testing

/// What is tried with real keys on a real terminal, and libedit: one at a time, since libedit and a
/// terminal's settings are one for the process.
@Suite(.onThreads, .serialized, .timeLimit(.minutes(10))) enum AtOneTerminal {}
