/// Words by what they have to do with danger, and with what only sounds like it: so that what was
/// learned of a coffin holds for a casket, and of "lips" for "labios".
enum MeaningWords {
  /// The meanings a word has, as numbers; none for most.
  static func meanings(of word: Substring) -> [UInt32] {
    if let own = table.words[word] { return own }
    let letters = word.utf8
    if letters.count > 4, letters.last == UInt8(ascii: "s"),
      let own = table.words[word.dropLast()]
    {
      return own
    }
    var length = min(letters.count, longestStem)
    while length >= shortestStem {
      let stem = Substring(letters.prefix(length))
      if let own = table.stems[stem] { return own }
      length -= 1
    }
    return []
  }

  private static let shortestStem = 4
  private static let longestStem = 9

  private static let table: (words: [Substring: [UInt32]], stems: [Substring: [UInt32]]) = {
    var words: [Substring: [UInt32]] = [:]
    var stems: [Substring: [UInt32]] = [:]
    words.reserveCapacity(2_500)
    var meaning: UInt32 = 0
    for word in lines.cut(at: "\n").flatMap({ $0.cut(at: " ") }) {
      if word.last == ":" {
        meaning = Hash.of(word)
      } else if word.last == "*" {
        stems[word.dropLast(), default: []].append(meaning)
      } else {
        words[word, default: []].append(meaning)
      }
    }
    return (words, stems)
  }()

  /// A row is a meaning and its words; a word may stand in several. `*`: and all words that begin so.
  /// Without accents, as words are folded.
  private static let lines = """
    me: i me my myself mine mi mis yo conmigo id im ive
    we: we us our ourselves ours nosotros nuestro
    you: you your yours yourself u ur tu tus te usted
    he: he him his himself el lo le dude guy man boy bloke fella lad boyfriend bf husband hubby
      bro
    she: she her hers herself ella la girl woman lady chick girlfriend gf wife missus sis
    they: they them their theirs themselves someone somebody person people everyone everybody
      anyone anybody alguien todos ellos gente
    kin: mom mum mam mama ma mother dad da father pa pops papa brother sister son daughter kid
      kids child children baby toddler infant newborn grandma grandpa gran nana nan grandmother
      grandfather granny abuela abuelo aunt uncle cousin niece nephew wife husband partner fiance
      parents family hija hijo madre padre hermano hermana bebe nino nina tia tio primo familia
      esposa esposo novio novia marido hijos
    friend: friend friends mate buddy pal homie roommate roomie housemate flatmate neighbor
      neighbour coworker colleague sponsor sponsee bestie amigo amiga compa vecino crew housemates
      bunkmate cellmate
    stranger: stranger passenger customer client resident patient driver rider commuter
    death: die died dies dying dead death deaths kill killed killing morir morirme muerte muerto
      muerta mori muera muero deceased perish mortal expire lifeless
    grave: grave graves coffin casket funeral funerals buried bury burial cemetery morgue mortuary
      hearse tombstone headstone obituary obit eulogy urn ashes cremat* corpse coroner undertaker
      dirt soil pallbearer* pine autopsy tumba ataud velorio panteon entierro cementerio
    suicide: suicide suicidal suicid* kms unalive* sewerslide kys ctb sui matarme suicidarme
      suicidio
    end: end ending ended ends stop stops over finish finished final finale done quit terminate
      exit out permanent permanently forever ever never always acabar terminar fin siempre nunca
      ultim* last
    exist: exist existing existence exists alive life living live lived be being born vida vivir
      viviendo existir vivo viva earth world planet mundo tierra
    vanish: disappear* vanish* gone erase* evaporate fade delete dissolve cease desaparecer esfum*
      nothingness
    rope: rope noose belt cord wire beam rafter rafters hang hanging hanged hung knot banister
      soga cuerda ligature
    gun: gun guns pistol rifle shotgun revolver glock firearm trigger barrel bullet bullets ammo
      shells chamber loaded safety nine pistola arma bala ak
    blade: blade blades razor razors knife knives scissors scalpel boxcutter glass shard lighter
      cutter cuchillo navaja machete hatchet
    height: bridge bridges roof rooftop ledge cliff balcony overpass parapet railing storey story
      stories floors jump jumping edge puente azotea barandal drop
    train: train trains tracks rails platform subway metro tube truck lorry semi traffic highway
      interstate swerve tren vias embankment guardrail divider overpass tree wall pole river water
      lake sea ocean tide garage exhaust car
    drugs: dope heroin fent fentanyl h smack bag bags bundle stash gear brown tar skag pills pill
      percs perc percocet oxy oxys oxycodone oxycontin roxy roxies blues m30 30s xanax xans bars
      benzos benzo klonopin valium ativan meth ice crystal tina coke cocaine crack rock rocks
      powder line lines tranq xylazine methadone suboxone subs bupe subutex patch patches
      gabapentin gabbies codeine tramadol morphine hydros norco vicodin ketamine ghb molly mdma
      shot hit dose doses needle needles syringe rig rigs works point foil speedball goofball
      pastillas pastilla heroina polvo jeringa droga drogas fentanilo dosis tabs tablets capsules
      meds medication insulin lean kratom
    drink: drink drinks drank drunk drinking drunken alcohol vodka whiskey whisky rum beer beers
      wine liquor booze tequila gin fifth handle pint pints bourbon sober seltzer tomar tomado
      borracho cerveza
    use: use used using uses smoke smoked smoking shoot shot snort snorted snorting sniff sniffed
      swallow swallowed inject injected bang banged slam slammed fix fixed rail railed bump bumps
      popped popping pop took take taken taking ate eaten necked dosed boofed consum* inyect*
      trago trague tome tomo meti metio copped
    much: much many lot lots whole entire all bottle bottles handful double doubled triple extra
      more twice strip strips pack box blister rest every script prescription bunch ton tons
      fistful loads month mucho mucha muchas demasiado demasiada bote frasco caja punado todas
    narcan: narcan naloxone nasal spray sprays nostril nose kit reverse reversed reversal
      narcanned naloxona
    breath: breath breathe breathes breathing breaths gasp gasping gasps air lungs chest respira
      respirar respirando respiracion rise rising airway inhale cpr compressions pulse heartbeat
      pulso
    noise: snore snoring snores gurgle gurgling gurgles gurgly rattle rattling rattles choke
      choking chokes wheeze wheezing sputter* bubbling bubble grunt grunting groan groaning moan
      moaning rasp drowning fish snort ronca ronquido gargling percolat* drain
    colour: blue bluish grey gray purple ashy ashen pale white chalky colorless lavender slate
      dusky azul azules morado morados gris palido palida waxy yellow color colour
    face: lips lip nails nail fingers fingertips fingernails face skin cheeks ears toes mouth
      tongue labios unas cara piel dedos boca hands feet knuckles
    eyes: eyes eye pupils pupil pinpoint pinned pinhole* eyelids rolled rolling glassy glazed ojos
      pupilas lids stare staring blank whites
    cold: cold clammy cool freezing ice sweaty sweating sweats drenched frio fria helado sudando
      chills shiver shivering shivers
    limp: limp floppy ragdoll rag slack slumped slump slumping slumps collapsed collapse
      collapsing heavy doll noodle boneless folded crumpled keeled sagging dropped fell fallen
      fall floor desplomo tirado tirada caido caida flojo flojito hunched tipped slid sliding
    wake: wake wakes waking woke awake awaken rouse rousing roused arouse stir stirring respond
      responding responsive unresponsive response answer answering react reacting unconscious
      conscious consciousness despierta despertar despierto responde reacciona contesta budge
      blink blinking flinch unconsci*
    tried: shake shook shaking shaken slap slapped slapping yell yelled yelling shout shouted
      shouting scream screamed pinch pinched rub rubbed sternum sacudo grito poke poked banging
      knock knocked knocking pounding calling kicked
    drowsy: nod nodding nods nodded drift drifting drifted sleepy drowsy doze dozing out pass
      passing passed faint fainted fading fade slipping slip sleep sleeping asleep dormir dormido
      dormida durmiendo duerme durmio tired eyelids foggy floaty woozy dizzy lightheaded mareado
      mareada slurring slur slurred slurs mumbling words
    seizure: seizure seizures seizing convulsion* convulsing convulse fit fits twitch twitching
      jerking foaming foam froth shaking convulsion spasm* epilep*
    heart: heart chest pounding racing flutter fluttering palpitat* skipping arm jaw crushing
      tight tightness pressure pecho corazon stroke
    blood: blood bleeding bleed bled bloody sangre sangrando gash wound wounds stitches vomit
      vomiting vomited vomits puke puking puked throwing throw threw vomito vomitando diarrhea
      shitting
    withdraw: withdrawal withdrawals dopesick sick kick kicking detox detoxing dts delirium
      hallucinat* tremor tremors shakes seeing bugs crawling skin legs sweat dehydrated water
      fluids abstinencia malilla temblando
    cut: cut cuts cutting slice slicing sliced slit carve carved scratch scratched scratching
      scratches burn burned burning burnt burns bruise bruises punch punched punching hit hitting
      headbutt bang bit biting pick picking peel gouge cortar cortarme corte cortes queme quemar
      wrist wrists thigh thighs forearm forearms arm arms hip hips munecas scars scar
    relief: relief release calm quiet numb feel feeling real punish deserve deserved deserves
      penance control valve alivio pressure
    hurt: hurt hurts hurting harm harms pain painful agony ache suffering suffer lastimar
      lastimarme dolor duele herir dano dan*
    violence: hit hits hitting beat beats beating beaten punched punches choked choke chokes
      strangle strangled strangling throat shoved shove shoves pushed grabbed dragged slapped
      threatened threatens threatening threat rape raped raping forced forcing assaulted assault
      stalking stalks stalked following followed pega pego golpea golpeo golpes ahorco amenaza
      amenazo violo fuerza abuse abused abuses abusive abusing pimp trafficker trafficked
    attacker: ex husband boyfriend stepdad stepfather dealer plug uncle landlord pimp trick cops
      gang boss stalker him
    hide: hiding hide hid locked lock closet bathroom wardrobe attic whisper whispering quiet
      under bed escond* encerrad* door window windows outside porch driveway banging kicking
      footsteps stairs car
    afraid: scared afraid terrified fear scary frightened frightening panic panicking shaking
      miedo asustado asustada terror worried worry nervous unsafe danger safe peligro
    kill-other: kill murder shoot stab strangle hurt pay revenge bastard smother drown shake
      shaking snap
    note: note notes letter letters will goodbye goodbyes bye farewell adios despedida carta nota
      password passwords pin insurance policy deed title beneficiary envelope voicemail recording
      recorded video explain sorry forgive perdon love tell remember raised
    give: give giving gave away donate rehome rehomed rehoming adopt cat dog guitar tools keys
      stuff belongings possessions regale regalando
    plan: plan planned plans planning date picked chosen decided decision decide tonight tomorrow
      weekend friday sunday christmas birthday ready set waiting method step list research
      researched googled searched looked count counting hoard hoarding hoarded saved saving
      stockpile stash drawer shelf closet trunk glovebox manana decidi
    burden: burden weight load drag drain cost costs deadweight trouble waste carga estorbo
      estorb* nuisance problem bother bothering dragging ruin ruined ruining anchor liability
      inconvenience
    better: better happier easier lighter free relief relieved off improve improved mejor libres
      bien descans*
    without: without sin minus absence less miss missed notice noticed noticing care cared cares
      mourn cry
    worthless: worthless useless garbage trash waste failure failed failing fail fails loser
      pathetic disgusting disgust disgusted piece nothing pointless broken damaged defective
      basura inutil fracas* asco poison rotten stain mistake burden joke ugly unlovable unfixable
      ruined screwup fuckup
    hopeless: hope hopeless hopelessness despair pointless point use meaning future tunnel light
      bottom pit hole dark darkness black void abyss reason reasons purpose matter matters
      esperanza sentido futuro nada vacio hoyo fondo tunel bleak empty emptiness hollow numb flat
      grey dim
    cant: cant cannot unable wont not no never nothing none nobody nowhere neither nor nada nadie
      ningun ni without hardly barely couldnt wouldnt dont doesnt didnt isnt aint
    stuck: trapped stuck cornered caged cage prison drowning drown sinking sink suffocating buried
      under crushed wall walls loop circle treading water atrapado atrapada ahogando salida escape
    tired: tired exhausted weary sick drained worn fed done cansado cansada cansancio harto harta
      spent fighting fight trying energy strength fuerzas aguanto aguantar bear stand handle cope
      manage deal
    alone: alone lonely isolated abandoned nobody anyone call turn number contacts phone family
      friends solo sola soledad left nadie
    want: want wants wanted wish wishes wished wishing hope hoping hoped rather prefer pray prayed
      praying crave beg begging quiero quisiera ojala deseo ganas need needs let if
    think: think thinking thought thoughts idea ideas imagine imagining picture picturing head
      mind brain voice voices intrusive keep keeps obsess* daydream fantasy fantasize pensar
      pienso pensando cabeza considering wondering wonder contemplat*
    now: now rn right tonight already currently today just minute minutes seconds moment still
      ahora ahorita ya hoy noche urgent hurry fast quick quickly please help emergency ambulance
      ayuda auxilio
    past: ago years year used was were before once last yesterday back then childhood teenager
      since months when hace anos antes ayer pasado former old anniversary survived recovered
      recovery
    notnow: anymore longer stopped glad grateful thankful promise clean sober sane okay ok fine
      good better safe alive happy well
    deny: not no never nope nah dont wouldnt didnt isnt promise swear honest
    question: what how why when where does is can should could would do which que como cuando
    media: movie movies film show shows series episode season netflix tv book books novel chapter
      story plot character characters scene podcast documentary news article game games gaming
      boss level respawn player lobby quest controller xbox playstation minecraft zelda fortnite
      raid dungeon song songs lyric lyrics album band track chorus playlist concert singer guitar
      bass solo rap verse juego pelicula serie cancion libro actor actress author
    sport: game team teams match league coach goal score scored scoring season win won wins lost
      lose losing gym workout run running race marathon lap laps soccer football basketball
      baseball boxing round referee playoffs striker goalie futbol partido lift lifting squat
      squats bike cycling hike
    food: eat ate eating cook cooking cooked dinner lunch breakfast pizza soup chicken bread cake
      cookies cookie chili spicy sauce taco tacos onion onions tomato potatoes chocolate cheese
      burger burgers fries sandwich recipe oven fridge coffee tea sugar candy pasta rice salad
      comida comer pan cena knead dough popcorn pie snack
    pet: dog dogs cat cats puppy kitten fish hamster bird birds parrot goldfish vet paw tail bark
      meow leash perro gato litter chickens goat horse rabbit bunny turtle lizard squirrel mouse
      rat spider bug
    thing: phone laptop battery charger computer wifi router app printer screen car engine truck
      tire tires brakes mower motor fridge washer dryer dishwasher tv remote bulb lamp clutch
      transmission radiator carburetor vacuum account subscription membership password email
      server code update toaster microwave furnace heater
    work: work job boss manager shift shifts office meeting meetings email emails deadline project
      client customers interview presentation spreadsheet promotion payroll overtime paycheck hr
      intern quarterly trabajo jefe turno oficina warehouse kitchen site crew foreman
    school: exam exams test tests class classes homework essay professor teacher school college
      grade grades finals semester quiz campus degree
    plants: garden gardening plant plants tomato tomatoes basil fern orchid cactus weeds lawn rose
      roses tree trees flowers soil seeds compost pruning
    money: rent money bill bills pay paid paying debt loan bank broke dollars bucks cash landlord
      eviction dinero renta
    funny: lol lmao haha hahaha joke jokes joking kidding laugh laughing laughed hilarious funny
      jaja jajaja dramatic literally hyperbole figuratively
    craft: sew sewing stitch knit fabric paint painting drill saw hammer wood nails screws
      plumbing tattoo haircut barber hair nail polish makeup costume halloween prop kiln clay
    clothes: shirt shirts dress shoes boots jeans jacket hat socks coat sweater outfit
    travel: trip flight airport plane vacation beach hotel bus drive drove driving road map
      camping tent
    weather: weather rain raining snow snowing sun sunny storm heat hot wind summer winter cloudy
      humid
    doctor: doctor doctors nurse clinic hospital appointment prescription prescribed dentist
      pharmacist pharmacy counselor therapist therapy meeting meetings group sponsor rehab program
      checkup surgery er doc medico doctora clinica terapia cita
    """
}
