/// How people spell: what is left out, and what short or joined forms stand for.
enum Spelling {
  /// Words that change nothing a rule asks about. "just" is left out too, but remembered.
  static let fillers: Set<Substring> = [
    "really", "rly", "fucking", "fuckin", "fkn", "fkin", "freaking", "frickin", "literally",
    "honestly", "actually", "basically", "seriously", "legit", "lowkey", "highkey", "kinda",
    "sorta", "very", "super", "totally", "um", "uh", "umm", "uhh", "hmm", "omg", "oh", "tbh",
    "ngl", "fr", "pls", "please", "plz", "prob", "probably", "prolly", "already", "even", "damn",
    "goddamn", "pretty", "absolutely", "completely", "frankly", "obviously", "simply", "truly",
    "def", "definitely",
  ]

  /// Words after which something else is said: a negation before them doesn't reach beyond.
  static let turns: Set<Substring> = ["but", "though", "however", "except", "pero"]

  /// Words before a "2" that is "to".
  static let takesTo: Set<String> = [
    "want", "wants", "going", "need", "have", "trying", "used", "ready", "about", "got", "way",
    "like", "how", "able", "scared", "wanted",
  ]

  /// Words before an "ill" that is sick, not "I'll".
  static let beforeSick: Set<String> = [
    "am", "is", "are", "was", "im", "i'm", "feel", "feeling", "felt", "so", "very", "mentally",
    "really", "be", "been", "being", "look", "looks", "got", "get", "fall", "fell", "terminally",
    "seriously", "hes", "shes", "he's", "she's", "her", "his", "too", "critically", "chronically",
  ]

  /// Words whose "'s" is "is"; after any other it is dropped.
  static let takesIs: Set<Substring> = [
    "he", "she", "it", "that", "there", "what", "who", "where", "here", "how", "when", "one",
    "everything", "nothing", "someone", "somebody", "everyone", "everybody",
  ]

  /// Figures and signs written for letters.
  static let figures: [Character: Character] = [
    "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "$": "s", "@": "a",
  ]

  /// Short, joined and misspelled forms, spelled out.
  static let table: [String: [Substring]] = {
    var table: [String: [Substring]] = [:]
    for line in short.cut(at: "\n") {
      let words = line.cut(at: " ")
      guard let equals = words.firstIndex(of: "=") else { continue }
      for form in words[..<equals] { table[String(form)] = Array(words[(equals + 1)...]) }
    }
    return table
  }()

  private static let short = """
    im i'm iam = i am
    ive i've = i have
    id i'd = i would
    i'll = i will
    ima imma i'ma = i am going to
    hes he's = he is
    shes she's = she is
    theyre they're = they are
    theyd they'd = they would
    theyll = they will
    hed = he would
    youre you're = you are
    itll it'll = it will
    its it's = it is
    thats that's = that is
    theres there's = there is
    whats what's wats = what is
    wheres = where is
    whos = who is
    hows = how is
    lets let's = let us
    dont don't dnt dunt donot don = do not
    doesnt doesn't = does not
    didnt didn't didint = did not
    cant can't cannot cnt = can not
    couldnt couldn't = could not
    wont won't = will not
    wouldnt wouldn't = would not
    shouldnt shouldn't = should not
    isnt isn't = is not
    arent aren't = are not
    wasnt wasn't = was not
    werent weren't = were not
    aint ain't = is not
    havent haven't = have not
    hasnt hasn't = has not
    hadnt hadn't = had not
    gonna gunna gona goin = going to
    finna boutta = about to
    wanna wana wnna = want to
    wnt wan't = want
    gotta = have to
    tryna tryin = trying to
    gimme = give me
    dunno = do not know
    idk = i do not know
    idc = i do not care
    idgaf = i do not care
    outta = out of
    alot = a lot
    anymor anymroe = anymore
    everytime = every time
    u = you
    ur = your
    r = are
    n = and
    b4 = before
    w = with
    tonite 2nite tnite tn = tonight
    2day = today
    tmrw tmr tomorow tommorow tommorrow 2moro = tomorrow
    rn = right now
    bc cuz coz cause cos becuz = because
    abt bout = about
    ppl = people
    smth smthn sumthin = something
    any1 = anyone
    no1 = no one
    every1 = everyone
    thru = through
    tho = though
    k*ll ki*l = kill
    d*e = die
    2x = twice
    3x 4x 5x = triple
    kms kmself = kill myself
    kys = kill yourself
    killmyself = kill myself
    myslef myself' mysef meself myselff myslf = myself
    himslef hisself = himself
    herslef = herself
    diee dye = die
    dieing = dying
    unaliving = unalive
    sewerslide sewer-slide suey sui suicde sucide suiside suicied = suicide
    sucidal suicidle suacidal = suicidal
    o.d od o'd = overdose
    ods od's o.d.s = overdoses
    od'd oded od'ed od'ded odd' o.d.'d = overdosed
    od'ing oding od'n o.d.ing = overdosing
    ovrdose overdoes overdos = overdose
    breath'n = breathing
    breathin = breathing
    brething breething = breathing
    narcand = narcan
    mom's mum mums mama mommy mam ma = mom
    bf = boyfriend
    gf girlfreind = girlfriend
    bff bestie besty = friend
    freind frend fren = friend
    bro brotha = brother
    sis = sister
    roomate roommates = roommate
    hubby = husband
    somone = someone
    pilz pillz = pills
    xans xannies xanny xannys xanies = xanax
    fenty fetty fentanol fentynal fentanly = fent
    perc percocet percocets = percs
    tylonol = tylenol
    toomuch = too much
    waytoo = way too
    haha hahaha hahah lmao lmfao lmaoo rofl jk j/k lolol = lol
    q = que
    xq = porque
    """
}
