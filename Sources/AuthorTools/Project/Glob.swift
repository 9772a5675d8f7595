/// A pattern for paths, as `.yarnproject` files have them: `*` and `?` stand within one name, `**`
/// for any folders between, or none.
struct Glob {
  /// The names between the slashes, from the first that has a wildcard in it.
  private let pattern: [String]
  /// What stands before that: where to look.
  let folder: String
  /// Whether it names one file and nothing else.
  var isPlain: Bool { pattern.isEmpty }

  init(_ text: String) {
    let names = text.split { $0 == "/" || $0 == "\\" }.map(String.init).filter { $0 != "." }
    let plain = names.prefix { !$0.contains("*") && !$0.contains("?") }
    folder = (text.hasPrefix("/") ? "/" : "") + plain.joined(separator: "/")
    pattern = Array(names.dropFirst(plain.count))
  }

  /// Whether a path below `folder` fits.
  func matches(_ path: String) -> Bool {
    Self.fits(path.split { $0 == "/" }.map(Array.init), pattern.map(Array.init), any: ["*", "*"]) {
      Self.fits($0, $1, any: "*") { $1 == "?" || $0 == $1 }
    }
  }

  /// A row of things (names, or a name's letters) against a pattern in which `any` stands for any
  /// number of them, in time that can't explode: it only ever goes back to the last `any`.
  private static func fits<Thing: Equatable>(
    _ things: [Thing], _ pattern: [Thing], any: Thing, one: (Thing, Thing) -> Bool
  ) -> Bool {
    var (thing, part) = (0, 0)
    var retry: (thing: Int, part: Int)?
    while thing < things.count {
      if part < pattern.count, pattern[part] == any {
        part += 1
        retry = (thing, part)
      } else if part < pattern.count, one(things[thing], pattern[part]) {
        thing += 1
        part += 1
      } else if let again = retry {
        thing = again.thing + 1
        part = again.part
        retry = (thing, part)
      } else {
        return false
      }
    }
    return pattern[part...].allSatisfy { $0 == any }
  }
}
