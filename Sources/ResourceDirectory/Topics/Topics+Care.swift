extension Topics {
  /// Kinds of care, the first call, what good care looks like (row 34).
  static let care: [Topic] = [
    Topic(
      id: "first-call", row: 34, title: "What to say on the first call",
      asks: """
        what do i say when i call rehab | calling a treatment center | what will they ask me on \
        the phone | first call to a clinic | what to ask a rehab | questions for treatment program \
        | phone script rehab | scared to call | how do i ask for help on the phone | qué digo \
        cuando llamo a la clínica
        """,
      say: """
        You can say, "I am looking for help with opioids. Do you have room?" They may ask what you \
        use, how much, for how long, your health, your medicines, and how you might pay. "I'm not \
        sure" is a fine answer. You can ask when you can come, the cost, what to bring, and if you \
        can stay on your medicine. Someone can sit with you while you call.
        """,
      source: """
        SAMHSA, FindTreatment.gov: Calling a facility, 2019 (read in the project's public \
        repository, https://github.com/CBHSQ/findtreatment); NIAAA, 10 Questions to Ask Alcohol \
        Treatment Programs, no date seen, \
        https://alcoholtreatment.niaaa.nih.gov/how-to-find-alcohol-treatment/10-questions-for-alcohol-treatment-programs
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "call-police", row: 34, title: "Will they tell the police?",
      asks: """
        will rehab call the cops on me | can i get arrested for asking for help | do they report \
        drug use | is it safe to tell them what i use | will they tell the police | honest with \
        the clinic | immigration and rehab | if i tell my doctor i use will i get in trouble | me \
        van a reportar a la policía
        """,
      say: """
        In the US, a call to a treatment place is private. SAMHSA says you will not be reported to \
        police for talking about drug use. Being open helps them choose safe care for you. There \
        are limits: if someone is in danger right now, or a child is being hurt, staff may have to \
        tell someone. If you have a court case or worry about papers, legal aid can talk with you \
        first.
        """,
      source: """
        SAMHSA, FindTreatment.gov: Calling a facility, 2019 (read in the project's public \
        repository, https://github.com/CBHSQ/findtreatment); HHS, 42 CFR Part 2, as of June 2026, \
        https://www.ecfr.gov/current/title-42/chapter-I/subchapter-A/part-2
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "wait-list", row: 34, title: "No bed, or a long wait",
      asks: """
        waitlist for rehab | no beds available | they said wait 3 weeks | detox is full | what do \
        i do while i wait | cant get in anywhere | how long is the wait for treatment | interim \
        methadone | need help today not next month | lista de espera para rehabilitación
        """,
      say: """
        A wait can break your nerve. It is not the end of it. If one place cannot see you within \
        two days, you can try another; many take walk-ins. You can ask, "Do you have interim \
        care?", which can mean medicine and some counseling until a place opens. A regular doctor, \
        or in many towns an emergency room, can start buprenorphine. Ask to be called if someone \
        cancels.
        """,
      source: """
        SAMHSA, FindTreatment.gov: Calling a facility; Types of treatment, 2019 (read in the \
        project's public repository, https://github.com/CBHSQ/findtreatment); SAMHSA, Waiver \
        Elimination (MAT Act), 2023, \
        https://www.samhsa.gov/medication-assisted-treatment/become-buprenorphine-waivered-practitioner/buprenorphine-waiver-faqs
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "detox-what", row: 34, title: "What is detox?",
      asks: """
        what is detox | how long is detox | what happens in detox | is detox enough | medical \
        detox vs home | where do i detox | social detox | after detox what | detox hospital | qué \
        es desintoxicación | cuánto dura el detox
        """,
      say: """
        Detox means getting through withdrawal with people watching over you, often with medicine \
        to ease it. It can be in a hospital, a special unit, or at home with close medical checks. \
        It may take several days to a week or more. On its own it is not treatment but a first \
        step. For opioids, the time after detox is risky, because the body is less used to them. \
        Ask what comes next before you go.
        """,
      source: """
        SAMHSA, FindTreatment.gov: Pre-treatment and detox; Types of treatment, 2019 (read in the \
        project's public repository, https://github.com/CBHSQ/findtreatment); Leeward's own notes \
        on practice (PRACTICES.md), 2026
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "treatment-kinds", row: 34, title: "What kinds of treatment are there?",
      asks: """
        kinds of rehab | inpatient vs outpatient | what is iop | residential vs outpatient | types \
        of treatment | which rehab do i need | what is php | do i have to live there | day program \
        | levels of care | tipos de tratamiento
        """,
      say: """
        Outpatient means you live at home and come in, from once a week to every day. Intensive \
        outpatient, or IOP, is more hours a week. Inpatient is in a hospital, for people who are \
        very ill. Residential means living there, from a month to a year. No one kind is best for \
        all. An assessment looks at your health, home, work and who is around you, and helps sort \
        it out.
        """,
      source: """
        SAMHSA, FindTreatment.gov: Types of treatment, 2019 (read in the project's public \
        repository, https://github.com/CBHSQ/findtreatment)
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "outpatient", row: 34, title: "Treatment while living at home",
      asks: """
        can i do treatment and keep my job | rehab while working | outpatient rehab how often | \
        treatment while living at home | evening program | rehab with kids at home | how long is \
        outpatient | tratamiento sin internarme
        """,
      say: """
        Outpatient care lets you live at home and keep going to work or caring for kids. Some \
        programs meet daily, others one to three times a week, often for two months to a year. It \
        helps to have a steady place to stay, a way to get there, and someone on your side. Ask \
        about evening hours, child care and video visits.
        """,
      source: """
        SAMHSA, FindTreatment.gov: Types of treatment, 2019 (read in the project's public \
        repository, https://github.com/CBHSQ/findtreatment)
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "residential", row: 34, title: "What is live-in rehab like?",
      asks: """
        how long is rehab | what is residential rehab like | 30 day rehab | live in rehab | can i \
        bring my phone to rehab | can i smoke in rehab | what do i pack for rehab | rules in rehab \
        | rehab 90 days | cuánto dura la rehabilitación
        """,
      say: """
        Residential means you live there while you get care. It can last a month to a year. Days \
        have a plan: groups, one-to-one talks, chores, rest. Each house has its own rules on \
        phones, smoking, visits and what to bring, so ask ahead. Ask too if you can take methadone \
        or buprenorphine there. A place that says no may leave you at more risk when you come out.
        """,
      source: """
        SAMHSA, FindTreatment.gov: Types of treatment; Calling a facility, 2019 (read in the \
        project's public repository, https://github.com/CBHSQ/findtreatment); National Academies, \
        Medications for Opioid Use Disorder Save Lives, 2019, \
        https://nap.nationalacademies.org/catalog/25310 (chapter 2 opening read)
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "telehealth-care", row: 34, title: "Care by phone or video",
      asks: """
        online rehab | telehealth suboxone | can i get treatment by phone | video counseling | no \
        car no clinic near me | virtual treatment | rural no doctors | online doctor for suboxone \
        | tratamiento por teléfono
        """,
      say: """
        Yes, some care can happen by phone or video. That can mean counseling, groups, or a visit \
        with a prescriber. Since 2024, US methadone clinics may see new patients for buprenorphine \
        by phone or video. Other US rules for online prescribing have changed more than once, so \
        ask the office what holds today. It helps to have a quiet spot and a charged phone.
        """,
      source: """
        SAMHSA, 42 CFR Part 8 Final Rule: FAQ and table of changes, 2024, \
        https://www.samhsa.gov/medications-substance-use-disorders/statutes-regulations-guidelines/42-cfr-part-8/final-rule-table-changes; \
        SAMHSA, FindTreatment.gov: Types of treatment, 2019 (read in the project's public \
        repository)
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "quality-signs", row: 34, title: "How do I know a program is good?",
      asks: """
        how do i know if a rehab is good | rehab scam | is this rehab legit | signs of good \
        treatment | rehab that takes all your money | what to look for in a program | fake rehab | \
        rehab promises a cure | cómo saber si una clínica es buena
        """,
      say: """
        Good signs: a license and outside review, staff trained in addiction, and a doctor to call \
        on. They ask about your whole life, not just drugs. They offer the medicines for opioids, \
        talk treatment that is known to work, and help with mood and worry. They plan for after \
        you leave. Take care if someone promises a cure, rushes you, offers cash or free travel, \
        or will not state the price.
        """,
      source: """
        NIAAA, Step 3: Choose Quality Care, no date seen, \
        https://alcoholtreatment.niaaa.nih.gov/how-to-find-alcohol-treatment/step-3-choose-quality-care; \
        SAMHSA, FindTreatment.gov: Signs of quality treatment, 2019 (read in the project's public \
        repository)
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "therapist-credentials", row: 34, title: "How to check a therapist's license",
      asks: """
        how to check a therapist license | what do the letters mean lcsw | is my counselor \
        certified | licensed therapist vs coach | find a therapist for addiction | lmft lpc psyd | \
        board certified addiction doctor | what kind of therapist do i need | cómo saber si un \
        terapeuta tiene licencia
        """,
      say: """
        For a counselor, look for three things. One is a degree such as a master's; one is a \
        current license; one is training in addiction. For a doctor, look for "board certified" in \
        addiction. In the US you can look up a license on your state board's website for free. It \
        is fine to ask, "What is your license, and have you worked with opioids?"
        """,
      source: """
        NIAAA, Step 3: Choose Quality Care, no date seen, \
        https://alcoholtreatment.niaaa.nih.gov/how-to-find-alcohol-treatment/step-3-choose-quality-care
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "therapy-what", row: 34, title: "What is talk therapy?",
      asks: """
        what is therapy | what do therapists do | is talk therapy worth it | what is cbt | therapy \
        or medication | does counseling work for addiction | first therapy session | i dont like \
        my therapist | group therapy or one on one | qué es la terapia
        """,
      say: """
        Talk therapy means working with a trained person on feelings, thoughts and habits that \
        hurt. It can be one to one or in a group, alone or along with medicine. Some kinds, like \
        CBT, have good research behind them. A checkup first is wise, as some illnesses look like \
        low mood. How it feels with this person matters. If it does not fit, it is fine to say so, \
        or try another.
        """,
      source: """
        NIMH, Psychotherapies, no date seen, \
        https://www.nimh.nih.gov/health/topics/psychotherapies
        """,
      checkedOn: "2026-11-22"),
  ]
}
