import Foundation
import HostVocabulary
import Journal
import ResourceDirectory

/// `/find`, `/helped` and `/country`.
extension Session {
  func find(_ words: String) {
    guard !words.isEmpty else { return queue.append(.notes(.findsWhat)) }
    var request = FindRequest(words)
    request.own = KeptForFinding(setup.journal).things
    request.usual = placeLookedAt
    request.isAnywhere = false
    let answer = setup.find(request, country)
    // For the searches of this conversation, and nowhere else.
    if !answer.isUsualPlace, answer.centre != nil || answer.region != nil {
      placeLookedAt = answer.reading.place
    }
    lastFound = answer.results.filter { $0.kind != .own && $0.kind != .topic }
    queue.append(.finds(answer))
    if answer.results.first(where: { $0.kind != .own })?.kind == .line { tellCountry() }
  }

  // MARK: What has helped

  /// `/helped 2`, `/helped bellevue`, or `/helped`, which asks. What is marked already isn't any more.
  func markHelped(_ typed: String) {
    guard !lastFound.isEmpty else { return queue.append(.notes(.helpedWhat)) }
    let fitting = FindResult.named(typed, among: lastFound)
    if let result = fitting.first, fitting.count == 1 { return mark(result) }
    if case .goOn? = question { return queue.append(.notes(.helpedWhat)) }
    question = .helped(Array((fitting.isEmpty ? lastFound : fitting).prefix(9)))
    queue.append(.notes(.whichHelped))
  }

  func mark(_ result: FindResult) {
    var kept = KeptForFinding(setup.journal)
    let isMarked = kept.helped.contains { $0.id == result.id }
    let mark = HelpedMark(id: result.id, name: result.name, on: setup.day(setup.now()))
    let done: Void? = attempt {
      if isMarked { try kept.remove(helped: mark.id) } else { try kept.add(mark) }
    }
    guard done != nil else { return }
    queue.append(
      .notes(
        isMarked
          ? .helpedTakenBack(name: result.name)
          : .helpedKept(name: result.name, stays: setup.journal.isDurable)))
  }

  // MARK: The country

  /// `/country ireland`: whose lines are shown, from now on and next time.
  func setCountry(_ typed: String) {
    guard !typed.isEmpty else {
      return queue.append(.notes(.countryIs(country, isGuess: countryGuess != nil)))
    }
    guard let meant = Country.meant(typed) else {
      return queue.append(.notes(.countryUnknown(typed: typed)))
    }
    country = meant.code
    countryGuess = nil
    let stays = setup.keepCountry(meant.code)
    queue.append(.notes(.countrySet(meant.code, isCorrected: meant.isCorrected, stays: stays)))
    queue.append(.lists(topic: "crisis", lines: HelpLines.lines(for: "crisis", country: country)))
  }

  /// Says once, behind the first lines to call, whose they are, where that is a guess.
  func tellCountry() {
    guard let guess = countryGuess, !toldCountry else { return }
    toldCountry = true
    queue.append(.notes(.countryGuessed(country, guess)))
  }
}

/// Why a country's lines are shown where nobody said that it is theirs.
public enum CountryGuess: Sendable, Hashable {
  /// The computer's language settings name it.
  case settings
  /// Nothing does.
  case nothing
}
