import Foundation

/// Tells what a file is, and has it read by the reader of its kind.
public enum Importer {
  /// Reads a file; throws where nothing of it can be brought in.
  public static func read(
    _ file: PublishedFile, as kind: Source.Kind? = nil, setting: ImportSetting
  ) throws(ImportProblem) -> ImportReading {
    let material = try Material(file, limits: setting.limits)
    guard let kind = kind ?? material.kind else { throw material.unknown }
    var reading = try read(material, of: file, as: kind, setting: setting)
    if let name = setting.name.flatMap({ FieldText.line($0, limit: 80) }) {
      reading.contents.name = name
      reading.contents.slug = SourceContents.slug(name)
    }
    if let asOf = setting.asOf { reading.contents.asOf = asOf }
    guard reading.contents.rowCount > 0 else {
      let reason = reading.leftOut.first.map { " The first, row \($0.number), \($0.reason)." } ?? ""
      throw ImportProblem("Nothing in it can be brought in.\(reason)")
    }
    return reading
  }

  private static func read(
    _ material: Material, of file: PublishedFile, as kind: Source.Kind, setting: ImportSetting
  ) throws(ImportProblem) -> ImportReading {
    switch (kind, material) {
    case (.samhsa, .tables(let tables, let title)):
      try FacilityListReader(file: file, setting: setting).read(tables, title: title)
    case (.findtreatment, .tables(let tables, _)):
      try FindTreatmentReader(file: file, setting: setting).read(tables)
    case (.otp, .tables(let tables, _)):
      try TreatmentProgramReader(file: file, setting: setting).read(tables)
    case (.places, .tables(let tables, _)):
      try PlaceTableReader(file: file, setting: setting).read(tables)
    case (.meetingGuide, .json(let json)):
      try MeetingGuideReader(file: file, setting: setting).read(json)
    case (.bmlt, .json(let json)):
      try BMLTReader(file: file, setting: setting).read(json)
    case (.hsds, .files(let files)):
      try HSDSReader(file: file, setting: setting).read(files)
    case (.hsds, .json(let json)):
      try HSDSReader(file: file, setting: setting).read(json)
    default:
      throw ImportProblem(
        "It is no \(kind.told): that is \(kind.form), and this is \(material.told).")
    }
  }
}

extension Source.Kind {
  /// What it is, for a sentence.
  public var told: String {
    switch self {
    case .samhsa: "SAMHSA directory"
    case .findtreatment: "FindTreatment export"
    case .otp: "list of opioid treatment programs"
    case .meetingGuide: "Meeting Guide feed"
    case .bmlt: "BMLT list of meetings"
    case .hsds: "HSDS package"
    case .places: "table of places"
    case .own: "list of your own"
    }
  }

  fileprivate var form: String {
    switch self {
    case .samhsa, .findtreatment, .otp, .places: "a table, as CSV or an Excel workbook"
    case .meetingGuide, .bmlt: "JSON"
    case .hsds: "a zip, a folder or JSON"
    case .own: "kept by Leeward itself"
    }
  }
}
