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
    Self.matches(path.split { $0 == "/" }.map(String.init)[...], pattern[...])
  }

  private static func matches(_ names: ArraySlice<String>, _ pattern: ArraySlice<String>) -> Bool {
    guard let first = pattern.first else { return names.isEmpty }
    if first == "**" {
      return matches(names, pattern.dropFirst())
        || (!names.isEmpty && matches(names.dropFirst(), pattern))
    }
    guard let name = names.first, fits(Array(name)[...], Array(first)[...]) else { return false }
    return matches(names.dropFirst(), pattern.dropFirst())
  }

  /// One name against one part of the pattern, in time that can't explode: a `*` only ever goes back
  /// to the last `*` before it.
  private static func fits(_ name: ArraySlice<Character>, _ part: ArraySlice<Character>) -> Bool {
    var (name, part) = (name, part)
    var retry: (name: ArraySlice<Character>, part: ArraySlice<Character>)?
    while let character = name.first {
      if part.first == "*" {
        part = part.dropFirst()
        retry = (name, part)
      } else if let sign = part.first, sign == "?" || sign == character {
        name = name.dropFirst()
        part = part.dropFirst()
      } else if let again = retry {
        name = again.name.dropFirst()
        part = again.part
        retry = (name, part)
      } else {
        return false
      }
    }
    return part.allSatisfy { $0 == "*" }
  }
}
