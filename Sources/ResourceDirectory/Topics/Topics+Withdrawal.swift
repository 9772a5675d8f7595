extension Topics {
  /// Withdrawal: what it is, how long, when to get care (SYSTEMS.md, row 19).
  static let withdrawal: [Topic] = [
    Topic(
      id: "withdrawal-how-long", row: 19, title: "How long does withdrawal last?",
      asks: """
        how long does withdrawal last | when will i feel better | day 3 of withdrawal | how many \
        days dopesick | how long till im not sick | how long does heroin withdrawal last | \
        fentanyl withdrawal timeline | when does withdrawal peak | how long coming off oxy | \
        cuánto dura la abstinencia | cuántos días dura el malestar
        """,
      say: """
        With heroin or pills that wear off fast, it often starts within 12 hours. The worst part \
        tends to ease in about a week. Sources differ: some say five days, some say four to ten. \
        With methadone it starts later and lasts longer. Poor sleep, low mood and cravings can \
        stay for weeks. A doctor or clinic can make it easier at any point, even on day three.
        """,
      more: """
        How long it takes depends on what you took, how much and for how long. If you cannot keep \
        water down, feel faint, or your mind gets mixed up, that is a time for urgent care. If you \
        go back after a break, the old amount can be too much for your body now.
        """,
      source: """
        A.D.A.M. for MedlinePlus, Opiate and opioid withdrawal, no date seen, \
        https://medlineplus.gov/ency/article/000949.htm (read in a copy); South London and \
        Maudsley NHS Trust, Methadone treatment: information for service users (read in a copy); \
        Drugs.com, How long does opioid withdrawal last, no date seen
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "withdrawal-what-is", row: 19, title: "What is withdrawal?",
      asks: """
        what is withdrawal | what does withdrawal feel like | why am i so sick | is this \
        withdrawal | dopesick symptoms | runny nose yawning goosebumps | aches and chills no pills \
        | legs kicking cant sit still | what happens when you stop opioids | qué es la abstinencia \
        | síntomas de abstinencia
        """,
      say: """
        Your body got used to an opioid. When it wears off, your body pushes back for a while. \
        People often feel like a bad flu: sweat, chills, aches, runny nose, yawning, sick stomach, \
        no sleep, and nerves on edge. It feels awful. It is not weakness, and there are medicines \
        that ease it.
        """,
      more: """
        It can come after you stop or cut down. It can happen to anyone who took opioids for \
        weeks, also when a doctor ordered them.
        """,
      source: """
        A.D.A.M. for MedlinePlus, Opiate and opioid withdrawal, no date seen, \
        https://medlineplus.gov/ency/article/000949.htm (read in a copy); South London and \
        Maudsley NHS Trust, Methadone treatment: information for service users (read in a copy)
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "withdrawal-danger", row: 19, title: "Is withdrawal dangerous?",
      asks: """
        can withdrawal kill you | is withdrawal dangerous | can i die from withdrawal | is cold \
        turkey safe | do i need the er for withdrawal | when to go to hospital withdrawal | cant \
        stop throwing up withdrawal | cant keep water down | withdrawal scared im dying | la \
        abstinencia puede matar | cuándo ir a urgencias
        """,
      say: """
        Opioid withdrawal is very hard, but most often it is not a threat to life by itself. \
        Losing too much fluid can be. So can going back to the old amount, because your body is \
        less used to it now. If you cannot keep fluids down, that is for a doctor or urgent care \
        today. Fainting, chest pain, a fit, or a mixed-up mind means 911 or your emergency number. \
        Alcohol and benzo withdrawal are more dangerous, and need a doctor.
        """,
      more: """
        If thoughts of ending your life come with it, that is an emergency too. Type help here, at \
        any time.
        """,
      source: """
        A.D.A.M. for MedlinePlus, Opiate and opioid withdrawal, no date seen, \
        https://medlineplus.gov/ency/article/000949.htm (read in a copy); Leeward's own notes on \
        practice (PRACTICES.md), 2026; U.S. FDA, Boxed warning for benzodiazepines, 2020, \
        https://www.fda.gov/drugs/drug-safety-and-availability/fda-requiring-boxed-warning-updated-improve-safe-use-benzodiazepine-drug-class
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "withdrawal-after", row: 19, title: "Weeks off, and still feeling bad",
      asks: """
        weeks off and still feel bad | paws | post acute withdrawal | why am i still tired after \
        detox | months sober no joy | cant sleep weeks after quitting | will i feel normal again | \
        nothing feels good anymore | brain fog after quitting | cuándo volveré a sentirme normal
        """,
      say: """
        Many people do not feel well right after they stop. Poor sleep, low mood, quick temper, \
        cravings and a foggy head can hang on for weeks or months, and for some longer. They come \
        and go, and each person has their own pattern. It does not mean you are doing it wrong. If \
        low mood or worry stays, a clinician can check if something else needs care too.
        """,
      source: """
        SAMHSA, Advisory: Protracted Withdrawal, 2010, https://store.samhsa.gov (read in a copy)
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "detox-benzo", row: 19, title: "Stopping benzos",
      asks: """
        stopping xanax suddenly | benzo withdrawal | is it safe to quit xanax cold turkey | coming \
        off klonopin | ran out of valium | benzo seizures | how to get off benzos | quit ativan at \
        home | dejar el xanax de golpe | quitting benzos and opioids
        """,
      say: """
        Stopping benzos all at once can be dangerous. It can bring on fits, and these can threaten \
        life. This is so even when they were taken as a doctor ordered. A doctor can help bring \
        the amount down bit by bit. If you have run out, call a doctor, a clinic or urgent care \
        today. A fit, seeing things, or a mixed-up mind means 911 or your emergency number now.
        """,
      more: """
        Benzos and opioids together slow breathing, and so does alcohol. If you take both, a \
        doctor needs to know about each.
        """,
      source: """
        U.S. FDA, FDA requiring Boxed Warning updated to improve safe use of benzodiazepine drug \
        class, 2020, \
        https://www.fda.gov/drugs/drug-safety-and-availability/fda-requiring-boxed-warning-updated-improve-safe-use-benzodiazepine-drug-class
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "detox-alcohol", row: 19, title: "Stopping alcohol",
      asks: """
        can i stop drinking at home | alcohol withdrawal | shakes from not drinking | is it \
        dangerous to quit alcohol cold turkey | the dts | seeing things after quitting drinking | \
        detox from alcohol at home | sweating and shaking no drink | dejar de beber de golpe | \
        temblores por no beber
        """,
      say: """
        If you drink a lot each day, stopping all at once can be dangerous. Shakes, sweat and fear \
        often start within hours, and the worst comes in two to three days. It can turn bad fast. \
        Call a doctor or go in before you stop, or as soon as you can. A fit, fever, seeing \
        things, a mixed-up mind, or an uneven heartbeat means 911 or your emergency number now.
        """,
      more: """
        A clinic or hospital can treat it. It is not a thing to go through alone. If you also take \
        benzos or opioids, tell them.
        """,
      source: """
        A.D.A.M. for MedlinePlus, Alcohol withdrawal, no date seen, \
        https://medlineplus.gov/ency/article/000764.htm (read in copies)
        """,
      checkedOn: "2026-11-22"),
  ]
}
