import ResourceDirectory

/// What is said around a person's plan outside of a talk.
extension English {
  var noPlan: Passage {
    Passage(
      [.init("Your plan is made of what you keep while you talk, and nothing is kept yet.")],
      [.init("To make one: leeward talk plan", .soft)])
  }

  var planCanChange: Passage {
    Passage([
      .init("To change it: leeward talk plan", .soft),
      .init("On one page, to print: leeward plan --print", .soft),
    ])
  }

  func planTitle(_ date: String) -> Passage {
    Passage([.init("My plan, \(date)")])
  }

  func planFoot(_ lines: [HelpLine]) -> Passage {
    Passage(
      [[.init("Who to call:")], directory(topic: "crisis", lines: lines).groups.flatMap(\.self)]
        .flatMap(\.self))
  }
}
