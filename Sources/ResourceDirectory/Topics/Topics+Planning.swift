extension Topics {
  /// Clinicians, privacy, plans, aftercare, work (rows 35–38).
  static let planning: [Topic] = [
    Topic(
      id: "privacy-records", row: 35, title: "Will anyone find out?",
      asks: """
        will anyone find out i went to rehab | is treatment private | can police see my rehab \
        records | 42 cfr part 2 | will it be on my record | who can see my treatment records | can \
        my boss find out | is it confidential | will the court get my records | es confidencial el \
        tratamiento
        """,
      say: """
        In the US, a strong law, 42 CFR Part 2, guards the records of programs that get federal \
        money and treat substance use. To share them, they most often need your yes in writing. \
        One yes can now cover treatment, payment and health care work, and you can take it back in \
        writing. The records cannot be used against you in court, unless you agree or a judge \
        orders it. This does not hold in an emergency, or when a child is in danger.
        """,
      more: """
        Not every office is covered; most others fall under HIPAA. You can ask: "Are you a Part 2 \
        program, and who will see this?"
        """,
      source: """
        HHS, 42 CFR Part 2, as of June 2026, \
        https://www.ecfr.gov/current/title-42/chapter-I/subchapter-A/part-2; National Association \
        of Counties, HHS releases final rule on substance use confidentiality, 2024, \
        https://www.naco.org/news/hhs-releases-final-rule-substance-use-confidentiality
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "talk-to-doctor", row: 35, title: "How to tell a doctor",
      asks: """
        how to tell my doctor i use | what to say to my doctor about drugs | what happens at the \
        first appointment | what to bring to the clinic | ashamed to tell doctor | doctor visit \
        for opioids | should i be honest with my doctor | intake appointment | qué le digo al \
        doctor
        """,
      say: """
        One plain line is enough: "I use opioids, and I want help with it." The first visit is \
        mostly questions: what you take and how often, your health, home, work, and what you tried \
        before. A urine or spit test is common. You may be offered tests for hepatitis and HIV. \
        Bring a list of your medicines and two or three questions. If shame shuts you down, a note \
        to hand over works too.
        """,
      source: """
        NHS Tayside Substance Use Services, Prescribed treatments for opiate use, \
        http://nhstayside.scot.nhs.uk/OurServicesA-Z/TaysideSubstanceUseServices/PROD_347250; \
        SAMHSA, FindTreatment.gov: Types of providers, 2019 (read in the project's public \
        repository)
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "assessment", row: 36, title: "What is an assessment?",
      asks: """
        what is an assessment for rehab | intake questions | why do they ask so many questions | \
        evaluation for treatment | clinical assessment | do i have to answer everything at intake \
        | asam assessment | court ordered evaluation | evaluación para tratamiento
        """,
      say: """
        It is a long talk at the start, sometimes over more than one visit. They ask about drugs \
        and drink, body and mind, work, home, money, family and the law. The point is to find what \
        fits you. Some questions may feel too close. You can say, "Can we come back to that?" \
        Being open helps them keep you safe, most of all about what you take and when.
        """,
      source: """
        NIAAA, Step 3: Choose Quality Care, no date seen, \
        https://alcoholtreatment.niaaa.nih.gov/how-to-find-alcohol-treatment/step-3-choose-quality-care; \
        SAMHSA, FindTreatment.gov: What happens next, 2019 (read in the project's public \
        repository)
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "treatment-plan", row: 36, title: "What is a treatment plan?",
      asks: """
        what is a treatment plan | whats in a treatment plan | can i change my treatment plan | do \
        i get a say in my treatment | goals for treatment | my counselor wants goals | care plan \
        recovery | i disagree with my plan | plan de tratamiento
        """,
      say: """
        It is a page you and your counselor make together. It lists what is hard, what you want, \
        and the steps to get there. You have a say in all of it; US rules for methadone clinics \
        now speak of deciding together. Good plans have small goals and get looked at again. You \
        can ask for a copy, and ask to change it when life changes.
        """,
      source: """
        SAMHSA, FindTreatment.gov: Types of providers, 2019 (read in the project's public \
        repository, https://github.com/CBHSQ/findtreatment); SAMHSA, 42 CFR Part 8 Final Rule: \
        table of changes, 2024, \
        https://www.samhsa.gov/medications-substance-use-disorders/statutes-regulations-guidelines/42-cfr-part-8/final-rule-table-changes
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "aftercare", row: 37, title: "What comes after rehab?",
      asks: """
        what happens after rehab | aftercare plan | just got out of treatment now what | leaving \
        rehab tomorrow | staying sober after rehab | recovery coach | scared to go home from rehab \
        | support after treatment | qué hago después de rehabilitación
        """,
      say: """
        Care that goes on works better than care that stops. After a program, that can mean \
        counseling, a recovery coach, groups, a safe place to live, help with work, and staying on \
        medicine. The first weeks are the ones to plan most closely. Before you leave you can ask: \
        Who do I call? When is my next visit? Do I have medicine and naloxone to take home?
        """,
      source: """
        SAMHSA, FindTreatment.gov: Signs of quality treatment, 2019 (read in the project's public \
        repository, https://github.com/CBHSQ/findtreatment); Leeward's own notes on practice \
        (PRACTICES.md), 2026
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "sober-living", row: 37, title: "What is a sober living house?",
      asks: """
        what is a sober living house | oxford house | halfway house vs sober house | how do i get \
        into a sober home | sober house rules | how much is sober living | can i take suboxone in \
        sober living | nowhere safe to live | recovery house near me | casa de recuperación
        """,
      say: """
        A sober living or recovery house is a shared home with no drink or drugs. It is not \
        treatment. In an Oxford House, the people who live there run it, split the costs, and vote \
        on who moves in. You can stay as long as you pay your share and do not use; someone who \
        uses has to leave. Worth asking first: the cost, if your medicine is fine there, and where \
        you would go if you used.
        """,
      more: """
        Quality differs a lot. If someone wants your insurance card before they show you a bed, it \
        is fine to walk away.
        """,
      source: """
        Oxford House, Inc., Questions and answers, https://www.oxfordhouse.org (read in a copy); \
        Oxford House Virginia, http://vaoxfordhouse.org/
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "work-ada", row: 38, title: "Can I lose my job for being in treatment?",
      asks: """
        can i get fired for being on suboxone | can they fire me for rehab | do i have to tell my \
        boss | job found out about my addiction | ada and addiction | is addiction a disability | \
        discrimination methadone | rights at work in recovery | me pueden despedir por estar en \
        tratamiento
        """,
      say: """
        In the US, a law called the ADA covers most people in treatment or recovery. That takes in \
        those on methadone or buprenorphine as prescribed. A job may not turn you away just for \
        that. The limits: if you cannot do the work safely, or if another federal law bars it. It \
        does not cover you for illegal drug use going on now. What you tell your boss is your \
        choice to weigh. A legal aid office can look at your case.
        """,
      more: """
        There are deadlines. A complaint about a job goes to the EEOC within 180 or 300 days, \
        depending on the place. Outside the US the rules differ.
        """,
      source: """
        U.S. Department of Justice, The ADA and Opioid Use Disorder, 2022, \
        https://www.ada.gov/resources/opioid-use-disorder/
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "work-drug-test", row: 38, title: "Drug tests at work",
      asks: """
        will suboxone show up on a drug test | drug test at work on methadone | failed drug test \
        because of my prescription | pre employment drug test suboxone | boss tests for opioids | \
        can they test me | drug test and prescriptions | prueba de drogas en el trabajo
        """,
      say: """
        US jobs may test for drugs. A test can pick up your prescribed medicine too. Show that it \
        is prescribed and that a clinician oversees it. Then you may not be turned down or fired \
        for that, unless you cannot do the job safely or another federal law bars it. Some driving \
        and safety jobs have their own rules. It helps to have the prescription or a letter at \
        hand.
        """,
      source: """
        U.S. Department of Justice, The ADA and Opioid Use Disorder, 2022, \
        https://www.ada.gov/resources/opioid-use-disorder/
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "refused-care", row: 38, title: "Turned away for being on medicine",
      asks: """
        doctor refused me because of suboxone | nursing home wont take methadone | turned away for \
        being on meds | jail took my suboxone | can jail stop my methadone | hospital treated me \
        like a junkie | discrimination in treatment | child services and methadone | sober house \
        says no suboxone | me negaron atención
        """,
      say: """
        In the US, many of these refusals may break the law. The Justice Department names some: a \
        care home that bans these medicines, a jail that stops them for all, an office that turns \
        away everyone in treatment. The law covers courts and child welfare too. You can complain \
        to the Justice Department. For health care there is also the federal health office for \
        civil rights. Legal aid can help you do it.
        """,
      more: """
        The law is for people who are not using illegal drugs now. For health care it reaches \
        further: you may not be shut out just for current use.
        """,
      source: """
        U.S. Department of Justice, The ADA and Opioid Use Disorder, 2022, \
        https://www.ada.gov/resources/opioid-use-disorder/
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "work-fmla", row: 38, title: "Time off work for treatment",
      asks: """
        time off work for rehab | fmla for rehab | can i take leave for treatment | will i lose my \
        job if i go to rehab | medical leave for addiction | fmla for detox | leave to care for my \
        son in rehab | how to ask for leave | permiso del trabajo para rehabilitación
        """,
      say: """
        In the US, a law called FMLA gives some workers unpaid leave with the job kept. Treatment \
        for substance use can count when a health care provider gives it or refers you. Missing \
        work because of use does not. You may also take it to care for a close relative in \
        treatment. It is not a full shield: a firm with a clear drug rule for everyone may still \
        act on it.
        """,
      more: """
        It mostly covers larger employers, and people who have worked there at least a year. Many \
        find it best to ask HR for the form before they go.
        """,
      source: """
        U.S. Department of Labor rule, 29 CFR 825.119, Leave for treatment of substance abuse, \
        https://www.law.cornell.edu/cfr/text/29/825.119
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "work-eap", row: 38, title: "What is an EAP?",
      asks: """
        what is an eap | employee assistance program | free counseling through work | does my job \
        offer help | is eap confidential | will hr know if i call eap | help from work without \
        telling my boss | programa de ayuda al empleado
        """,
      say: """
        Many US jobs have an employee assistance program, or EAP. It is free and private. A \
        counselor talks with you a few times, helps you see what you need, and points you to care. \
        Substance use is one of the things they are there for. Your employee handbook or HR page \
        has the number, so you can call without telling your boss. You can ask first, "What gets \
        shared, and with whom?"
        """,
      source: """
        U.S. Office of Personnel Management, What is an Employee Assistance Program, \
        https://www.opm.gov/frequently-asked-questions/work-life-faq/employee-assistance-program-eap/what-is-an-employee-assistance-program-eap/
        """,
      checkedOn: "2026-11-22"),
  ]
}
