import Glibc
import Synchronization

/// Held while a program is started: what another test has open just then must not be handed on to it.
let starting = Mutex(())

/// Starts a program with signals as a shell hands them on.
func spawn(
  _ path: String, _ arguments: [String], environment: [String: String],
  actions: inout posix_spawn_file_actions_t, flags: Int16 = 0
) throws -> pid_t {
  var attributes = posix_spawnattr_t()
  posix_spawnattr_init(&attributes)
  defer { posix_spawnattr_destroy(&attributes) }
  var none = sigset_t()
  var all = sigset_t()
  sigemptyset(&none)
  sigfillset(&all)
  posix_spawnattr_setsigmask(&attributes, &none)
  posix_spawnattr_setsigdefault(&attributes, &all)
  posix_spawnattr_setflags(
    &attributes, flags | Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF))
  var words = ([path] + arguments).map { strdup($0) } + [nil]
  var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
  defer { for word in words + variables { free(word) } }
  var process: pid_t = 0
  let error = posix_spawn(&process, path, &actions, &attributes, &words, &variables)
  guard error == 0 else {
    throw PseudoTerminal.Failure(description: "\(path): \(String(cString: strerror(error)))")
  }
  return process
}

/// How a program ended, if it has: its exit status, or 128 and the signal's number.
func exitStatusNow(of process: pid_t) -> Int32? {
  var status: Int32 = 0
  guard waitpid(process, &status, WNOHANG) == process else { return nil }
  return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
}

/// The folder this package's programs were built into; the tests lie beside them.
public let builtProducts: String = {
  var path = [CChar](repeating: 0, count: 4096)
  let count = max(0, readlink("/proc/self/exe", &path, path.count))
  let executable = String(decoding: path[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  return String(executable[..<(executable.lastIndex(of: "/") ?? executable.startIndex)])
}()
