import Diagnostics
import DialogueSyntax
import Foundation

/// A line's text as its author wrote it, sign by sign: for what the tree no longer tells, such as
/// where in the file a colon stands, or whether a `\` stands before it.
struct WrittenLine {
  struct Sign {
    enum Kind {
      case plain
      /// It has a `\` before it, and means only itself.
      case escaped
      /// A `{…}`, all of it.
      case value
    }

    var scalar: Unicode.Scalar
    var kind: Kind
    /// Where it begins and ends in its file, in bytes; with its `\` where that isn't read.
    var range: Range<Int>
  }

  /// Those of an endless line's beginning.
  let signs: [Sign]
  private let file: Int

  private static let longest = 4096

  init(_ line: LineSyntax, in sources: SourceSet) {
    file = Int(line.textSpan.file)
    var values: [Span] = []
    for case .expression(let expression) in line.segments { values.append(expression.span) }
    let text = sources.text(of: line.textSpan)
    signs = Self.signs(
      of: Array(text.unicodeScalars.prefix(Self.longest)), from: line.textSpan.range, values)
  }

  private static func signs(
    of scalars: [Unicode.Scalar], from range: Range<Int>, _ values: [Span]
  ) -> [Sign] {
    var signs: [Sign] = []
    var values = values[...]
    var offset = range.lowerBound
    var index = 0
    func width(_ index: Int) -> Int { UTF8.width(scalars[index]) }
    while index < scalars.count {
      let start = offset
      let scalar = scalars[index]
      if scalar == "{", let value = values.popFirst() {
        repeat {
          offset += width(index)
          index += 1
        } while index < scalars.count && (offset <= value.upper || scalars[index - 1] != "}")
        signs.append(Sign(scalar: "{", kind: .value, range: start..<offset))
        continue
      }
      offset += width(index)
      index += 1
      guard scalar == "\\", index < scalars.count else {
        signs.append(Sign(scalar: scalar, kind: .plain, range: start..<offset))
        continue
      }
      // Markup reads its own signs with the `\`; of the others only the sign is left.
      let isMarkup = "[]:".unicodeScalars.contains(scalars[index])
      if isMarkup { signs.append(Sign(scalar: "\\", kind: .plain, range: start..<offset)) }
      let end = offset + width(index)
      signs.append(
        Sign(scalar: scalars[index], kind: .escaped, range: (isMarkup ? offset : start)..<end))
      offset = end
      index += 1
    }
    return signs
  }

  /// The index of the first such sign that has no `\` before it.
  func firstIndex(of scalar: Unicode.Scalar, from start: Int = 0) -> Int? {
    signs[start...].firstIndex { $0.scalar == scalar && $0.kind == .plain }
  }

  /// The place of some signs in the file.
  func span(_ range: Range<Int>) -> Span {
    guard !signs.isEmpty else { return Span(file: file, 0..<0) }
    let first = signs[min(range.lowerBound, signs.count - 1)]
    let last = signs[min(max(range.lowerBound, range.upperBound - 1), signs.count - 1)]
    return Span(file: file, first.range.lowerBound..<last.range.upperBound)
  }

  /// Where each sign stands as markup counts it: in UTF-16 code units of the composed text, a value
  /// counting as one.
  var markupPositions: [Int] {
    var positions: [Int] = []
    var units = 0
    var cluster = ""
    var clusterUnits = 0
    for sign in signs {
      let isMark = sign.scalar.properties.canonicalCombiningClass != .notReordered
      if !isMark {
        units += clusterUnits
        cluster = ""
      }
      positions.append(units)
      cluster.unicodeScalars.append(sign.scalar)
      clusterUnits =
        cluster.utf8.count == 1 ? 1 : cluster.precomposedStringWithCanonicalMapping.utf16.count
    }
    return positions
  }
}
