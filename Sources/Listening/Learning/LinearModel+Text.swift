extension LinearModel {
  /// Reads weights back from the text `weightsText` made of them; places it doesn't reach weigh nothing.
  ///
  /// Every sign is one weight, or a run of places that weigh nothing. Line ends count for nothing.
  package init(
    labels: [String], bits: Int, step: Int, starts: [Int], sureness: [Int], seesForm: Bool = false,
    text: StaticString
  ) {
    let weights = text.withUTF8Buffer { Self.weights(in: $0, count: labels.count << bits) }
    self.init(labels: labels, bits: bits, step: step, starts: starts, weights: weights)
    self.sureness = sureness
    self.seesForm = seesForm
  }

  /// The weights a text tells, `count` of them, whatever the text.
  static func weights(in text: some Sequence<UInt8>, count: Int) -> [Int8] {
    [Int8](unsafeUninitializedCapacity: count) { buffer, filled in
      buffer.initialize(repeating: 0)
      var place = 0
      for byte in text where byte >= 0x20 && byte < 0x7F && place < count {
        let sign = Int(byte) - (byte > Self.backslash ? 2 : byte > Self.quote ? 1 : 0) - 0x20
        if sign < Self.runs {
          buffer[place] = Int8(sign - Self.largest)
          place += 1
        } else {
          place += 1 << (sign - Self.runs + 1)
        }
      }
      filled = count
    }
  }

  /// The weights as printable ASCII without quotation marks and backslashes, in one line.
  package var weightsText: String {
    var bytes: [UInt8] = []
    var zeros = 0
    func add(_ sign: Int) {
      var byte = UInt8(sign + 0x20)
      if byte >= Self.quote { byte += 1 }
      if byte >= Self.backslash { byte += 1 }
      bytes.append(byte)
    }
    func addZeros() {
      for power in stride(from: Self.longestRun, through: 1, by: -1) {
        while zeros >= 1 << power {
          add(Self.runs + power - 1)
          zeros -= 1 << power
        }
      }
      if zeros > 0 { add(Self.largest) }
      zeros = 0
    }
    for weight in weights {
      if weight == 0 {
        zeros += 1
      } else {
        addZeros()
        add(Int(weight) + Self.largest)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The largest weight there is.
  package static let largest = 40
  /// The sign of a run of two zeros; the next is of four, and so on.
  private static let runs = 2 * largest + 1
  /// The longest run is of two to the power of this.
  private static let longestRun = 12
  private static let quote = UInt8(ascii: "\"")
  private static let backslash = UInt8(ascii: "\\")
}
