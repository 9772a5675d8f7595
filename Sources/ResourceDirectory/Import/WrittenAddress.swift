/// An address written in one line, as its parts: `18 Olive Ave, Rehoboth Beach, DE 19971, USA`.
struct WrittenAddress {
  var street: String?
  var city: String?
  var region: String?
  var postal: String?
  var country: String?
  /// How many parts commas make of it.
  let count: Int

  init(_ text: String) {
    var parts = text.split(separator: ",").map { $0.trimming(\.isWhitespace) }.filter {
      !$0.isEmpty
    }
    count = parts.count
    if let last = parts.last, let code = CountryName.code(last), last.count > 2 || parts.count > 3,
      // "Rehoboth Beach, DE" ends with Delaware, not Germany.
      last.count != 2
    {
      country = code
      parts.removeLast()
    }
    if let last = parts.last, takePostal(last) { parts.removeLast() }
    if region == nil, let last = parts.last, parts.count > 1,
      last.count <= 3 && last.allSatisfy(\.isUppercase) || postal != nil || country != nil
    {
      region = last
      parts.removeLast()
    }
    if let last = parts.popLast() {
      // One part alone is a town, unless it begins with a number.
      if parts.isEmpty, last.first?.isNumber == true { street = last } else { city = last }
    }
    if !parts.isEmpty { street = parts.joined(separator: ", ") }
  }

  /// `DE 19971`, `AB T6E 4E8`, `T6E 4E8`, `SW1A 1AA`; whether it was one.
  private mutating func takePostal(_ part: String) -> Bool {
    let words = part.split(separator: " ")
    guard let last = words.last, words.count <= 5 else { return false }
    let isUS = Self.form(last) == "99999" || Self.form(last) == "99999-9999"
    var code = String(last)
    var rest = words.dropLast()
    if !isUS {
      // Canada's and Britain's have two halves, mostly with a space between.
      if let first = rest.last, Self.isForeign("\(first) \(last)") {
        code = "\(first) \(last)"
        rest = rest.dropLast()
      } else if !Self.isForeign(code), Self.form(last) != "9999" {
        return false
      }
    }
    guard rest.allSatisfy({ $0.allSatisfy { $0.isLetter || $0 == "." } }) else { return false }
    region = rest.isEmpty ? nil : rest.joined(separator: " ")
    if country == nil, isUS { country = "US" }
    postal = PostalCode.kept(code, country: country)
    return true
  }

  /// Its letters as A, its digits as 9.
  private static func form(_ text: some StringProtocol) -> String {
    String(text.map { $0.isASCII && $0.isNumber ? "9" : $0.isASCII && $0.isLetter ? "A" : $0 })
  }

  private static func isForeign(_ text: String) -> Bool {
    let form = form(text)
    if form == "A9A 9A9" || form == "A9A9A9" { return true }
    return ["A9 9AA", "A99 9AA", "AA9 9AA", "AA99 9AA", "A9A 9AA", "AA9A 9AA"].contains(form)
  }
}
