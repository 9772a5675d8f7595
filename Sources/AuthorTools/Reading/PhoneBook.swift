/// The numbers of lines that are known to answer, to hold a script's own numbers against.
public struct PhoneBook: Sendable, Hashable {
  private var numbers: Set<String> = []

  public init() {}

  /// What is published of lines: `1-800-662-4357`, `HOME to 741741`, `999 or 112`.
  public init(_ texts: [String]) {
    for text in texts {
      let scalars = Array(text.unicodeScalars)
      for number in PhoneNumber.digitRuns(in: scalars) where number.digits.count >= 3 {
        numbers.insert(Self.plain(number.digits))
      }
    }
  }

  /// Whether a number is known, its figures alone, with or without North America's 1 before it.
  func has(_ digits: String) -> Bool { numbers.contains(Self.plain(digits)) }

  private static func plain(_ digits: String) -> String {
    digits.count == 11 && digits.hasPrefix("1") ? String(digits.dropFirst()) : digits
  }
}

/// A number in a text that someone could dial.
struct PhoneNumber {
  var digits: String
  /// Where it stands, as indices of the text's scalars.
  var range: Range<Int>

  /// Every number in a text that looks like one to dial: seven figures and more, a short code to text,
  /// or a short number after a word such as "call". Dates, years and counts are none.
  static func all(in scalars: [Unicode.Scalar]) -> [PhoneNumber] {
    digitRuns(in: scalars).filter { $0.looksDialled(in: scalars) }
      .map { PhoneNumber(digits: $0.digits, range: $0.range) }
  }

  /// Figures that stand together, with what may stand between the groups of a phone number.
  struct Run {
    var digits: String
    var groups: [Int]
    var range: Range<Int>
    /// Whether letters stand for the last figures: 1-800-662-HELP.
    var hasLetters = false
  }

  static func digitRuns(in scalars: [Unicode.Scalar]) -> [Run] {
    var runs: [Run] = []
    var index = 0
    while index < scalars.count {
      guard scalars[index].isDigit else {
        index += 1
        continue
      }
      let run = run(in: scalars, from: index)
      index = run.range.upperBound
      // The rest of 10,000, the cents of $5.
      let before = run.range.lowerBound > 0 ? scalars[run.range.lowerBound - 1] : " "
      if !",/$€£".unicodeScalars.contains(before) { runs.append(run) }
    }
    return runs
  }

  private static func run(in scalars: [Unicode.Scalar], from start: Int) -> Run {
    var run = Run(digits: "", groups: [0], range: start..<start)
    var index = start
    while index < scalars.count {
      if scalars[index].isDigit {
        run.digits.unicodeScalars.append(scalars[index])
        run.groups[run.groups.count - 1] += 1
        index += 1
        continue
      }
      var next = index
      while next < scalars.count, next - index < 2,
        " -.()‐‑–".unicodeScalars.contains(scalars[next])
      {
        next += 1
      }
      guard next > index, next < scalars.count else { break }
      if scalars[next].isDigit {
        run.groups.append(0)
        index = next
        continue
      }
      let letters = scalars[next...].prefix { $0.isASCII && $0.properties.isUppercase }
      if scalars[index] == "-", run.digits.count >= 6, (4...7).contains(letters.count) {
        run.hasLetters = true
        run.digits.unicodeScalars.append(contentsOf: letters.map(\.key))
        index = next + letters.count
      }
      break
    }
    run.range = start..<index
    return run
  }
}

extension PhoneNumber.Run {
  fileprivate func looksDialled(in scalars: [Unicode.Scalar]) -> Bool {
    if groups.count > 1, groups.allSatisfy({ $0 == 1 }) { return isShortCode }
    if isDate || isYears { return false }
    switch digits.count {
    case 7...: return true
    case 5, 6: return groups.count == 1 || followsCall(scalars)
    case 3, 4: return isShortCode || groups.count == 1 && followsCall(scalars)
    default: return false
    }
  }

  /// 2026-11-22 and 22.11.2026.
  private var isDate: Bool {
    !hasLetters && [[4, 2, 2], [2, 2, 4], [1, 2, 4], [2, 1, 4]].contains(groups)
  }

  /// 1999-2026.
  private var isYears: Bool {
    groups == [4, 4] && ["19", "20"].contains(String(digits.prefix(2)))
  }

  /// General emergency and crisis numbers, which are dialled with nothing before them.
  private var isShortCode: Bool {
    ["911", "988", "999", "112", "000", "116123"].contains(digits)
  }

  /// Whether "call", "text" or the like stands right before it, "to" and "at" aside.
  private func followsCall(_ scalars: [Unicode.Scalar]) -> Bool {
    let before = String(String.UnicodeScalarView(scalars[..<range.lowerBound])).lowercased()
    var words = before.split { !$0.isLetter }[...]
    while let last = words.last, ["to", "at", "on", "or", "then"].contains(last) {
      words.removeLast()
    }
    guard let last = words.last else { return false }
    return [
      "call", "calling", "dial", "dialing", "dialling", "ring", "ringing", "phone", "text",
      "texting",
      "number",
    ].contains(last)
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }

  /// The figure on a phone's key with this letter.
  fileprivate var key: Unicode.Scalar {
    let keys: [(String, Unicode.Scalar)] = [
      ("ABC", "2"), ("DEF", "3"), ("GHI", "4"), ("JKL", "5"), ("MNO", "6"), ("PQRS", "7"),
      ("TUV", "8"), ("WXYZ", "9"),
    ]
    return keys.first { $0.0.unicodeScalars.contains(self) }?.1 ?? "0"
  }
}
