/// What is searched for: every kind that people type, the hard ones too. `@` stands for a ZIP code.
enum Searches {
  /// Each `@` once for every ZIP code; what names no place five times, so that it weighs too.
  static func spelledOut(_ searches: [String]) -> [String] {
    searches.flatMap { text in
      text.contains("@")
        ? places.map { text.replacing("@", with: $0) } : Array(repeating: text, count: 5)
    }
  }

  static let all: [(kind: String, searches: [String])] = [
    (
      "a service near a ZIP code",
      [
        "methadone near @", "suboxne clinic near @", "detox free spanish near @", "narcan @",
        "rehab medicaid @", "sober house for men near @", "free methadone for veterans near @",
        "inpatient pregnant near @", "counseling for ptsd that takes medicare near @",
        "help near @",
      ]
    ),
    (
      "far from everything, or nothing fits",
      [
        "methadone free hmong pregnant veterans near @", "sober house for men within 5 miles of @",
        "rehab within 100 miles of @", "counseling within 500 miles of @",
        "detox polish sign language tricare near @",
      ]
    ),
    ("codes", ["MU near @", "NP BU near @", "OTP", "show me VTRL"]),
    (
      "meetings near a ZIP code",
      [
        "meeting tonight near @", "women's meeting saturday morning near @", "next meeting @",
        "na meeting now near @", "spanish meeting near @", "aa meeting wheelchair noon near @",
        "secular lgbtq candlelight meeting sunday 6am near @",
      ]
    ),
    (
      "by a city's name",
      [
        "methadone in brooklyn", "detox free spanish near austin tx", "rehab houston texas",
        "meeting tonight in brooklyn", "suboxone new york", "methadone chicago",
        "na meeting los angeles", "rehab springfield", "detox nyc", "methadone miami florida",
      ]
    ),
    (
      "by name",
      [
        "phoenix house", "bellevue hospital", "o'brien", "salvation army near 10001",
        "health center", "community health services near 60601", "center for change",
        "serenity", "just for today", "saturday night live meeting", "hospital",
        "catholic charities texas",
      ]
    ),
    (
      "anywhere",
      [
        "meeting tonight", "women's meeting saturday morning", "online meeting now", "methadone",
        "sober house texas", "meeting", "spanish online meeting", "detox free spanish",
        "rehab california", "na meeting", "counseling", "meeting near me",
      ]
    ),
    (
      "misspelled, or not there",
      [
        "methadne clnic near @", "zzyzx clinic", "qwertyuiop", "rehab near atlantis",
        "detox near SW1A 1AA", "meetng tonigt near brookln", "methadone near 99999",
        "naranon flurble", "grief yoga barn",
      ]
    ),
    (
      "lines and answers in words",
      ["someone to talk to", "poison", "how long does withdrawal last", "i want to die", "988"]
    ),
  ]

  private static let places = [
    "10001", "90001", "60601", "77001", "33101", "98101", "02118", "59001", "99501", "96799",
    "96813", "73301", "80202", "30303", "19104", "48201", "63101", "87101", "58102", "04330",
    "00901", "37203", "97201", "84101", "55401", "70112", "40202", "21201", "83702", "05401",
  ]
}
