/// A service code of a source, as its publisher explains it: `MU`, "Methadone used in Treatment".
public struct ServiceCode: Sendable, Hashable {
  /// Upper case, as published.
  public var code: String
  /// The code itself where its publisher doesn't explain it.
  public var name: String
  public var categoryCode: String?
  public var category: String?
  public var description: String?

  public init(
    code: String, name: String? = nil, categoryCode: String? = nil, category: String? = nil,
    description: String? = nil
  ) {
    self.code = code
    self.name = name ?? code
    self.categoryCode = categoryCode
    self.category = category
    self.description = description
  }
}
