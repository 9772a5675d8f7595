/// Every rule of our own, one file each beside this one. A new rule is listed here.
enum Rules {
  static let all: [any (Rule).Type] = [
    UnknownCommand.self,
    CommandArguments.self,
    WayToHelp.self,
    LineWithoutID.self,
  ]
}
