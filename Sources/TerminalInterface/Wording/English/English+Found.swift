import Conversation
import Diagnostics
import ResourceDirectory

// What a search found. A number to call stands first and is easy to see; what it is, how far, why it is
// here, and how old it is stand under it.
extension English {
  func found(_ answer: FindAnswer) -> Passage {
    var passage = Passage(opening(answer))
    for result in answer.results { passage.groups.append(entry(result, answer)) }
    passage.groups += [remarks(answer), missing(answer)].filter { !$0.isEmpty }
    return passage
  }

  // MARK: What was looked for

  private func opening(_ answer: FindAnswer) -> [Passage.Line] {
    var lines: [Passage.Line] = []
    for one in answer.reading.corrections {
      lines.append(.init("Reading “\(SafeText.line(one.typed))” as \(one.meant).", .soft))
    }
    if answer.isLastResort, answer.reading.isSentence {
      return lines + [.init("Someone to talk to, or to ask:")]
    }
    if answer.results.isEmpty || answer.isLastResort || answer.isNothingThere {
      let place = answer.centre.map { " near \(SafeText.line($0.name))" } ?? ""
      let wish = wish(answer.reading).map { " for \($0)" } ?? " for that"
      lines.append(
        .init(
          "I found nothing\(wish)\(place)." + (answer.results.isEmpty ? "" : " Someone to ask:")))
      return lines
    }
    if !answer.namesLetGo.isEmpty {
      let names = answer.namesLetGo.map { SafeText.line($0) }.joined(separator: " ")
      let near = answer.centre == nil ? "" : " near there"
      lines.append(.init("Nothing\(near) is listed under “\(names)”, so I left that out.", .soft))
    }
    if let time = answer.timeLetGo {
      lines.append(.init("No meeting fits “\(time)”. These come next:"))
      return lines
    }
    if let nearest = answer.nearest {
      let within = answer.radius.map { " within \(miles($0))" } ?? ""
      lines.append(.init("No exact match\(within). Nearest is \(miles(nearest))."))
    } else if let count = count(answer) {
      lines.append(.init(count))
    }
    if let centre = answer.centre, !centre.others.isEmpty {
      lines.append(
        .init(
          "There are others by that name, in \(centre.others.prefix(6).joined(separator: ", ")): "
            + "add the state.", .soft))
    }
    if let alike = answer.centre?.alike {
      lines.append(.init("If you meant \(SafeText.line(alike)), say it with its state.", .soft))
    }
    if answer.isUsualPlace, answer.results.contains(where: { $0.miles != nil }),
      let centre = answer.centre
    {
      lines.append(.init("Looking near \(SafeText.line(centre.name)), as before.", .soft))
    }
    if let from = answer.widenedFrom, let radius = answer.radius, answer.nearest == nil {
      lines.append(
        .init("Few or none within \(miles(from)), so I looked within \(miles(radius)).", .soft))
    }
    return lines
  }

  /// "64 places within 10 miles of 10001. The first 5:"
  private func count(_ answer: FindAnswer) -> String? {
    let kinds: [(FindKind, String, String)] = [
      (.facility, "place", "places"), (.service, "service", "services"),
      (.meeting, "meeting", "meetings"),
    ]
    let counted = kinds.compactMap { kind, one, many in
      answer.totals[kind].flatMap { $0 > 0 ? "\(grouped($0)) \($0 == 1 ? one : many)" : nil }
    }
    guard !counted.isEmpty else { return nil }
    let shown = answer.results.count { [.facility, .service, .meeting].contains($0.kind) }
    if let leftOut = answer.leftOut, shown == 0 {
      let wish = wish(answer.reading, isFilter: true, withTime: false).map { " for \($0)" } ?? ""
      return "\(grouped(leftOut)) places\(wish) are listed, all over the country. For those close "
        + "by, say where: near 10001, or near Austin TX."
    }
    let all = kinds.reduce(0) { $0 + (answer.totals[$1.0] ?? 0) }
    var text = counted.joined(separator: " and ")
    let isOfMeetings = all == answer.totals[.meeting]
    if let wish = wish(answer.reading, isFilter: true, withTime: isOfMeetings) {
      text += isOfMeetings ? " (\(wish))" : " for \(wish)"
    }
    if let centre = answer.centre {
      let name = SafeText.line(centre.name)
      if let radius = answer.radius {
        text += " within \(miles(radius)) of \(name)"
      } else {
        text += ", near \(name)"
      }
    } else if let region = answer.region {
      text += " in \(region)"
    }
    return text + (all > shown ? ". The first \(shown):" : ":")
  }

  /// `isFilter`: only what leaves something out.
  private func wish(
    _ reading: FindReading, isFilter: Bool = false, withTime: Bool = true
  ) -> String? {
    var parts = reading.wishes.filter { !isFilter || $0.filters }.map(\.name)
    if withTime, let time = reading.time.name, !reading.time.isEmpty { parts.append(time) }
    parts.removeAll { ["a place", "meetings", "treatment"].contains($0) }
    if !reading.names.isEmpty {
      parts.append("“\(reading.names.map { SafeText.line($0) }.joined(separator: " "))”")
    }
    guard let last = parts.popLast() else { return nil }
    // Meetings are these, and places have them.
    if isFilter, withTime { return (parts + [last]).joined(separator: ", ") }
    return parts.isEmpty ? last : parts.joined(separator: ", ") + " and " + last
  }

  // MARK: One of them

  private func entry(_ result: FindResult, _ answer: FindAnswer) -> [Passage.Line] {
    var lines: [Passage.Line] = []
    func add(_ text: String?, _ role: Role = .plain) {
      guard let text, !text.isEmpty else { return }
      lines.append(.init(SafeText.line(text), role, lead: lines.isEmpty ? "" : "  "))
    }
    if let line = result.line {
      // Beside places it is one of several, and known by its name.
      return entry(line, withExpectation: !answer.results.contains { $0.kind == .facility })
        + ([helped(result), age(result)].compactMap(\.self)).map { .init($0, .soft, lead: "  ") }
    }
    if let meeting = result.meeting {
      add(when(meeting), .strong)
      let isNamed = result.name.hasWord(meeting.fellowship)
      add(result.name + (isNamed ? "" : " (\(meeting.fellowship))"))
      add(way(meeting))
      add(meeting.isInPerson ? [result.detail, result.address].joined(", ") : nil)
      add(distance(result))
      if meeting.isOnline {
        add(meeting.conferenceURL.map { "Join: \($0)" })
        add(meeting.conferencePhone.map { "Phone: \($0)" })
      }
      add(meeting.types.isEmpty ? nil : meeting.types.joined(separator: ", "), .soft)
    } else {
      add(
        result.phone.map { "Call \($0)" }
          ?? (result.kind == .own || result.kind == .topic ? nil : "No number is listed"), .strong)
      add([result.name, result.detail].joined(", "), lines.isEmpty ? .strong : .plain)
      add(result.text)
      add([distance(result), result.address].joined(". "))
      add(openness(result.openness))
      add(result.otherPhones.isEmpty ? nil : "Also \(result.otherPhones.joined(separator: ", "))")
      add(result.website)
      add(reasons(result.why))
    }
    add(helped(result), .soft)
    add(result.kind == .own ? written(result) : age(result), .soft)
    return lines
  }

  private func written(_ result: FindResult) -> String {
    "Yours: written down" + (result.freshness.asOf.map { " on \(date($0))" } ?? " by you")
  }

  private func helped(_ result: FindResult) -> String? {
    result.helpedOn.map { "This helped, on \(date($0))." }
  }

  private func reasons(_ why: [FindResult.Reason]) -> String? {
    var seen = Set<String>()
    let words = why.map(\.words).filter { !$0.isEmpty && seen.insert($0).inserted }
    return words.isEmpty ? nil : "Why: \(words.joined(separator: "; "))"
  }

  private func distance(_ result: FindResult) -> String? {
    guard let away = result.miles else { return nil }
    if away < 0.5, result.isSomewhereNear { return "In the same postal area" }
    return (result.isSomewhereNear ? "About " : "") + miles(away) + " in a straight line"
  }

  private func openness(_ openness: Openness?) -> String? {
    switch openness {
    case .open(let until): "Open now by its listed hours, until \(clock(until))"
    case .closed: "Closed now by its listed hours"
    case nil: nil
    }
  }

  /// "Tonight, 7:30 pm", "On now, since 7:00 pm", "Saturday, 10:00 am".
  private func when(_ meeting: MeetingDetails) -> String {
    guard let time = meeting.time, let minute = meeting.minute, let weekday = meeting.weekday
    else { return "By appointment" }
    if time.isUnderWay { return "On now, since \(clock(minute))" }
    let day =
      switch meeting.daysAhead {
      case 0: minute >= 1020 ? "Tonight" : "Today"
      case 1: minute < 300 ? "Tonight, after midnight" : "Tomorrow"
      case -1: "Just begun"
      default: days[weekday % 7]
      }
    return "\(day), \(clock(minute))"
  }

  private func way(_ meeting: MeetingDetails) -> String {
    switch (meeting.isInPerson, meeting.isOnline) {
    case (true, true): "In person and online"
    case (false, true): "Online"
    default: "In person"
    }
  }

  private func age(_ result: FindResult) -> String {
    let age = result.freshness
    if result.kind == .line, result.line != nil {
      let checked =
        switch age.days {
        case nil: "Nobody has written down when it was checked"
        case 0?: "Checked today"
        case 1?: "Checked yesterday"
        case let days?: "Checked \(days) days ago"
        }
      return checked + (age.standing == .fresh ? "." : ": it may have changed.")
    }
    if result.kind == .topic {
      return age.asOf.map { "\(result.source). Checked on \(date($0))." } ?? result.source
    }
    let name = result.source.split(separator: ": ", maxSplits: 1)
    // "Meetings: sussexaa.org"
    var text = "From \(name.count == 2 && name[0] == "Meetings" ? name[1] : result.source[...])"
    if let asOf = age.asOf {
      let said = date(asOf)
      text += age.isOwnDate ? ", changed \(said)" : result.source.contains(said) ? "" : ", \(said)"
    } else {
      text += ", which has no date"
    }
    let isMeeting = result.kind == .meeting
    switch age.standing {
    case .fresh: return text + "."
    case .callFirst: return text + (isMeeting ? ". Confirm before you go." : ". Call first.")
    case .old: return text + ". That is old: \(isMeeting ? "confirm" : "call") before you go."
    case .undated: return text + ". \(isMeeting ? "Confirm" : "Call") before you go."
    }
  }

  // MARK: What else there is to say

  private func remarks(_ answer: FindAnswer) -> [Passage.Line] {
    var lines: [Passage.Line] = []
    let relaxed = answer.relaxed.filter { $0.count > 0 }.prefix(4)
    if !relaxed.isEmpty {
      let parts = relaxed.map { "without “\(SafeText.line($0.name))”, \(grouped($0.count))" }
      lines.append(.init("There is more with less asked: \(parts.joined(separator: "; "))."))
    }
    let showsPlaces = answer.results.contains {
      [.facility, .service, .meeting].contains($0.kind) && $0.miles == nil
        && $0.meeting?.isInPerson != false && !answer.reading.isOnline
    }
    switch answer.placeProblem {
    case .unknown(let name):
      lines.append(
        .init(
          "I don't know where “\(SafeText.line(name))” is. A US ZIP code always works: near 10001.")
      )
    case .nearMe:
      lines.append(.init("I can't see where you are. Add a ZIP code or a city: near 10001."))
    case PlaceProblem.none? where answer.leftOut != nil: break
    case PlaceProblem.none? where showsPlaces && answer.region == nil:
      lines.append(.init("For what is close by, say where: near 10001, or in Austin TX."))
    default: break
    }
    let lacking = answer.reading.unfiltered(among: answer.results)
    if !lacking.isEmpty {
      lines.append(
        .init("These lists don't say: \(lacking.joined(separator: ", ")). Ask when you call."))
    }
    if answer.reading.isOpenNow,
      answer.results.contains(where: { $0.kind != .line && $0.openness == nil && $0.meeting == nil }
      )
    {
      lines.append(.init("Most lists don't say when a place is open. Call to hear."))
    }
    if let failure = answer.failure { lines.append(.init(why(failure))) }
    return lines
  }

  private typealias PlaceProblem = FindAnswer.PlaceProblem

  private func why(_ failure: CatalogueError) -> String {
    switch failure {
    case .tooNew: "A newer Leeward wrote the directory, so places and meetings are left out."
    case .inUse: "The directory is being written just now. Places and meetings are left out."
    default: "The directory can't be read, so places and meetings are left out."
    }
  }

  /// What could be brought in, where nothing was.
  private func missing(_ answer: FindAnswer) -> [Passage.Line] {
    var lines: [Passage.Line] = []
    let wantsPlaces = answer.isCatalogueEmpty || answer.missing.contains(.facility)
    let wantsMeetings = answer.isCatalogueEmpty || answer.missing.contains(.meeting)
    guard answer.failure == nil, wantsPlaces || wantsMeetings, answer.results.first?.kind != .topic
    else { return [] }
    if answer.isCatalogueEmpty {
      lines.append(.init("No list of places or meetings has been brought in yet."))
    }
    if wantsPlaces {
      lines.append(
        .init(
          "Treatment places in the US: the yearly directory at samhsa.gov/data, or what "
            + "findtreatment.gov exports. Save the file, then: leeward import FILE", lead: "– "))
    }
    if wantsMeetings {
      lines.append(
        .init(
          "Meetings: the list of your local AA or NA site (Meeting Guide or BMLT, a JSON file), "
            + "brought in the same way.", lead: "– "))
    }
    return lines
  }

  // MARK: Numbers

  private func miles(_ miles: Double) -> String {
    let text =
      miles < 0.05
      ? "0.1"
      : miles >= 9.95 || miles == miles.rounded()
        ? grouped(Int(miles.rounded()))
        : "\((miles * 10).rounded() / 10)"
    return text == "1" ? "1 mile" : "\(text) miles"
  }

  private func grouped(_ number: Int) -> String {
    number < 1000
      ? "\(number)"
      : "\(number / 1000)," + String(String(1000 + number % 1000).dropFirst())
  }

  /// "7:30 pm"
  private func clock(_ minute: Int) -> String {
    let hour = minute / 60 % 24
    let twelve = hour % 12 == 0 ? 12 : hour % 12
    let minutes = String(String(100 + minute % 60).dropFirst())
    return "\(twelve):\(minutes) \(hour < 12 ? "am" : "pm")"
  }

  private var days: [String] {
    ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
  }
}

extension [String?] {
  fileprivate func joined(_ separator: String) -> String? {
    let parts = compactMap(\.self).filter { !$0.isEmpty }
    return parts.isEmpty ? nil : parts.joined(separator: separator)
  }
}

extension String {
  /// Whether it has these letters in it as a word of its own.
  fileprivate func hasWord(_ word: String) -> Bool {
    split { !$0.isLetter && $0 != "-" }.contains { $0.lowercased() == word.lowercased() }
  }
}
