extension Meanings {
  /// English, with the Spanish words that are typed among it. A line: what it is called when said
  /// back, the words for it, and what it stands for. The codes are SAMHSA's (`su-2023-codes`).
  static let english = Meanings(
    """
    methadone: methadone, methadose, dolophine, metadona, methadone clinic | codes MU OTP | without DUO AUDO NOOP | topic treatment
    buprenorphine: buprenorphine, suboxone, subutex, subs, sub doctor, bup, bupe, zubsolv, sublocade, brixadi, buprenorfina, suboxone doctor, suboxone clinic | codes BU UB | without DUO AUDO NOOP | topic treatment
    naltrexone: naltrexone, vivitrol, revia, naltrexona, vivitrol shot | codes NU VTRL | topic treatment
    medication for opioid use: mat, moud, medication assisted treatment, medication treatment, medication for opioids, medicine for opioids, opioid medication, mat clinic | codes MU BU NU OTP UB | without DUO AUDO NOOP | topic treatment
    opioid treatment program: otp, opioid treatment program, opioid treatment programme | codes OTP | without DUO AUDO NOOP | topic treatment
    naloxone and overdose training: naloxone, narcan, narcan kit, naloxone kit, overdose kit, naloxona, narcan training | codes NOE | topic naloxone
    live-in treatment: rehab, rehabs, residential, live in, live in treatment, rehabilitation, residential treatment, drug rehab, alcohol rehab, rehab center, rehabilitacion | codes RES | topic treatment | kind facility
    long-term live-in treatment: long term rehab, long term residential, long term | codes RL | topic treatment | kind facility
    short-term live-in treatment: short term rehab, short term residential, 28 day, 30 day, 28 day rehab, 30 day rehab, 28 day program, 30 day program | codes RS | topic treatment | kind facility
    inpatient care: inpatient, in patient, inpatient rehab, inpatient treatment, hospital inpatient | codes HI RES | topic treatment | kind facility
    sober housing: sober house, sober houses, sober home, sober homes, sober living, sober housing, sober living house, halfway house, half way house, transitional housing, recovery house, recovery home, recovery housing, three quarter house | codes HH | topic treatment | kind facility
    housing help: housing, place to live, homeless, housing help, apartment, vivienda | codes HS HH | topic local | kind facility
    a shelter: shelter, shelters, shelter bed, homeless shelter, safe house, bed tonight, place to sleep, somewhere to sleep, place to stay, somewhere to stay, nowhere to go, nowhere to sleep, kicked out, refugio, albergue | codes HS HH | topic local | kind facility
    food and bills: food, food bank, food pantry, groceries, rent, bills, utilities, diapers, comida | codes AOSS | topic local
    new needles: needle, needles, needle exchange, needle program, syringe, syringes, syringe exchange, syringe program, syringe services, syringe service program, ssp, clean needles, clean works, new needles, sterile needles, harm reduction, sharps, jeringas, jeringuillas, safer use | codes SSP | topic local
    fentanyl test strips: test strips, test strip, fentanyl test strips, fentanyl strips, drug checking | codes SSP | topic naloxone
    detox: detox, detoxification, de tox, withdrawal management, medical withdrawal, medical detox, desintoxicacion, detox center, detox bed, detox beds, withdrawal, withdrawals, dope sick, dopesick, abstinencia | codes DT ODTX | topic treatment | kind facility
    outpatient care: outpatient, out patient, outpatient treatment | codes OP | topic treatment | kind facility
    intensive outpatient care: iop, intensive outpatient, intensive outpatient program | codes OIT | topic treatment | kind facility
    day treatment: php, partial hospitalization, partial hospital, day treatment, day program | codes ODT | topic treatment | kind facility
    free care: free, no cost, at no cost, for free, gratis, gratuito, gratuita, no money, cant pay, can not pay, without money, cant afford, cant afford it, broke, free of charge | codes NP SS PA | first NP
    help with paying: sliding scale, sliding fee, low cost, cheap, affordable, income based, payment assistance, financial help, help paying, paying for, pay for, help to pay, bajo costo | codes SS PA NP
    help without insurance: uninsured, no insurance, without insurance, dont have insurance, sin seguro | codes NP SS PA SAMF | first NP
    Medicaid: medicaid, medicade, medicaide, medicad, medi cal, medical assistance, masshealth, takes medicaid, accepts medicaid, state insurance | codes MD
    Medicare: medicare, takes medicare, accepts medicare | codes MC
    private insurance: insurance, private insurance, health insurance, takes insurance, blue cross, bcbs, aetna, cigna, seguro, united healthcare | codes PI
    military insurance: tricare, military insurance | codes MI
    cash: cash, self pay, out of pocket | codes SF
    Spanish: spanish, espanol, habla espanol, in spanish, en espanol, spanish speaking, hablan espanol | codes SP | language Spanish
    English: in english
    sign language: sign language, deaf, asl, american sign language, hard of hearing | codes AH | types sign-language
    Arabic: arabic, in arabic | codes F4 | language Arabic
    Chinese: chinese, mandarin, cantonese, in chinese | codes F17 | language Chinese
    Creole: creole, haitian, haitian creole, kreyol | codes F19 | language Creole
    Farsi: farsi, persian | codes F25 | language Persian
    French: french, in french, en francais, francais | codes F28 | language French
    German: in german, german speaking | codes F30 | language German
    Hebrew: hebrew | codes F35 | language Hebrew
    Hindi: hindi | codes F36 | language Hindi
    Hmong: hmong | codes F37 | language Hmong
    Italian: italian, in italian | codes F42 | language Italian
    Japanese: japanese, in japanese | codes F43 | language Japanese
    Korean: korean, in korean | codes F47 | language Korean
    Polish: polish, in polish, polski | codes F66 | language Polish
    Portuguese: portuguese, in portuguese, portugues | codes F67 | language Portuguese
    Russian: russian, in russian | codes F70 | language Russian
    Tagalog: tagalog, filipino | codes F81 | language Tagalog
    Vietnamese: vietnamese, in vietnamese | codes F92 | language Vietnamese
    care from home: telehealth, telemedicine, tele health, video visit, video visits, phone visit, from home | codes TELE
    online: online, virtual, zoom, remote, over zoom, by video, on zoom, en linea | codes TELE | held online
    in person: in person, inperson, face to face, f2f, presencial, en persona | held here
    pregnant or new mothers: pregnant, pregnancy, postpartum, expecting, im pregnant, new mom, new mother, embarazada, having a baby, pregnant women, pregnant woman | codes PW | topic treatment
    veterans: veteran, veterans, vet, vets, va, veteranos | codes VET VAMC
    active duty: active duty, military, soldiers | codes ADM
    military families: military family, military families | codes MF
    LGBTQ people: lgbtq, lgbt, lgbtqia, gay, lesbian, queer, bisexual, gay friendly, lgbtq friendly | codes GL | types lgbtq
    trans people: trans, transgender, nonbinary, non binary | codes GL | types lgbtq
    young adults: young adult, young adults, young people, young peoples, 18 to 25, college | codes TAY | types young-people
    teens: teen, teens, teenager, teenagers, adolescent, adolescents, youth, kids, minors, under 18, for my son, for my daughter, for my teenager | codes AD CHLD | first AD | types young-people
    older adults: seniors, senior, elderly, older adult, older adults, over 65 | codes SE | types seniors
    women: women, womens, woman, female, females, ladies, for women, women only, mujeres, women's | codes WN | types women
    men: men, mens, male, males, guys, for men, men only, hombres, men's | codes MN | types men
    room for children: with my kids, with my child, with my children, bring my kids, bring my child, with kids, with children, child care, childcare, babysitting, daycare | codes BC CCC | types childcare
    mental health together with it: dual diagnosis, dual disorder, co occurring, cooccurring, mental health and addiction, dual | codes CO SUMH | types dual-diagnosis
    mental health: mental health, psychiatric, psychiatrist, salud mental | codes SUMH MHS CO
    trauma: trauma, ptsd, traumatized | codes TRC TRMA
    help after violence: domestic violence, partner violence, violence, abuse, abused, battered, hit me, hits me, violencia | codes DV DVFP | topic violence
    sexual abuse: sexual abuse, sexual assault, rape | codes XA | topic violence
    HIV: hiv, aids, prep | codes HV HAEC HIVT MHIV
    hepatitis test: hepatitis test, hepatitis c test, hep c test, hep c testing, hepatitis testing | codes HCT HBT
    HIV test: hiv test, hiv testing | codes HIVT
    hepatitis: hepatitis, hep c, hepatitis c, hep b | codes HCT TAEC MHCV
    STD test: std test, std testing, std, sti | codes STDT
    people in the justice system: court ordered, court, probation, parole, drug court, just got out of jail, after jail, after prison | codes CJ
    DUI classes: dui, dwi, dui class, dui classes, drunk driving | codes DU DUO
    counseling: counseling, counselling, counselor, counsellor, therapist, therapy, consejeria, terapia, talk therapy | codes ICO SACA GCO | topic treatment | kind facility
    group counseling: group therapy, group counseling, therapy group | codes GCO | kind facility
    family counseling: family counseling, family therapy | codes FCO | kind facility
    couples counseling: couples, couples counseling, couples therapy, marriage counseling | codes MCO | kind facility
    CBT: cbt, cognitive behavioral therapy, cognitive behavioural therapy | codes CBT | kind facility
    motivational interviewing: motivational interviewing | codes MOTI | kind facility
    rewards for staying off: contingency management, motivational incentives | codes CMI | kind facility
    anger management: anger, anger management | codes ANG | kind facility
    peer support: peer support, recovery coach, peer, mentor, peers, peer recovery | codes PEER RC
    case management: case management, case manager, social worker, social services | codes CM AOSS
    a ride there: transportation, ride, rides, transport, a ride | codes TA
    work: job, jobs, employment, job training, find work | codes EMP VOC
    aftercare: aftercare, after care, continuing care | codes ACC
    acupuncture: acupuncture | codes ACU
    quitting tobacco: smoking, quit smoking, stop smoking, tobacco, cigarettes, vaping, vape, nicotine, dejar de fumar, smoke | codes TCC NRT NSC
    gambling: gambling, betting, gambler | codes TGD
    help with suicide risk: suicide prevention | codes SPS | topic crisis
    hospital: general hospital, psychiatric hospital, psych ward | codes GH PSYH
    Native services: indian health, tribal, native american, ihs | codes IH TBG NX ITU | types indigenous
    alcohol: alcohol, drinking, drink, alcoholic, alcoholism, booze, sober up, alcohol use, alcohol treatment, alcohol addiction, borracho, alcoholismo | without NAUT OUDO | detox ADTX | topic treatment
    opioids: opioid, opioids, opiate, opiates, heroin, herion, fentanyl, fent, dope, oxy, oxycontin, oxycodone, percs, painkillers, pain pills, pain killers, heroina, opioid use, opioid treatment, opioid addiction, heroin addiction, tranq, xylazine | without NOOP DUO AUDO | detox ODTX | topic treatment
    benzos: benzo, benzos, benzodiazepine, benzodiazepines, xanax, klonopin, valium | without DUO AUDO OUDO | detox BDTX | topic treatment
    cocaine: cocaine, crack, coke, cocaina | without DUO AUDO OUDO | detox CDTX | topic treatment
    meth: meth, methamphetamine, methamphetamines, crystal, crystal meth, speed, ice, stimulants, adderall | without DUO AUDO OUDO | detox MDTX | topic treatment
    weed: weed, marijuana, cannabis, pot, thc | without DUO AUDO OUDO | topic treatment
    family and friends: my son, my daughter, my kid, my child, my husband, my wife, my partner, my boyfriend, my girlfriend, my mom, my mother, my dad, my father, my brother, my sister, my parents, my friend, my grandson, my nephew, my niece, my cousin, loved one, someone i love, family support, family member, mi hijo, mi hija, mi esposo, mi esposa, mi hermano | topic family
    treatment: treatment, drug treatment, addiction treatment, drugs, drug, addiction, drug addiction, addicted, substance use, substance abuse, recovery program, treatment center, treatment program, tratamiento, get clean, getting clean, adiccion, drogas, get sober, getting sober, quit using, stop using, quit, quitting, clean up | topic treatment | kind facility
    a place: clinic, clinics, facility, facilities, program, programs, center, centers, centre, provider, providers, doctor, doctors, prescriber, prescribers, prescribe, prescribes, prescribing, hospital care, clinica, appointment, walk in | kind facility
    meetings: meeting, meetings, mtg, mtgs, meetigns, support group, support groups, self help group, mutual aid, fellowship, reunion, reuniones, junta, juntas, grupo de apoyo, recovery meeting, 12 step, 12 steps, twelve step, twelve steps, 12 step meeting, a group | kind meeting
    AA: aa, a a, a.a, alcoholics anonymous, aa meeting, aa meetings, alcoholicos anonimos | fellowship AA | kind meeting
    NA: na, n a, n.a, narcotics anonymous, na meeting, na meetings, narcoticos anonimos | fellowship NA | kind meeting
    Al-Anon: al anon, alanon, for families of alcoholics | fellowship Al-Anon | kind meeting
    Alateen: alateen | fellowship Al-Anon | types young-people | kind meeting
    CA: cocaine anonymous | fellowship CA | kind meeting
    CMA: cma, crystal meth anonymous | fellowship CMA | kind meeting
    GA: gamblers anonymous | fellowship GA | kind meeting
    Nar-Anon: nar anon, naranon | fellowship Nar-Anon | kind meeting
    SMART Recovery: smart recovery, smart meeting, smart meetings | fellowship SMART | kind meeting
    Recovery Dharma: recovery dharma, dharma, refuge recovery | fellowship Recovery Dharma | kind meeting
    LifeRing: lifering, life ring | fellowship LifeRing | kind meeting
    newcomers: newcomer, newcomers, beginner, beginners, new to this, first meeting, first time, my first meeting, first timers, principiantes | types newcomer | kind meeting
    open to anyone: open meeting, open meetings, open to anyone, open to public | types open | kind meeting
    closed: closed meeting, closed meetings | types closed | kind meeting
    discussion: discussion, discussion meeting | types discussion | kind meeting
    speaker: speaker, speakers, speaker meeting | types speaker | kind meeting
    step study: step study, step meeting, steps, step work | types step-study | kind meeting
    Big Book: big book, big book study | types literature | kind meeting
    meditation: meditation meeting, meditation, eleventh step, 11th step | types meditation | kind meeting
    secular: secular, agnostic, atheist, non religious, no god, without god, agnostics | types secular | kind meeting
    candlelight: candlelight | types candlelight | kind meeting
    outdoors: outdoor, outdoors, outside | types outdoor | kind meeting
    wheelchair access: wheelchair, wheel chair, accessible, handicap, handicapped, disabled access, wheelchair accessible, wheelchair access, silla de ruedas, disability access | types wheelchair
    someone to talk to: someone to talk to, somebody to talk to, talk to someone, talk to somebody, talk, someone to talk, need to talk, want to talk, person to talk to, lonely, alone, hotline, hot line, crisis line, warmline, warm line, crisis, suicide, suicidal, kill myself, want to die, end my life, hurt myself, die, hablar con alguien, suicidio, 988, self harm, counselor to talk to, text someone, chat with someone, listen to me, panicking, panic | topic crisis | kind line
    a craving: craving, cravings, urge, urges, want to use, wanna use, feel like using, like using, going to use, about to use, want to drink, feel like drinking, want a drink, need a drink, need a fix, tempted, triggered, antojo, ganas de usar | topic crisis
    a helpline: helpline, help line, phone line, phone number, number to call, who to call, who do i call, someone to call, phone numbers | kind line | topic crisis
    emergency: emergency, ambulance, police, 911, 112, 999, emergencia | topic emergency | kind line
    overdose: overdose, overdosed, overdosing, od, oding, using alone, use alone, not breathing, sobredosis, wont wake up | topic overdose | kind line
    poison: poison, poisoning, poisoned, swallowed, took too much, took too many pills, too many pills, veneno | topic poison | kind line
    mental health questions: depression, depressed, anxiety | topic information
    """)
}
