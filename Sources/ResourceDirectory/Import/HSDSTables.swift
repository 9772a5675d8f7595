import Foundation

/// A row of an HSDS table, by the names of its columns.
struct HSDSRow {
  private let columns: [String: Int]
  private let cells: [String]
  /// As a spreadsheet counts, or its place in a list.
  let number: Int

  init(columns: [String: Int], cells: [String], number: Int) {
    self.columns = columns
    self.cells = cells
    self.number = number
  }

  init(_ values: [String: String], number: Int) {
    let names = values.keys.sorted()
    columns = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($0.element, $0.offset) })
    cells = names.map { values[$0] ?? "" }
    self.number = number
  }

  /// The first of these columns in which something stands.
  func raw(_ names: String...) -> String? {
    for name in names {
      if let column = columns[name], column < cells.count {
        let text = cells[column].trimmed
        if !text.isEmpty { return text }
      }
    }
    return nil
  }
}

/// The tables of an HSDS package by the names of version 3, whatever version it has.
struct HSDSTables {
  private(set) var rows: [String: [HSDSRow]] = [:]
  /// Rows of `services` that can't be read, and why.
  private(set) var broken: [RowNote] = []
  private(set) var isUTF8 = true

  subscript(_ name: String) -> [HSDSRow] { rows[name] ?? [] }

  /// What each is called, the names of earlier versions behind.
  private static let names: [(table: String, names: [String])] = [
    ("organizations", ["organizations", "organization"]),
    ("services", ["services", "service"]),
    ("locations", ["locations", "location"]),
    (
      "service_at_location",
      [
        "service_at_location", "services_at_location", "service_at_locations",
        "services_at_locations",
      ]
    ),
    ("addresses", ["addresses", "address", "physical_addresses", "physical_address"]),
    ("phones", ["phones", "phone"]),
    ("schedules", ["schedules", "schedule", "regular_schedules", "regular_schedule"]),
    ("languages", ["languages", "language"]),
    ("cost_options", ["cost_options", "cost_option"]),
    ("eligibility", ["eligibility", "eligibilities"]),
    (
      "attributes",
      [
        "attributes", "attribute", "services_taxonomy", "service_taxonomy", "service_attributes",
        "service_attribute",
      ]
    ),
    ("taxonomy_terms", ["taxonomy_terms", "taxonomy_term", "taxonomy"]),
  ]

  static func isPackage(_ files: FileSet) -> Bool {
    files.find("services.csv", "service.csv", "services.json", "organizations.csv") != nil
  }

  init(_ files: FileSet, limits: ImportLimits) throws(ImportProblem) {
    for (table, names) in Self.names {
      for name in names {
        if let file = files.find(name + ".csv") {
          try read(
            Table(csv: files.bytes(of: file), name: name, limits: limits), into: table)
          break
        }
      }
    }
    if self["services"].isEmpty, let file = files.find("services.json", "service.json") {
      let inner = try PublishedFile(name: file, bytes: files.bytes(of: file), limits: limits)
      if case .json(let json) = try Material(inner, limits: limits) { flatten(json) }
    }
  }

  /// Tables from the nested form of the API, or from tables written as JSON.
  init(json: Any) {
    flatten(json)
  }

  private mutating func read(_ table: Table, into name: String) throws(ImportProblem) {
    var columns: [String: Int] = [:]
    var list: [HSDSRow] = []
    try table.forEachRow { header, row throws(ImportProblem) in
      if let problem = row.problem {
        if name == "services" { broken.append(RowNote(number: row.number, reason: problem)) }
        return
      }
      if columns.isEmpty {
        for (index, name) in header.names.enumerated() where columns[name] == nil {
          columns[name] = index
        }
      }
      if !row.isUTF8 { isUTF8 = false }
      list.append(HSDSRow(columns: columns, cells: row.cells, number: row.number))
    }
    rows[name] = list
  }

  // MARK: Nested JSON

  private mutating func flatten(_ json: Any) {
    guard let object = json as? [String: Any] else {
      for (index, element) in (json as? [Any] ?? []).enumerated() {
        if let element = element as? [String: Any] { flattenAny(element, number: index + 1) }
      }
      return
    }
    if let contents = object["contents"] as? [Any] {
      flatten(contents)
      return
    }
    // `{"services": […], "organizations": […]}`, also with the names of files.
    let isTables = object["id"] == nil && object["name"] == nil
    guard isTables else {
      flattenAny(object, number: 1)
      return
    }
    for (key, value) in object.sorted(by: { $0.key < $1.key }) {
      let name = key.hasSuffix(".csv") ? String(key.dropLast(4)) : key
      guard let table = Self.names.first(where: { $0.names.contains(name) })?.table else {
        continue
      }
      for (index, element) in (value as? [Any] ?? []).enumerated() {
        if let element = element as? [String: Any] { add(element, to: table, number: index + 1) }
      }
    }
  }

  /// An object of which nobody says what it is.
  private mutating func flattenAny(_ object: [String: Any], number: Int) {
    if object["service"] != nil, object["location"] != nil {
      add(object, to: "service_at_location", number: number)
    } else if object["services"] != nil
      || (object["organization_id"] == nil && object["organization"] == nil)
    {
      add(object, to: "organizations", number: number)
    } else {
      add(object, to: "services", number: number)
    }
  }

  /// Tables whose rows are told of within others, and the column that then names the other.
  private static let owners = [
    "services": "service_id", "locations": "location_id", "organizations": "organization_id",
    "service_at_location": "service_at_location_id",
  ]

  private mutating func add(
    _ object: [String: Any], to table: String, number: Int, owner: (String, String)? = nil,
    depth: Int = 0
  ) {
    guard depth < 8 else { return }
    var values: [String: String] = [:]
    for (key, value) in object {
      if let text = value as? String {
        values[key] = text
      } else if let number = value as? NSNumber {
        values[key] = number.stringValue
      }
    }
    if let owner, values[owner.0] == nil { values[owner.0] = owner.1 }
    for single in ["service", "location", "organization", "taxonomy_term"] {
      guard let inner = object[single] as? [String: Any] else { continue }
      if let id = inner["id"] as? String { values[single + "_id"] = id }
      add(inner, to: single + "s", number: number, depth: depth + 1)
    }
    rows[table, default: []].append(HSDSRow(values, number: number))
    guard let id = values["id"] else { return }
    for (key, value) in object.sorted(by: { $0.key < $1.key }) {
      guard let list = value as? [Any],
        let inner = Self.names.first(where: { $0.names.contains(key) })?.table
      else { continue }
      let column = inner == "attributes" ? "link_id" : Self.owners[table] ?? "owner_id"
      for element in list {
        if let element = element as? [String: Any] {
          add(element, to: inner, number: number, owner: (column, id), depth: depth + 1)
        }
      }
    }
  }
}
