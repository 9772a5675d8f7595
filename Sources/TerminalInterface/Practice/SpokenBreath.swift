import Diagnostics

/// A breath told in words as it goes, a phase a line: "in… two, three, four".
struct SpokenBreath {
  private let screen: Screen
  private let wording: any Wording
  private var last: BreathMoment?
  private var lastInstead: String?
  private var lastTold: String?
  private var used = 0

  init(screen: Screen, wording: some Wording) {
    self.screen = screen
    self.wording = wording
  }

  /// Says what is new at this moment, if anything is. `instead` of a phase: not yet begun, paused.
  /// `told`: the time left, where it was asked for.
  mutating func say(_ moment: BreathMoment, instead: String?, told: String? = nil) {
    var wasInstead = lastInstead
    lastInstead = instead
    if told != lastTold, let told {
      end()
      screen.line(told, .soft)
      // The phase is named again.
      wasInstead = wasInstead ?? told
    }
    lastTold = told
    if let instead {
      guard wasInstead != instead else { return }
      end()
      screen.line(instead, .soft)
      return
    }
    if wasInstead != nil || last?.phase != moment.phase || last?.round != moment.round {
      end()
      add(screen.margin + wording.word(moment.phase) + "…")
      if moment.second > 1 { add(" " + wording.count(moment.second)) }
    } else if last?.second != moment.second {
      add((last?.second == 1 ? " " : ", ") + wording.count(moment.second))
    }
    last = moment
  }

  /// Ends the line that was begun.
  mutating func end() {
    if used > 0 { screen.put("\n") }
    used = 0
  }

  private mutating func add(_ text: String) {
    let width = DisplayWidth.columns(text)
    if used > 0, used + width > screen.limit {
      screen.put(",\n" + screen.margin + String(text.drop { $0 == "," || $0 == " " }))
      used = width
    } else {
      screen.put(text)
      used += width
    }
    screen.wasWrittenTo()
  }
}
