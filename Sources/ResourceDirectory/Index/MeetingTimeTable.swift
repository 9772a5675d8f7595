import Foundation

/// When the meetings of a block are: each time once, and which of them is whose.
///
/// A time is eight bytes, the lowest first: the day of the week in one, nothing in one, the zone in
/// two (0 is none, else its line in `zones`, from 1), start and end in two each. 65,535 is nobody's
/// start, end or row.
struct MeetingTimeTable {
  /// A weekly time by its own clock.
  struct Time: Hashable {
    var day: Int
    var start: Int
    var end: Int?
    var zone: String?
  }

  private static let none = UInt16.max

  private var times: [UInt64] = []
  private var ofRow: [UInt16] = []
  private var zones: [String] = []
  private var known: [UInt64: UInt16] = [:]

  init() {}

  // MARK: Writing

  /// `row` ascends. A meeting by appointment has no time.
  mutating func add(_ row: UInt16, day: Int?, start: Int?, end: Int?, zone: String?) {
    ofRow += repeatElement(Self.none, count: Int(row) + 1 - ofRow.count)
    guard let day, let start else { return }
    let line = zone.map { zone in
      zones.firstIndex(of: zone).map { $0 + 1 }
        ?? {
          zones.append(zone)
          return zones.count
        }()
    }
    let time =
      UInt64(UInt8(clamping: day)) | UInt64(UInt16(clamping: line ?? 0)) << 16
      | UInt64(UInt16(clamping: start)) << 32 | UInt64(
        end.map { UInt16(clamping: $0) } ?? Self.none)
      << 48
    if known[time] == nil {
      known[time] = UInt16(clamping: times.count)
      times.append(time)
    }
    ofRow[Int(row)] = known[time] ?? Self.none
  }

  var timesData: Data { times.map(\.littleEndian).withUnsafeBytes { Data($0) } }
  var rowsData: Data { ofRow.map(\.littleEndian).withUnsafeBytes { Data($0) } }
  var zonesText: String { zones.joined(separator: "\n") }

  // MARK: Reading

  init(times: Data, rows: Data, zones: String) {
    // Lowest byte first, as on all that Leeward runs on.
    self.times = Self.values(times)
    ofRow = Self.values(rows)
    self.zones = zones.split(separator: "\n").map(String.init)
  }

  private static func values<Value: FixedWidthInteger>(_ data: Data) -> [Value] {
    let size = MemoryLayout<Value>.size
    return Array(unsafeUninitializedCapacity: data.count / size) { values, count in
      count = data.count / size
      data.copyBytes(to: values, from: data.startIndex..<data.startIndex + count * size)
    }
  }

  var count: Int { times.count }

  /// Which time is a row's; nil by appointment.
  func index(of row: Int) -> Int? {
    guard row < ofRow.count, Int(ofRow[row]) < times.count else { return nil }
    return Int(ofRow[row])
  }

  func time(at index: Int) -> Time {
    let time = times[index]
    let end = UInt16(truncatingIfNeeded: time >> 48)
    let line = Int(UInt16(truncatingIfNeeded: time >> 16))
    return Time(
      day: Int(UInt8(truncatingIfNeeded: time)), start: Int(UInt16(truncatingIfNeeded: time >> 32)),
      end: end == Self.none ? nil : Int(end),
      zone: zones.indices.contains(line - 1) ? zones[line - 1] : nil)
  }
}
