import CSealing
import Foundation

/// `journal.key`: the journal's key, sealed with its passphrase, and the address that letters are
/// sealed to while the journal is locked. JSON; bytes in base64.
struct KeyFile: Codable {
  /// Says what the file is: "leeward-key".
  var format = Self.format
  /// How it is to be read; a number that isn't known isn't opened.
  var version = 1
  /// Which journal it belongs to: 16 bytes.
  var identity: Data
  /// Argon2id (version 1.3), as libsodium has it.
  var cost: KeyCost
  /// 16 bytes.
  var salt: Data
  /// A nonce and the sealed key: XChaCha20-Poly1305, with all of the above as associated data.
  var sealed: Data
  /// A Curve25519 public key.
  var address: Data

  static let format = "leeward-key"
  private static let nonceSize = Int(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES)
  private static let sealSize = Int(crypto_aead_xchacha20poly1305_ietf_ABYTES)

  /// Seals a key with a passphrase. Takes as long as the cost says.
  init(_ key: JournalKey, sealedWith passphrase: Secret, cost: KeyCost) throws(JournalError) {
    let salt = JournalKey.chance(Int(crypto_pwhash_SALTBYTES))
    let nonce = JournalKey.chance(Self.nonceSize)
    let wrapping = try cost.key(from: passphrase, salt: salt)
    let place = Self.place(identity: Data(key.identity), cost: cost, salt: Data(salt))
    var sealed = [UInt8](repeating: 0, count: key.secret.count + Self.sealSize)
    key.secret.withBytes { plain in
      wrapping.withBytes {
        _ = crypto_aead_xchacha20poly1305_ietf_encrypt(
          &sealed, nil, plain, UInt64(key.secret.count), place, UInt64(place.count), nil, nonce, $0)
      }
    }
    identity = Data(key.identity)
    self.cost = cost
    self.salt = Data(salt)
    self.sealed = Data(nonce + sealed)
    address = Data(try key.letterAddress())
  }

  /// Opens the key. Takes as long as the cost says, whether the passphrase is right or wrong.
  func key(with passphrase: Secret, at path: String) throws(JournalError) -> JournalKey {
    let wrapping = try cost.key(from: passphrase, salt: [UInt8](salt))
    let place = Self.place(identity: identity, cost: cost, salt: salt)
    let nonce = [UInt8](sealed.prefix(Self.nonceSize))
    let text = [UInt8](sealed.dropFirst(Self.nonceSize))
    var isOpen = false
    let secret = try Secret(count: Int(crypto_kdf_KEYBYTES)) { into in
      isOpen =
        wrapping.withBytes {
          crypto_aead_xchacha20poly1305_ietf_decrypt(
            into, nil, nil, text,
            UInt64(text.count), place, UInt64(place.count), nonce, $0)
        } == 0
    }
    guard isOpen else { throw .wrongPassphrase }
    let key = JournalKey(identity: [UInt8](identity), secret: secret)
    // Whoever can write here could have had letters sealed to themself.
    guard Data(try key.letterAddress()) == address else {
      throw .damaged(path: path, reason: "the address in it isn't the one that Leeward wrote")
    }
    return key
  }

  private static func place(identity: Data, cost: KeyCost, salt: Data) -> [UInt8] {
    var place = [UInt8]("leeward-key 1 argon2id13".utf8) + identity
    for number in [cost.passes, cost.memory] {
      withUnsafeBytes(of: UInt64(number).littleEndian) { place += $0 }
    }
    return place + salt
  }
}

extension KeyFile {
  /// The key file in a folder; nil where there is none.
  init?(in folder: JournalFolder) throws(JournalError) {
    guard let data = try folder.contents(of: folder.keyFile, atMost: 1 << 16) else { return nil }
    do {
      self = try JSONDecoder().decode(KeyFile.self, from: data)
    } catch {
      throw .damaged(path: folder.keyFile, reason: "it isn't a key of Leeward's")
    }
    guard format == Self.format else {
      throw .damaged(path: folder.keyFile, reason: "it isn't a key of Leeward's")
    }
    guard version == 1 else { throw .tooNew(path: folder.keyFile, version: version) }
    guard identity.count == Int(SEALING_IDENTITY_BYTES),
      salt.count == Int(crypto_pwhash_SALTBYTES), cost.isSound,
      sealed.count == Self.nonceSize + Int(crypto_kdf_KEYBYTES) + Self.sealSize,
      address.count == Int(crypto_box_PUBLICKEYBYTES)
    else {
      throw .damaged(path: folder.keyFile, reason: "what it holds has the wrong size")
    }
  }

  /// The file as it is written.
  var json: Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(self)) ?? Data()
  }
}
