import Foundation
import TestSupport
import Testing

/// The page that `leeward progress --html` makes, in a real browser: Chromium without a window, where it is
/// installed (`LEEWARD_BROWSER`, else `/usr/bin/chromium`).
@Suite(.onThreads, .timeLimit(.minutes(10)), .enabled(if: Browser.path != nil))
struct ProgressInBrowserTests {
  private let leeward: Leeward

  init() throws {
    leeward = try Leeward()
    try leeward.write("scripts/keep.yarn", KeepScript.text)
    leeward.environment["LEEWARD_DIALOGUES"] = leeward.folder.path + "/scripts"
    for (day, number) in [8, 5, 3, 6, 7].enumerated() {
      _ = try leeward.run(
        "talk", "KeepTest", "--now", "2026-03-0\(day + 1)T09:00",
        input: "\(number)\nsecret heron\n1\n")
    }
    #expect(try leeward.run("progress", "--html", "out.html").status == 0)
  }

  @Test func itIsDrawnLightAndDarkAndOnANarrowWindow() throws {
    let browser = Browser(folder: leeward.folder)
    let light = try browser.picture(width: 800, isDark: false)
    let dark = try browser.picture(width: 800, isDark: true)
    let narrow = try browser.picture(width: 360, isDark: false)
    for picture in [light, dark, narrow] {
      #expect(picture.starts(with: [0x89] + Array("PNG".utf8)))
      // Something is drawn: an empty page of this size is a few kilobytes.
      #expect(picture.count > 10_000)
    }
    #expect(light != dark)
  }

  @Test func itPrintsOnAPageOrTwo() throws {
    let pages = try Browser(folder: leeward.folder).printed()
    #expect((1...2).contains(pages))
  }
}

/// A browser without a window, with a profile of its own.
private struct Browser {
  static let path: String? = {
    let given = ProcessInfo.processInfo.environment["LEEWARD_BROWSER"] ?? "/usr/bin/chromium"
    return FileManager.default.isExecutableFile(atPath: given) ? given : nil
  }()

  let folder: URL

  func picture(width: Int, isDark: Bool) throws -> Data {
    let file = folder.appending(path: "page-\(width)-\(isDark).png")
    try run(
      "--window-size=\(width),900", "--screenshot=\(file.path)",
      "--blink-settings=preferredColorScheme=\(isDark ? 0 : 1)")
    return try Data(contentsOf: file)
  }

  /// How many pages it takes on paper.
  func printed() throws -> Int {
    let file = folder.appending(path: "page.pdf")
    try run("--print-to-pdf=\(file.path)")
    let text = String(decoding: try Data(contentsOf: file), as: Unicode.ASCII.self)
    return text.matches(of: /\/Type\s*\/Page\b(?!s)/).count
  }

  private func run(_ arguments: String...) throws {
    let process = Process()
    process.executableURL = URL(filePath: try #require(Self.path))
    process.arguments =
      [
        "--headless", "--no-sandbox", "--disable-gpu",
        "--user-data-dir=\(folder.path)/browser",
      ] + arguments + [folder.appending(path: "out.html").absoluteString]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }
}
