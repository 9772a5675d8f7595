import Foundation
import Journal

/// What may be seen of this process from outside, were it to crash.
enum QuietCrash {
  private static let crashes = [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE]

  /// Nothing said gets into a core dump, nor into Swift's own report, which shows memory and waits for
  /// a key. Whoever sets `SWIFT_BACKTRACE` has the report.
  static func prepare() {
    ProcessMemory.keepToItself()
    guard getenv("SWIFT_BACKTRACE") == nil else { return }
    for crash in crashes { signal(crash, SIG_DFL) }
  }
}
