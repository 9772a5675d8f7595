import CSealing

/// How a letter is sealed: a key of its own, which only the journal's key opens, and then one part
/// after the other, so that none can be changed, moved or left out unseen (libsodium's
/// `crypto_secretstream_xchacha20poly1305`). Only what comes last may be missing.
///
/// The file: "LwL1"; the key, sealed to the address in `journal.key`; the stream's header; then parts,
/// each with its size before it (four bytes, the least first).
enum LetterSeal {
  static let mark = [UInt8]("LwL1".utf8)
  static let keySize = Int(crypto_secretstream_xchacha20poly1305_KEYBYTES)
  static let sealedKeySize = keySize + crypto_box_sealbytes()
  static let headerSize = Int(crypto_secretstream_xchacha20poly1305_HEADERBYTES)
  static let partSeal = Int(crypto_secretstream_xchacha20poly1305_ABYTES)
  /// A part's size says nothing finer than this of what was said; bytes.
  static let grain = 512
  /// No part is larger; bytes.
  static let largestPart = 1 << 26
}

/// Seals the parts of one letter.
struct LetterWriter {
  private var state = crypto_secretstream_xchacha20poly1305_state()

  /// Begins a letter; `beginning` is what its file begins with.
  init(to address: [UInt8], beginning: inout [UInt8]) throws(JournalError) {
    guard sealing_begin() == 0 else { throw .noMemory }
    let key = try Secret.random(LetterSeal.keySize)
    var sealedKey = [UInt8](repeating: 0, count: LetterSeal.sealedKeySize)
    var header = [UInt8](repeating: 0, count: LetterSeal.headerSize)
    let isSealed = key.withBytes { bytes in
      crypto_secretstream_xchacha20poly1305_init_push(&state, &header, bytes)
      return crypto_box_seal(&sealedKey, bytes, UInt64(LetterSeal.keySize), address) == 0
    }
    guard isSealed else { throw .noMemory }
    beginning = LetterSeal.mark + sealedKey + header
  }

  /// The next part as it is written.
  mutating func part(_ plain: [UInt8]) -> [UInt8] {
    var padded = plain
    var size = plain.count
    padded += [UInt8](repeating: 0, count: LetterSeal.grain)
    sodium_pad(&size, &padded, plain.count, LetterSeal.grain, padded.count)
    var sealed = [UInt8](repeating: 0, count: size + LetterSeal.partSeal)
    crypto_secretstream_xchacha20poly1305_push(
      &state, &sealed, nil, padded, UInt64(size), nil, 0,
      UInt8(crypto_secretstream_xchacha20poly1305_TAG_MESSAGE))
    sodium_memzero(&padded, padded.count)
    return withUnsafeBytes(of: UInt32(sealed.count).littleEndian, Array.init) + sealed
  }

  /// Forgets the letter's key.
  mutating func wipe() {
    sodium_memzero(&state, MemoryLayout.size(ofValue: state))
  }
}

/// Opens a letter.
struct LetterReader {
  /// The parts that could be opened, in order.
  private(set) var parts: [[UInt8]] = []
  /// Whether there is something in it that doesn't open, other than a last part that was cut off
  /// while it was written.
  private(set) var isDamaged = false

  init(_ letter: [UInt8], key: JournalKey) throws(JournalError) {
    let (address, secret) = try key.letterPair()
    let keyEnd = LetterSeal.mark.count + LetterSeal.sealedKeySize
    var place = keyEnd + LetterSeal.headerSize
    guard letter.count >= place else {
      // Cut off before anything was said in it.
      isDamaged = !letter.starts(with: LetterSeal.mark.prefix(letter.count))
      return
    }
    guard letter.starts(with: LetterSeal.mark) else {
      isDamaged = true
      return
    }
    let sealedKey = [UInt8](letter[LetterSeal.mark.count..<keyEnd])
    let header = [UInt8](letter[keyEnd..<place])
    var isOpen = false
    var state = crypto_secretstream_xchacha20poly1305_state()
    let streamKey = try Secret(count: LetterSeal.keySize) { into in
      isOpen =
        secret.withBytes {
          crypto_box_seal_open(into, sealedKey, UInt64(sealedKey.count), address, $0)
        } == 0
    }
    guard isOpen,
      streamKey.withBytes({
        crypto_secretstream_xchacha20poly1305_init_pull(&state, header, $0)
      }) == 0
    else {
      isDamaged = true
      return
    }
    while place < letter.count {
      guard letter.count - place >= 4 else { return }
      let size = letter[place..<place + 4].reversed().reduce(0) { $0 << 8 | Int($1) }
      guard size >= LetterSeal.partSeal, size <= LetterSeal.largestPart else {
        isDamaged = true
        return
      }
      guard letter.count - place - 4 >= size else { return }
      guard let part = Self.open([UInt8](letter[place + 4..<place + 4 + size]), &state) else {
        isDamaged = true
        return
      }
      parts.append(part)
      place += 4 + size
    }
  }

  private static func open(
    _ sealed: [UInt8], _ state: inout crypto_secretstream_xchacha20poly1305_state
  ) -> [UInt8]? {
    var plain = [UInt8](repeating: 0, count: sealed.count - LetterSeal.partSeal)
    var size = 0
    guard
      crypto_secretstream_xchacha20poly1305_pull(
        &state, &plain, nil, nil, sealed, UInt64(sealed.count), nil, 0) == 0,
      sodium_unpad(&size, plain, plain.count, LetterSeal.grain) == 0
    else { return nil }
    return Array(plain.prefix(size))
  }
}
