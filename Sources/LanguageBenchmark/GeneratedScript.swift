/// A made-up project of any size, the same each time: nodes of about ten lines with values put in,
/// conditions, a command, three options and jumps.
enum GeneratedScript {
  /// Some 1.2 KB a node.
  static func text(nodes: Int) -> String {
    var text = ""
    text.reserveCapacity(nodes * 1_300)
    for number in 0..<nodes {
      text += node(number, of: nodes)
    }
    return text
  }

  private static let filler =
    "and the evening goes on a little longer than it has to, with rain on the glass"

  private static func node(_ number: Int, of count: Int) -> String {
    let next = (number + 1) % count
    let other = (number * 7 + 3) % count
    return """
      title: Node\(number)
      tags: generated group\(number % 10)
      ---
      <<declare $count\(number) = 0>>
      Guide: This is node \(number), reached {$count\(number)} times so far, \(filler). #line:n\(number)a
      <<set $count\(number) = $count\(number) + 1>>
      <<if $count\(number) > 3 and $count\(number) < 100>>
          Guide: It has been {$count\(number) * 2} half turns by now, \(filler). #line:n\(number)b
      <<else>>
          Guide: Still early, at {$count\(number)}, \(filler). #line:n\(number)c
      <<endif>>
      <<note_place place\(number) {$count\(number)}>>
      A line with nothing in it at all but its words, \(filler). #line:n\(number)d
      -> Go on to the next one, \(filler) #line:n\(number)e
          Guide: Onward, \(filler). #line:n\(number)f
          <<jump Node\(next)>>
      -> Go elsewhere, which is node {\(other)} \(filler) <<if $count\(number) > 0>> #line:n\(number)g
          <<jump Node\(other)>>
      -> Stay a moment \(filler) #line:n\(number)h
          Guide: A moment, \(filler). #line:n\(number)i
          <<jump Node\(next)>>
      ===

      """
  }
}
