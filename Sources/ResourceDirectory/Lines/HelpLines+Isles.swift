extension HelpLines {
  /// The United Kingdom and Ireland.
  static let isles: [HelpLine] = [
    HelpLine(
      id: "gb-999", country: "GB", name: "Emergency services", phone: "999 or 112",
      purpose: "Someone is in danger now",
      expect: """
        An operator answers, asks what happened and where you are, and sends who is needed. Wait \
        until someone answers: each new call goes to the end of the queue.
        """,
      topics: ["emergency", "overdose", "violence"], status: .common,
      sources: [
        "common knowledge: the general emergency number",
        "http://asklily.org.uk/kb5/westnorfolk/cd/service.page?id=HrALuHvkbqw (on 112)",
      ], checkedOn: "2026-11-21"),
    HelpLine(
      id: "gb-samaritans", country: "GB", name: "Samaritans", phone: "116 123", hours: "24/7",
      cost: "free", purpose: "Anyone struggling to cope",
      expect: """
        A trained volunteer listens and asks how you feel. They do not see your number or tell \
        you what to do. They may call an ambulance if you can no longer decide for yourself. You \
        can end it when you are ready.
        """,
      topics: ["crisis"], status: .read,
      sources: [
        "https://www.samaritans.org/how-we-can-help/contact-samaritan/",
        "https://www.samaritans.org/branches/central-london-samaritans/what-happens-when-you-call-us",
      ], checkedOn: "2026-11-21"),
    HelpLine(
      id: "ie-112", country: "IE", name: "Emergency services", phone: "112 or 999",
      purpose: "Someone is in danger now",
      expect: """
        An operator answers, asks what happened and where you are, and sends who is needed. It \
        is free from any phone.
        """,
      topics: ["emergency", "overdose", "violence"], status: .common,
      sources: [
        "common knowledge: the general emergency number",
        "http://europa.eu/rapid/press-release_MEMO-05-363_en.htm (European Commission, 2005: works everywhere in the EU)",
      ], checkedOn: "2026-11-21"),
    HelpLine(
      id: "ie-samaritans", country: "IE", name: "Samaritans Ireland", phone: "116 123",
      hours: "24/7", cost: "free", purpose: "Anyone struggling to cope",
      expect: """
        A trained volunteer listens. You do not have to be thinking of suicide to call, or to \
        give your name.
        """,
      topics: ["crisis"], status: .supported,
      sources: [
        "https://www.irishexaminer.com/ireland/charity-launches-email-service-as-calls-surge-to-over-625000-467986.html",
        "https://www.irishhealthpro.com/content/news/show/name/big-jump-in-calls-to-samaritans-since-2014",
        "https://www.irishtimes.com/life-and-style/people/you-don-t-need-to-be-suicidal-to-ring-the-samaritans-1.2194042",
      ], checkedOn: "2026-11-21"),
    HelpLine(
      id: "ie-hse", country: "IE", name: "HSE Drugs and Alcohol Helpline", phone: "1800 459 459",
      hours: "office hours, Monday to Friday", cost: "free", purpose: "Alcohol and other drugs",
      expect: """
        Someone listens without judging or pushing, gives facts, and tells you about services. \
        It is private.
        """,
      topics: ["treatment"], status: .supported,
      sources: [
        "https://healthtopical.com/harris-proposes-24-7-service-run-by-people-coping-with-drug-abuse (number, office hours Mon-Fri)",
        "https://www.laois-nationalist.ie/record-numbers-contact-hse-drug-helpline-with-increase-in-calls-about-alcohol-and-cocaine_arid-53761.html (running, 2023 report)",
        "http://www.drugsandalcohol.ie/11425/",
      ], checkedOn: "2026-11-21"),
  ]
}
