import CSealing

/// How much work it is to try a passphrase (Argon2id).
public struct KeyCost: Sendable, Hashable, Codable {
  /// How often all of the memory is gone through; 1 to 100.
  public var passes: Int
  /// Bytes; 8 KiB to 2 GiB.
  public var memory: Int

  public init(passes: Int, memory: Int) {
    self.passes = passes
    self.memory = memory
  }

  /// Whether it can be asked of a computer; a file may say anything.
  var isSound: Bool { (1...100).contains(passes) && (8192...(2 << 30)).contains(memory) }

  /// About half a second of work here and now, and 256 MiB of memory, or 64 where that isn't to be
  /// had. Never under three passes, what libsodium calls moderate.
  public static func halfASecond() -> KeyCost {
    let clock = ContinuousClock()
    for memory in [256 << 20, 64 << 20] {
      var cost = KeyCost(passes: 3, memory: memory)
      let begun = clock.now
      guard (try? cost.key(from: Secret.random(8), salt: [UInt8](repeating: 0, count: 16))) != nil
      else { continue }
      let seconds = (clock.now - begun) / .seconds(1)
      cost.passes = min(max(3, Int((3 * 0.5 / seconds).rounded())), 100)
      return cost
    }
    return KeyCost(passes: 3, memory: 16 << 20)
  }

  /// The key that a passphrase makes. Takes as long as it takes.
  func key(from passphrase: Secret, salt: [UInt8]) throws(JournalError) -> Secret {
    var isDone = false
    let key = try Secret(count: Int(crypto_aead_xchacha20poly1305_ietf_KEYBYTES)) { into in
      isDone =
        passphrase.withBytes { bytes in
          crypto_pwhash(
            into, UInt64(crypto_aead_xchacha20poly1305_ietf_KEYBYTES),
            UnsafeRawPointer(bytes).assumingMemoryBound(to: CChar.self),
            UInt64(passphrase.count), salt, UInt64(passes), memory, crypto_pwhash_ALG_ARGON2ID13)
        } == 0
    }
    guard isDone else { throw .noMemory }
    return key
  }
}
