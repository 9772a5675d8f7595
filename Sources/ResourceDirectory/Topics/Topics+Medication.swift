extension Topics {
  /// Methadone, buprenorphine, naltrexone (row 20).
  static let medication: [Topic] = [
    Topic(
      id: "methadone-what", row: 20, title: "What is methadone?",
      asks: """
        what is methadone | how does methadone work | is methadone safe | methadone for opioid \
        addiction | does methadone stop cravings | methadone side effects | should i try methadone \
        | methadone pros and cons | qué es la metadona | cómo funciona la metadona
        """,
      say: """
        Methadone is a medicine for opioid use disorder that works for a long time. You take it \
        once a day. It calms cravings and withdrawal, and it dulls other opioids. Taken as it was \
        ordered, it is safe and it works. It can make you sweat, and it can stop you up. It can \
        affect the heart, so tell the clinic about heart trouble. In the US you get it from a \
        certified clinic.
        """,
      more: """
        Staff check on you more at the start. Too much, or mixing it with drink, benzos or other \
        opioids, can stop your breathing. There is no shame in needing it for a long time.
        """,
      source: """
        SAMHSA, Methadone, no date seen, \
        https://www.samhsa.gov/medications-substance-use-disorders/medications-counseling-related-conditions/methadone; \
        SAMHSA, Decisions in Recovery: methadone, 2016, \
        https://mat-decisions-in-recovery.samhsa.gov
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "methadone-clinic", row: 20, title: "What is a methadone clinic like?",
      asks: """
        do i have to go to the methadone clinic every day | what is a methadone clinic like | otp \
        | opioid treatment program | how to get on methadone | first day at methadone clinic | \
        methadone and work | can my doctor prescribe methadone | clínica de metadona | tengo que \
        ir todos los días
        """,
      say: """
        In the US, methadone for opioid use comes from certified clinics. They are called opioid \
        treatment programs, or OTPs. At first most people go often, many of them daily. Rules \
        changed in 2024, so take-home medicine can now start sooner for some. The clinic decides \
        with you. Worth asking first: opening hours, the bus or ride, and how it fits with your \
        job.
        """,
      more: """
        You also no longer need a year of opioid use on record before you can start. To look near \
        you, search for: methadone.
        """,
      source: """
        SAMHSA, 42 CFR Part 8 Final Rule: table of changes, 2024, \
        https://www.samhsa.gov/medications-substance-use-disorders/statutes-regulations-guidelines/42-cfr-part-8/final-rule-table-changes; \
        SAMHSA, Methadone, no date seen, \
        https://www.samhsa.gov/medications-substance-use-disorders/medications-counseling-related-conditions/methadone
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "methadone-take-home", row: 20, title: "Taking methadone home",
      asks: """
        methadone take homes | how do i get take home doses | take home bottles | missing work for \
        the clinic | clinic every day is too much | carry outs methadone | how many take homes can \
        i get | new methadone rules | dosis para llevar metadona
        """,
      say: """
        In the US, the 2024 rules let clinics give take-home methadone sooner than before, in some \
        cases from the first week. The clinic looks at your safety, such as how steady you are and \
        where you can keep it. States and clinics can be stricter. You can ask yours, "What would \
        it take for me?" At home it goes in a locked place. A small amount can kill a child.
        """,
      source: """
        SAMHSA, 42 CFR Part 8 Final Rule: table of changes, 2024, \
        https://www.samhsa.gov/medications-substance-use-disorders/statutes-regulations-guidelines/42-cfr-part-8/final-rule-table-changes; \
        SAMHSA, Decisions in Recovery: weighing gains and losses, 2016, \
        https://mat-decisions-in-recovery.samhsa.gov/section/whether/indepth/cost_benefits.aspx
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "buprenorphine-what", row: 20, title: "What is buprenorphine (Suboxone)?",
      asks: """
        what is suboxone | what is buprenorphine | does suboxone work | subs | subutex vs suboxone \
        | sublocade shot | is bupe safe | suboxone strips | brixadi | qué es la buprenorfina | \
        para qué sirve el suboxone
        """,
      say: """
        Buprenorphine, often sold as Suboxone, is a medicine for opioid use disorder. It acts like \
        an opioid, but only part of the way. That is enough to calm withdrawal and cravings. The \
        risk of overdose is less than with full opioids. It comes as a film or tablet that melts \
        in the mouth, or as a shot from a clinic. A doctor's office can prescribe it, so for many \
        it is the easiest to get.
        """,
      source: """
        SAMHSA, Buprenorphine, no date seen, \
        https://www.samhsa.gov/medications-substance-use-disorders/medications-counseling-related-conditions/buprenorphine
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "buprenorphine-who-prescribes", row: 20, title: "Who can prescribe buprenorphine?",
      asks: """
        who can prescribe suboxone | how do i get suboxone | can my regular doctor give me \
        suboxone | suboxone doctor near me | x waiver | do doctors need special license for \
        suboxone | where to get bupe today | can a nurse practitioner prescribe suboxone | quién \
        receta suboxone
        """,
      say: """
        In the US, most doctors may now prescribe buprenorphine. So may many nurses and physician \
        assistants, if state law lets them. They no longer need the special license, called the \
        X-waiver. It ended in December 2022. Old web pages, and some offices, still say it is \
        needed. You can start with the doctor you know: "Would you prescribe buprenorphine, or \
        tell me who does?"
        """,
      more: """
        Some will say no. That is about their office, not about you. To look near you, search for: \
        suboxone.
        """,
      source: """
        SAMHSA, Waiver Elimination (MAT Act), 2023, \
        https://www.samhsa.gov/medication-assisted-treatment/become-buprenorphine-waivered-practitioner/buprenorphine-waiver-faqs
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "precipitated-withdrawal", row: 20, title: "Why wait before the first buprenorphine?",
      asks: """
        precipitated withdrawal | how long to wait before suboxone | suboxone made me sick | \
        scared to start suboxone | starting suboxone after fentanyl | took suboxone too soon | why \
        wait before subs | sent into withdrawal by suboxone | abstinencia precipitada
        """,
      say: """
        If buprenorphine is taken while other opioids still sit on the receptors, it pushes them \
        off. That can bring on strong withdrawal all at once. So people are asked to wait until \
        withdrawal has begun; with methadone, and often fentanyl, that takes longer. A prescriber \
        can time it with you and ease the wait. If it happens, call them, or urgent care. It is \
        rough, and it passes.
        """,
      more: """
        Tell them what you took last and when. There are also slower ways to start, which a \
        prescriber can explain.
        """,
      source: """
        SAMHSA text on buprenorphine as kept by WIN Recovery, no date seen, \
        https://www.winrecovery.org/buprenorphine; Quick guide to buprenorphine (appendix B of a \
        clinical handbook, read in a copy)
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "buprenorphine-teeth", row: 20, title: "Buprenorphine and teeth",
      asks: """
        does suboxone rot your teeth | suboxone teeth | suboxone and cavities | brush teeth after \
        suboxone | mouth problems bupe | dentist and suboxone | teeth falling out subs | suboxone \
        daña los dientes
        """,
      say: """
        Tooth decay, cavities and mouth infections have been reported with buprenorphine that \
        melts in the mouth, even in people with good teeth before. The FDA still says its benefits \
        clearly outweigh this risk. Once it has melted: a big sip of water, a gentle swish, \
        swallow. Then wait at least an hour before brushing. It also helps to tell your dentist. \
        Stopping it on your own is the bigger risk.
        """,
      source: """
        U.S. FDA, Dental problems with buprenorphine medicines dissolved in the mouth, 2022, \
        https://www.fda.gov/drugs/drug-safety-and-availability (read in copies at drugs.com and \
        healthline.com)
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "naltrexone-what", row: 20, title: "What is naltrexone (Vivitrol)?",
      asks: """
        what is vivitrol | what is naltrexone | vivitrol shot | the monthly shot | naltrexone for \
        opioids | blocker shot | medication that is not an opioid | how does vivitrol work | do i \
        have to detox before vivitrol | qué es la naltrexona
        """,
      say: """
        Naltrexone blocks opioids, so they do little or nothing. It is not an opioid itself. The \
        monthly shot is called Vivitrol. Before the first one, all opioids must be out of the \
        body, most often for 7 to 10 days, or it brings on strong withdrawal. Those days are hard, \
        so many do them with medical help. Some people like that it is one shot a month.
        """,
      more: """
        After the shot wears off, the body is less used to opioids, so the old amount can kill. \
        Tell any doctor or dentist that you take it. Pain pills will not work as they used to.
        """,
      source: """
        SAMHSA, TIP 63 chapter 3C: Naltrexone, 2021, \
        https://www.ncbi.nlm.nih.gov/books/NBK574913/; SAMHSA, FindTreatment.gov: Medications used \
        in treatment, 2019 (read in the project's public repository)
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "medication-which", row: 20, title: "Which medicine?",
      asks: """
        methadone or suboxone | which medication is best | suboxone vs vivitrol | what are the \
        meds for opioids | compare moud | best medicine to quit heroin | what can a doctor give me \
        | medication options opioid use disorder | metadona o suboxone | qué medicina es mejor
        """,
      say: """
        There are three in the US, all approved as safe and able to help: methadone, buprenorphine \
        and naltrexone. Methadone means a clinic, often daily at first. Buprenorphine can come \
        from a regular doctor. Naltrexone means being off opioids first. What fits depends on your \
        health, your days, and what you want, and it can change later.
        """,
      more: """
        Good questions for them: How soon can I start? How often do I come? What will it cost? \
        What if I use again while on it?
        """,
      source: """
        U.S. FDA, Information about Medications for Opioid Use Disorder (MOUD), no date seen, \
        https://www.fda.gov/drugs/information-drug-class/information-about-medications-opioid-use-disorder-moud \
        (read in a copy); SAMHSA, FindTreatment.gov: Medications used in treatment, 2019 (read in \
        the project's public repository)
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "medication-how-long", row: 20, title: "How long to stay on the medicine?",
      asks: """
        how long do i stay on suboxone | how long on methadone | do i have to take it forever | \
        when can i stop suboxone | get off methadone | tapering | is it bad to stay on for years | \
        coming off subs | cuánto tiempo tomar suboxone
        """,
      say: """
        There is no set end date. Many people stay on for years, and that is safe when it is taken \
        as planned. For methadone, at least a year is often advised. Staying on longer goes with \
        better results. If you want to stop or change the amount, your prescriber can plan it with \
        you, slowly. A plan to come off can be slowed, or dropped, at any time.
        """,
      source: """
        ASAM, Opioid Use Disorder Patient Guide, 2025, \
        https://eguideline.guidelinecentral.com/i/1536453/12; National Academies, Medications for \
        Opioid Use Disorder Save Lives, 2019, https://nap.nationalacademies.org/catalog/25310 \
        (chapter 2 opening read); SAMHSA, Methadone, no date seen, \
        https://www.samhsa.gov/medications-substance-use-disorders/medications-counseling-related-conditions/methadone
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "medication-mixing", row: 20, title: "Mixing the medicine with drink or pills",
      asks: """
        can i drink on suboxone | xanax and methadone | mixing suboxone with alcohol | can you \
        overdose on suboxone | benzos and bupe | methadone and weed | is it safe to mix | other \
        meds with methadone | mezclar metadona con alcohol
        """,
      say: """
        It can be deadly. Methadone or buprenorphine with drink, benzos or sleeping pills can slow \
        your breath until it stops. Tell your prescriber all you take, street drugs too, so they \
        can keep you safe. They have heard it before. If someone who has mixed will not wake, or \
        breathes slowly, call 911 or your emergency number and give naloxone.
        """,
      more: """
        Stopping any of these all at once has dangers of its own, benzos and alcohol most of all. \
        That is a plan to make with your prescriber.
        """,
      source: """
        ASAM, Opioid Use Disorder Patient Guide, 2025, \
        https://eguideline.guidelinecentral.com/i/1536453/12
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "medication-keep-safe", row: 20, title: "Keeping the medicine safe at home",
      asks: """
        where to keep methadone at home | kid got into suboxone | lock box for meds | storing \
        suboxone safely | child swallowed a strip | keep meds away from kids | what to do with \
        leftover meds | pet ate my medication | guardar medicamentos fuera del alcance de niños
        """,
      say: """
        A locked box, out of reach and out of sight, is the usual advice. An amount that is fine \
        for you can kill a child or a pet. If a child may have taken some, do not wait for signs: \
        call 911 or your emergency number if they are sleepy or not breathing well. If they are \
        awake and seem fine, call your poison line right away; in the US, Poison Help.
        """,
      more: """
        Medicine you no longer need can go to a pharmacy or police take-back box. It is for you \
        alone; sharing it can cost a life.
        """,
      source: """
        SAMHSA, Decisions in Recovery: weighing gains and losses, 2016, \
        https://mat-decisions-in-recovery.samhsa.gov/section/whether/indepth/cost_benefits.aspx; \
        HRSA, Calling Poison Help, no date seen, \
        https://poisonhelp.hrsa.gov/faq/calling-poison-help
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "medication-without-counseling", row: 20, title: "Medicine without counseling?",
      asks: """
        do i have to do counseling to get suboxone | just want the medicine | can i get meds \
        without groups | forced to go to therapy for methadone | counseling required | no \
        counseling just suboxone | meds only | tengo que ir a terapia para la medicina
        """,
      say: """
        Counseling can help, and many people want it. But ASAM, the doctors' society for this \
        field, says it is not to be a condition for getting medicine. US rules for methadone \
        clinics now say the same. Some offices still ask for it. You can say you want to start the \
        medicine now and talk about counseling as you go.
        """,
      source: """
        ASAM, Opioid Use Disorder Patient Guide, 2025, \
        https://eguideline.guidelinecentral.com/i/1536453/12; SAMHSA, 42 CFR Part 8 Final Rule: \
        table of changes, 2024, \
        https://www.samhsa.gov/medications-substance-use-disorders/statutes-regulations-guidelines/42-cfr-part-8/final-rule-table-changes
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "using-while-on-medication", row: 20, title: "Used while on the medicine",
      asks: """
        i used while on suboxone | used on methadone will they kick me out | messed up on my meds \
        | will my doctor drop me | should i tell my doctor i used | used again on treatment | \
        positive test at clinic | usé mientras tomo metadona
        """,
      say: """
        It happens. It does not mean the medicine has stopped working. The usual next step is to \
        look at the plan again with your clinician: maybe the dose, maybe more support, maybe \
        another medicine. Telling them is how they can keep you safe. If you took something on \
        top, do not be alone for a while, and keep naloxone close.
        """,
      source: """
        ASAM, Opioid Use Disorder Patient Guide, 2025, \
        https://eguideline.guidelinecentral.com/i/1536453/12
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "pregnancy-medication", row: 20, title: "Pregnant, and opioids",
      asks: """
        pregnant and using | pregnant on suboxone | is methadone safe in pregnancy | can i detox \
        while pregnant | pregnant and want to quit heroin | will my baby be ok | pregnant and \
        scared to tell doctor | stopping opioids while pregnant | embarazada y usando | embarazada \
        con metadona
        """,
      say: """
        You can get help, and it is not too late. In pregnancy, methadone and buprenorphine can be \
        used safely. Coming off opioids while pregnant is not advised, as it can harm you and the \
        baby. Clinics in the US give pregnant people priority. For the baby, treatment is much \
        safer than none. Bleeding, strong pain, or a baby who moves less means medical care now.
        """,
      more: """
        If you are already on one of these, do not switch or stop by yourself. Some babies have \
        withdrawal after birth; it can be treated, so the team will watch for it.
        """,
      source: """
        SAMHSA, Advisory: Evidence-Based, Whole-Person Care for Pregnant People Who Have Opioid \
        Use Disorder, 2023, https://store.samhsa.gov (read in a copy); SAMHSA, Addressing opioid \
        use disorder in mothers-to-be, no date seen, \
        https://www.samhsa.gov/blog/addressing-opioid-use-disorder-mothers-be
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "breastfeeding", row: 20, title: "Breastfeeding on methadone or buprenorphine",
      asks: """
        can i breastfeed on methadone | breastfeeding on suboxone | is my milk safe | nursing and \
        buprenorphine | new mom on methadone | breast feeding and meds | does methadone pass in \
        milk | postpartum on suboxone | amamantar con metadona | dar pecho con suboxone
        """,
      say: """
        Most often, yes. If you take methadone or buprenorphine as planned, it is advised, and \
        good for you both. It is not the same if you use other drugs, or have some infections, so \
        ask your nurse or doctor. A baby who is very sleepy, limp, or has trouble breathing needs \
        911 or your emergency number at once.
        """,
      source: """
        SAMHSA, Advisory: Evidence-Based, Whole-Person Care for Pregnant People Who Have Opioid \
        Use Disorder, 2023, https://store.samhsa.gov (read in a copy)
        """,
      checkedOn: "2026-11-22"),
  ]
}
