/// Letters with their marks as one scalar, where there is one (NFC for European scripts).
///
/// libedit draws a mark over nothing: a line it shows again loses them, though not in what is read.
enum Composition {
  static func composed(_ text: String) -> String {
    guard
      text.unicodeScalars.contains(where: { $0.properties.canonicalCombiningClass != .notReordered }
      )
    else { return text }
    return String(text.map { $0.unicodeScalars.count > 1 ? single($0) ?? $0 : $0 })
  }

  /// Characters are equal when they are canonically equivalent, so the one that is a single scalar can
  /// be searched for.
  private static func single(_ character: Character) -> Character? {
    let blocks: [ClosedRange<UInt32>] = [0xC0...0x24F, 0x386...0x4FF, 0x1E00...0x1FFF]
    for block in blocks {
      for value in block {
        if let scalar = Unicode.Scalar(value), Character(scalar) == character {
          return Character(scalar)
        }
      }
    }
    return nil
  }
}
