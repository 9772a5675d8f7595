import CUnpack

/// A zip, read from its bytes in memory: nothing of it is ever written to the disk, so that a name
/// with `..` in it leads nowhere.
package struct ZipArchive {
  /// What the list at the end of the zip says of one file.
  private struct Entry {
    var method: UInt16
    var packed: Int
    var unpacked: Int
    var checksum: UInt32
    var offset: Int
  }

  private let bytes: [UInt8]
  private let limits: ImportLimits
  private var entries: [String: Entry] = [:]
  private var newest: String?

  static func isZip(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) }

  package init(_ bytes: [UInt8], limits: ImportLimits) throws(ImportProblem) {
    self.bytes = bytes
    self.limits = limits
    try readList()
    // Each says how large it is before it is unpacked; unpacking holds it to that.
    var all = 0
    for entry in entries.values {
      all += entry.unpacked
      guard all <= limits.unpackedBytes else { throw .tooLarge(limits.unpackedBytes) }
    }
  }

  package var files: FileSet {
    FileSet(names: Array(entries.keys), newest: newest) { [self] name throws(ImportProblem) in
      try unpack(name)
    }
  }

  private mutating func readList() throws(ImportProblem) {
    let end = bytes.count - 22
    // A comment of at most 65,535 bytes may stand behind the end.
    let start = stride(from: end, through: max(0, end - 65_535), by: -1).first {
      number(at: $0, bytes: 4) == 0x0605_4B50
    }
    guard end >= 0, let start else {
      throw ImportProblem("The zip has no end: a part of the file is missing. Fetch it again.")
    }
    let count = number(at: start + 10, bytes: 2)
    guard count <= limits.files else {
      throw ImportProblem("The zip has more than \(limits.files) files. Is it the right one?")
    }
    var position = number(at: start + 16, bytes: 4)
    for _ in 0..<count {
      guard position + 46 <= start, number(at: position, bytes: 4) == 0x0201_4B50 else {
        throw .damagedZip
      }
      let nameEnd = position + 46 + number(at: position + 28, bytes: 2)
      guard nameEnd <= start else { throw .damagedZip }
      let name = FileText.field(bytes[position + 46..<nameEnd]).text
      let isSecret = number(at: position + 8, bytes: 2) & 1 != 0
      if isSecret { throw ImportProblem("The zip is locked with a password. Unpack it first.") }
      let entry = Entry(
        method: UInt16(number(at: position + 10, bytes: 2)),
        packed: number(at: position + 20, bytes: 4), unpacked: number(at: position + 24, bytes: 4),
        checksum: UInt32(number(at: position + 16, bytes: 4)),
        offset: number(at: position + 42, bytes: 4))
      if Self.isOrdinary(name) {
        entries[name] = entry
        newest = max(newest ?? "", date(number(at: position + 14, bytes: 2)))
      }
      position =
        nameEnd + number(at: position + 30, bytes: 2) + number(at: position + 32, bytes: 2)
    }
    // 1980 is what programs write that don't tell.
    if newest.map({ $0 < "1981" }) == true { newest = nil }
  }

  /// Folders, and names that lead out of the zip, are passed over.
  private static func isOrdinary(_ name: String) -> Bool {
    !name.hasSuffix("/") && !name.hasPrefix("/") && !name.contains("\\")
      && !name.split(separator: "/").contains("..") && !name.hasPrefix("__MACOSX")
  }

  private func date(_ stamp: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    return "\(1980 + stamp >> 9)-\(two(stamp >> 5 & 15))-\(two(stamp & 31))"
  }

  private func unpack(_ name: String) throws(ImportProblem) -> [UInt8] {
    guard let entry = entries[name] else {
      throw ImportProblem("The zip has no file \(FieldText.line(name) ?? "of that name").")
    }
    guard number(at: entry.offset, bytes: 4) == 0x0403_4B50 else { throw .damagedZip }
    let start =
      entry.offset + 30 + number(at: entry.offset + 26, bytes: 2)
      + number(at: entry.offset + 28, bytes: 2)
    guard start + entry.packed <= bytes.count else { throw .damagedZip }
    let packed = bytes[start..<start + entry.packed]
    let unpacked: [UInt8]
    switch entry.method {
    case 0: unpacked = Array(packed)
    case 8: unpacked = try inflate(packed, to: entry.unpacked)
    default: throw ImportProblem("The zip is packed in a way that Leeward doesn't know. Unpack it.")
    }
    let checksum = unpacked.withUnsafeBufferPointer {
      crc32_z(0, $0.baseAddress, z_size_t($0.count))
    }
    guard unpacked.count == entry.unpacked, checksum == UInt(entry.checksum) else {
      throw .damagedZip
    }
    return unpacked
  }

  /// Never unpacks more than was told.
  private func inflate(_ packed: ArraySlice<UInt8>, to size: Int) throws(ImportProblem) -> [UInt8] {
    // Nothing packs better than this; who claims more has no good reason.
    guard size <= packed.count * 1032 + 64 else { throw .damagedZip }
    var stream = z_stream()
    guard unpack_begin(&stream, -MAX_WBITS) == Z_OK else { throw .damagedZip }
    defer { inflateEnd(&stream) }
    var result = Z_OK
    let unpacked = [UInt8](unsafeUninitializedCapacity: max(size, 1)) { out, count in
      packed.withUnsafeBufferPointer { packed in
        // zlib doesn't write to what it reads.
        stream.next_in = UnsafeMutablePointer(mutating: packed.baseAddress)
        stream.avail_in = UInt32(packed.count)
        stream.next_out = out.baseAddress
        stream.avail_out = UInt32(size)
        result = CUnpack.inflate(&stream, Z_FINISH)
      }
      count = Int(stream.total_out)
    }
    guard result == Z_STREAM_END else { throw .damagedZip }
    return unpacked
  }

  /// Little-endian; 0 outside the file, which fits nothing that is asked of it.
  private func number(at position: Int, bytes count: Int) -> Int {
    guard position >= 0, position + count <= bytes.count else { return 0 }
    return (0..<count).reduce(0) { $0 | Int(bytes[position + $1]) << (8 * $1) }
  }
}

extension ImportProblem {
  fileprivate static var damagedZip: ImportProblem {
    ImportProblem("The zip is damaged: what is in it can't be unpacked. Fetch it again.")
  }
}
