import Journal

/// What was measured before and after each practice of a talk: what helped, in their own numbers.
extension [JournalRecord] {
  /// A sentence for each practice that was measured around, in order.
  var beforeAndAfter: [String] {
    var measures: [String] = []
    for record in self where record.entry.kind == .measure {
      if let name = record.entry.name, !measures.contains(name) { measures.append(name) }
    }
    return filter { $0.entry.kind == .practice }.flatMap { time in
      measures.compactMap { measure in
        MeasureChange(in: measure, across: time, among: self).map {
          "\(time.entry.name ?? "practice"): \(measure) \($0.before.words) before, "
            + "\($0.after.words) after"
        }
      }
    }
  }
}
