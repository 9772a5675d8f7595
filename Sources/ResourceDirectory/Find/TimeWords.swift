/// Reads words for a time of day or week.
enum TimeWords {
  /// What a phrase says of the time.
  struct Phrase: Sendable, Hashable {
    enum Day: Sendable, Hashable {
      case today
      case tomorrow
      case on(Set<Int>)
    }

    var day: Day?
    var window: ClosedRange<Int>?
    var isNow = false
    var name: String
  }

  /// What begins at this word, the longest first.
  static func reading(
    _ words: [TypedWord], at index: Int
  ) -> (time: Phrase, count: Int, isOpenNow: Bool)? {
    if let clock = clock(words, at: index) { return (clock.time, clock.count, false) }
    for count in [3, 2, 1] where index + count <= words.count {
      let phrase = words[index..<index + count].map(\.folded).joined(separator: " ")
      if ["open now", "open today", "open tonight", "abierto ahora"].contains(phrase) {
        return (Phrase(name: phrase), count, true)
      }
      if let time = phrases[phrase] { return (time, count, false) }
    }
    return nil
  }

  /// "at 7pm", "after 6 pm", "before 9am", "7:30 pm".
  private static func clock(
    _ words: [TypedWord], at index: Int
  ) -> (time: Phrase, count: Int)? {
    var place = index
    var lead = ""
    if ["at", "after", "before", "by", "around", "from", "until"].contains(words[index].folded) {
      lead = words[index].folded
      place += 1
    }
    guard place < words.count, let hour = words[place].folded.firstMatch(of: /^(\d{1,2})(am|pm)?$/),
      var number = Int(hour.1), number <= 24
    else { return nil }
    var half = hour.2.map(String.init)
    var count = place - index + 1
    var minutes = 0
    // "7:30" is two words.
    if half == nil, place + 1 < words.count,
      let rest = words[place + 1].folded.firstMatch(of: /^(\d{2})(am|pm)?$/),
      let number = Int(rest.1),
      number < 60
    {
      minutes = number
      half = rest.2.map(String.init)
      count += 1
    }
    if half == nil, index + count < words.count, ["am", "pm"].contains(words[index + count].folded)
    {
      half = words[index + count].folded
      count += 1
    }
    // A bare number is no time, unless it stands behind "after" or "before".
    guard half != nil || lead == "after" || lead == "before" else { return nil }
    if half == "pm", number < 12 { number += 12 }
    if half == "am", number == 12 { number = 0 }
    if half == nil, number < 8 { number += 12 }
    let minute = number * 60 + minutes
    let name = words[index..<index + count].map(\.text).joined(separator: " ")
    let window: ClosedRange<Int> =
      switch lead {
      case "after", "from": minute...max(minute, 1739)
      case "before", "by", "until": min(240, minute)...minute
      default: max(0, minute - 45)...minute + 45
      }
    return (Phrase(window: window, name: name), count)
  }

  // The hours overlap as those of tsml-ui do, which people know from meeting lists.
  private static let morning = 240...719
  private static let midday = 660...1019
  private static let evening = 960...1259
  private static let night = 1200...1739
  private static let tonight = 1020...1739

  private static let phrases: [String: Phrase] = {
    var phrases: [String: Phrase] = [
      "tonight": Phrase(day: .today, window: tonight, name: "tonight"),
      "esta noche": Phrase(day: .today, window: tonight, name: "tonight"),
      "this evening": Phrase(day: .today, window: tonight, name: "this evening"),
      "today": Phrase(day: .today, name: "today"), "hoy": Phrase(day: .today, name: "today"),
      "tomorrow": Phrase(day: .tomorrow, name: "tomorrow"),
      "manana": Phrase(day: .tomorrow, name: "tomorrow"),
      "tomorrow morning": Phrase(day: .tomorrow, window: morning, name: "tomorrow morning"),
      "tomorrow afternoon": Phrase(day: .tomorrow, window: midday, name: "tomorrow afternoon"),
      "tomorrow night": Phrase(day: .tomorrow, window: tonight, name: "tomorrow night"),
      "tomorrow evening": Phrase(day: .tomorrow, window: tonight, name: "tomorrow evening"),
      "this morning": Phrase(day: .today, window: morning, name: "this morning"),
      "this afternoon": Phrase(day: .today, window: midday, name: "this afternoon"),
      "now": Phrase(isNow: true, name: "now"), "right now": Phrase(isNow: true, name: "now"),
      "ahora": Phrase(isNow: true, name: "now"), "soon": Phrase(isNow: true, name: "soon"),
      "next": Phrase(name: "next"), "soonest": Phrase(name: "next"),
      "weekend": Phrase(day: .on([0, 6]), name: "at the weekend"),
      "weekends": Phrase(day: .on([0, 6]), name: "at the weekend"),
      "this weekend": Phrase(day: .on([0, 6]), name: "at the weekend"),
      "weekday": Phrase(day: .on([1, 2, 3, 4, 5]), name: "on weekdays"),
      "weekdays": Phrase(day: .on([1, 2, 3, 4, 5]), name: "on weekdays"),
    ]
    let hours: [(String, ClosedRange<Int>)] = [
      ("morning", morning), ("mornings", morning), ("in the morning", morning),
      ("early morning", 240...539), ("noon", midday), ("lunch", midday), ("lunchtime", midday),
      ("midday", midday), ("afternoon", midday), ("afternoons", midday),
      ("in the afternoon", midday), ("evening", evening), ("evenings", evening),
      ("in the evening", evening), ("night", night), ("nights", night), ("at night", night),
      ("late night", night), ("late", night), ("midnight", 1380...1500),
    ]
    for (word, window) in hours { phrases[word] = Phrase(window: window, name: word) }
    let days = [
      ["sunday", "sundays", "domingo"], ["monday", "mondays", "mon", "lunes"],
      ["tuesday", "tuesdays", "tues", "tue", "martes"],
      ["wednesday", "wednesdays", "weds", "miercoles"],
      ["thursday", "thursdays", "thurs", "thu", "jueves"], ["friday", "fridays", "fri", "viernes"],
      ["saturday", "saturdays", "sabado"],
    ]
    for (day, names) in days.enumerated() {
      let said = TimeWords.days[day]
      for name in names {
        phrases[name] = Phrase(day: .on([day]), name: "on \(said)")
        phrases["on \(name)"] = phrases[name]
        phrases["this \(name)"] = phrases[name]
        phrases["next \(name)"] = phrases[name]
        for (word, window) in hours where !word.contains(" ") {
          // An evening on a named day goes on into its night.
          phrases["\(name) \(word)"] = Phrase(
            day: .on([day]), window: word.hasPrefix("night") ? tonight : window,
            name: "\(said) \(word)")
        }
      }
    }
    return phrases
  }()

  static let days = [
    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
  ]
}

extension TimeWish {
  /// `today` and `minute` by the clock of whoever asks.
  mutating func add(_ phrase: TimeWords.Phrase, today: Int, minute: Int) {
    // Before five in the morning the night isn't over.
    let isNight = minute < 300
    switch phrase.day {
    case .today where phrase.window == 1020...1739:
      days = isNight ? [(today + 6) % 7, today] : [today]
      hours = isNight ? 27 : Double(1740 - minute) / 60
    case .today:
      days = [today]
      hours = Double(1440 - minute) / 60
    case .tomorrow:
      days = [(today + 1) % 7]
      hours = Double(2 * 1440 + 300 - minute) / 60
    case .on(let named): days = days.map { $0.union(named) } ?? named
    case nil: break
    }
    if let other = phrase.window { window = other }
    if phrase.isNow { hours = 2 }
    name = name.map { "\($0), \(phrase.name)" } ?? phrase.name
  }
}
