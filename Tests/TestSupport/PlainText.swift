/// Text as it was written, without what moved the cursor or changed its looks.
public func withoutEscapes(_ text: some StringProtocol) -> String {
  var out = String.UnicodeScalarView()
  var scalars = text.unicodeScalars[...]
  while let scalar = scalars.popFirst() {
    guard scalar == "\u{1B}" else {
      if scalar != "\r", scalar != "\u{7}" { out.append(scalar) }
      continue
    }
    guard scalars.popFirst() == "[" else { continue }
    while let next = scalars.popFirst(), !("@"..."~").contains(next) {}
  }
  return String(out)
}

extension String {
  /// Whether there is any control character but line feeds in it.
  public var hasControls: Bool {
    unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || (0x7F...0x9F).contains($0.value) }
  }
}
