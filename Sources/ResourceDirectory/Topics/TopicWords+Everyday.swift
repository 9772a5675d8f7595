extension TopicWords {
  /// Words that say little by themselves, in English and Spanish; stems.
  static let little = Set(
    stems(
      of: """
        a an the i im ive id ill my me mine you your youre u ur it its is am are was were be been being do does \
        did dont doesnt didnt to of in on for with and or but if so at by from this that these those they them \
        their theyre he she hes shes his her him we us our what whats how hows why when where who whos which can \
        could will would should have has had havent get gets got getting there theres not no near please about \
        myself yourself himself herself monday tuesday wednesday thursday friday saturday sunday \
        isnt arent wasnt wont cant couldnt difference between puedo tomar quiero tengo \
        as just any some someone something really very now too also than then into out up tell know thing want wanna
        el la los las un una unos de del que en y o mi me te se su por para es lo le les con si como cuando donde \
        cual esta este hay muy mas al a
        """))

  /// Words that mean the same to whoever searches; stems.
  static let alike: [String: [String]] = {
    var alike: [String: [String]] = [:]
    for group in groups.split(separator: "\n") {
      let words = stems(of: String(group))
      for word in words { alike[word, default: []] += words.filter { $0 != word } }
    }
    return alike
  }()

  private static let groups = """
    heroin dope smack tar heroina
    fentanyl fent fetty blues fentanilo
    opioid opiate painkiller oxy oxycodone oxycontin percocet perc vicodin hydrocodone tramadol pills opioides
    suboxone buprenorphine bupe bup sub subutex sublocade zubsolv buprenorfina suboxona
    methadone methadose metadona
    naltrexone vivitrol naltrexona
    naloxone narcan naloxona
    benzo benzodiazepine xanax klonopin ativan valium bars alprazolam
    alcohol drink drinking booze liquor beer wine drunk beber
    withdrawal dopesick withdrawing abstinencia malestar
    quit stop kick dejar parar
    detox detoxing desintoxicacion
    medicine medication meds med moud medicina
    rehab residential inpatient rehabilitacion
    doctor doc prescriber clinician physician medico
    therapist counselor shrink psychologist terapeuta
    therapy counseling terapia
    police cop cops law policia
    arrest arrested arrestan jailed
    jail prison locked carcel
    job work boss employer workplace trabajo
    fired fire despedir
    money afford broke poor dinero
    free gratis
    insurance insured uninsured seguro
    mom mother dad father parent mama papa
    son daughter kid child brother sister hijo hija hermano
    husband wife partner boyfriend girlfriend spouse esposo esposa pareja
    family familia
    pregnant pregnancy expecting embarazada
    sleep insomnia asleep sleeping dormir insomnio
    sad depressed depression down triste deprimido
    anxiety anxious anxieties panic worry worried ansiedad
    lonely alone isolated solo sola
    scared afraid nervous frightened fear shy miedo
    sick sickness ill illness
    craving urge crave antojo ganas
    overdose od overdosed overdosing sobredosis
    needle syringe jeringas
    meeting meetup group reunion
    hotline helpline line linea
    secret private confidential privacy confidencial
    puke vomit throw nausea barf
    hurts pain ache dolor
    exercise workout gym run movement ejercicio
    food eat hungry appetite comer
    reward prize treat recompensas
    journal diary diario
    forgive amends apologize apology sorry perdon
    god religious religion church spiritual dios
    """
}
