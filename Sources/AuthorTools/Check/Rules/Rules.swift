/// Every rule, one file each beside this one. A new rule is listed here.
enum Rules {
  static let all = ofTheLanguage + ours

  /// What the language itself asks, of scripts that aren't written for Leeward too.
  static let ofTheLanguage: [any (Rule).Type] = [MarkupReadable.self]

  /// What Leeward adds.
  static let ours: [any (Rule).Type] = [
    UnknownCommand.self,
    CommandArguments.self,
    WayToHelp.self,
    SplitMenu.self,
    ColonInSentence.self,
    MixedAndOr.self,
    CommentInProse.self,
    TagInProse.self,
    LineWithoutID.self,
    OnceWithoutID.self,
    MemberWithoutSubtitle.self,
    PracticeHeaders.self,
    TalkUnconfirmed.self,
    WordToAvoid.self,
    AdviceWithoutLeave.self,
    ExclamationMark.self,
    HardToRead.self,
    UnknownNumber.self,
    NumberInLine.self,
    NoWayOut.self,
    LineTooLong.self,
    UnknownCode.self,
  ]

  /// Offers that may well be wrong: only where they are asked for.
  static let hints: [any (Rule).Type] = [CodeSuggested.self]
}
