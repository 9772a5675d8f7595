extension Topics {
  /// Myths; lines, cost, who pays (rows 39 and 40).
  static let myths: [Topic] = [
    Topic(
      id: "medication-swap-myth", row: 39, title: "Is it trading one drug for another?",
      asks: """
        is suboxone just another addiction | trading one drug for another | am i really sober on \
        methadone | swapping addictions | methadone is not real recovery | are you in recovery on \
        suboxone | my sponsor says subs dont count | my family says its still using | crutch | \
        cambiar una droga por otra
        """,
      say: """
        It is a common belief, and the US Surgeon General called it a misconception. Your body \
        does come to depend on these medicines. That is not the same as addiction, which is being \
        pulled to use in spite of harm. On a steady dose people sleep, work and look after their \
        kids. Years of research show less use, fewer overdoses, fewer infections. You decide what \
        recovery means for you.
        """,
      source: """
        U.S. Surgeon General, Facing Addiction in America, sidebar: Medication misconceptions, \
        2016, https://addiction.surgeongeneral.gov/content/sidebar-medication-misconceptions
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "myth-willpower", row: 39, title: "Is it just weak will?",
      asks: """
        is addiction a choice | why cant i just stop | am i just weak | no willpower | is \
        addiction a disease | why do i keep using when i dont want to | i did this to myself | \
        moral failing | people say just quit | la adicción es una elección | por qué no puedo \
        parar
        """,
      say: """
        The first use is often a choice. After many times, the brain changes, also in the parts \
        for self-control. So wanting to stop and not being able to is how this illness works. It \
        is not weak will or bad character. It happens to people of every age, income and color. It \
        can be treated, and people do get better.
        """,
      source: """
        SAMHSA, FindTreatment.gov: Understanding addiction, 2019 (read in the project's public \
        repository, https://github.com/CBHSQ/findtreatment); ASAM, Opioid Addiction Treatment \
        Patient Guide, 2020, \
        https://www.guidelinecentral.com/guideline/7099/patient-education/1062055/
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "myth-cure", row: 39, title: "Does treatment work?",
      asks: """
        can addiction be cured | will i always be an addict | does treatment work | do people \
        really recover | success rate of rehab | is recovery possible | ive tried 5 times | will \
        it ever go away | se cura la adicción | de verdad la gente se recupera
        """,
      say: """
        There is no quick cure, but it can be managed, like asthma or diabetes. Treatment works \
        for many, and people recover every day. It can take more than one try to find what fits. \
        Past tries are not wasted: each one tells you something about what helps. Staying with \
        care longer tends to go better.
        """,
      source: """
        ASAM, Opioid Addiction Treatment Patient Guide, 2020, \
        https://www.guidelinecentral.com/guideline/7099/patient-education/1062055/; SAMHSA, \
        FindTreatment.gov: Asking for help is the first important step, 2019 (read in the \
        project's public repository)
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "myth-used-again", row: 39, title: "Used again: did I fail?",
      asks: """
        i used again did i fail | relapse means failure | back to square one | lost my sober time \
        | i ruined everything | does relapse mean rehab didnt work | how common is relapse | used \
        after a year | recaí y me siento un fracaso
        """,
      say: """
        Using again does not mean you failed, or that treatment did. Symptoms come back about as \
        often with asthma and other long illnesses, and then the plan gets looked at again. What \
        you learned is still yours. First, safety: your body may be less used to it now, so being \
        near someone, with naloxone, matters. Then one small step, such as telling one person.
        """,
      source: """
        NIDA, Drugs, Brains, and Behavior: The Science of Addiction, treatment and recovery, no \
        date seen, \
        https://nida.nih.gov/publications/drugs-brains-behavior-science-addiction/treatment-recovery \
        (read in copies)
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "myth-rock-bottom", row: 39, title: "Do I have to hit bottom first?",
      asks: """
        do i have to hit rock bottom | am i bad enough for rehab | not that bad yet | is it too \
        early to get help | do you have to want it | forced treatment does it work | court ordered \
        rehab does it help | im functioning fine | tocar fondo
        """,
      say: """
        No one has to hit bottom first. Help can start at any time, and earlier is often easier. \
        You do not have to be sure, either. Many people begin because a court, a boss or family \
        pushed, and they tend to do as well as others. Wanting it can come later. If part of you \
        is asking, that part can make a call.
        """,
      source: """
        University of Missouri (lacl.missouri.edu), Myths and Facts about Substances and Substance \
        Use, https://lacl.missouri.edu/?p=902
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "call-988", row: 40, title: "What happens when I call 988?",
      asks: """
        what happens when i call 988 | do i have to be suicidal to call 988 | will 988 send the \
        police | is 988 free | can i text 988 | who answers 988 | 988 for drugs | what do they ask \
        on the crisis line | is 988 private | qué pasa si llamo al 988
        """,
      say: """
        On the US line, first comes a short greeting with choices, such as Spanish or veterans. \
        Then a trained counselor listens, asks what is going on, and asks if you are safe. You do \
        not have to be suicidal. People reach out about drugs, drinking, fear, or being alone. You \
        can call, text or chat, day or night, for free. Police or an ambulance come into it only \
        for few calls, when a life is at risk and nothing else would do.
        """,
      source: """
        SAMHSA, 988 Frequently Asked Questions, no date seen, \
        https://www.samhsa.gov/mental-health/988/faqs (read in a copy); North Dakota HHS, 988 \
        FAQs, 2022, https://www.hhs.nd.gov/988-faqs
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "call-samhsa", row: 40, title: "What is the SAMHSA helpline?",
      asks: """
        what is the samhsa helpline | what happens when i call samhsa | number for finding rehab | \
        helpline for treatment | is the samhsa line free | do they ask my name | government rehab \
        hotline | line to find detox | línea de ayuda samhsa | ayuda en español para tratamiento
        """,
      say: """
        It is a free US line, open day and night, in English and Spanish. A trained person asks \
        what you need and roughly where you are, and points you to treatment, groups or a state \
        office. They do not ask your name. It is not counseling; it is someone who knows where the \
        doors are. No insurance is fine: they can look for places that are free or charge by \
        income. Families can call too.
        """,
      source: """
        SAMHSA, National Helpline: frequently asked questions, about 2021, \
        https://www.samhsa.gov/find-help/national-helpline (read in a copy)
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "call-poison", row: 40, title: "What happens when I call poison help?",
      asks: """
        what happens when i call poison control | took too many pills | poison help line | \
        swallowed something | is poison control free | will poison control call the cops | mixed \
        meds am i ok | child took pills | llamar a control de envenenamiento
        """,
      say: """
        Not waking up, a fit, or trouble breathing means 911 or your emergency number first. If \
        the person is awake, US Poison Help puts you through to a nurse, pharmacist or doctor near \
        you. It is free, private and always open. They ask what was taken, when, and the age, \
        weight and health of the person. Then they say what to do. Most callers do not end up at a \
        hospital.
        """,
      source: """
        HRSA, Calling Poison Help, no date seen, \
        https://poisonhelp.hrsa.gov/faq/calling-poison-help; HRSA, The Poison Help Line, \
        https://www.poisonhelp.hrsa.gov/the-poison-help-line/index.html
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "cost-insurance", row: 40, title: "Does insurance pay for treatment?",
      asks: """
        does insurance cover rehab | will my insurance pay for detox | how much does rehab cost | \
        what is a deductible | prior authorization suboxone | insurance denied treatment | does \
        obamacare cover rehab | copay for suboxone | parity law | el seguro cubre rehabilitación
        """,
      say: """
        In the US, Marketplace plans must cover treatment for substance use, and cannot turn you \
        away for having had it before. Most other plans may not set harder limits for it than for \
        other illness. What you pay still differs. Call the number on your card and ask what is \
        covered, what your share is, and which places near you take the plan. If they say no, you \
        can appeal.
        """,
      source: """
        CMS HealthCare.gov, Mental health and substance abuse coverage, no date seen, \
        https://www.healthcare.gov/coverage/mental-health-substance-abuse-coverage/ (read in a \
        copy); SAMHSA, FindTreatment.gov: Paying for treatment, 2019 (read in the project's public \
        repository)
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "cost-no-insurance", row: 40, title: "No insurance, no money",
      asks: """
        rehab with no insurance | free rehab | i have no money for treatment | cant afford \
        suboxone | sliding scale clinic | low cost detox | state funded rehab | rehab scholarship \
        | uninsured and need help | rehabilitación gratis | no tengo seguro
        """,
      say: """
        Money troubles do not have to stop you. In the US, each state has funds for people without \
        insurance, and some places are free or charge by income. The SAMHSA helpline can put you \
        through to your state office. Grants are real too, but ask for the strings: some take the \
        money back if you leave early. To look, search for: free treatment.
        """,
      source: """
        SAMHSA, FindTreatment.gov: If you don't have insurance, 2019 (read in the project's public \
        repository, https://github.com/CBHSQ/findtreatment); SAMHSA, National Helpline: frequently \
        asked questions, about 2021, https://www.samhsa.gov/find-help/national-helpline (read in a \
        copy)
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "cost-medicaid", row: 40, title: "Does Medicaid pay for treatment?",
      asks: """
        does medicaid cover rehab | how do i get medicaid | medicaid suboxone | can i apply for \
        medicaid today | am i eligible for medicaid | rehab that takes medicaid | medicaid after \
        jail | lost my medicaid | medicaid cubre tratamiento | cómo pido medicaid
        """,
      say: """
        Medicaid is free or low-cost health cover in the US for people with low income. You can \
        apply at any time of year, through your state or HealthCare.gov. Who gets in, and what is \
        paid for, differs by state. Many places to get treatment take it. The front desk of a \
        clinic can often help you apply on the first day.
        """,
      source: """
        SAMHSA, FindTreatment.gov: If you don't have insurance, 2019 (read in the project's public \
        repository, https://github.com/CBHSQ/findtreatment)
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "veterans", row: 40, title: "Help for veterans",
      asks: """
        help for veterans with addiction | va rehab | does the va treat opioids | veteran and \
        using | va suboxone | vet center help | i served and i need help | can i use the va for \
        detox | ayuda para veteranos
        """,
      say: """
        The VA has medicines and talk treatment for substance use, and care for PTSD and pain \
        along with it. You can tell any VA doctor or nurse, or your local VA center. If you are \
        not signed up, ask what you can get now. The Veterans Crisis Line is open to all who \
        served, and to their families, day and night. You need not be signed up with the VA to use \
        it.
        """,
      source: """
        U.S. Department of Veterans Affairs, Care for Veterans with substance use disorders, no \
        date seen, https://news.va.gov/95358/care-for-veterans-with-substance-use-disorders/; \
        Veterans Crisis Line (Leeward's directory record)
        """,
      checkedOn: "2026-11-22"),
  ]
}
