extension Topics {
  /// Mood, worry, trauma, sleep, body, making things, writing, rewards (rows 21–29).
  static let wellbeing: [Topic] = [
    Topic(
      id: "low-mood", row: 21, title: "Is this depression?",
      asks: """
        am i depressed | feeling empty all the time | why am i so sad since i quit | no energy no \
        joy | signs of depression | depressed and sober | cant get out of bed | feel worthless | \
        nothing matters anymore | estoy deprimido | me siento vacío
        """,
      say: """
        Feeling low, flat or empty is common, in use and in early recovery. When it stays most \
        days for two weeks, with changes in sleep, food, energy or hope, it may be depression. \
        That is an illness, not a weak will, and it can be treated with talk, medicine or both. A \
        family doctor can be the first person to tell. If you think of dying, type help, or reach \
        a crisis line now.
        """,
      source: """
        NIMH, Depression: What You Need to Know, no date seen, \
        https://www.nimh.nih.gov/health/publications/depression (read in copies)
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "stress-or-anxiety", row: 22, title: "Stress or anxiety?",
      asks: """
        is this stress or anxiety | anxious all the time | cant stop worrying | chest tight and \
        nervous | how to calm down | ways to cope with stress | anxiety after quitting | heart \
        racing thoughts racing | on edge | tengo mucha ansiedad | cómo calmarme
        """,
      say: """
        Stress most often comes from something outside, and eases when that is over. Anxiety can \
        stay when nothing is wrong right now, as worry or dread. Both can bring tight muscles, \
        headache and bad sleep. These help many people: moving, steady sleep, less coffee, writing \
        it down, weighing the thought, telling someone. If it gets in the way of your days, a \
        doctor or therapist can help.
        """,
      more: """
        With new chest pain, fainting or trouble breathing, call 911 or your emergency number. \
        Leeward has short practices to calm down, if you want one now.
        """,
      source: """
        NIMH, I'm So Stressed Out, no date seen, \
        https://www.nimh.nih.gov/health/publications/so-stressed-out-infographic
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "trauma-and-use", row: 23, title: "Using because of what happened",
      asks: """
        using because of what happened to me | ptsd and drugs | trauma and addiction | flashbacks \
        when i stop using | do i have to get sober before ptsd treatment | abused as a kid and now \
        using | nightmares since i quit | can they treat ptsd and addiction together | trauma y \
        drogas
        """,
      say: """
        Many people use to get some distance from things that happened. Both can be cared for at \
        once, and that tends to go better. You do not have to wait until you have stopped using. \
        Guidelines for US veterans say having one is no reason to be refused care for the other. \
        You set the pace, and no one needs the whole story on the first day.
        """,
      more: """
        When a memory grips you, feet on the floor and naming things in the room can bring you \
        back. Leeward has a grounding practice for that.
        """,
      source: """
        U.S. Department of Veterans Affairs, National Center for PTSD, Treatment of Co-Occurring \
        PTSD and Substance Use Disorder in VA, no date seen, \
        https://www.ptsd.va.gov/professional/treat/cooccurring/tx_sud_va.asp
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "dual-diagnosis", row: 24, title: "Mental health and drugs together",
      asks: """
        what is dual diagnosis | bipolar and addiction | mental illness and drugs together | \
        co-occurring disorder | depression and addiction which first | rehab that treats mental \
        health | schizophrenia and using | adhd and addiction | they only treat one thing | \
        diagnóstico doble
        """,
      say: """
        When a mental health condition and substance use come together, it is called co-occurring, \
        or dual diagnosis. It is common: about half of people with one meet the other at some \
        point. Care works best when both are looked after, so one does not pull the other down. \
        You can ask a program, "Do you treat both here, at the same time?" You did not cause \
        either by being weak.
        """,
      source: """
        SAMHSA, Advisory: Substance Use Disorder Treatment for People With Co-Occurring Disorders, \
        2021, https://store.samhsa.gov (read in a copy); SAMHSA, FindTreatment.gov: Understanding \
        mental illness, 2019 (read in the project's public repository)
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "sleep-bad-nights", row: 25, title: "Nights without sleep",
      asks: """
        cant sleep | how to sleep in recovery | awake at 3am | insomnia after quitting | how long \
        till i sleep again | sleep without pills | tossing and turning | nights are the worst | \
        help me sleep tonight | no puedo dormir | insomnio | cant fall asleep since i quit
        """,
      say: """
        Bad sleep can hang on for weeks after stopping. A few things help many people. Go to bed \
        only when sleepy. If sleep will not come, get up and do something quiet until it does. Get \
        up at the same time each day, even after a bad night. If weeks go by like this, ask for \
        CBT-I, a talk treatment made for sleep.
        """,
      more: """
        A night awake feels endless, and it ends. Too little sleep with a racing, lit-up mood for \
        days is worth a call to a doctor.
        """,
      source: """
        U.S. Department of Veterans Affairs, Find Treatment for Insomnia, 2021, \
        https://www.myhealth.va.gov/mhv-portal-web/ss20211012-find-treatment-for-insomnia; SAMHSA, \
        Advisory: Protracted Withdrawal, 2010, https://store.samhsa.gov (read in a copy)
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "food-and-water", row: 26, title: "Eating and drinking in withdrawal and after",
      asks: """
        what to eat in withdrawal | cant eat | food when detoxing | what helps the stomach | \
        diarrhea and throwing up | stay hydrated withdrawal | eating in recovery | no appetite \
        since i quit | constipated from opioids | qué comer durante la abstinencia
        """,
      say: """
        Withdrawal can empty you out: loose bowels, sick stomach, throwing up. Small sips and \
        small bites, often, are a fair start. When you can eat, plain balanced meals help the body \
        mend. Opioids themselves tend to cause constipation, and food with fiber, like beans, \
        whole grains and greens, can ease that. If nothing stays down for a day, or you feel \
        faint, that calls for medical care.
        """,
      source: """
        A.D.A.M. for MedlinePlus, Substance use recovery and diet, no date seen, \
        https://medlineplus.gov/ency/article/002149.htm (read in a copy)
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "movement", row: 26, title: "Does moving help?",
      asks: """
        does exercise help cravings | working out in recovery | too tired to exercise | walk it \
        off | gym and sobriety | does walking help anxiety | how to start moving again | exercise \
        for mood | restless body | el ejercicio ayuda con la ansiedad
        """,
      say: """
        Even one brisk walk can ease worry and help you sleep that night. Over time, moving lowers \
        the chance of depression too. Any amount counts; it does not have to be a gym. In \
        withdrawal, or on a bad day, a slow lap around the room is enough. Chest pain or feeling \
        faint means stop, and get it checked.
        """,
      source: """
        CDC, Health Benefits of Physical Activity for Adults, no date seen, \
        https://www.cdc.gov/physical-activity-basics/health-benefits/adults.html; CDC, Benefits of \
        Physical Activity, no date seen, \
        https://www.cdc.gov/physical-activity-basics/benefits/index.html
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "making-things", row: 27, title: "Music, drawing, something for the hands",
      asks: """
        does music help | drawing to cope | i used to play guitar | something to do with my hands \
        | art and recovery | bored and need something to do | creative things for cravings | \
        singing makes me feel better | art therapy | la música ayuda
        """,
      say: """
        Making or hearing music lights up many parts of the brain, mood and memory among them. \
        Research so far is early. It points to less worry, lower mood lifting a bit, and less pain \
        for some. Nothing you make has to be good. One song, one page, one bad drawing, ten \
        minutes: it keeps hands and head busy while a craving comes and goes.
        """,
      source: """
        NIH, Sound Health, no date seen, \
        https://www.nih.gov/research-training/medical-research-initiatives/sound-health; NCCIH, \
        Clinical Digest: Music and Health, 2022, https://www.nccih.nih.gov/health/providers/digest
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "journaling", row: 28, title: "Does writing things down help?",
      asks: """
        does journaling help | how to start a journal | what do i write about | write down my \
        triggers | keeping a diary in recovery | nobody will read it right | journal for anxiety | \
        i hate writing | should i keep my journal | cómo empezar un diario
        """,
      say: """
        It can help. In one study, people with a lot of worry wrote for 15 minutes on three days a \
        week. After a month they felt less worry and less low than others did. There is no right \
        way. A few words, a list or a drawing will do, and spelling does not matter. It can also \
        show you what sets a craving off. If it stirs up too much, it is fine to stop.
        """,
      more: """
        Leeward keeps a journal, if you want to write here.
        """,
      source: """
        Smyth and others, Online Positive Affect Journaling, JMIR Mental Health, 2018, \
        https://pubmed.ncbi.nlm.nih.gov/30530460/ (the summary was read)
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "rewards", row: 29, title: "Do rewards help?",
      asks: """
        how to reward myself for not using | do rewards help recovery | treat myself sober | gift \
        cards for negative tests | contingency management | small rewards | what can i do instead \
        of celebrating with drugs | does my clinic give prizes | recompensas por no usar
        """,
      say: """
        Small, real rewards help. Some clinics give vouchers or prizes for coming in or for \
        negative tests, and many studies show it works, for opioids too. You can borrow the idea: \
        pick a small step you can see, and a small treat soon after. A good meal, a film, a call, \
        new socks. It helps to set it up before the hard day, and to choose things that do not \
        pull you toward using.
        """,
      source: """
        Journal of Substance Abuse Treatment, introduction to the special issue on contingency \
        management, no date seen, https://pmc.ncbi.nlm.nih.gov/articles/PMC5154900
        """,
      checkedOn: "2026-11-22"),
  ]
}
