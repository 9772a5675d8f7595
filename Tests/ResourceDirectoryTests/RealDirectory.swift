import Foundation
import Testing

@testable import ResourceDirectory

/// A directory with real files of `../shared/data` brought in, once for all tests.
enum RealDirectory {
  static let shared: Result<ScratchFolder, any Error> = Result { try make() }

  static func finder(country: String = "US") throws -> Finder {
    let zone = try #require(TimeZone(identifier: "America/New_York"))
    return Finder(folder: try shared.get().url, country: country, clock: WallClock(zone))
  }

  /// Sunday, 22 November 2026, noon in New York.
  static let noon = Date(timeIntervalSince1970: 1_795_366_800)

  private static func make() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    let catalogue = try Catalogue(folder: folder.url)
    let files = [
      ("samhsa/su-2023-facilities.csv", "samhsa/su-2023-codes.csv"),
      ("meetings/bmlt-sample-GetSearchResults.json", "meetings/bmlt-sample-formats-en.json"),
      ("meetings/tsml-sussexaa.json", nil),
    ]
    for (path, beside) in files {
      var setting = ImportSetting(now: noon) { postal in
        PostalAreas.locate(postal).map {
          ($0.centre.latitude, $0.centre.longitude, $0.isExact ? .postalCentre : .postalRegion)
        }
      }
      setting.asOf = path.hasPrefix("samhsa") ? "2023" : nil
      setting.beside = try beside.map { try file($0, setting) }
      let reading = try Importer.read(file(path, setting), setting: setting)
      try catalogue.replace(
        with: reading.contents, file: path, digest: "", leftOut: reading.leftOut.count, at: noon)
    }
    return folder
  }

  private static func file(_ path: String, _ setting: ImportSetting) throws -> PublishedFile {
    try PublishedFile(at: SharedData.folder.appending(path: path), limits: setting.limits)
  }
}
