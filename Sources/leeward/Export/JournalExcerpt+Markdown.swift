import Diagnostics
import Foundation
import Journal

extension JournalExcerpt {
  /// To be read as it is, or made into a page by anything that knows CommonMark.
  var markdown: String {
    var blocks: [String] = []
    if isForClinician {
      blocks.append("> " + ConfidentialityNotice.text.markdown)
      blocks.append(
        "> "
          + (ConfidentialityNotice.scope(of: self) + " " + ConfidentialityNotice.source)
          .markdown)
    }
    for talk in talks {
      blocks.append("# Conversation \(talk.id), \(LocalTime(talk.startedAt).words)")
      blocks += talk.records.flatMap { blocksOf($0.entry.shown) }
      if talk.endedAt == nil { blocks.append("*Left open.*") }
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  /// A menu is one list; all else are paragraphs.
  private func blocksOf(_ shown: [ShownText]) -> [String] {
    let choices = shown.filter { $0.role == .choice }
    guard choices.isEmpty else {
      return [choices.map { "- " + $0.text.markdown }.joined(separator: "\n")]
    }
    return shown.map { line in
      switch line.role {
      case .person: "**You:** " + line.text.markdown
      case .aside: "*" + line.text.markdown + "*"
      case .guide, .choice: line.text.markdown
      }
    }
  }
}

extension String {
  /// With nothing in it that Markdown would take for more than text.
  fileprivate var markdown: String {
    let lines = SafeText.block(self).split(separator: "\n", omittingEmptySubsequences: true)
    return lines.map { Self.escaped($0) }.joined(separator: "\\\n")
  }

  private static func escaped(_ line: Substring) -> String {
    let line = line.drop { $0 == " " }
    var out = ""
    for sign in line {
      if "\\`*_[]<&~|".contains(sign) { out += "\\" }
      out.append(sign)
    }
    // What begins a heading, a list, a quote or a rule.
    if let first = out.first, "#+->=".contains(first) { return "\\" + out }
    let digits = out.prefix { $0.isASCII && $0.isNumber }
    if !digits.isEmpty, let mark = out.dropFirst(digits.count).first, mark == "." || mark == ")" {
      return digits + "\\" + out.dropFirst(digits.count)
    }
    return out
  }
}
