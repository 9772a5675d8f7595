import Foundation

/// Where Leeward's things are on this computer. The one place that reads the environment for it.
struct Paths: Equatable {
  /// The folder of the person's journal.
  let home: String
  /// The file that faults in scripts are noted in, for their authors.
  let log: String
  /// Folders whose scripts stand over the built-in ones, strongest first. They may not exist.
  let dialogues: [String]

  /// `home` and `dialogues` are what was given on the command line.
  init(
    home: String?, dialogues: String?, environment: [String: String],
    program: String = "/proc/self/exe"
  ) {
    // The system is asked only where the environment doesn't say; Foundation asks it always.
    let personHome =
      environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? NSHomeDirectory()
    func folder(_ variable: String, or fallback: String) -> String {
      // A relative path is to be ignored (XDG Base Directory Specification).
      if let value = environment[variable], value.hasPrefix("/") { return value }
      return personHome + "/" + fallback
    }
    func given(_ variable: String) -> String? {
      environment[variable].flatMap { $0.isEmpty ? nil : $0 }
    }

    let data = folder("XDG_DATA_HOME", or: ".local/share") + "/leeward"
    self.home = home ?? given("LEEWARD_HOME") ?? data
    log = folder("XDG_STATE_HOME", or: ".local/state") + "/leeward/leeward.log"

    let shared = (given("XDG_DATA_DIRS") ?? "/usr/local/share:/usr/share")
      .split(separator: ":").filter { $0.hasPrefix("/") }
      .map { "\($0)/leeward/Dialogues" }
    let beside = URL(filePath: program).resolvingSymlinksInPath()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "share/leeward/Dialogues").path
    let own = [dialogues, given("LEEWARD_DIALOGUES"), data + "/Dialogues"].compactMap { $0 }
    self.dialogues = own + shared + [beside]
  }
}
