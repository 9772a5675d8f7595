/// Plain-language answers, found by the words people use.
///
/// The seam between finding and the answers: whoever writes them fills `all`.
public enum Topics {
  /// The topics that answer what was typed, best first, as results that can stand beside places and
  /// meetings.
  public static func search(_ words: String) -> [FindResult] { [] }
}
