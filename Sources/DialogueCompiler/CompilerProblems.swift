import Diagnostics

/// What can be wrong with what a script says, once its form is right.
public enum CompilerProblems {
  // Names
  public static let duplicateTitle = Problem("title-used-twice", yarn: "YS0011")
  public static let missingTitle = Problem("node-without-title", yarn: "YS0051")
  public static let severalTitles = Problem("several-titles", yarn: "YS0052")
  public static let groupWithoutWhen = Problem("group-member-without-when", yarn: "YS0031")
  public static let duplicateSubtitle = Problem("subtitle-used-twice", yarn: "YS0032")
  public static let emptyNode = Problem("empty-node", yarn: "YS0033", .warning)
  public static let duplicateLineID = Problem("line-id-used-twice", yarn: "YS0018")
  public static let severalLineIDs = Problem("several-line-ids", yarn: "YS0062")
  public static let lineAndShadow = Problem("line-and-shadow-id", yarn: "YS0017")
  public static let unknownShadow = Problem("shadow-of-nothing", yarn: "YS0042")
  public static let shadowExpression = Problem("shadow-with-value", yarn: "YS0043")
  public static let shadowText = Problem("shadow-with-other-text", yarn: "YS0044")
  public static let duplicateVariable = Problem("variable-declared-twice", yarn: "YS0039")
  public static let duplicateEnum = Problem("enum-declared-twice", yarn: "YS0040")
  public static let enumeration = Problem("enum-not-sound", yarn: "YS0035")
  public static let enumValue = Problem("enum-value-not-plain", yarn: "YS0037")

  // Types
  public static let undeclared = Problem("undeclared-variable", yarn: "YS0003", .warning)
  public static let typeMismatch = Problem("wrong-kind-of-value", yarn: "YS0050")
  public static let wrongArguments = Problem("wrong-number-of-values", yarn: "YS0014")
  public static let unknownType = Problem("kind-not-known", yarn: "YS0028")
  public static let unknownExpressionType = Problem("value-not-known", yarn: "YS0029")
  public static let readOnly = Problem("set-of-smart-variable", yarn: "YS0030")
  public static let noSuchMember = Problem("no-such-case", yarn: "YS0038")
  public static let smartLoop = Problem("smart-variable-loop", yarn: "YS0045")
  public static let declaredType = Problem("declared-kind-differs", yarn: "YS0053")
  public static let noSuchType = Problem("no-such-kind", yarn: "YS0028")

  // Ways
  public static let noSuchNode = Problem("no-such-node", yarn: "YS0012")
  public static let unusedVariable = Problem("unused-variable", yarn: "YS0010", .advice)
  public static let unreachable = Problem("never-reached", yarn: "YS0008", .warning)

  public static let all = [
    duplicateTitle, missingTitle, severalTitles, groupWithoutWhen, duplicateSubtitle, emptyNode,
    duplicateLineID, severalLineIDs, lineAndShadow, unknownShadow, shadowExpression, shadowText,
    duplicateVariable, duplicateEnum, enumeration, enumValue, undeclared, typeMismatch,
    wrongArguments, unknownType, unknownExpressionType, readOnly, noSuchMember, smartLoop,
    declaredType, noSuchType, noSuchNode, unreachable, unusedVariable,
  ]
}
