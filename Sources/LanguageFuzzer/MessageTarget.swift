import Diagnostics

/// Messages: about places that are there, in order, fit to be shown.
enum MessageTarget {
  static func check(
    _ diagnostics: [Diagnostic], in sources: SourceSet, _ chance: inout Chance,
    _ findings: inout Findings
  ) {
    for diagnostic in diagnostics {
      checkSpan(diagnostic.span, diagnostic, sources, &findings)
      if let because = diagnostic.because {
        checkSpan(because.span, diagnostic, sources, &findings)
      }
    }
    let isInOrder = zip(diagnostics, diagnostics.dropFirst()).allSatisfy {
      ($0.span.file, $0.span.lower) <= ($1.span.file, $1.span.lower)
    }
    findings.expect(isInOrder, "the messages aren't in the order of their places")
    let renderer = TextRenderer(
      usesColour: chance.isTrue(percent: 30), width: chance.below(200),
      explainCommand: "leeward explain")
    var shown = diagnostics
    if shown.count > 12 { shown.removeSubrange(12...) }
    let text = renderer.render(shown, in: sources)
    let unsafe = text.unicodeScalars.first { !isFit($0, withColour: renderer.usesColour) }
    findings.expect(
      unsafe == nil, "a message shows U+\(String(unsafe?.value ?? 0, radix: 16))")
    findings.expect(
      text.utf8.count <= 20_000 * (shown.count + 1), "a message takes \(text.utf8.count) bytes")
    var report = CheckReport()
    report.add(shown, in: sources)
    _ = report.json.pretty
  }

  private static func checkSpan(
    _ span: Span, _ diagnostic: Diagnostic, _ sources: SourceSet, _ findings: inout Findings
  ) {
    let slug = diagnostic.problem.slug
    guard sources.files.indices.contains(Int(span.file)) else {
      return findings.expect(false, "\(slug): there is no file \(span.file)")
    }
    let count = sources.files[Int(span.file)].text.utf8.count
    findings.expect(
      span.lower >= 0 && span.lower <= span.upper && Int(span.upper) <= count,
      "\(slug): \(span.lower)..<\(span.upper) is no place in \(count) bytes")
  }

  private static func isFit(_ scalar: Unicode.Scalar, withColour: Bool) -> Bool {
    switch scalar.value {
    case 0x0A: true
    case 0x1B: withColour
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: false
    default: true
    }
  }
}
