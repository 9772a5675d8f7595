import CSealing

/// What opens a sealed journal: made from its passphrase, held in locked memory.
///
/// One random key; what seals the pages, the letters and a file's tally are derived from it
/// (BLAKE2b, libsodium's `crypto_kdf`), so that no key does two things.
public final class JournalKey: Sendable {
  /// What a key is derived for. Never change a number.
  enum Use: UInt64 {
    case pages = 1
    case letters = 2
    case tally = 3
    case rows = 4
  }

  /// Which journal it is; not secret.
  let identity: [UInt8]
  let secret: Secret

  init(identity: [UInt8], secret: Secret) {
    self.identity = identity
    self.secret = secret
  }

  /// A key for a journal that is new.
  convenience init() throws(JournalError) {
    let secret = try Secret.random(Int(crypto_kdf_KEYBYTES))
    self.init(identity: Self.chance(Int(SEALING_IDENTITY_BYTES)), secret: secret)
  }

  /// 32 bytes for one use.
  func key(for use: Use) throws(JournalError) -> Secret {
    try Secret(count: 32) { into in
      secret.withBytes {
        _ = crypto_kdf_derive_from_key(
          into, 32, use.rawValue,
          "lwjournl", $0)
      }
    }
  }

  /// The public half of the pair that letters are sealed to.
  func letterAddress() throws(JournalError) -> [UInt8] {
    try letterPair().address
  }

  /// The pair that letters are sealed to and opened with.
  func letterPair() throws(JournalError) -> (address: [UInt8], secret: Secret) {
    let seed = try key(for: .letters)
    var address = [UInt8](repeating: 0, count: Int(crypto_box_PUBLICKEYBYTES))
    let secret = try Secret(count: Int(crypto_box_SECRETKEYBYTES)) { into in
      seed.withBytes {
        _ = crypto_box_seed_keypair(
          &address, into, $0)
      }
    }
    return (address, secret)
  }

  /// Bytes from the system's own source of chance; not secret.
  static func chance(_ count: Int) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    randombytes_buf(&bytes, count)
    return bytes
  }
}
