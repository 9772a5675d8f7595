/// One way to damage a home, made from its number.
struct FuzzDamage {
  let home: FuzzHomes.Home
  private(set) var files: Files
  /// What was done, for whoever reads a finding.
  private(set) var story: [String] = []
  private var chance: Chance

  init(number: Int, seed: UInt64, homes: FuzzHomes) {
    chance = Chance(state: seed &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(number) &* 0xD1B5_4A32_D192_ED03)
    home = homes.homes[chance.below(homes.homes.count)]
    files = home.files
    for _ in 0..<1 + chance.below(3) { damage(homes) }
  }

  private mutating func damage(_ homes: FuzzHomes) {
    let names = files.keys.filter { !$0.hasSuffix(".lock") }.sorted()
    guard !names.isEmpty else { return }
    // The journal's own file more often than the others.
    let name =
      chance.below(2) == 0 && files["journal.sqlite"] != nil
      ? "journal.sqlite" : names[chance.below(names.count)]
    var bytes = files[name] ?? []
    let source = chance.below(2) == 0 ? homes.earlier : homes.other
    let others = source.files[name] ?? source.files["journal.sqlite"] ?? []
    // A page with its seal, a frame with its own, or whatever.
    let size = [4136, 4160, 72, 1 + chance.below(5000)][chance.below(4)]
    func place(_ count: Int) -> Int { count == 0 ? 0 : chance.below(count) }
    switch chance.below(9) {
    case 0:
      let times = 1 + chance.below(4)
      for _ in 0..<times where !bytes.isEmpty {
        let at = chance.below(bytes.count)
        bytes[at] ^= 1 << UInt8(chance.below(8))
      }
      tell("\(times) bits", name)
    case 1:
      let count = chance.below(bytes.count + 1)
      bytes = Array(bytes.prefix(count))
      tell("cut to \(count)", name)
    case 2:
      let block = chance.below(bytes.count / size + 1) * size
      for index in block..<max(block, min(bytes.count, block + size)) { bytes[index] = 0 }
      tell("zeros at \(block), \(size)", name)
    case 3:
      let count = bytes.count / size
      guard count > 1 else { return }
      let first = chance.below(count) * size
      let second = chance.below(count) * size
      for index in 0..<size { bytes.swapAt(first + index, second + index) }
      tell("swapped \(first) and \(second), \(size)", name)
    case 4:
      let from = chance.below(others.count / size + 1) * size
      let part = others.dropFirst(from).prefix(size)
      // Often at the place that it has there.
      let to = chance.below(2) == 0 ? from : chance.below(bytes.count / size + 1) * size
      guard to + part.count <= bytes.count else { return }
      bytes.replaceSubrange(to..<to + part.count, with: part)
      tell("\(source.name)'s \(from) at \(to), \(size)", name)
    case 5:
      bytes += (0..<1 + chance.below(5000)).map { _ in UInt8(chance.below(256)) }
      tell("more at the end", name)
    case 6:
      bytes = others
      tell("\(source.name)'s own", name)
    case 7:
      files[name] = nil
      return tell("gone", name)
    default:
      guard !bytes.isEmpty else { return }
      let from = chance.below(bytes.count)
      bytes.removeSubrange(from..<min(bytes.count, from + 1 + chance.below(64)))
      tell("some left out at \(from)", name)
    }
    files[name] = bytes
  }

  private mutating func tell(_ what: String, _ name: String) { story.append("\(name): \(what)") }
}

/// Numbers by chance that can be had again (SplitMix64).
struct Chance {
  var state: UInt64

  /// 0 to one less than `limit`, which is 1 at the least.
  mutating func below(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(max(1, limit)))
  }
}
