/// Words that say what a talk is about rather than which way it leans: hidden behind stand-ins, so
/// that what was learned where people talk of smoking holds where they talk of pills.
enum TopicWords {
  static func standIn(for word: Substring) -> Substring? { table[word] }

  private static let table: [Substring: Substring] = {
    var table: [Substring: Substring] = [:]
    for line in lines.cut(at: "\n") {
      let words = line.cut(at: " ")
      for word in words.dropFirst() { table[word] = words[0] }
    }
    return table
  }()

  private static let lines = """
    *use smoke drink use vape gamble bet dip chew snort inject shoot toke binge dab smok drnk
    *uses smokes drinks uses vapes gambles bets
    *used smoked drank drunk vaped gambled snorted injected binged toked
    *using smoking drinking using vaping gambling betting snorting injecting bingeing binging dabbing smokin drinkin usin vapin gamblin shooting chewing smoing
    *user smoker drinker user vaper gambler addict alcoholic junkie
    *users smokers drinkers users vapers gamblers addicts alcoholics junkies
    *stuff cigarette cigarettes cig cigs ciggie ciggies cigar cigars tobacco nicotine smokes vape vapes juul juuls alcohol beer beers wine wines vodka whiskey whisky liquor booze weed pot marijuana cannabis joint joints edibles bong blunt blunts heroin dope fent fentanyl pill pills oxy oxys oxycontin oxycodone percocet percs vicodin hydrocodone norco opioid opioids opiates opiate coke cocaine crack meth crystal speed adderall xanax benzos klonopin valium tramadol codeine morphine dilaudid tranq kratom gabapentin lyrica ketamine molly ecstasy shrooms drugs drug substances substance gambling casino slots pokies sugar soda chocolate candy chips sweets dessert pack packs needles bottle bottles shots tequila rum gin cider seltzer snus chew dip hookah drinks
    *meds methadone suboxone subutex buprenorphine bupe subs sub vivitrol naltrexone sublocade brixadi patch patches gum lozenge lozenges chantix champix zyban varenicline wellbutrin bupropion antabuse acamprosate medication medications medicine meds moud mat insulin metformin inhaler statin statins
    *care rehab detox treatment counseling counselling therapy counselor counsellor therapist aa na smart groups clinic program programme inpatient outpatient halfway
    *kin mom dad mother father parents son sons daughter daughters kid kids children child wife husband girlfriend boyfriend partner fiance fiancee brother sister siblings family grandma grandpa grandmother grandfather grandkids grandchildren granddaughter grandson niece nephew baby babies aunt uncle cousin fella missus spouse
    *move exercise exercising workout workouts gym walk walking walks run running jog jogging yoga swim swimming bike biking
    *day monday tuesday wednesday thursday friday saturday sunday mondays fridays saturdays sundays
    # one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred
    """
}
