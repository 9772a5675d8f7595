import Foundation

/// What a file is made of, before it is known whose it is.
enum Material {
  case tables([Table], title: String?)
  case json(Any)
  case files(FileSet)

  init(_ file: PublishedFile, limits: ImportLimits) throws(ImportProblem) {
    switch file.content {
    case .files(let files) where Workbook.isWorkbook(files):
      let workbook = try Workbook(files, limits: limits)
      self = .tables(workbook.tables, title: workbook.title)
    case .files(let files):
      self = .files(files)
    case .bytes(let bytes):
      let first = bytes.first { ![0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }
      switch first {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        self = .json(try Self.json(bytes))
      case UInt8(ascii: "<"):
        throw ImportProblem(
          "It is a web page or XML, no list that Leeward knows. Fetch the file itself, not its page."
        )
      default:
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
          throw ImportProblem("It is a workbook of the old kind (.xls). Save it as .xlsx or CSV.")
        }
        if bytes.starts(with: Array("%PDF".utf8)) {
          throw ImportProblem("It is a PDF. Leeward reads tables, JSON and zips.")
        }
        self = .tables([Table(csv: bytes, name: file.name, limits: limits)], title: nil)
      }
    }
  }

  private static func json(_ bytes: [UInt8]) throws(ImportProblem) -> Any {
    let text = FileText.whole(bytes).text
    do {
      return try JSONSerialization.jsonObject(with: Data(text.utf8))
    } catch {
      let last = text.last { !$0.isWhitespace }
      throw ImportProblem(
        last == "]" || last == "}"
          ? "It is JSON with a mistake in it, so that it can't be read."
          : "It ends in the middle: a part of the file is missing. Fetch it again.")
    }
  }

  /// Whose it is, from what it says; nil where nothing tells.
  var kind: Source.Kind? {
    switch self {
    case .tables(let tables, _):
      tables.lazy.compactMap { $0.header().flatMap(Self.kind(of:)) }.first
    case .json(let json):
      Self.kind(of: json)
    case .files(let files):
      HSDSTables.isPackage(files) ? .hsds : nil
    }
  }

  private static func kind(of header: TableHeader) -> Source.Kind? {
    if header.has("service_code_info") { return .samhsa }
    if header.has("name1"), header.column("type_facility", "latitude", "sa") != nil {
      return .findtreatment
    }
    if header.column("program_name", "certification", "full_certification") != nil,
      header.column("phone", "street", "address", "zip", "zipcode") != nil
    {
      return .otp
    }
    let tells = header.column(
      "phone", "street", "address", "city", "website", "zip", "postal", "latitude")
    return header.has("name") && tells != nil ? .places : nil
  }

  private static func kind(of json: Any) -> Source.Kind? {
    let rows = JSONFields.rows(in: json).prefix(50)
    if rows.contains(where: { $0.has("weekday_tinyint") || $0.has("meeting_name") }) {
      return .bmlt
    }
    let isHSDS = rows.contains {
      $0.has("services.csv") || $0.has("organization") || $0.has("organization_id")
        || $0.has("service_at_locations")
        || $0.has("services") || ($0.has("service") && $0.has("location"))
    }
    if isHSDS { return .hsds }
    let isMeeting = rows.contains {
      $0.has("name") && ($0.has("day") || $0.has("slug") || $0.has("conference_url"))
    }
    return isMeeting ? .meetingGuide : nil
  }

  var told: String {
    switch self {
    case .tables(let tables, _): tables.count == 1 ? "a table" : "a workbook"
    case .json: "JSON"
    case .files: "a zip or folder of files"
    }
  }

  /// Why nobody reads it, with what it says, so that the one who fetched it can tell.
  var unknown: ImportProblem {
    let kinds = Source.Kind.allCases.filter { $0 != .own }.map(\.rawValue).joined(separator: ", ")
    let way = "If you know what it is, say so with --as: \(kinds)."
    switch self {
    case .tables(let tables, _):
      let names = tables.first?.header()?.names.prefix(6).joined(separator: ", ") ?? ""
      if tables.contains(where: { $0.header()?.has("category_code") == true }) {
        return ImportProblem(
          "It only explains codes. Bring in the list of places, and give this with --with.")
      }
      return ImportProblem(
        names.isEmpty
          ? "It is nothing that Leeward knows. \(way)"
          : "Its columns are none that Leeward knows: \(names) … \(way)")
    case .json: return ImportProblem("It is JSON, but no list that Leeward knows. \(way)")
    case .files:
      return ImportProblem("There is no list in it that Leeward knows (no services.csv). \(way)")
    }
  }
}
