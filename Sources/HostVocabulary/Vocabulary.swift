import DialogueProgram

/// Every command and function a Leeward script may use, each described once: the compiler, the
/// checks, completion, the editor's file and the manual are all made from these lists.
public enum Vocabulary {
  /// In the order of the manual.
  public static let commands: [CommandSignature] = [
    ask, rate, wait, breathe, sit, bell, keep, show, measure, resources,
  ]

  public static let functions: [FunctionSignature] = [
    kept, recall, last, daysSince, helped, partOfDay,
    talk, talkReason, talkConfidence, mirror, mentions,
  ]

  static let shelves = Shelf.allCases.map(\.rawValue)
}
