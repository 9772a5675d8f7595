import Foundation

/// Which country someone is in, as far as the machine or they say.
public enum Country {
  /// The country of a locale's name (`en_GB.UTF-8` is GB); nil where it names none.
  public static func from(locale: String) -> String? {
    let name = locale.prefix { $0 != "." && $0 != "@" }
    let parts = name.split { $0 == "_" || $0 == "-" }
    guard parts.count > 1, let last = parts.last, last.count == 2 else { return nil }
    let code = last.uppercased()
    return isCountry(code) ? code : nil
  }

  /// The country someone means: two letters (`GB`, `uk`) or a name (`Germany`, `the netherlands`); nil
  /// where it is neither.
  public static func named(_ text: String) -> String? {
    var words = text.lowercased().split { !$0.isLetter }.map(String.init)
    if words.first == "the", words.count > 1 { words.removeFirst() }
    let name = words.joined(separator: " ")
    let letters = words.joined()
    let known = others[name] ?? others[letters]
    if let code = known ?? names.first(where: { $0.value.lowercased() == name })?.key {
      return code
    }
    let code = letters.uppercased()
    return isCountry(code) ? code : nil
  }

  /// The country someone means, a slip mended; nil where it could be several, or none.
  public static func meant(_ text: String) -> (code: String, isCorrected: Bool)? {
    if let code = named(text) { return (code, false) }
    let typed = Array(text.lowercased().filter(\.isLetter))
    guard typed.count >= 4 else { return nil }
    var all = others.filter { $0.key.count >= 4 }
    for code in codes { all[localName(code).lowercased()] = code }
    let known = all.map { (Array($0.key.filter(\.isLetter)), $0.value) }
    if let same = known.first(where: { $0.0 == typed }) { return (same.1, false) }
    for slips in 1...(typed.count >= 7 ? 2 : 1) {
      let near = Set(
        known.filter {
          abs($0.0.count - typed.count) <= slips && Meanings.slips(typed, $0.0) <= slips
        }.map(\.1))
      if near.count == 1 { return near.first.map { ($0, true) } }
      if near.count > 1 { return nil }
    }
    return nil
  }

  /// The name of any country in English; loads tables, so it is for what is asked seldom.
  private static func localName(_ code: String) -> String {
    names[code] ?? Locale(identifier: "en_US").localizedString(forRegionCode: code) ?? code
  }

  /// A country's name in a sentence: "the United States", "Ireland".
  public static func said(_ code: String) -> String {
    let name = localName(code)
    let takesArticle =
      name.hasPrefix("United ") || name.hasSuffix("s") && ["NL", "PH", "BS", "MV"].contains(code)
      || code == "EU" || name.hasSuffix("Republic")
    return takesArticle ? "the \(name)" : name
  }

  /// A country's English name, where it is one with numbers here; else its two letters.
  public static func name(_ code: String) -> String { names[code] ?? code }

  /// Whether 112 reaches emergency services there: the European Union and its neighbours that share
  /// the number (Iceland, Liechtenstein, Norway, Switzerland).
  static func usesEuropeanNumber(_ country: String) -> Bool {
    country == "EU" || names[country] != nil && !outside.contains(country)
  }

  /// Whether these two letters are a country's (ISO 3166) or the European Union's.
  static func isCountry(_ code: String) -> Bool {
    code == "EU" || code.utf8.count == 2 && codes.contains(code)
  }

  /// Whether a place has the United States' numbers.
  static func isUnitedStatesTerritory(_ code: String) -> Bool {
    ["AS", "GU", "MP", "PR", "UM", "VI"].contains(code)
  }

  private static let names = [
    "AT": "Austria", "AU": "Australia", "BE": "Belgium", "BG": "Bulgaria", "CA": "Canada",
    "CH": "Switzerland", "CY": "Cyprus", "CZ": "Czechia", "DE": "Germany", "DK": "Denmark",
    "EE": "Estonia", "ES": "Spain", "EU": "European Union", "FI": "Finland", "FR": "France",
    "GB": "United Kingdom", "GR": "Greece", "HR": "Croatia", "HU": "Hungary", "IE": "Ireland",
    "IS": "Iceland", "IT": "Italy", "LI": "Liechtenstein", "LT": "Lithuania", "LU": "Luxembourg",
    "LV": "Latvia", "MT": "Malta", "NL": "Netherlands", "NO": "Norway", "NZ": "New Zealand",
    "PL": "Poland", "PT": "Portugal", "RO": "Romania", "SE": "Sweden", "SI": "Slovenia",
    "SK": "Slovakia", "US": "United States",
  ]

  /// Those of the names that aren't in Europe's arrangement.
  private static let outside: Set<String> = ["AU", "CA", "GB", "NZ", "US"]

  private static let others = [
    "uk": "GB", "great britain": "GB", "britain": "GB", "england": "GB", "scotland": "GB",
    "wales": "GB", "northern ireland": "GB", "usa": "US", "america": "US",
    "united states of america": "US", "aotearoa": "NZ", "deutschland": "DE", "eu": "EU",
    "europe": "EU", "czech republic": "CZ", "holland": "NL", "republic of ireland": "IE",
    "éire": "IE", "españa": "ES", "österreich": "AT", "schweiz": "CH",
  ]

  private static let codes = Set(
    """
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS \
    BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE \
    EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM \
    HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC \
    LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA \
    NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW \
    SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO \
    TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW
    """.split(separator: " ").map(String.init))
}
