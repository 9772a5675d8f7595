/// What must hold and didn't, in words for whoever mends it.
struct Findings {
  private(set) var all: [String] = []

  mutating func expect(_ holds: Bool, _ words: @autoclosure () -> String) {
    if !holds { all.append(words()) }
  }
}
