import Diagnostics

/// What can be wrong with the form of a script.
public enum SyntaxProblems {
  public static let missingDelimiter = Problem("missing-delimiter", yarn: "YS0004")
  public static let notUnderstood = Problem("not-understood", yarn: "YS0005")
  public static let unclosedCommand = Problem("unclosed-command", yarn: "YS0006")
  public static let unclosedBlock = Problem("unclosed-block", yarn: "YS0007")
  public static let strayCloser = Problem("nothing-to-close", yarn: "YS0005")
  public static let textAfterCommand = Problem("text-after-command", yarn: "YS0019", .warning)
  public static let strayCommandEnd = Problem("command-end-without-begin", yarn: "YS0021", .warning)
  public static let bareCommand = Problem("command-without-brackets", yarn: "YS0022", .warning)
  public static let singleBrackets = Problem("command-in-single-brackets", yarn: "YS0048", .warning)
  public static let oneBracketMore = Problem("one-bracket-too-many", yarn: "YS0064", .warning)
  public static let commandAfterText = Problem("command-after-text", yarn: "YS0020")
  public static let invalidTitle = Problem("title-not-a-name", yarn: "YS0027")
  public static let invalidEscape = Problem("unknown-escape", yarn: "YS0005")
  public static let tagsNotLast = Problem("text-after-tag", yarn: "YS0005")
  public static let tagOnCommand = Problem("tag-on-command", yarn: "YS0005")
  public static let emptyItem = Problem("choice-without-words", yarn: "YS0005")
  public static let emptyIndent = Problem("empty-indented-line", yarn: "YS0005")
  public static let tooDeep = Problem("nested-too-deeply")
  public static let expression = Problem("expression-not-understood", yarn: "YS0005")
  public static let declarationWithoutValue = Problem("declaration-without-value", yarn: "YS0005")
  public static let reserved = Problem("reserved-word", yarn: "YS0005")

  public static let all = [
    missingDelimiter, notUnderstood, unclosedCommand, unclosedBlock, strayCloser, textAfterCommand,
    strayCommandEnd, bareCommand, singleBrackets, oneBracketMore,
    commandAfterText, invalidTitle, invalidEscape, tagsNotLast, tagOnCommand, emptyItem,
    emptyIndent, tooDeep, expression, declarationWithoutValue, reserved,
  ]
}
