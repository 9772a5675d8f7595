import CSealing
import Testing

@testable import AgeFiles

/// What is sealed is what the specification says (c2sp.org/age): opened step by step as it tells.
@Suite struct AgeFileTests {
  private static let sizes = [0, 1, 100, 65_535, 65_536, 65_537, 131_072, 200_000]

  /// The example key of the specification, and what it is made of: 32 times the letter B.
  private static let example = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj"
  private static let secret = [UInt8](repeating: 0x42, count: 32)

  @Test func theExampleOfTheSpecificationIsRead() throws {
    var expected = [UInt8](repeating: 0, count: 32)
    crypto_scalarmult_curve25519_base(&expected, Self.secret)
    #expect(try AgeRecipient(Self.example).key == expected)
    #expect(try AgeRecipient(Self.example.uppercased()).key == expected)
  }

  @Test func keysThatAreNoneAreToldApart() {
    func problem(_ text: String) -> AgeRecipient.Problem? {
      do {
        _ = try AgeRecipient(text)
        return nil
      } catch { return error }
    }
    #expect(problem("") == .notAKey)
    #expect(problem("ssh-ed25519 AAAA") == .notAKey)
    #expect(
      problem("AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX")
        == .secretKey)
    #expect(problem("age1pq1x34nzsvr0rxjsgdn8zgyhfe8j7ceq5r9rdelkjuh3y235jzxs") == .otherKind)
    #expect(problem("age1") == .mistyped)
    #expect(problem("Age1" + Self.example.dropFirst(4)) == .mistyped)
    for index in Self.example.indices.dropFirst(4) {
      var changed = Self.example
      changed.replaceSubrange(index...index, with: changed[index] == "q" ? "p" : "q")
      #expect(problem(changed) == .mistyped)
      #expect(problem(String(Self.example[..<index])) != nil)
    }
  }

  /// RFC 5869, test case 3; the first 32 bytes, as far as the format goes.
  @Test func keysAreDerivedAsTheStandardSays() {
    let secret = [UInt8](repeating: 0x0B, count: 22)
    let info = String(decoding: [] as [UInt8], as: UTF8.self)
    #expect(
      AgeFile.derive(from: secret, salt: [], for: info) == [
        0x8D, 0xA4, 0xE7, 0x75, 0xA5, 0x63, 0xC1, 0x8F, 0x71, 0x5F, 0x80, 0x2A, 0x06, 0x3C, 0x5A,
        0x31, 0xB8, 0xA1, 0x1F, 0x5C, 0x5E, 0xE1, 0x87, 0x9E, 0xC3, 0x45, 0x4E, 0x5F, 0x3C, 0x73,
        0x8D, 0x2D,
      ])
  }

  @Test(arguments: sizes) func whoHasTheKeyOpensIt(size: Int) throws {
    let content = AgeFile.chance(size)
    let recipient = try AgeRecipient(Self.example)
    let other = try AgeRecipient("age1lggyhqrw2nlhcxprm67z43rta597azn8gknawjehu9d9dl0jq3yqqvfafg")
    let file = try AgeFile.seal(content, for: [other, recipient])
    let opened = try Opened(file)
    #expect(opened.stanzas.count == 2)
    let stanza = try #require(opened.stanzas.last)
    #expect(stanza.arguments.first == "X25519")
    let share = try #require(bytes(stanza.arguments[1]))
    var shared = [UInt8](repeating: 0, count: 32)
    #expect(crypto_scalarmult_curve25519(&shared, Self.secret, share) == 0)
    let wrapping = AgeFile.derive(
      from: shared, salt: share + recipient.key, for: "age-encryption.org/v1/X25519")
    let key = try #require(decrypt(stanza.body, wrapping))
    #expect(opened.content(with: key) == content)
    #expect(try AgeFile.seal(content, for: [recipient]) != AgeFile.seal(content, for: [recipient]))
  }

  @Test func whoKnowsThePassphraseOpensIt() throws {
    let content = Array("what was said".utf8)
    let passphrase = Array("høyvann, 満潮".utf8)
    let file = try passphrase.withUnsafeBytes {
      try AgeFile.seal(content, with: $0, workFactor: 10)
    }
    let opened = try Opened(file)
    let stanza = try #require(opened.stanzas.first)
    #expect(stanza.arguments.first == "scrypt" && stanza.arguments.last == "10")
    let salt = try #require(bytes(stanza.arguments[1]))
    #expect(salt.count == 16)
    var wrapping = [UInt8](repeating: 0, count: 32)
    let label = Array("age-encryption.org/v1/scrypt".utf8) + salt
    let made = crypto_pwhash_scryptsalsa208sha256_ll(
      passphrase, passphrase.count, label, label.count, 1024, 8, 1, &wrapping, 32)
    #expect(made == 0)
    let key = try #require(decrypt(stanza.body, wrapping))
    #expect(key.count == 16)
    #expect(opened.content(with: key) == content)
  }
}

/// A file taken apart.
private struct Opened {
  var stanzas: [(arguments: [String], body: [UInt8])] = []
  private var header: [UInt8] = []
  private var code: [UInt8] = []
  private var payload: ArraySlice<UInt8> = []

  struct Malformed: Error {}

  init(_ file: [UInt8]) throws {
    var rest = file[...]
    func line() throws -> String {
      guard let end = rest.firstIndex(of: 10) else { throw Malformed() }
      defer { rest = rest[(end + 1)...] }
      return String(decoding: rest[..<end], as: UTF8.self)
    }
    guard try line() == "age-encryption.org/v1" else { throw Malformed() }
    while true {
      let begun = rest.startIndex
      let text = try line()
      if text.hasPrefix("--- ") {
        header = Array(file[..<(begun + 3)])
        guard let code = bytes(String(text.dropFirst(4))) else { throw Malformed() }
        (self.code, payload) = (code, rest)
        return
      }
      guard text.hasPrefix("-> "), let body = bytes(try line()) else { throw Malformed() }
      stanzas.append((text.dropFirst(3).split(separator: " ").map(String.init), body))
    }
  }

  /// Nil where the header or a chunk isn't authentic.
  func content(with key: [UInt8]) -> [UInt8]? {
    let authentic = AgeFile.derive(from: key, salt: [], for: "header")
    guard AgeFile.hmac(header, key: authentic) == code else { return nil }
    let payloadKey = AgeFile.derive(from: key, salt: Array(payload.prefix(16)), for: "payload")
    var rest = payload.dropFirst(16)
    var out: [UInt8] = []
    var number: UInt8 = 0
    while true {
      let chunk = Array(rest.prefix(65_536 + 16))
      rest = rest.dropFirst(chunk.count)
      let isLast: UInt8 = rest.isEmpty ? 1 : 0
      let nonce = [UInt8](repeating: 0, count: 10) + [number, isLast]
      guard let plain = decrypt(chunk, payloadKey, nonce) else { return nil }
      // Only an empty file ends with nothing.
      guard !plain.isEmpty || number == 0 else { return nil }
      out += plain
      number += 1
      if isLast == 1 { return out }
    }
  }
}

private func decrypt(
  _ sealed: [UInt8], _ key: [UInt8], _ nonce: [UInt8] = [UInt8](repeating: 0, count: 12)
) -> [UInt8]? {
  guard sealed.count >= 16 else { return nil }
  var plain = [UInt8](repeating: 0, count: sealed.count - 16)
  let isOpen = crypto_aead_chacha20poly1305_ietf_decrypt(
    &plain, nil, nil, sealed, UInt64(sealed.count), nil, 0, nonce, key)
  return isOpen == 0 ? plain : nil
}

private func bytes(_ text: String) -> [UInt8]? {
  var out = [UInt8](repeating: 0, count: text.utf8.count)
  var count = 0
  let isRead = sodium_base642bin(
    &out, out.count, text, text.utf8.count, nil, &count, nil,
    sodium_base64_VARIANT_ORIGINAL_NO_PADDING)
  return isRead == 0 ? Array(out.prefix(count)) : nil
}
