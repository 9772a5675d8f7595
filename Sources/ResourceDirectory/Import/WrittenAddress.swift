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
    guard
      let found = part.wholeMatch(
        of:
          /(?:([A-Za-z][A-Za-z. ]*?)\s+)?(\d{5}(?:-\d{4})?|[A-Za-z]\d[A-Za-z] ?\d[A-Za-z]\d|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|\d{4})/
      )
    else { return false }
    postal = String(found.2)
    region = found.1.map(String.init)
    if country == nil, postal?.first?.isLetter == false, postal?.count != 4 { country = "US" }
    postal = PostalCode.kept(postal, country: country)
    return true
  }
}
