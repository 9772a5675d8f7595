extension Topics {
  /// Naloxone, tolerance and other short questions (row 41).
  static let stayingAlive: [Topic] = [
    Topic(
      id: "naloxone-what", row: 41, title: "What is naloxone (Narcan)?",
      asks: """
        what is narcan | what is naloxone | what does narcan do | do i need narcan | why carry \
        narcan | narcan for fentanyl | who can carry naloxone | is it legal to have narcan | how \
        fast does narcan work | qué es la naloxona | para qué sirve el narcan
        """,
      say: """
        Naloxone, often called Narcan, can bring back breathing in an opioid overdose, fentanyl \
        too. It works in two to three minutes. It comes as a nose spray or a shot, and anyone can \
        use it with no training. Many people keep one at home and one on them. Someone else has to \
        give it, so it helps if those near you know where it is.
        """,
      source: """
        CDC, Lifesaving Naloxone, no date seen, \
        https://www.cdc.gov/stop-overdose/caring/naloxone.html
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "naloxone-how", row: 41, title: "How to give naloxone",
      asks: """
        how to use narcan | how do i give narcan | narcan instructions | steps for naloxone | how \
        to spray narcan | friend overdosed what do i do | one spray or two | narcan didnt work | \
        what to do after narcan | cómo usar narcan | cómo dar naloxona
        """,
      say: """
        If this is now, type help, and call 911 or your emergency number. Lay them on their back, \
        tilt the head, put the tip in one nostril, and press. If they do not breathe, give breaths \
        if you can. No better in two to three minutes? Give a second one, in the other nostril. \
        When they breathe, roll them on their side and stay; it can wear off.
        """,
      more: """
        Signs of an overdose: will not wake, slow or no breath, gurgling, blue or gray lips, tiny \
        pupils. Unsure? Give it anyway.
        """,
      source: """
        CDC, Lifesaving Naloxone, no date seen, \
        https://www.cdc.gov/stop-overdose/caring/naloxone.html; Leeward's safety notes after \
        SAMHSA's five steps and the nasal spray label (SAFETY.md), 2026
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "naloxone-harm", row: 41, title: "Can naloxone hurt someone?",
      asks: """
        can narcan hurt someone | what if its not an overdose | narcan side effects | is narcan \
        dangerous | what if i give narcan by mistake | can you give too much narcan | narcan and \
        kids | does narcan make you sick | puede hacer daño la naloxona
        """,
      say: """
        If someone has no opioids in them, naloxone will not harm them. So if you are unsure, it \
        is better to give it. In a person who depends on opioids it can bring on withdrawal: sick, \
        shaky, upset, maybe angry. That is rough, but it beats not breathing. More than one is \
        sometimes needed, and often one is enough. Stay with them, and ask them not to use more \
        when they wake.
        """,
      source: """
        CDC, Lifesaving Naloxone, no date seen, \
        https://www.cdc.gov/stop-overdose/caring/naloxone.html
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "naloxone-where", row: 41, title: "Where to get naloxone",
      asks: """
        where can i get narcan | free narcan | narcan near me | where to buy naloxone | narcan \
        without prescription | narcan by mail | how much does narcan cost | does insurance cover \
        narcan | cheap naloxone | dónde consigo narcan gratis
        """,
      say: """
        In the US you can buy Narcan spray off the shelf at drug stores, some grocery stores and \
        gas stations, and online. The price is up to the store. Many health departments, harm \
        reduction groups and syringe programs hand it out free. NEXT Distro sends it by mail in \
        some states. Some insurance and Medicaid plans pay for it, so the pharmacy desk is worth \
        asking. To look near you, search for: naloxone.
        """,
      source: """
        SAMHSA, Non-prescription Naloxone FAQs, 2023, \
        https://www.samhsa.gov/medications-substance-use-disorders/medications-counseling-related-conditions/opioid-overdose-reversal-medications/over-the-counter-naloxone-faqs; \
        CDC, Lifesaving Naloxone, no date seen, \
        https://www.cdc.gov/stop-overdose/caring/naloxone.html; NEXT Distro (Leeward's directory \
        record)
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "fentanyl-test-strips", row: 41, title: "What can fentanyl test strips tell?",
      asks: """
        fentanyl test strips | how do test strips work | where to get fentanyl strips | are \
        fentanyl strips legal | can i trust a test strip | test my drugs | negative strip is it \
        safe | free test strips | tiras reactivas de fentanilo
        """,
      say: """
        They are small paper strips that can show if fentanyl is in a drug. They cannot tell how \
        much, and no test is right every time. A negative strip can still miss fentanyl or things \
        like it. So they lower the risk and do not take it away. Many health departments and harm \
        reduction groups give them out with directions. Laws on them differ by state.
        """,
      more: """
        A positive strip is a strong reason to throw it out. Tiny amounts of fentanyl can kill. \
        What still matters most: not being alone, and naloxone near you.
        """,
      source: """
        CDC, Fentanyl Test Strips: A Harm Reduction Strategy, no date seen (read in a copy at \
        https://emergencymessagesystem.com/cdc-fentanyl-test-strips-a-harm-reduction-strategy/)
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "tolerance-after-break", row: 41, title: "Using after a break",
      asks: """
        tolerance after a break | been off for a month and used | just got out of jail | just out \
        of rehab is my tolerance lower | how fast does tolerance drop | why do people overdose \
        after rehab | using after detox | out of prison overdose risk | tolerancia después de \
        parar
        """,
      say: """
        After even a short break, your body handles far less than before. The old amount can stop \
        your breathing. The first weeks after jail, prison, detox or rehab are the riskiest time. \
        Staying on methadone or buprenorphine lowers that risk. If you might use, these keep \
        people alive: someone with you, naloxone in reach, and a phone.
        """,
      more: """
        Used already, and drowsy? Tell someone now. Unlock the door, and call 911 or your \
        emergency number.
        """,
      source: """
        Leeward's own notes on practice (PRACTICES.md), 2026; EMCDDA, Preventing overdose deaths \
        in Europe, 2018, https://www.emcdda.europa.eu/topics/pods/preventing-overdose-deaths; \
        WHRIN, Take-home naloxone in England, no date seen, https://whrin.site
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "help-while-using", row: 41, title: "Can I get help if I still use?",
      asks: """
        can i get help if im still using | turned away because i was using | er refused to help me \
        | do i have to quit before treatment | hospital treats me bad because i use | can rehab \
        kick me out for using | help without quitting | ayuda si todavía consumo
        """,
      say: """
        Yes. You do not have to stop first to ask for help. In the US, a hospital may not turn you \
        away from care just because you use drugs now. A treatment program may ask you not to use \
        while you are in it. Harm reduction groups help people who are not ready to stop, with \
        naloxone, tests and a kind ear. What you want from help is yours to say.
        """,
      source: """
        U.S. Department of Justice, The ADA and Opioid Use Disorder, 2022, \
        https://www.ada.gov/resources/opioid-use-disorder/; SAMHSA, Decisions in Recovery: about \
        this tool, 2016, \
        https://mat-decisions-in-recovery.samhsa.gov/section/footer/decision_aid.aspx
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "driving", row: 41, title: "Driving on the medicine",
      asks: """
        can i drive on methadone | driving on suboxone | is it legal to drive on suboxone | sleepy \
        on methadone and driving | can i drive after my dose | will i get a dui on suboxone | \
        operating machines on methadone | puedo conducir con metadona
        """,
      say: """
        Opioid medicines can make people sleepy, dizzy or slow, and that makes driving unsafe. It \
        is most likely in the first days, or when the dose changes. Once you are on a steady dose, \
        your prescriber can say when it is all right for you. Drink, benzos or sleeping pills on \
        top make it worse. If you are nodding or your eyes blur, that is a no for today.
        """,
      source: """
        British Journal of Clinical Pharmacology, study of driving on methadone and buprenorphine, \
        2018, https://www.eurekalert.org/pub_releases/2018-12/w-see120418.php (a summary was \
        read); U.S. FDA, Some Medicines and Driving Don't Mix, as told by the American Pharmacists \
        Association, https://www.pharmacist.com/article/some-medications-driving-are-dangerous-duo
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "travel-medication", row: 41, title: "Travel with the medicine",
      asks: """
        traveling with methadone | can i fly with suboxone | taking suboxone abroad | airport \
        security and my meds | vacation on methadone | guest dosing | can i take my medicine to \
        another country | viajar con metadona
        """,
      say: """
        Keep the medicine in its own labeled bottle or box, with the prescription, in your hand \
        bag. For another country, check with its embassy early. Some ban these medicines, and \
        people have been jailed. A letter from your prescriber helps. If you go to a clinic each \
        day, ask about take-home doses, or guest dosing at a clinic where you will be. Ask weeks \
        ahead.
        """,
      source: """
        CDC, Traveling Abroad with Medicine, no date seen, \
        https://wwwnc.cdc.gov/travel/page/travel-abroad-with-medicine (read in a copy)
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "syringe-services", row: 41, title: "Where to get new needles",
      asks: """
        where to get new needles | needle exchange | syringe program near me | free sterile \
        syringes | hep c test | hiv test free | what do syringe programs do | do i have to stop \
        using to go to a needle exchange | intercambio de jeringas | prueba de hepatitis c
        """,
      say: """
        Syringe programs give out sterile supplies, take back used ones, and hand out naloxone. \
        Many also test for HIV and hepatitis, and help with treatment on the day you want it. You \
        do not have to stop using to go. Decades of research show they do not add to drug use or \
        crime. People who go are more likely to stop injecting. Not every state allows them.
        """,
      source: """
        CDC, Syringe Services Programs Are Safe, Effective, and Cost-Saving, 2019 (quoted at \
        https://drugpolicyfacts.org/node/4199); CDC, Injection Drug Use, \
        https://www.cdc.gov/hiv/risk/drugs/
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "good-samaritan", row: 41, title: "Will I be arrested if I call for an overdose?",
      asks: """
        will i get arrested if i call 911 for an overdose | good samaritan law | scared to call \
        911 drugs in the house | on probation and friend overdosed | can cops arrest me at an \
        overdose | do i have to stay after calling 911 | is it safe to call 911 for od | me \
        arrestan si llamo al 911
        """,
      say: """
        Most US states have a law to protect people who call 911 for an overdose, and often the \
        person who overdosed too. It most often covers having a small amount of drugs. It may not \
        cover warrants, probation or dealing, and each state differs. You can tell 911, "Someone \
        is not breathing," and where. A life comes first. Stay with them, give naloxone, and say \
        what you know.
        """,
      source: """
        SAMHSA Center for the Application of Prevention Technologies, Understanding 911 Good \
        Samaritan Laws, 2017 (read in a copy at \
        https://docslib.org/doc/2328569/preventing-the-consequences-of-opioid-overdose-understanding); \
        NCSL, Drug Overdose Immunity Good Samaritan Laws, 2014, \
        http://www.ncsl.org/research/civil-and-criminal-justice/drug-overdose-immunity-good-samaritan-laws.aspx
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "craving-how-long", row: 41, title: "How long does a craving last?",
      asks: """
        how long does a craving last | when will this craving stop | do cravings go away | craving \
        wont stop | how many minutes does an urge last | will i always crave | cravings getting \
        worse | cuánto dura el antojo | cuándo se quitan las ganas
        """,
      say: """
        It differs. Some urges crest and ease in minutes; in withdrawal, craving can stay much \
        longer. Experts do not agree on a number, so we will not promise one. What is known is \
        that they rise and fall, like a wave. Over time many people find them weaker and further \
        apart, and medicine can quiet them. We can watch this one together, if you like.
        """,
      source: """
        Leeward's own notes on practice, after Marlatt's work on urges (PRACTICES.md), 2026
        """,
      checkedOn: "2026-11-22"),
  ]
}
