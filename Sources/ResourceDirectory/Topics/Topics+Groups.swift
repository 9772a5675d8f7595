extension Topics {
  /// Meetings, peers, starting a group (rows 32 and 33).
  static let groups: [Topic] = [
    Topic(
      id: "na-first-meeting", row: 32, title: "What happens at an NA meeting?",
      asks: """
        what happens at an na meeting | first na meeting | do i have to talk at na | scared to go \
        to a meeting | what do i say at my first meeting | is na free | narcotics anonymous what \
        is it like | do i have to give my name | qué pasa en una reunión de na | primera reunión
        """,
      say: """
        People who have used drugs sit together and talk in turn, or one person tells their story. \
        It often starts with a reading. New people may be asked for a first name, and get a \
        welcome. You can just listen. It costs nothing; a basket goes round, and no one has to \
        give. There are no counselors and no sign-up, and what is said there is meant to stay \
        there.
        """,
      more: """
        Open meetings let anyone in, so a friend can come with you. Closed ones are for people who \
        have, or think they have, a problem with drugs. Being a bit early makes it easier to find \
        a seat by the door.
        """,
      source: """
        Narcotics Anonymous, local service site pcrna.org, What can I expect at an NA meeting, \
        https://www.pcrna.org/what-can-i-expect-at-an-na-meeting; Narcotics Anonymous Cayman, What \
        is NA, https://na-cayman.org/what-is-na
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "na-still-using", row: 32, title: "Can I go to NA while still using, or on medicine?",
      asks: """
        can i go to na if im still using | going to a meeting while using | do i have to be sober \
        for na | can i go to na on methadone | na and suboxone | am i welcome on bupe | will they \
        judge me for meds | turned up at a meeting and used | puedo ir a na si todavía uso
        """,
      say: """
        Yes, you can come. NA asks only for a wish to stop using, and says you are welcome \
        whatever you take when you first come. In many groups, people who used that day are asked \
        to listen rather than speak. NA aims for no drugs at all, so groups differ on methadone or \
        buprenorphine; some are warm, some are not. Your medicine is between you and your \
        prescriber.
        """,
      more: """
        If a group says to stop your medicine, that is not a doctor's advice. Another meeting may \
        fit you better, or SMART, or a group for people who take it too.
        """,
      source: """
        Narcotics Anonymous, local service site pcrna.org, What can I expect at an NA meeting, \
        https://www.pcrna.org/what-can-i-expect-at-an-na-meeting; Northland Wellbeing NZ, \
        Narcotics Anonymous, \
        https://northlandwellbeing.org.nz/directory-listings/narcotics-anonymous
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "na-religion", row: 32, title: "Is NA religious?",
      asks: """
        is na religious | do i have to believe in god for na | higher power | atheist in na | 12 \
        steps without god | secular recovery meetings | i hate the god stuff | non religious \
        recovery group | reuniones sin religión
        """,
      say: """
        NA is not tied to any religion. Its steps do speak of a power greater than yourself, and \
        each person works out what that means, if anything. Some people with no faith feel at home \
        there; some do not. Groups with no spiritual side include SMART Recovery and LifeRing. You \
        can try a few and keep what helps.
        """,
      source: """
        Northland Wellbeing NZ, Narcotics Anonymous, \
        https://northlandwellbeing.org.nz/directory-listings/narcotics-anonymous; SMART Recovery \
        Ireland, About SMART Recovery, https://smartrecovery.ie/about-us/
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "smart-what", row: 32, title: "What is SMART Recovery?",
      asks: """
        what is smart recovery | smart recovery vs na | smart meeting what happens | alternative \
        to 12 step | smart recovery tools | is smart recovery free | smart and suboxone | first \
        smart recovery meeting | qué es smart recovery
        """,
      say: """
        SMART is a free group that uses tools from talk therapy. It has four points: staying \
        motivated, coping with urges, handling thoughts and feelings, and living in balance. A \
        trained volunteer runs it, and after a check-in the group works on real problems from the \
        week. It uses no labels, and you can pass. It supports medicine that is prescribed for \
        you. Many meetings are online.
        """,
      source: """
        SMART Recovery, Preparing to Attend Your First SMART Recovery Meeting, \
        https://www.smartrecovery.org/preparing-to-attend-your-first-smart-recovery-meeting/; \
        SMART Recovery Ireland, About SMART Recovery, https://smartrecovery.ie/about-us/; SMART \
        Recovery BC, Meetings, https://smartrecoverybc.com/index.php/meetings.html
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "aa-first-meeting", row: 32, title: "What happens at an AA meeting?",
      asks: """
        what happens at an aa meeting | first aa meeting | can i go to aa for drugs | open meeting \
        vs closed meeting | do i have to speak at aa | aa meeting cost | what is a speaker meeting \
        | is aa private | qué pasa en una reunión de aa
        """,
      say: """
        You turn up and take a seat, with no form, no fee and no appointment. People tell their \
        stories about drinking and how they live now. If you are asked to speak, it is fine to say \
        no. Open meetings are for anyone, friends and family too. Closed ones are for people who \
        have, or may have, a drinking problem. Who you see there is meant to stay private.
        """,
      source: """
        Alcoholics Anonymous, Lake Chapala, About A.A. meetings, \
        http://aalakechapala.org/About_AA_meetings.html; Alcoholics Anonymous, Edinburgh, About \
        A.A. Meetings, https://aa-edinburgh.org.uk/newcomers/about-a-a-meetings
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "meeting-nerves", row: 32, title: "Nervous about a meeting",
      asks: """
        too nervous to go to a meeting | social anxiety and meetings | what if someone i know is \
        there | what to wear to a meeting | going to a meeting alone | what if i cry | can i leave \
        early | i went and didnt like it | online meeting camera off | me da miedo ir a una \
        reunión
        """,
      say: """
        Nearly everyone there was once new and scared, and they tend to remember. You can come \
        late, sit near the door, say nothing, and leave when you want. If someone knows you, they \
        are there for the same reason. Online meetings are another way in. One meeting is not all \
        meetings; people often try a few before one feels right.
        """,
      source: """
        Alcoholics Anonymous, Lake Chapala, About A.A. meetings, \
        http://aalakechapala.org/About_AA_meetings.html; Narcotics Anonymous, local service site \
        pcrna.org, What can I expect at an NA meeting, \
        https://www.pcrna.org/what-can-i-expect-at-an-na-meeting
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "peer-support", row: 32, title: "What does a peer or recovery coach do?",
      asks: """
        what is a peer support specialist | recovery coach what do they do | talk to someone who \
        has been there | peer worker | someone in recovery to talk to | peer vs therapist | can a \
        peer come with me to the clinic | apoyo de pares
        """,
      say: """
        A peer is someone who has been there and is trained or ready to help. They are not a \
        therapist. They can listen, go with you to a first visit, and show you how they found \
        their own way. Many clinics and groups have them. You can ask, "Is there a peer I can talk \
        to?" For some people that is the easiest first talk to have.
        """,
      source: """
        SAMHSA, FindTreatment.gov: Asking for help is the first important step, 2019 (read in the \
        project's public repository, https://github.com/CBHSQ/findtreatment)
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "group-start", row: 33, title: "How to start a support group",
      asks: """
        how do i start a support group | start my own recovery group | starting a peer group | how \
        to set up a meeting | where to hold a support group | no meetings in my town | run a group \
        for people in recovery | make a group at my church | cómo empezar un grupo de apoyo
        """,
      say: """
        Start small: a quiet private room, or a video call, at a time most people can come. Check \
        that a wheelchair can get in. Let the group pick what it is for and what to talk about. \
        Agree on a few rules, and change them as you go. Take turns running it. A group can hold \
        people up, and it cannot fix everything, so keep a list of professional help at hand.
        """,
      source: """
        Hesperian Health Guides, Promoting Community Mental Health: Starting a support group, no \
        date seen, \
        https://en.hesperian.org/hhg/Promoting_Community_Mental_Health:Starting_a_support_group
        """,
      checkedOn: "2026-11-22"),
    Topic(
      id: "group-rules", row: 33, title: "Ground rules for a group",
      asks: """
        ground rules for a support group | group rules confidentiality | how to keep a group safe \
        | what if someone comes high to group | someone talks too much in group | group \
        facilitator tips | what words to use in group | burned out running a group | reglas para \
        un grupo de apoyo
        """,
      say: """
        Good first rules: what is said here stays here; no judging; no telling others what to do; \
        everyone gets a turn, and may pass. Talk over which words people want used for them. Agree \
        ahead on what to do if someone is in danger or has used, and who will sit with them. The \
        person who runs it needs care too, so share the job and rest.
        """,
      source: """
        Hesperian Health Guides, Promoting Community Mental Health: Starting a support group, no \
        date seen, \
        https://en.hesperian.org/hhg/Promoting_Community_Mental_Health:Starting_a_support_group
        """,
      checkedOn: "2026-11-22"),
  ]
}
