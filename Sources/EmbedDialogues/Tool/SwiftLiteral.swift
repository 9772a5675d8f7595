/// A text as a Swift string literal that means exactly that text, whatever stands in it.
struct SwiftLiteral {
  let code: String

  /// A literal over several lines, so that the generated file can be read beside the script.
  init(lines text: String) {
    // One `#` more than any run of them in the text: then nothing in it can close the literal or
    // begin an escape.
    let hashes = String(repeating: "#", count: Self.longestRunOfHashes(in: text) + 1)
    var body = ""
    for scalar in text.unicodeScalars {
      if Self.standsForItself(scalar) {
        body.unicodeScalars.append(scalar)
      } else {
        body += "\\\(hashes)u{\(String(scalar.value, radix: 16, uppercase: true))}"
      }
    }
    code = "\(hashes)\"\"\"\n\(body)\n\"\"\"\(hashes)"
  }

  private static func longestRunOfHashes(in text: String) -> Int {
    var longest = 0
    var run = 0
    for byte in text.utf8 {
      run = byte == UInt8(ascii: "#") ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }

  /// Whether the compiler takes a scalar in a literal as it is: a carriage return, say, would become
  /// a line feed, and a byte order mark a warning.
  private static func standsForItself(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control: scalar == "\n" || scalar == "\t"
    case .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: false
    default: true
    }
  }
}
