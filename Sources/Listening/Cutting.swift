extension StringProtocol where SubSequence == Substring {
  /// The pieces between an ASCII sign, empty ones left out; by bytes, where `split` goes by characters.
  func cut(at sign: Unicode.Scalar) -> [Substring] {
    let whole = self[...]
    return whole.utf8.split { $0 == UInt8(ascii: sign) }.map { Substring($0) }
  }
}
