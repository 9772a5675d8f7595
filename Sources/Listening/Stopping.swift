/// Hears that someone wants to stop talking for now.
public enum Stopping {
  /// Whether all they say is that: "can we stop", "quit", "i'm done for tonight".
  public static func isMeant(_ typed: String) -> Bool {
    guard typed.utf8.count <= 80 else { return false }
    let words = MenuWords.of(typed)
    return sayings.contains(words.joined(separator: " "))
      || sayings.contains(MenuWords.core(of: words).joined(separator: " "))
  }

  static let sayings: Set<String> = [
    "stop", "stop it", "stop this", "stop talking", "quit", "enough", "done", "im done", "leave",
    "exit", "bye", "goodbye", "bye bye", "good bye", "end", "end it here", "end this",
    "thats enough", "that is enough", "enough of this", "thats it", "thats all", "go away",
    "get out",
    "log off", "close", "finish", "finished", "get out of here", "call it a night",
    "leave it there",
    "enuf", "thats enuf", "gotta go", "got to go", "have to go", "i want to go", "i wanna go",
    "basta", "adios", "parar", "terminar", "salir", "no more", "i quit",
  ]
}
