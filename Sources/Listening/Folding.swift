/// Makes letters that are meant alike alike, so that one spelling in a table is enough.
///
/// Case, diacritics of the Latin languages, fullwidth and mathematical letters, look-alike Greek and
/// Cyrillic letters, and every form of apostrophe are folded; marks without width fall away. The
/// standard library has no compatibility decomposition, hence the tables.
enum Folding {
  /// The whole text, folded.
  static func fold(_ text: some StringProtocol) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { fold(scalar) { out.append($0) } }
    return String(out)
  }

  /// Gives the scalars one scalar folds to; none where it has no width of its own.
  @inline(__always)
  static func fold(_ scalar: Unicode.Scalar, into emit: (Unicode.Scalar) -> Void) {
    let value = scalar.value
    if value < 0x80 {
      emit(value >= 0x41 && value <= 0x5A ? Unicode.Scalar(UInt8(value + 0x20)) : scalar)
      return
    }
    foldRare(scalar, into: emit)
  }

  private static func foldRare(_ scalar: Unicode.Scalar, into emit: (Unicode.Scalar) -> Void) {
    if let plain = lookAlikes[scalar] {
      plain.unicodeScalars.forEach(emit)
      return
    }
    switch scalar.value {
    case 0xFF01...0xFF5E:  // fullwidth forms
      if let ascii = Unicode.Scalar(scalar.value - 0xFEE0) { fold(ascii, into: emit) }
    case 0x1D400...0x1D6A3:  // mathematical letters: thirteen alphabets of 52
      let place = (scalar.value - 0x1D400) % 26
      if let letter = Unicode.Scalar(0x61 + place) { emit(letter) }
    case 0x1D7CE...0x1D7FF:  // mathematical digits
      if let digit = Unicode.Scalar(0x30 + (scalar.value - 0x1D7CE) % 10) { emit(digit) }
    default:
      let properties = scalar.properties
      switch properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .format, .control:
        if properties.isWhitespace { emit(" ") }
      case .decimalNumber:
        if let value = properties.numericValue, let digit = Unicode.Scalar(0x30 + UInt32(value)) {
          emit(digit)
        }
      default:
        for folded in properties.uppercaseMapping.lowercased().unicodeScalars {
          emit(lookAlikes[folded]?.unicodeScalars.first ?? folded)
        }
      }
    }
  }

  /// From a letter to the plain ones it stands for; each line is "plain: letters".
  private static let lookAlikes: [Unicode.Scalar: String] = {
    let table: KeyValuePairs<String, String> = [
      "a": "àáâãäåāăąǎȁȃạảấầẩẫậắằẳẵặÀÁÂÃÄÅĀĂĄªаАαΑά", "ae": "æÆ", "b": "ƀвВβΒ",
      "c": "çćĉċčÇĆĈĊČсС", "d": "ďđðĎĐÐԁ", "e": "èéêëēĕėęěẹẻẽếềểễệÈÉÊËĒĔĖĘĚеЕёЁεΕέ",
      "g": "ĝğġģĜĞĠĢɡ", "h": "ĥħĤĦһнНΗ", "i": "ìíîïĩīĭįıỉịÌÍÎÏĨĪĬĮİіІїЇιΙί", "j": "ĵĴјЈ",
      "k": "ķĸĶкКκΚ", "l": "ĺļľŀłĹĻĽĿŁⅼ", "m": "мМΜⅿ", "n": "ñńņňŋÑŃŅŇŊΝո",
      "o": "òóôõöøōŏőơọỏốồổỗộớờởỡợÒÓÔÕÖØŌŎŐºоОοΟό", "oe": "œŒ", "p": "рРρΡ", "r": "ŕŗřŔŖŘг",
      "s": "śŝşšșŚŜŞŠȘѕЅ", "ss": "ßẞ", "t": "ţťŧțŢŤŦȚтТτΤ",
      "u": "ùúûüũūŭůűųưụủứừửữựÙÚÛÜŨŪŬŮŰŲυ", "v": "ѵν", "w": "ŵŴԝ", "x": "хХχΧ",
      "y": "ýÿŷỳỵỷỹÝŸŶуУ", "z": "źżžŹŻŽΖ", "'": "’‘ʼʻ`´′＇", " ": "\u{A0}\u{85}\u{2028}\u{2029}",
    ]
    var map: [Unicode.Scalar: String] = [:]
    for (plain, letters) in table {
      for letter in letters.unicodeScalars { map[letter] = plain }
    }
    return map
  }()
}
