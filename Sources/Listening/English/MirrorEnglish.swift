/// The tables of words behind `Mirror`; a word may stand in several.
enum MirrorEnglish {
  static let classes: [(MirrorLexicon.Kind, String)] = [
    (.nominative, "i he she they"),
    (.object, "me him them it her myself himself herself themselves itself mine hers theirs"),
    (
      .determiner,
      """
      a an the my his her their its this that these those some any no every each all both another \
      much many most few several enough either neither such half less more fewer
      """
    ),
    (
      .indefinite,
      """
      it there this that these those everyone everybody everything nobody nothing someone somebody \
      something anyone anybody anything noone none all most some both one half part neither either \
      another others few many much mine his hers theirs which
      """
    ),
    (
      .plural,
      "people kids men women children parents police they these those both most all some few many others feet teeth friends folks family"
    ),
    (
      .preposition,
      """
      of in on at by for with without from to into onto over under about around after before during \
      since until till through between behind beside besides near off out up down against toward \
      towards than like except but despite across along past inside outside within upon per as via
      """
    ),
    (
      .adverb,
      """
      just really always never still also even so probably actually kinda honestly literally once \
      already ever only barely almost finally not too very often sometimes usually maybe now then \
      today tonight tomorrow yesterday again here there totally completely absolutely truly \
      definitely certainly simply basically mostly mainly nearly hardly rarely seldom lately \
      recently currently suddenly slowly quickly constantly eventually apparently obviously clearly \
      seriously anymore away back home sorta pretty quite rather somehow somewhere anywhere \
      everywhere nowhere instead soon later early late long together alone well better fine hard \
      deeply badly genuinely secretly desperately either neither twice ago yet else though anyway \
      both all each kind sort forever right straight fucking freaking damn goddamn fuckin
      """
    ),
    (
      .adjective,
      """
      good bad big small old new young little great best worst better worse first second third last \
      next few many several other same own whole real only main hard easy sick tired sad happy mad \
      angry lonely alone scared afraid sober clean drunk high hungry thirsty bored anxious nervous \
      stressed depressed ashamed guilty embarrassed proud jealous worried upset hurt broken lost \
      empty numb weak strong stupid dumb crazy weird fine okay ok ready sure sorry glad free busy \
      broke poor rich cold hot warm dark quiet loud long short full awake asleep dead alive wrong \
      right true fake nice mean kind usual bad worthless useless hopeless helpless restless careful \
      different difficult important close open late early able unable sober fucked fucking damn \
      one two three four five six seven eight nine ten eleven twelve hundred thousand another
      """
    ),
    (
      .auxiliary,
      """
      am is are was were be has have had do does did can could will would should may might must \
      cannot don't doesn't didn't can't won't isn't aren't wasn't weren't hasn't haven't hadn't \
      couldn't wouldn't shouldn't mustn't needn't ain't could've would've should've might've must've \
      'm 're 've 'd 'll 's gotta
      """
    ),
    (
      .negative,
      """
      not no never nobody nothing nowhere noone none neither nor cannot don't doesn't didn't can't \
      won't isn't aren't wasn't weren't hasn't haven't hadn't couldn't wouldn't shouldn't mustn't \
      needn't ain't hardly barely
      """
    ),
    (.gerund, "dying lying tying"),
    (.coordinator, "and but or so nor yet plus"),
    (
      .subordinator,
      """
      if when whenever while because since after before until till unless although though once as \
      wherever whether
      """
    ),
    (.question, "what who whom which where why how when whatever whoever whose"),
    (
      .time,
      """
      today tonight tomorrow yesterday lately recently sometimes usually now then once eventually \
      finally every last next this these some most one all maybe right suddenly apparently often \
      always deep at
      """
    ),
    (
      .noun,
      """
      work life love sleep money food drink drinks time day night week month year morning evening \
      weekend job house home school rehab therapy detox alcohol vodka beer wine weed coke crack \
      heroin booze liquor coffee pain anger stress shame guilt music church court jail mom dad \
      mother father sister brother wife husband son daughter friend boss people kids things thing \
      wedding meeting building feeling feelings thing things something evening ceiling sibling clothing \
      teacher doctor lawyer landlord counselor therapist birthday funeral death party car phone \
      reason way place moment minute boyfriend girlfriend family parents mum mama grandma grandpa aunt uncle cousin head mind body heart back \
      hands voices withdrawal withdrawals cravings weekends nights mornings holidays christmas
      """
    ),
  ]

  /// Verbs in -ed.
  static let regularVerbs = """
    ache act add admit agree allow annoy answer argue ask avoid beg behave believe belong blame block \
    boil bore bother breathe brush call calm care carry cause change chase cheat check clean clear \
    climb close collapse complain cook cope cough count crash crave cross cry dance dare decide delete \
    deny depend deserve destroy detox die disappear disappoint drag dream dress drop dump earn embarrass \
    end enjoy escape expect explain face fail faint fear fill finish fire fix flip float fold follow fool force \
    freak gamble grab guess handle happen harass hate help hide hope hug hurry ignore imagine improve \
    itch join judge jump kick kill kiss knock land laugh learn lie like listen live lock look love \
    manage marry matter mean mention mess miss move nag need neglect notice numb obsess offer open order \
    overreact owe own paint panic pass pay pick pile plan play please pop pour pray prefer prepare \
    press pretend promise prove pull punch push question race raise reach realize realise recover refuse \
    regret relapse relate relax remember remind rent repeat replace respect rest return ruin rush save \
    scare scream scroll search seem serve settle shake share shout shower skip slam slip smell smile smoke \
    snap sniff snort sober sound spiral stalk stare start starve stay step stop stress struggle stumble \
    suck suffer support suppose swallow talk tap taste tempt text thank threaten throb touch trash treat \
    tremble trigger trip trust try turn twitch use visit vomit wait walk wander want warn wash waste \
    watch whisper wish wonder work worry wreck yell zone cancel apologize apologise celebrate collect \
    compare concentrate confess connect control convince crawl criticize curse damage date demand divorce \
    doubt drain drown empty end exercise exist figure focus forgive function gain grieve hang heal heat hear \
    identify injure insult invite involve isolate kid knit lack lean lower mourn murder nod overdose \
    overthink overwhelm park party perform permit piss practise practice punish quit recognize rely \
    remain report rescue resent resist respond reward rob scratch separate shame shiver shut sigh \
    sneak solve stink stock store strain suggest surprise survive suspect sweat taper tease tense tire toss travel tune \
    unravel upset vape vent volunteer vote weigh welcome worsen accept fuck screw split babysit binge purge sneak relapse taper wean google achieve affect appear appreciate arrest \
    arrive attack attend calm choose choke click comfort commit confuse consider contact continue cover cut \
    delay describe disagree discover disgust distract divide drift encourage enter evict excite expose fade fake \
    fantasize flinch flush forget frighten frustrate glance grind guard guilt haunt hesitate hit hunt hurt inject \
    interrupt irritate lecture let lift limp loosen lure measure melt motivate numb occur pace peel permit \
    persuade plead point possess postpone protect provoke puke rattle react reassure rebuild reject release \
    relieve resign ring roll sacrifice satisfy scold shift shock shove soothe spoil squeeze stab stick stretch \
    sulk surround suspend swell taunt terrify torment torture trap unload wither withdraw wrap yearn
    """

  /// Base, past (several parted by "/"), participle where it differs.
  static let irregularVerbs = """
    become became,begin began begun,bend bent,bet bet,bite bit bitten,bleed bled,blow blew blown,\
    break broke broken,bring brought,build built,burn burned/burnt,burst burst,buy bought,catch caught,\
    choose chose chosen,come came,cost cost,creep crept,cut cut,deal dealt,dig dug,draw drew drawn,\
    drink drank/drunk drunken,drive drove driven,eat ate eaten,fall fell fallen,feed fed,feel felt,\
    fight fought,find found,flee fled,fly flew flown,forget forgot forgotten,forgive forgave forgiven,\
    freeze froze frozen,get got gotten,give gave given,go went gone,grow grew grown,hang hung,hear heard,\
    hide hid hidden,hit hit,hold held,hurt hurt,keep kept,know knew known,lay laid,lead led,\
    leave left,lend lent,let let,lie lied/lay lain,light lit,lose lost,make made,mean meant,meet met,pay paid,\
    put put,quit quit,read read,ride rode ridden,ring rang rung,rise rose risen,run ran,say said,see saw \
    seen,sell sold,send sent,set set,shake shook shaken,shoot shot,show showed shown,shut shut,\
    sing sang sung,sink sank sunk,sit sat,sleep slept,slide slid,speak spoke spoken,spend spent,spin spun,\
    stand stood,steal stole stolen,stick stuck,sting stung,stink stank stunk,strike struck,swear swore \
    sworn,sweep swept,swim swam swum,swing swung,take took taken,teach taught,tear tore torn,tell told,\
    think thought,throw threw thrown,understand understood,wake woke woken,wear wore worn,weep wept,\
    win won,write wrote written,do did done,have had,upset upset,withdraw withdrew withdrawn,\
    overthink overthought,be was been
    """

  /// Verbs and adjectives a clause follows without a word between.
  static let opensClause = """
    think swore know feel felt guess wish hope swear believe say said tell told mean meant bet wonder realize \
    realise forget forgot remember hear heard see saw find found understand understood notice promise \
    decide admit pretend fear pray imagine suppose doubt figure dream worry learn show explain prove \
    thought knew thinking knowing hate love care convince remind warn like \
    glad sad sorry afraid scared worried sure ashamed embarrassed proud happy mad angry upset surprised lucky \
    grateful terrified aware positive certain disappointed relieved convinced nervous jealous pissed \
    that what why how who where when if than as like so because until while whenever before after since \
    though although unless once whether all everything nothing anything something everyone nobody \
    someone anyone time times way day days reason moment minute second place night year week one only thing \
    and but or which whom whatever whoever wherever except every
    """

  /// Said before a statement, and left out of what is turned back.
  static let openers = Set(
    words(
      """
      well honestly yeah yea yep yes yup ya no nah nope ok okay so and but tbh ngl lowkey ugh oh
      hey omg man dude bro god damn anyway anyways basically um uh umm hmm hm also like idk fuck
      shit sigh frankly wow argh dang plus sorry look fr jesus christ
      """))

  /// The same, of several words.
  static let openingPhrases = phrases(
    """
    to be honest, i 'll be honest, i won't lie, not going to lie, i 'm not going to lie,
    if i 'm honest, if i 'm being honest, being honest, i have to say, i must say, of course,
    no offense, at the end of the day, oh my god, my god, i swear to god, to tell the truth,
    fair enough, all in all, no lie, thing is, truth is, fact is, holy shit, holy crap, jesus christ
    """)

  /// Said after a statement, and left out.
  static let closers = Set(
    words(
      """
      tbh ngl fr ugh honestly man dude bro sigh
      """))

  /// Words that mean someone is talking to the guide, for "us", or in fun: nothing is turned back.
  static let silencing = Set(
    words(
      """
      you u ur your yours yourself yall ya'll y'all ya youre youve youd youll you're you've you'd
      you'll thou we us our ours ourselves we're we've we'd we'll weve let's please pls plz
      thanks thank thx ty lol lmao lmfao rofl haha hahaha hehe jk lolz xd bahaha kidding joking
      sarcasm chatbot bot app robot ai algorithm chatgpt siri alexa website typing wed hi hello
      hiya finna ily i'ma
      """))

  /// "This program", "that question" are about the guide.
  static let aboutTheGuide = Set(
    words(
      """
      program question questions chat conversation thing site message menu list exercise tool
      software machine computer screen reply answer session
      """))

  /// Whole answers that carry nothing to turn back.
  static let shortReplies: Set<String> = Set(
    phrases(
      """
      i don't know, i guess, i guess so, i guess not, i think so, i hope so, i hope not,
      i suppose, i suppose so, i don't think so, i know, i see, i get it, i understand,
      i'm not sure, i'm done, i'm here, i'm back, it depends, i agree, i believe so, i bet,
      i don't get it, i don't understand, i already said that, i told already, i already answered,
      i don't really know, i really don't know, i honestly don't know, i'm listening,
      it is what it is, i know right, i'm joking, i'm kidding, i just don't know,
      i don't even know, i wonder why, i don't want to answer, i hate questions, it isn't helping,
      it's not helping, it didn't help, it doesn't help, i have to go, i need to go,
      i've got to go, i'll be back, i'm leaving, i want to stop, it helped
      """))

  /// Beginnings of songs, films and sayings everybody knows: borrowed words, not one's own.
  static let borrowed = phrases(
    """
    i get by with a little help, i did it my way, i will survive, i want to break free,
    i can't get no, i shot the sheriff, i like big butts, i'm too sexy, i see dead people,
    i'm walking on sunshine, i want it that way, i'm a survivor, i'm a barbie girl,
    i'm on a boat, i feel the need, i came i saw, i've got 99 problems, i got 99 problems,
    i still haven't found what, i fought the law, i'm a believer, i believe i can fly,
    i kissed a girl, i heard it through the grapevine, i'm every woman, i just called to say,
    i walk the line, i can see clearly now, i'm blue da, i put the fun, i'm not a doctor but,
    i'm a legend, my precious, i'm the king of the world, i'm just a girl, i'm just a poor boy,
    i'm so excited and, i'm coming out, i can't feel my face, it's my party,
    my heart will go on, my milkshake brings, i'm bringing sexy, i'm batman, i'm a creep,
    i speak fluent, i'm fluent in, my spirit animal, i run on coffee, i was born ready,
    i'm only human after all, i don't want to miss a thing, i'm like a bird,
    i'm a little teapot, i'm not lazy, i'm singing in the rain, i knew i was trouble,
    i'm in love with the shape, i wanna dance with, i want to dance with somebody,
    i would do anything for love, i'm yours, my life is a movie, i put the, my name is inigo,
    i am the walrus, i am your father
    """)

  /// Spellings by ear or by thumb, with what they stand for.
  static let spellings: [String: String] = {
    let table = """
      im=i'm,ive=i've,iam=i am,idk=i don't know,idek=i don't even know,dunno=don't know,idc=i don't care,\
      dont=don't,doesnt=doesn't,didnt=didn't,cant=can't,wont=won't,isnt=isn't,arent=aren't,wasnt=wasn't,\
      werent=weren't,hasnt=hasn't,havent=haven't,hadnt=hadn't,couldnt=couldn't,wouldnt=wouldn't,\
      shouldnt=shouldn't,mustnt=mustn't,neednt=needn't,aint=ain't,couldve=could've,wouldve=would've,\
      shouldve=should've,mightve=might've,mustve=must've,coulda=could've,woulda=would've,shoulda=should've,\
      shes=she's,hes=he's,theyre=they're,theyve=they've,theyll=they'll,theyd=they'd,itll=it'll,itd=it'd,\
      thats=that's,thatll=that'll,theres=there's,whats=what's,whos=who's,wheres=where's,hows=how's,\
      heres=here's,hed=he'd,everyones=everyone's,everybodys=everybody's,nobodys=nobody's,\
      someones=someone's,somebodys=somebody's,everythings=everything's,nothings=nothing's,\
      gonna=going to,wanna=want to,imma=i'm going to,ima=i'm going to,tryna=trying to,\
      tryin=trying to,kinda=kind of,sorta=sort of,outta=out of,alot=a lot,cuz=because,bc=because,coz=because,cos=because,\
      becuz=because,cause=because,'cause=because,b/c=because,tho=though,thru=through,w/=with,w/o=without,\
      n=and,&=and,rn=right now,tmrw=tomorrow,tmr=tomorrow,tomorow=tomorrow,tonite=tonight,b4=before,\
      ppl=people,smth=something,sm=so much,luv=love,h8=hate,wnt=want,hav=have,abt=about,prob=probably,probs=probably,prolly=probably,\
      wat=what,wut=what,wen=when,evry=every,sumthing=something,teh=the,becuase=because,becasue=because,\
      beleive=believe,thier=their,freind=friend,freinds=friends,definately=definitely,\
      myslef=myself,mself=myself,nuthin=nothing,nothin=nothing,somethin=something,bday=birthday,\
      noones=no one's,cannt=can't,dnt=don't,didn=didn't,wasn=wasn't,doesn=doesn't,couldn=couldn't,\
      wouldn=wouldn't,haven=haven't,isn=isn't,alright=alright,thot=thought,fuckin=fucking,fkn=fucking,\
      todays=today's,dosent=doesn't,dosnt=doesn't,doesent=doesn't,woudnt=wouldn't,coudnt=couldn't,\
      shoudnt=shouldn't,allways=always,realy=really,untill=until,wierd=weird,drnk=drink
      """
    var map: [String: String] = [:]
    for pair in table.cut(at: ",") {
      let sides = pair.cut(at: "=")
      if sides.count == 2 { map[String(sides[0])] = String(sides[1]) }
    }
    return map
  }()

  /// People of whom one mostly has one, so that an -s is an apostrophe's.
  static let kin = Set(
    words(
      """
      mom mum mama dad mother father wife husband boyfriend girlfriend boss grandma grandpa
      grandmother grandfather stepdad stepmom landlord sponsor fiance ex partner roommate
      therapist
      """))

  /// People of whom one may have several.
  static let kinOfMany = Set(
    words(
      """
      sister brother son daughter friend cousin uncle aunt neighbor neighbour kid dog cat dealer
      buddy
      """))

  /// What belongs to people, after a name without its apostrophe ("my sisters house").
  static let belongings = Set(
    words(
      """
      house place car wedding funeral birthday kids boyfriend girlfriend husband wife apartment
      couch room phone party dog pills meds money death grave number name face voice friend
      friends baby birth basement garage bed
      """))

  /// The words of a table.
  static func words(_ table: String) -> [String] {
    table[...].utf8.split { $0 <= UInt8(ascii: " ") }.map { String(Substring($0)) }
  }

  /// The phrases of a table, parted by commas.
  private static func phrases(_ table: String) -> [String] {
    table.cut(at: ",").map { words(String($0)).joined(separator: " ") }
  }
}
