import CSealing

extension AgeFile {
  /// HKDF with SHA-256 (RFC 5869), 32 bytes.
  static func derive(from secret: [UInt8], salt: [UInt8], for use: String) -> [UInt8] {
    var extracted = hmac(secret, key: salt)
    defer { wipe(&extracted) }
    return hmac(Array(use.utf8) + [1], key: extracted)
  }

  static func hmac(_ message: [UInt8], key: [UInt8]) -> [UInt8] {
    var state = crypto_auth_hmacsha256_state()
    var code = [UInt8](repeating: 0, count: Int(crypto_auth_hmacsha256_BYTES))
    crypto_auth_hmacsha256_init(&state, key, key.count)
    crypto_auth_hmacsha256_update(&state, message, UInt64(message.count))
    crypto_auth_hmacsha256_final(&state, &code)
    return code
  }

  /// ChaCha20-Poly1305 (RFC 7539). Each key is used once with each nonce.
  static func encrypt(
    _ plain: [UInt8], _ key: [UInt8], _ nonce: [UInt8] = [UInt8](repeating: 0, count: 12)
  ) -> [UInt8] {
    var sealed = [UInt8](
      repeating: 0, count: plain.count + Int(crypto_aead_chacha20poly1305_ietf_ABYTES))
    crypto_aead_chacha20poly1305_ietf_encrypt(
      &sealed, nil, plain, UInt64(plain.count), nil, 0, nil, nonce, key)
    return sealed
  }

  /// Bytes from the system's own source of chance.
  static func chance(_ count: Int) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    randombytes_buf(&bytes, count)
    return bytes
  }

  static func wipe(_ bytes: inout [UInt8]) {
    sodium_memzero(&bytes, bytes.count)
  }

  /// RFC 4648, without padding.
  static func base64(_ bytes: [UInt8]) -> String {
    let variant = sodium_base64_VARIANT_ORIGINAL_NO_PADDING
    var text = [CChar](repeating: 0, count: sodium_base64_encoded_len(bytes.count, variant))
    sodium_bin2base64(&text, text.count, bytes, bytes.count, variant)
    return String(decoding: text.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
