/// What each fellowship's codes mean. The same letters mean other things elsewhere, so that a code is
/// only ever read with its fellowship's table.
struct MeetingCodes {
  /// What one code says.
  struct Meaning {
    /// As its fellowship calls it; nil where that is a language alone.
    var label: String
    var type: MeetingType?
    var language: String?

    init(_ label: String, _ type: MeetingType? = nil, language: String? = nil) {
      self.label = label
      self.type = type
      self.language = language
    }
  }

  private let meanings: [String: Meaning]

  init(_ meanings: [String: Meaning]) {
    self.meanings = meanings
  }

  /// Nil where nothing explains it.
  subscript(_ code: String) -> Meaning? { meanings[code] ?? meanings[code.uppercased()] }

  /// The types of the Meeting Guide's specification (github.com/code4recovery/spec, MIT): Alcoholics
  /// Anonymous' alone.
  static let meetingGuide = MeetingCodes(
    [
      "11": Meaning("11th Step Meditation", .meditation),
      "12X12": Meaning("12 Steps & 12 Traditions", .step),
      "A": Meaning("Secular", .secular), "ABSI": Meaning("As Bill Sees It", .literature),
      "AL": Meaning("Concurrent with Alateen", .families),
      "AL-AN": Meaning("Concurrent with Al-Anon", .families),
      "ASL": Meaning("American Sign Language", .signLanguage),
      "B": Meaning("Big Book", .literature), "BA": Meaning("Babysitting Available", .childcare),
      "BE": Meaning("Newcomer", .newcomer), "BI": Meaning("Bisexual", .lgbtq),
      "BRK": Meaning("Breakfast"), "C": Meaning("Closed", .closed),
      "CAN": Meaning("Candlelight", .candlelight),
      "CF": Meaning("Child-Friendly", .childrenWelcome), "D": Meaning("Discussion", .discussion),
      "DB": Meaning("Digital Basket"), "DD": Meaning("Dual Diagnosis", .dualDiagnosis),
      "DR": Meaning("Daily Reflections", .literature),
      "FF": Meaning("Fragrance Free", .fragranceFree), "G": Meaning("Gay", .lgbtq),
      "GR": Meaning("Grapevine", .literature), "H": Meaning("Birthday", .birthday),
      "L": Meaning("Lesbian", .lgbtq), "LGBTQ": Meaning("LGBTQ", .lgbtq),
      "LIT": Meaning("Literature", .literature), "LS": Meaning("Living Sober", .literature),
      "M": Meaning("Men", .men), "MED": Meaning("Meditation", .meditation),
      "N": Meaning("Native American", .indigenous), "NB": Meaning("Non-Binary", .lgbtq),
      "NDG": Meaning("Indigenous", .indigenous), "O": Meaning("Open", .open),
      "OUT": Meaning("Outdoor", .outdoor), "P": Meaning("Professionals", .professionals),
      "POA": Meaning("Proof of Attendance", .proofOfAttendance),
      "POC": Meaning("People of Color", .peopleOfColor), "SEN": Meaning("Seniors", .seniors),
      "SM": Meaning("Smoking Permitted", .smoking), "SP": Meaning("Speaker", .speaker),
      "ST": Meaning("Step Study", .step), "T": Meaning("Transgender", .lgbtq),
      "TR": Meaning("Tradition Study", .tradition), "W": Meaning("Women", .women),
      "X": Meaning("Wheelchair Access", .wheelchair),
      "XB": Meaning("Wheelchair-Accessible Bathroom", .accessibleBathroom),
      "XT": Meaning("Cross Talk Permitted"), "Y": Meaning("Young People", .youngPeople),
    ].merging(languages) { own, _ in own })

  /// Al-Anon's own, as its areas' feeds use them; what it shares with the Meeting Guide is the same.
  static let alAnon = MeetingCodes(
    [
      "AC": Meaning("Adult Children"), "AT": Meaning("Alateen", .youngPeople),
      "BE": Meaning("Newcomer", .newcomer), "C": Meaning("Families and Friends Only", .closed),
      "D": Meaning("Discussion", .discussion), "FF": Meaning("Fragrance Free", .fragranceFree),
      "G": Meaning("Gay", .lgbtq), "L": Meaning("Lesbian", .lgbtq),
      "LGBTQ": Meaning("LGBTQ", .lgbtq), "LGTBQ": Meaning("LGBTQ", .lgbtq),
      "LIT": Meaning("Literature", .literature), "M": Meaning("Men", .men),
      "O": Meaning("Families, Friends, and Observers Welcome", .open), "P": Meaning("Parents"),
      "PC": Meaning("Parents"), "SP": Meaning("Speaker", .speaker), "ST": Meaning("Step", .step),
      "T": Meaning("Transgender", .lgbtq), "W": Meaning("Women", .women),
      "X": Meaning("Wheelchair Accessible", .wheelchair),
      "Y": Meaning("Young Adults", .youngPeople),
      "BA": Meaning("Babysitting Available", .childcare),
      "ASL": Meaning("American Sign Language", .signLanguage),
    ].merging(languages) { own, _ in own })

  /// The codes most BMLT servers of Narcotics Anonymous have, for lists that come without their own.
  static let narcoticsAnonymous = MeetingCodes([
    "O": Meaning("Open", .open), "C": Meaning("Closed", .closed),
    "B": Meaning("Beginners", .newcomer), "BK": Meaning("Book Study", .literature),
    "BT": Meaning("Basic Text", .literature), "CH": Meaning("Closed Holidays"),
    "CL": Meaning("Candlelight", .candlelight), "D": Meaning("Discussion", .discussion),
    "GL": Meaning("Gay/Lesbian/Transgender", .lgbtq), "IW": Meaning("It Works", .literature),
    "JT": Meaning("Just for Today", .literature), "M": Meaning("Men", .men),
    "ME": Meaning("Meditation", .meditation), "NS": Meaning("No Smoking"),
    "QA": Meaning("Question & Answer"), "RF": Meaning("Rotating Format"),
    "SD": Meaning("Speaker/Discussion", .speaker), "SG": Meaning("Step Working Guide", .step),
    "SL": Meaning("ASL", .signLanguage), "SO": Meaning("Speaker Only", .speaker),
    "SPK": Meaning("Speaker", .speaker), "ST": Meaning("Step", .step),
    "TO": Meaning("Topic", .discussion), "TR": Meaning("Tradition", .tradition),
    "W": Meaning("Women", .women), "WC": Meaning("Wheelchair", .wheelchair),
    "WCHR": Meaning("Wheelchair", .wheelchair), "YP": Meaning("Young People", .youngPeople),
    "CW": Meaning("Children Welcome", .childrenWelcome), "VM": Meaning("Virtual Meeting"),
    "HY": Meaning("Hybrid"), "ES": Meaning("Spanish", language: "Spanish"),
  ])

  private static let languages = [
    "AF": "Afrikaans", "AM": "Amharic", "AR": "Arabic", "BG": "Bulgarian", "DA": "Danish",
    "DE": "German", "EL": "Greek", "EN": "English", "FA": "Persian", "FI": "Finnish",
    "FR": "French", "HE": "Hebrew", "HI": "Hindi", "HR": "Croatian", "HU": "Hungarian",
    "IS": "Icelandic", "ITA": "Italian", "JA": "Japanese", "KA": "Georgian", "KOR": "Korean",
    "LT": "Lithuanian", "ML": "Malayalam", "MT": "Maltese", "NE": "Nepali", "NL": "Dutch",
    "NO": "Norwegian", "POL": "Polish", "POR": "Portuguese", "PUN": "Punjabi", "RUS": "Russian",
    "S": "Spanish", "SK": "Slovak", "SL": "Slovenian", "SV": "Swedish", "TH": "Thai",
    "TL": "Tagalog", "TUR": "Turkish", "UK": "Ukrainian",
  ].mapValues { Meaning($0, language: $0) }
}
