import Foundation

@testable import ResourceDirectory

/// Reads what a test wrote, as if it had been fetched.
enum Reading {
  /// 22 November 2026.
  static let now = Date(timeIntervalSince1970: 1_795_305_600)

  static func read(
    _ bytes: [UInt8], name: String = "list.csv", as kind: Source.Kind? = nil,
    beside: [UInt8]? = nil, limits: ImportLimits = ImportLimits(),
    locate: @escaping PostalLocator = { _ in nil }
  ) throws -> ImportReading {
    var setting = ImportSetting(now: now, locate: locate)
    setting.limits = limits
    setting.beside = try beside.map {
      try PublishedFile(name: "beside", bytes: $0, limits: limits)
    }
    return try Importer.read(
      PublishedFile(name: name, bytes: bytes, limits: limits), as: kind, setting: setting)
  }

  static func read(_ text: String, name: String = "list.csv", as kind: Source.Kind? = nil) throws
    -> ImportReading
  {
    try read(Array(text.utf8), name: name, as: kind)
  }

  /// Why nothing came in; empty where something did.
  static func problem(_ read: @autoclosure () throws -> ImportReading) -> String {
    do {
      _ = try read()
      return ""
    } catch let problem as ImportProblem {
      return problem.text
    } catch {
      return "another error: \(error)"
    }
  }
}

extension ImportReading {
  /// The codes of a place, sorted.
  func codes(_ place: Place) -> [String] {
    place.codes.bits.map { contents.codes[$0].code }.sorted()
  }
}
