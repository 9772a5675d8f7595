/// How a guide speaks, and what its lines do.
extension Pages {
  static let voice: [Page] = [
    Page(
      WordToAvoid.problem,
      "A guide's line has a word that makes a person into their use.",
      why: """
        Such words keep people from asking for help (NIDA, "Words Matter"). A guide says
        what is so: using, in recovery, a person who uses drugs. What the person says of
        themselves stays theirs: choices are not looked at, nor what stands in quotes.
        """,
      broken: """
        You stayed clean for a week. #line:week
        """,
      mended: """
        You went a week without using. #line:week
        """),
    Page(
      AdviceWithoutLeave.problem,
      "A guide's line tells someone what to do, and wasn't asked.",
      why: """
        Advice without leave makes people argue for the other side. Ask what they think of
        doing, or for leave first. A question that asks for leave is let be.
        """,
      broken: """
        You should call someone. #line:call
        """,
      mended: """
        Is there anyone who'd want to know you're awake? #line:call
        """),
    Page(
      ExclamationMark.problem,
      "A guide's line has an exclamation mark.",
      why: """
        On a bad night it reads as cheering, or as a shout. A full stop is calmer.
        """,
      broken: """
        You made it! #line:made
        """,
      mended: """
        You're here. That took something. #line:made
        """),
    Page(
      HardToRead.problem,
      "The guide's lines of a script are harder to read than they need to be.",
      why: """
        Told where they ask for more than six years of school (Flesch and Kincaid's grade:
        how long sentences and words are). A tired reader takes in short ones. Names such
        as naloxone, and what stands in braces, aren't counted; scripts of
        fewer than 30 words aren't told of.
        """,
      broken: """
        Experiencing uncomfortable sensations during recovery is understandable. #line:a
        Identifying individual situations beforehand reduces their intensity. #line:b
        Considering alternative activities encourages continuing improvement. #line:c
        Communicating difficulties to supportive individuals increases confidence. #line:d
        Remembering previous accomplishments strengthens determination. #line:e
        Professional organisations additionally provide valuable assistance. #line:f
        """,
      mended: """
        It's a hard feeling, and it makes sense. #line:a
        Some places bring it on more than others. #line:b
        It can help to know them before you go. #line:c
        What else could your hands do for a while? #line:d
        Someone may want to hear how it is. #line:e
        You got through nights like this one before. #line:f
        """),
    Page(
      UnknownNumber.problem,
      "A script says a number to call that Leeward doesn't know.",
      why: """
        A number that is wrong or out of date answers nobody, at the worst moment.
        <<resources>> shows lines that were checked, those of the person's country.
        """,
      broken: """
        You can call 555-010-4477 tonight. #line:call
        """,
      mended: """
        These people are awake. #line:call
        <<resources crisis>>
        """),
    Page(
      NumberInLine.problem,
      "A script says a number to call that holds in one country.",
      why: """
        The line is known, but not everywhere, and it may change. <<resources>> shows those
        of the person's country, with the day they were checked.
        """,
      broken: """
        You can call 988. #line:call
        """,
      mended: """
        These people are awake. #line:call
        <<resources crisis>>
        """),
    Page(
      NoWayOut.problem,
      "A menu has no choice for whoever wants none of these.",
      why: """
        Who finds nothing that fits takes something wrong, or leaves. One choice says "None
        of these", "Not now", "No", "Something else" or "That's enough for now", and is
        there whatever holds. A way out in other words gets the tag #way-out.
        """,
      broken: """
        -> Ride it out #line:ride
        -> Take a few breaths #line:breaths
        """,
      mended: """
        -> Ride it out #line:ride
        -> Take a few breaths #line:breaths
        -> None of these #line:none
        """),
    Page(
      LineTooLong.problem,
      "A line fills more than a small window.",
      why: """
        In a window of 40 columns and 6 rows its beginning is gone before its end is read.
        """,
      broken: """
        It comes like a wave on the sea, from far out, and it grows as it comes nearer, and you may think that it will go on growing until it takes you with it, and then, when it is as high as it gets, it turns over and runs out on the sand. #line:wave
        """,
      mended: """
        It comes like a wave, and grows as it comes nearer. #line:wave
        You may think it will take you with it. #line:take
        It turns over, and runs out on the sand. #line:sand
        """),
    Page(
      UnknownCode.problem,
      "What stands behind #mi: is no code of MITI 4.2.1.",
      why: """
        leeward fidelity doesn't count it. The codes are Q, SR, CR, AF, SEEK, EMPH, GI, PP,
        P and C.
        """,
      broken: """
        What brings you here? #line:what #mi:OQ
        """,
      mended: """
        What brings you here? #line:what #mi:Q
        """),
    Page(
      CodeSuggested.problem,
      "A line without a code seems to carry meaning.",
      why: """
        Told only by leeward check --hints, in scripts that give other lines a code. It is
        an offer, and often wrong: trained raters agree only so far themselves. Your own
        tag counts. Greetings, "all right" and steps of a practice need none.
        """,
      broken: """
        You're still here. #line:here #mi:AF
        What brings you here tonight? #line:what
        """,
      mended: """
        You're still here. #line:here #mi:AF
        What brings you here tonight? #line:what #mi:Q
        """),
  ]
}
