import Diagnostics
import Foundation
import ResourceDirectory
import TerminalInterface

/// A file that was read, to be brought into the directory.
struct Edition {
  private let path: String
  private let file: PublishedFile
  private let reading: ImportReading

  /// Reads a file; as the next of a source where one is given.
  init(path: String, options: ImportOptions, source: Source?) throws {
    let url = URL(filePath: path).standardizedFileURL
    self.path = url.path
    do {
      var setting = ImportSetting(now: Date()) { postal in
        PostalAreas.locate(postal).map { found in
          (
            found.centre.latitude, found.centre.longitude,
            found.isExact ? .postalCentre : .postalRegion
          )
        }
      }
      setting.name = options.name ?? source?.name
      setting.asOf = options.asOf
      setting.fellowship = options.fellowship
      setting.beside = try options.with.map {
        try PublishedFile(at: URL(filePath: $0), limits: setting.limits)
      }
      file = try PublishedFile(at: url, limits: setting.limits)
      var reading = try Importer.read(file, as: options.kind ?? source?.kind, setting: setting)
      if let source { reading.contents.slug = source.slug }
      self.reading = reading
    } catch let problem as ImportProblem {
      throw Complaint("\(SafeText.line(path)) can't be brought in. \(problem.text)")
    }
  }

  func bringIn(dryRun: Bool, reporting: ImportReportOptions, common: CommonOptions) throws {
    let folder = URL(filePath: common.paths.home)
    do {
      let before = try Catalogue(readingFolder: folder)?.source(slug: reading.contents.slug)
      let doubt = ImportDoubt(reading.contents, over: before)
      var change: SourceChange?
      if !dryRun {
        if let doubt, !reporting.yes { try ask(doubt) }
        change = try Catalogue(folder: folder).replace(
          with: reading.contents, file: path, digest: file.digest,
          leftOut: reading.leftOut.count, at: Date())
      }
      let report = ImportReport(
        file: file, reading: reading, change: change, before: before, doubt: doubt)
      if reporting.json {
        print(report.json.pretty, terminator: "")
      } else {
        report.say(to: Screen(common.terminal), all: reporting.all)
      }
    } catch let error as CatalogueError {
      throw Complaint(error)
    }
  }

  /// Asks where someone can answer; throws where the answer isn't yes.
  private func ask(_ doubt: ImportDoubt) throws {
    guard isatty(STDIN_FILENO) == 1, isatty(STDERR_FILENO) == 1 else {
      throw Complaint("\(doubt.words) Nothing was changed. To take it all the same, add --yes.")
    }
    StandardError.write("\(doubt.words) Take it all the same? (y/n)")
    guard let answer = readLine()?.lowercased(), answer.hasPrefix("y") else {
      throw Complaint("Nothing was changed.")
    }
  }
}

extension ImportDoubt {
  /// What is odd about it.
  var words: String {
    switch self {
    case .shrunk(let before, let after):
      "It has \(after.grouped) \(after == 1 ? "row" : "rows") where there were \(before.grouped)."
    case .older(let before, let after):
      "It is as of \(after), and what is there is as of \(before)."
    }
  }
}

extension Int {
  /// `12,744`
  var grouped: String {
    var digits = String(abs(self))
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits = String(digits.dropLast(3))
    }
    return (self < 0 ? "-" : "") + ([digits] + groups).joined(separator: ",")
  }
}

extension Complaint {
  /// What the directory could not do, and what can be done about it.
  init(_ error: CatalogueError) {
    switch error {
    case .notWritable(let path, let reason):
      self.init("\(path) can't be used: \(reason). See who may: ls -ld \(path)")
    case .diskFull(let path):
      self.init("There is no room left on the disk for \(path). Make some, then try again.")
    case .damaged(let path, let reason):
      self.init("\(path) can't be read: \(reason). Nothing in it was changed.")
    case .tooNew(let path, let version):
      self.init(
        "\(path) was written by a newer Leeward (version \(version) of the directory). Use that one; "
          + "nothing in it was changed.")
    case .inUse(let path):
      self.init("Another Leeward is writing \(path). Wait for it, then try again.")
    case .noSuchSource(let id):
      self.init("There is no source \(SafeText.line(id)). To see which there are: leeward sources")
    }
  }
}
