/// Which country someone is in, as far as the machine says.
public enum Country {
  /// The country of a locale's name (`en_GB.UTF-8` is GB); nil where it names none.
  public static func from(locale: String) -> String? {
    let name = locale.prefix { $0 != "." && $0 != "@" }
    let parts = name.split { $0 == "_" || $0 == "-" }
    guard parts.count > 1, let last = parts.last, last.count == 2,
      last.allSatisfy({ $0.isASCII && $0.isLetter })
    else { return nil }
    return last.uppercased()
  }

  /// Whether 112 reaches emergency services there: the European Union and its neighbours that share
  /// the number (Iceland, Liechtenstein, Norway, Switzerland).
  static func usesEuropeanNumber(_ country: String) -> Bool { european.contains(country) }

  private static let european: Set<String> = [
    "AT", "BE", "BG", "CH", "CY", "CZ", "DK", "EE", "ES", "EU", "FI", "FR", "GR", "HR", "HU", "IS",
    "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK",
  ]
}
