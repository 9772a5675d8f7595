/// Numbers as people write them in words, in English and Spanish.
enum NumberWords {
  /// The whole number a folded word stands for, in figures (up to nine of them) or in words.
  static func whole(_ word: String) -> Int? {
    if let first = word.utf8.first, first >= 0x30, first <= 0x39 {
      return word.utf8.count <= 9 ? Int(word) : nil
    }
    return words[word]
  }

  /// "second" as 2.
  static func ordinal(_ word: String) -> Int? {
    if let value = ordinals[word] { return value }
    guard word.count > 2, ["st", "nd", "rd", "th"].contains(String(word.suffix(2))) else {
      return nil
    }
    return Int(word.dropLast(2))
  }

  private static let words: [String: Int] = [
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90, "hundred": 100,
    // As they are often misspelled.
    "tree": 3, "fore": 4, "fiv": 5, "sevn": 7, "sevin": 7, "seveb": 7, "eigth": 8, "egiht": 8,
    "eigt": 8, "nien": 9, "tenn": 10,
    // Spanish; "once" and "dice" are left out: English words are spelled so.
    "cero": 0, "uno": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7,
    "ocho": 8, "nueve": 9, "diez": 10, "veinte": 20, "treinta": 30,
  ]

  private static let ordinals: [String: Int] = [
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "primero": 1, "primera": 1, "segundo": 2, "segunda": 2,
    "tercero": 3, "tercera": 3,
  ]
}
