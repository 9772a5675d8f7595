/// The lines to call that are built into the program: no database, no search, no network.
///
/// Shipped are tier A of the list they were read into (an owner's or a government's page), those of tier B
/// that a second source supports, and the general emergency numbers, which are common knowledge. Nobody
/// called them on the day they were checked.
public enum HelpLines {
  public static let all: [HelpLine] = unitedStates + canada + isles + pacific + europe

  /// What lines are listed under.
  public static let topics = [
    "emergency", "danger", "crisis", "overdose", "treatment", "poison", "violence", "information",
    "naloxone", "family", "youth", "meetings", "local",
  ]

  /// Which lines a country has here.
  public enum Coverage: Sendable, Hashable {
    /// Its own.
    case own
    /// The European emergency number, and no other.
    case europeanNumber
    /// None.
    case none
  }

  public static func coverage(of country: String) -> Coverage {
    switch home(country) {
    case "EU": .europeanNumber
    case nil: .none
    default: .own
    }
  }

  /// Those for a topic in a country (ISO 3166), the emergency number first where life may be in
  /// danger: `emergency` has it alone, so that nothing stands between it and what to do; `danger` has
  /// the crisis lines behind it. A topic without lines of its own gets the crisis lines. Empty only for a
  /// country that has no lines here: nobody is shown a number that can't serve them.
  public static func lines(for topic: String, country: String) -> [HelpLine] {
    guard let home = home(country) else { return [] }
    let own = all.filter { $0.country == home }
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

  /// The country whose lines are shown for another; those of the United States where none is named.
  private static func home(_ country: String) -> String? {
    if all.contains(where: { $0.country == country }) { return country }
    if Country.usesEuropeanNumber(country) { return "EU" }
    return Country.isCountry(country) && !Country.isUnitedStatesTerritory(country) ? nil : "US"
  }
}
