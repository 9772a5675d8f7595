import CSealing

/// Seals a file in the format of age, version 1 (c2sp.org/age), for whoever has a passphrase or a key:
/// `age`, `rage` and others open it, without Leeward.
///
/// Checked against the specification, and by opening what it writes with age 1.1.1.
public enum AgeFile {
  public enum Failure: Error {
    /// There isn't the memory that a passphrase takes.
    case noMemory
    /// An empty one seals nothing.
    case noPassphrase
    /// A key that opens nothing: it is no point on the curve that could be used.
    case uselessKey
  }

  /// Each of these people can open it with the key that belongs to theirs.
  public static func seal(
    _ content: [UInt8], for recipients: [AgeRecipient]
  ) throws(Failure) -> [UInt8] {
    guard sealing_begin() == 0 else { throw .noMemory }
    var key = chance(16)
    defer { wipe(&key) }
    var stanzas: [String] = []
    for recipient in recipients { stanzas.append(try stanza(for: recipient, key)) }
    return file(content, key, stanzas)
  }

  /// Whoever knows the passphrase can open it. Takes about a second and a quarter of a gigabyte, as
  /// each try to find it would.
  ///
  /// `workFactor`: its logarithm to base two, 1 to 22; age itself takes 18.
  public static func seal(
    _ content: [UInt8], with passphrase: UnsafeRawBufferPointer, workFactor: Int = 18
  ) throws(Failure) -> [UInt8] {
    guard sealing_begin() == 0 else { throw .noMemory }
    var key = chance(16)
    defer { wipe(&key) }
    let salt = chance(16)
    var wrapping = [UInt8](repeating: 0, count: 32)
    defer { wipe(&wrapping) }
    let labelled = Array("age-encryption.org/v1/scrypt".utf8) + salt
    guard let bytes = passphrase.bindMemory(to: UInt8.self).baseAddress else { throw .noPassphrase }
    let made = crypto_pwhash_scryptsalsa208sha256_ll(
      bytes, passphrase.count, labelled, labelled.count, 1 << UInt64(workFactor), 8, 1, &wrapping,
      wrapping.count)
    guard made == 0 else { throw .noMemory }
    let body = base64(encrypt(key, wrapping))
    return file(content, key, ["-> scrypt \(base64(salt)) \(workFactor)\n\(body)\n"])
  }

  private static func stanza(
    for recipient: AgeRecipient, _ key: [UInt8]
  ) throws(Failure) -> String {
    var secret = chance(32)
    var shared = [UInt8](repeating: 0, count: 32)
    defer {
      wipe(&secret)
      wipe(&shared)
    }
    var share = [UInt8](repeating: 0, count: 32)
    guard crypto_scalarmult_curve25519_base(&share, secret) == 0,
      crypto_scalarmult_curve25519(&shared, secret, recipient.key) == 0
    else { throw .uselessKey }
    var wrapping = derive(
      from: shared, salt: share + recipient.key, for: "age-encryption.org/v1/X25519")
    defer { wipe(&wrapping) }
    return "-> X25519 \(base64(share))\n\(base64(encrypt(key, wrapping)))\n"
  }

  private static func file(_ content: [UInt8], _ key: [UInt8], _ stanzas: [String]) -> [UInt8] {
    let header = "age-encryption.org/v1\n" + stanzas.joined() + "---"
    var authentic = derive(from: key, salt: [], for: "header")
    let nonce = chance(16)
    var payload = derive(from: key, salt: nonce, for: "payload")
    defer {
      wipe(&authentic)
      wipe(&payload)
    }
    let code = base64(hmac(Array(header.utf8), key: authentic))
    var out = Array("\(header) \(code)\n".utf8) + nonce
    var rest = content[...]
    var number: UInt64 = 0
    repeat {
      let chunk = Array(rest.prefix(chunkSize))
      rest = rest.dropFirst(chunkSize)
      var place = [UInt8](repeating: 0, count: 12)
      for index in 0..<8 { place[10 - index] = UInt8(truncatingIfNeeded: number >> (8 * index)) }
      place[11] = rest.isEmpty ? 1 : 0
      out += encrypt(chunk, payload, place)
      number += 1
    } while !rest.isEmpty
    return out
  }

  /// In bytes.
  private static let chunkSize = 65_536
}
