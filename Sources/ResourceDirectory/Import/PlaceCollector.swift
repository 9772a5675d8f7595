/// Gathers the places of one source: checks each, gives it a key, finds where it is.
struct PlaceCollector {
  private(set) var reading: ImportReading
  private let setting: ImportSetting
  private var bits: [String: Int] = [:]
  private var keys: Set<String> = []

  init(_ contents: SourceContents, setting: ImportSetting) {
    reading = ImportReading(contents)
    self.setting = setting
  }

  /// Explains a code; the first explanation stays.
  mutating func add(_ code: ServiceCode) {
    guard bits[code.code] == nil else { return }
    bits[code.code] = reading.contents.codes.count
    reading.contents.codes.append(code)
  }

  /// The bit of a code; one that nobody explained is kept all the same.
  mutating func bit(of code: String) -> Int {
    if bits[code] == nil { add(ServiceCode(code: code)) }
    return bits[code] ?? 0
  }

  mutating func leaveOut(_ row: Int, _ name: String?, _ reason: String) {
    reading.leftOut.append(RowNote(number: row, name: name, reason: reason))
  }

  mutating func mend(_ row: Int, _ name: String?, _ reason: String) {
    reading.mended.append(RowNote(number: row, name: name, reason: reason))
  }

  mutating func note(_ sentence: String) {
    if !reading.notes.contains(sentence) { reading.notes.append(sentence) }
  }

  /// Takes in a place. Coordinates that can't be are dropped; without any, its postal area's are taken.
  mutating func add(_ place: Place, row: Int) {
    var place = place
    guard
      place.phone != nil || place.street != nil || place.website != nil || place.city != nil
        || place.kind != .facility
    else {
      leaveOut(row, place.name, "says neither where it is nor how to reach it")
      return
    }
    switch Position.check(place.latitude, place.longitude) {
    case .good: place.located = .given
    case .none: place.located = .unknown
    case .wrong(let why):
      mend(row, place.name, why)
      place.latitude = nil
      place.longitude = nil
      place.located = .unknown
    }
    if place.located == .unknown, place.country == nil || place.country == "US",
      let postal = place.postal, let found = setting.locate(postal)
    {
      place.latitude = found.latitude
      place.longitude = found.longitude
      place.located = found.located
    }
    place.key = unused(place.key)
    reading.contents.places.append(place)
  }

  /// A key that no place before has.
  private mutating func unused(_ key: String) -> String {
    var unused = key
    var number = 2
    while !keys.insert(unused).inserted {
      unused = "\(key)~\(number)"
      number += 1
    }
    return unused
  }
}

/// Whether coordinates can be.
enum Position: Equatable {
  case good
  case none
  /// Why they can't, as what was left off.
  case wrong(String)

  static func check(_ latitude: Double?, _ longitude: Double?) -> Position {
    guard let latitude, let longitude else { return .none }
    guard latitude.isFinite, longitude.isFinite, abs(latitude) <= 90, abs(longitude) <= 180 else {
      return .wrong("coordinates that aren't on the earth")
    }
    // Where programs put what they couldn't find.
    return latitude == 0 && longitude == 0 ? .none : .good
  }
}

/// A key for what has no id of its own: the same words give the same key.
enum StableKey {
  /// FNV-1a over what stands in each, capitals and spaces aside.
  static func of(_ parts: String?...) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for part in parts {
      for byte in (part ?? "").lowercased().utf8 where byte != UInt8(ascii: " ") {
        hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
      }
      hash = (hash ^ 0x1F) &* 0x100_0000_01B3
    }
    return String(hash, radix: 36)
  }
}

/// A postal code as it is kept.
enum PostalCode {
  /// Five digits in the United States: spreadsheets lose leading zeros, lists add four more digits.
  static func kept(_ text: String?, country: String?) -> String? {
    guard let text else { return nil }
    guard country == nil || country == "US" else { return String(text.uppercased().prefix(12)) }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count)
    guard rest.isEmpty || rest.hasPrefix("-") else { return String(text.uppercased().prefix(12)) }
    switch digits.count {
    case 3...5: return String(repeating: "0", count: 5 - digits.count) + digits
    case 8...9 where rest.isEmpty:
      return String((String(repeating: "0", count: 9 - digits.count) + digits).prefix(5))
    default: return String(text.prefix(12))
    }
  }
}
