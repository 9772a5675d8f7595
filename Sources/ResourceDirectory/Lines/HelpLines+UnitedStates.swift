extension HelpLines {
  /// The United States.
  static let unitedStates: [HelpLine] = [
    HelpLine(
      id: "us-911", country: "US", name: "Emergency services", phone: "911", hours: "24/7",
      cost: "free", purpose: "Someone is in danger now",
      expect: """
        They ask where you are and what is happening, and tell you what to do until help is \
        there. Stay on the phone until they say you can hang up.
        """,
      topics: ["emergency", "overdose", "violence"], status: .read,
      sources: [
        "https://www.poisonhelp.hrsa.gov/the-poison-help-line/index.html",
        "http://www.emergenthealth.org/emergent-communications/911-faqs",
        "https://www.nrv911.org/faqs/what-should-you-do-when-you-call-911/",
      ], checkedOn: "2026-11-21"),
    HelpLine(
      id: "us-988", country: "US", name: "988 Suicide & Crisis Lifeline", phone: "988",
      text: "988", chat: "988lifeline.org", hours: "24/7", languages: "English; Spanish, press 2",
      cost: "free", purpose: "Thoughts of suicide, or any crisis",
      expect: """
        A short greeting with choices comes first. Then a trained counselor listens, and asks if \
        you are safe. Police or an ambulance come only for few calls, when a life is at risk.
        """,
      topics: ["crisis"], status: .supported,
      sources: [
        "https://manchesterinklink.com/starting-saturday-dial-988-anywhere-in-the-u-s-for-new-suicide-prevention-lifeline/",
        "https://cyptea.com/?p=8567 (July 2025: Press 1 and Press 2 remain, Press 3 ended)",
        "http://veteranscrisisline.net/About/VeteranSuicide.aspx (own page, copy of the page)",
        "https://www.samhsa.gov/mental-health/988/faqs (read in a copy)",
        "https://www.hhs.nd.gov/988-faqs",
      ], checkedOn: "2026-11-21"),
    HelpLine(
      id: "us-ctl", country: "US", name: "Crisis Text Line", text: "HOME to 741741", hours: "24/7",
      languages: "English; Spanish: text AYUDA instead", cost: "free",
      purpose: "Any crisis, by text message",
      expect: """
        The first replies are automatic. Then a trained volunteer writes back, most often within \
        five minutes. In about 1 of 100 talks they send help, where a life is at risk.
        """,
      topics: ["crisis"], status: .read,
      sources: [
        "https://crisistextline.org/blog/2021/10/15/hola-crisis-text-line-is-now-available-in-spanish",
        "http://www.sfisd.net/apps/pages/index.jsp?uREC_ID=1473130&type=d&pREC_ID=1625729",
      ], checkedOn: "2026-11-21"),
    HelpLine(
      id: "us-vcl", country: "US", name: "Veterans Crisis Line", phone: "988 then press 1",
      text: "838255", chat: "VeteransCrisisLine.net/Chat", hours: "24/7", cost: "free",
      purpose: "Veterans and those close to them",
      expect: """
        A recording, and a short wait. A trained responder asks if you are in danger. You choose \
        what to share, and you can end it at any time.
        """,
      topics: ["crisis"], status: .read,
      sources: [
        "http://veteranscrisisline.net/About/VeteranSuicide.aspx (own page, copy of the page)",
        "https://www.veteranscrisisline.net/mobile/GetHelp/WhatToExpect.aspx",
      ], checkedOn: "2026-11-21"),
    HelpLine(
      id: "us-trevor", country: "US", name: "The Trevor Project", phone: "1-866-488-7386",
      text: "678-678", chat: "thetrevorproject.org/get-help", hours: "24/7", cost: "free",
      purpose: "LGBTQ people under 25",
      expect: """
        A trained counselor answers, by phone, text or chat.
        """,
      topics: ["youth"], status: .supported,
      sources: [
        "https://manchesterinklink.com/... (phone, 678-678)",
        "https://advocate.com/youth/2019/4/30/trevor-project-takes-text-chat-services-247",
        "https://illinoiseagle.com/2019/05/08/trevor-project-announces-24-7-accessible-counseling-by-text-or-chat/",
      ], checkedOn: "2026-11-21"),
    HelpLine(
      id: "us-samhsa", country: "US", name: "SAMHSA National Helpline", phone: "1-800-662-4357",
      text: "your ZIP code to 435748 (English only)", hours: "24/7",
      languages: "English, Spanish (voice)", cost: "free",
      purpose: "Finding treatment, not counseling",
      expect: """
        Someone trained asks what you need and roughly where you are, and names places, groups \
        or a state office. They do not ask your name. Families can call too.
        """,
      topics: ["treatment", "family"], status: .read,
      sources: [
        "https://www.samhsa.gov/find-help/national-helpline (via copies app.altruwe.org, thewrightinitiative.com)",
        "a civic directory project's dated reading of owner pages, 2026-09-19",
      ], checkedOn: "2026-11-21"),
    HelpLine(
      id: "us-safespot", country: "US", name: "SafeSpot", phone: "1-800-972-0590", hours: "24/7",
      cost: "free", purpose: "Company on the phone while using alone",
      expect: """
        A short message, then an operator asks where you are and what you use, in case you need \
        help. They stay on the line. If you stop answering for a minute, they send help. Calls \
        are erased after 7 days.
        """,
      topics: ["overdose"], status: .read,
      sources: [
        "https://helplinema.org/safespot-preventing-overdose-deaths-on-the-phone/",
        "https://www.rizema.org/healey-driscoll-administration-announces-first-of-its-kind-investment-in-overdose-prevention-helpline/",
        "https://safe-spot.me/the-washington-post-fatal-overdoses-often-happen-when-users-are-alone-hotlines-sensors-can-save-lives",
        "https://massoverdosehelpline.org/faq/",
      ], checkedOn: "2026-11-21"),
    HelpLine(
      id: "us-poison", country: "US", name: "Poison Help", phone: "1-800-222-1222", hours: "24/7",
      languages: "interpretation in 161 languages", cost: "free, confidential",
      purpose: "Advice after taking something, if awake",
      expect: """
        A nurse, pharmacist or doctor asks what was taken, when, and the age, weight and health \
        of the person. Then they say what to do. Most callers do not end up at a hospital.
        """,
      topics: ["poison", "overdose"], status: .read,
      sources: [
        "https://www.poisonhelp.hrsa.gov/the-poison-help-line/index.html",
        "https://health.wyo.gov/publichealth/prevention/wivpp/poison-center",
        "https://poisonhelp.hrsa.gov/faq/calling-poison-help",
      ], checkedOn: "2026-11-21"),
    HelpLine(
      id: "us-ndvh", country: "US", name: "National Domestic Violence Hotline",
      phone: "1-800-799-7233", text: "START to 88788", chat: "thehotline.org", hours: "24/7",
      cost: "free", purpose: "Hurt or frightened by a partner",
      expect: """
        They ask first if you are safe to talk, then what is happening. You share only what you \
        want to. They cannot send help to you: in danger, call 911.
        """,
      topics: ["violence"], status: .read,
      sources: [
        "https://ovc.ojp.gov/news/grantee-news/national-domestic-violence-hotline-answers-6-million-contacts",
        "http://eveshelter.com/newsfeed/ (the Hotline's own article of 2018, in a copy)",
      ], checkedOn: "2026-11-21"),
    HelpLine(
      id: "us-nami", country: "US", name: "NAMI HelpLine", phone: "1-800-950-6264",
      text: "HELPLINE to 62640", chat: "nami.org/help",
      hours: "Monday to Friday, 10 to 22 Eastern", purpose: "Questions about mental health",
      expect: """
        People answer who live with mental illness, or with someone who does. They listen and \
        say where to look. They are no doctors, and no crisis line.
        """,
      topics: ["information"], status: .read,
      sources: [
        "https://nami.org/?p=4491",
        "https://nami.org/?p=30084",
        "https://nami.org/Blogs/NAMI-Blog/December-2017/Life-on-the-Line",
      ], checkedOn: "2026-11-21"),
    HelpLine(
      id: "us-211", country: "US", name: "211 (local help)", phone: "211", cost: "free",
      purpose: "Food, a place to stay, bills, health care",
      expect: """
        Someone asks what you need and looks through a list of local help. It is free and \
        private. Hours differ by region.
        """,
      topics: ["local"], status: .supported,
      sources: [
        "a civic directory project's dated reading of owner pages, 2026-09-19",
        "https://mi211.org/providers/training",
        "https://www.gtcuw.org/story/united-way-2-1-1/",
      ], checkedOn: "2026-11-21"),
    HelpLine(
      id: "us-nextdistro", country: "US", name: "NEXT Distro / NEXT Naloxone",
      website: "nextdistro.org", purpose: "Naloxone by mail",
      expect: """
        You order on the website. What they send, and to whom, differs by state.
        """,
      topics: ["naloxone"], status: .read,
      sources: [
        "https://pmc.ncbi.nlm.nih.gov/articles/PMC7958031",
        "https://nextdistro.org/wygate",
      ], checkedOn: "2026-11-21"),
    HelpLine(
      id: "us-findtreatment", country: "US", name: "FindTreatment.gov",
      website: "findtreatment.gov", purpose: "The US government's list of treatment places",
      expect: """
        A website, so it needs the network. You type a place and see treatment near it.
        """,
      topics: ["treatment"], status: .supported,
      sources: [
        "a civic directory project's dated reading of owner pages, 2026-09-19",
        "CBHSQ/findtreatment",
      ], checkedOn: "2026-11-21"),
    HelpLine(
      id: "us-smart", country: "US", name: "SMART Recovery",
      website: "meetings.smartrecovery.org/meetings",
      purpose: "Meetings with tools for urges and thoughts",
      expect: """
        A website with meetings near you and online. They are free, and you can just listen.
        """,
      topics: ["meetings"], status: .supported,
      sources: [
        "a civic directory project's dated reading of owner pages, 2026-09-19",
        "https://www.sustainablerecovery.net/alternative-mutual-aid-groups-for-people-in-recovery.html",
        "https://smartrecovery.ie/about-us/",
      ], checkedOn: "2026-11-21"),
    HelpLine(
      id: "us-aa", country: "US", name: "Alcoholics Anonymous", website: "www.aa.org/find-aa",
      purpose: "Twelve-step meetings, for drinking",
      expect: """
        A website with meetings near you and online. They are free, with no sign-up.
        """,
      topics: ["meetings"], status: .supported,
      sources: [
        "a civic directory project's dated reading of owner pages, 2026-09-19",
        "https://inpatientrehabcenters.net/recovery-support-group-meetings/ (names aa.org)",
        "https://aa-edinburgh.org.uk/newcomers/about-a-a-meetings",
      ], checkedOn: "2026-11-21"),
  ]
}
