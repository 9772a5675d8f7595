import Diagnostics
import DialogueCompiler
import Foundation

/// The scripts beside the project that the language is measured by; absent elsewhere.
enum SharedScripts {
  /// `../shared/conformance/yarn/<folder>`, found from this file upward; nil where there is none.
  static func folder(_ name: String) -> URL? {
    var url = URL(fileURLWithPath: #filePath)
    while url.path != "/" {
      url.deleteLastPathComponent()
      let candidate = url.appending(path: "shared/conformance/yarn/\(name)")
      if FileManager.default.fileExists(atPath: candidate.path) { return candidate }
    }
    return nil
  }

  /// Every script of a folder, by name; [] where it is absent.
  static func scripts(in name: String) -> [String] {
    guard let folder = folder(name) else { return [] }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".yarn") }.sorted()
  }

  static func source(_ script: String, in name: String) throws -> SourceFile {
    let url = (folder(name) ?? URL(fileURLWithPath: "/")).appending(path: script)
    return SourceFile(name: script, text: try String(contentsOf: url, encoding: .utf8))
  }
}
