extension Topics {
  /// Reaching people, boundaries, trust; family and friends (rows 30 and 31).
  static let people: [Topic] = [
    Topic(
      id: "lonely", row: 30, title: "Feeling alone",
      asks: """
        i have no one | lonely in recovery | all my friends use | how to make sober friends | i \
        feel so alone | lost my friends when i quit | need someone to talk to | isolated at night \
        | no me queda nadie | me siento solo
        """,
      say: """
        Being lonely is one of the hard parts, most of all when the people you knew still use. \
        Ties with others ease stress and help sleep, and small acts build them. A hello to one \
        person each day counts. So does a group, a class, a walk with someone, or doing a small \
        thing for another. If tonight feels too empty to be alone with, a crisis line is a real \
        voice.
        """,
      source: """
        CDC, Improving Social Connectedness, no date seen, \
        https://www.cdc.gov/social-connectedness/improving/
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "ask-for-help", row: 30, title: "How to ask for help",
      asks: """
        how do i ask for help | who can i call | i dont want to bother anyone | how to tell my \
        family i use | how to tell my mom | telling my partner about my addiction | text to send \
        when im craving | i am too ashamed to ask | cómo pido ayuda | cómo se lo digo a mi familia
        """,
      say: """
        Asking is hard for most people, and those who care often want to be asked. One plain line \
        can be enough: "I'm having a bad night. Can you stay on the phone ten minutes?" Say what \
        you want from them: listen, come over, drive you. Pick someone who is safe and does not \
        use with you. If the first one cannot, it is not about you; try the next.
        """,
      source: """
        CDC, Improving Social Connectedness, no date seen, \
        https://www.cdc.gov/social-connectedness/improving/
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "boundaries", row: 30, title: "How to say no",
      asks: """
        how to say no to friends who use | setting boundaries | my partner still uses | dealer \
        keeps texting me | how to say no | family keeps bringing it up | living with someone who \
        uses | block old friends | poner límites | cómo decir que no
        """,
      say: """
        A boundary says what you will do, not what they must do. "I don't use now. If it comes \
        out, I'm going to leave." Short works best, and you do not owe a reason. It can help to \
        have a way out: your own ride, a friend on call, a blocked number. If saying no could get \
        you hurt, your safety comes first; a domestic violence line can help you plan.
        """,
      source: """
        NIAAA, Rethinking Drinking: Building your drink refusal skills, no date seen, \
        http://www.rethinkingdrinking.niaaa.nih.gov/Tools/Interactive-worksheets-and-more/Stay-in-control/Drink-Refusal-Skills.aspx; \
        Keystone Lodge NZ, Family Boundaries: Communication Tips, no date seen, \
        https://www.keystonelodge.co.nz/blog/family-boundaries-communication-tips
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "repair-trust", row: 30, title: "Will they trust me again?",
      asks: """
        how do i get my family to trust me again | i lied and stole from my parents | making \
        amends | my kids dont trust me | they still think im using | how long till they forgive me \
        | saying sorry to people i hurt | recuperar la confianza
        """,
      say: """
        Trust comes back in small pieces, and more slowly than you may want. Doing what you said, \
        again and again, tends to speak louder than a promise. A short, honest sorry for one thing \
        lands better than a long speech. They may need time, or may not be ready, and that is \
        theirs to choose. A family counselor can sit in the middle. You are more than the worst \
        you did.
        """,
      source: """
        Tara Treatment Center, How to Rebuild Family Trust After Recovery, 2025, \
        https://taratreatmentcenter.org/blogs/family-trust-after-recovery; Yakima Drug Treatment \
        Centers, Rebuilding Family Trust, no date seen, \
        https://yakimadrugtreatmentcenters.com/blog/rebuilding-family-trust-after-completing-rehabilitation/
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "family-not-your-fault", row: 31, title: "Is it my fault that they use?",
      asks: """
        is it my fault my son is addicted | did i cause this | my daughter uses heroin | i feel \
        guilty as a parent | what did i do wrong | my husband is using | blame myself for his \
        addiction | loving someone who uses | es mi culpa que mi hijo use drogas
        """,
      say: """
        You did not cause it. It is an illness, and it is not your fault. Their recovery does not \
        depend on you, and yours does not depend on theirs. You may carry hurt and anger from \
        before, and those need care too. Groups for families, a counselor, or one friend who knows \
        can hold some of this with you.
        """,
      source: """
        SAMHSA, FindTreatment.gov: Supporting recovery and caring for yourself, 2019 (read in the \
        project's public repository, https://github.com/CBHSQ/findtreatment)
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "family-help-someone", row: 31, title: "How do I help someone who uses?",
      asks: """
        how do i help my brother | how to get someone into rehab | can i force him into treatment \
        | my friend wont get help | what do i say to someone using | make her go to rehab | how to \
        talk to my son about drugs | she wont stop | cómo ayudar a alguien que usa drogas
        """,
      say: """
        You cannot fix it for them, or make them want it. You can learn how this illness works, \
        keep talking without blame, and know where help is for the day they say yes. Small, true \
        words go far: "I love you, I am worried, I will drive you." Having naloxone at home, and \
        knowing how to use it, may save their life in the meantime.
        """,
      more: """
        If they talk of dying, or cannot be woken, that is for a crisis line or 911.
        """,
      source: """
        SAMHSA, FindTreatment.gov: You cannot do someone else's recovery for them, 2019 (read in \
        the project's public repository, https://github.com/CBHSQ/findtreatment); CDC, Lifesaving \
        Naloxone, no date seen, https://www.cdc.gov/stop-overdose/caring/naloxone.html
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "family-groups", row: 31, title: "Groups for families",
      asks: """
        what is nar-anon | what is al-anon | support group for parents of addicts | groups for \
        families | help for me not him | meeting for wives | is nar-anon religious | first \
        nar-anon meeting | who helps the family | grupos para familias
        """,
      say: """
        Nar-Anon is for people touched by someone's drug use, and Al-Anon by someone's drinking. \
        They are free groups of people in the same spot. They follow twelve steps and speak of a \
        higher power; what you believe is left to you. New people get a welcome and some reading, \
        and can just listen. The focus is you, not how to change the other person. If one group \
        does not fit, another may.
        """,
      source: """
        Nar-Anon Family Groups, Santa Barbara, Information for the Newcomer, \
        https://www.naranonsantabarbara.org/New_to_Nar-Anon/Information_for_the_Newcomer.aspx
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "family-in-treatment", row: 31, title: "Can family take part in treatment?",
      asks: """
        can family visit rehab | will my family be part of treatment | family counseling | family \
        day at rehab | couples therapy in recovery | how does family take part | can i call my mom \
        from rehab | my wife in my treatment | visitas en rehabilitación
        """,
      say: """
        Many programs ask family to take part, if you agree. It may be a class, a talk with a \
        counselor, or visits. It can help people hear each other again. Rules on calls and visits \
        differ, so ask before you go. You choose who counts as family, and who is told what.
        """,
      source: """
        SAMHSA, FindTreatment.gov: Signs of quality treatment; Supporting recovery, 2019 (read in \
        the project's public repository, https://github.com/CBHSQ/findtreatment)
        """,
      checkedOn: "2026-11-22"),
  ]
}
