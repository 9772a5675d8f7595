/// Names of things that have no shorter one: the reading grade of a script doesn't count them.
///
/// In small letters. A name that most people meet only here belongs into the list; a long word that a
/// short one can stand for does not.
enum TechnicalNames {
  static let all: Set<String> = [
    // Medicines and what they are for.
    "buprenorphine", "methadone", "naltrexone", "naloxone", "suboxone", "sublocade", "vivitrol",
    "narcan", "clonidine", "lofexidine", "fentanyl", "heroin", "opioid", "opioids", "morphine",
    "oxycodone", "xylazine", "benzodiazepine", "benzodiazepines", "medication", "medications",
    "withdrawal", "overdose", "overdoses", "tolerance",
    // Who helps.
    "samhsa", "nami", "smart", "narcotics", "anonymous", "counselor", "counselors", "therapist",
    "therapists", "leeward",
  ]
}
