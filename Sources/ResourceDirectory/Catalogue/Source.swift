import Foundation

/// Where a part of the catalogue came from, and how old it is.
public struct Source: Sendable, Hashable, Identifiable {
  /// The formats that can be brought in, by the name a person gives them.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// SAMHSA's yearly directory, the workbook or its sheets as CSV.
    case samhsa
    /// What FindTreatment.gov exports.
    case findtreatment
    /// SAMHSA's list of opioid treatment programs.
    case otp
    case meetingGuide = "meeting-guide"
    case bmlt
    case hsds
    /// Leeward's own simple table.
    case places
    /// What the person wrote down themselves.
    case own
  }

  public var id: Int64
  /// What makes a later import the same source: `samhsa-directory`, `edmontonaa-org`.
  public var slug: String
  public var kind: Kind
  /// What a person calls it.
  public var name: String
  /// Where the file was, to be read again.
  public var file: String
  public var importedAt: Date
  /// What its publisher says: `2023`, `2023-08`, `2023-08-31`; nil where it doesn't.
  public var asOf: String?
  /// SHA-256 of what was read.
  public var digest: String
  /// How many of its records came in.
  public var rowCount: Int
  public var leftOut: Int
  public var licence: String?
  public var note: String?
}
