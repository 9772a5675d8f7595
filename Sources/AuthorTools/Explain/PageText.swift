import Diagnostics

/// Pages as an author reads them in a terminal, and as a machine does.
extension Page {
  /// The whole page, ended with a line feed.
  public var text: String {
    let code = problem.yarn.map { ", \($0) in Yarn Spinner" } ?? ""
    let parts = [
      "\(problem.slug)   (\(problem.severity.rawValue)\(code))", indented(title), indented(why),
      "  Broken:", indented(broken.text, by: 6), "  Mended:", indented(mended.text, by: 6),
    ]
    return parts.joined(separator: "\n\n") + "\n"
  }

  private func indented(_ text: String, by width: Int = 2) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : String(repeating: " ", count: width) + $0 }
      .joined(separator: "\n")
  }

  public var json: JSONText {
    .object([
      .init("code", .string(problem.slug)), .init("yarn", .optional(problem.yarn)),
      .init("severity", .string(problem.severity.code)), .init("title", .string(title)),
      .init("why", .string(why)), .init("broken", .string(broken.text)),
      .init("mended", .string(mended.text)),
    ])
  }
}

extension Pages {
  /// For each page its slug, how much it matters, Yarn Spinner's code, and below what it is.
  public static func list(_ pages: [Page]) -> String {
    pages.map { page in
      let code = page.problem.yarn.map { "  \($0)" } ?? ""
      return "\(page.problem.slug)  \(page.problem.severity.rawValue)\(code)\n    \(page.title)\n"
    }.joined()
  }
}
