/// Words that were drawn out: "nooo", "yesss".
public enum DrawnOut {
  /// With every letter once, where several of it stand in a row: "nooo" as "no".
  public static func short(_ word: String) -> String {
    var out = ""
    for letter in word where letter != out.last { out.append(letter) }
    return out
  }
}
