/// What kind of meeting it is, by one name for all fellowships; each has codes of its own for these.
///
/// Languages are no types: `Meeting.languages` has them.
public enum MeetingType: String, Sendable, Hashable, CaseIterable {
  case open
  case closed
  case newcomer
  case women
  case men
  case lgbtq
  case youngPeople = "young-people"
  case seniors
  case peopleOfColor = "people-of-color"
  case indigenous
  case professionals
  case families
  case secular
  case wheelchair
  case accessibleBathroom = "accessible-bathroom"
  case signLanguage = "sign-language"
  case fragranceFree = "fragrance-free"
  case childcare
  case childrenWelcome = "children-welcome"
  case outdoor
  case smoking
  case discussion
  case speaker
  case step = "step-study"
  case tradition = "tradition-study"
  case literature
  case meditation
  case candlelight
  case birthday
  case dualDiagnosis = "dual-diagnosis"
  case proofOfAttendance = "proof-of-attendance"

  /// Whether it says something of the room, which a meeting online hasn't.
  var isOfRoom: Bool {
    switch self {
    case .wheelchair, .accessibleBathroom, .fragranceFree, .childcare, .childrenWelcome, .outdoor,
      .smoking, .candlelight:
      true
    default: false
    }
  }
}
