/// The lines to call that are built into the program: no database, no search, no network.
public enum HelpLines {
  /// What lines are listed under.
  public static let topics = [
    "emergency", "danger", "crisis", "overdose", "treatment", "poison", "violence", "information",
    "naloxone",
  ]

  /// Those for a topic in a country (ISO 3166), the emergency number first where life may be in
  /// danger: `emergency` has it alone, so that nothing stands between it and what to do; `danger` has
  /// the crisis lines behind it. Never empty: a topic without lines of its own gets the crisis lines, and a country
  /// without lines gets Europe's emergency number where that holds, else the United States' lines.
  public static func lines(for topic: String, country: String) -> [HelpLine] {
    let own = all.filter { $0.country == home(country) }
    let emergency = own.filter { $0.topics.contains("emergency") }
    let crisis = own.filter { $0.topics.contains("crisis") }
    var lines: [HelpLine]
    switch topic {
    case "emergency": lines = emergency
    case "danger": lines = emergency + crisis
    case "crisis": lines = crisis + emergency
    default:
      lines = own.filter { $0.topics.contains(topic) }
      lines += lines.isEmpty ? crisis + emergency : emergency
    }
    var seen = Set<String>()
    return lines.filter { seen.insert($0.id).inserted }
  }

  /// The number to call when life is in danger.
  public static func emergencyNumber(country: String) -> String {
    lines(for: "emergency", country: country).first?.phone ?? "911"
  }

  /// The country whose lines are shown for another.
  private static func home(_ country: String) -> String {
    if all.contains(where: { $0.country == country }) { return country }
    return Country.usesEuropeanNumber(country) ? "EU" : "US"
  }
}
