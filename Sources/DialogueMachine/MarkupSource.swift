import DialogueProgram
// The standard library composes characters (NFC) but doesn't offer it openly yet; the alternative is
// Foundation, which this room does without.
@_spi(_Unicode) import Swift

/// A line's text with its values put in, where each sign still knows whether an author wrote it.
///
/// What a value holds is never read as markup, nor as the colon that names a speaker: a person's own
/// words can't make a tag. Only a value that stands inside a tag is that tag's property.
struct MarkupSource {
  struct Sign {
    var scalar: Unicode.Scalar
    /// Whether it came with a value, and so means only itself.
    var isLiteral: Bool
  }

  private(set) var signs: [Sign] = []

  init(_ text: String) { add(text, isLiteral: false) }

  init(_ pieces: [TemplatePiece], _ values: [Value]) {
    for piece in pieces {
      switch piece {
      case .text(let text): add(text, isLiteral: false)
      case .value(let index):
        if values.indices.contains(index) {
          add(ValueText.string(values[index]), isLiteral: true)
        }
      }
    }
  }

  private mutating func add(_ text: String, isLiteral: Bool) {
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
      for scalar in text.unicodeScalars { signs.append(Sign(scalar: scalar, isLiteral: isLiteral)) }
    } else {
      // Composed, as the reference's are, so that positions count the same.
      for scalar in text._nfc { signs.append(Sign(scalar: scalar, isLiteral: isLiteral)) }
    }
  }

  /// The text as it stands, unread.
  var text: String {
    var view = String.UnicodeScalarView()
    for sign in signs { view.append(sign.scalar) }
    return String(view)
  }
}
