extension HelpLines {
  /// Australia and New Zealand.
  static let pacific: [HelpLine] = [
    HelpLine(
      id: "au-000", country: "AU", name: "Emergency services", phone: "000",
      purpose: "Someone is in danger now",
      expect: """
        Say where you are and what is happening. Stay on the phone until they say you can hang \
        up.
        """,
      topics: ["emergency", "overdose", "violence"], status: .read,
      sources: [
        "https://www.sahealth.sa.gov.au/ (drug and alcohol emergency information)",
        "common knowledge: the general emergency number",
      ], checkedOn: "2026-11-21"),
    HelpLine(
      id: "au-lifeline", country: "AU", name: "Lifeline", phone: "13 11 14", hours: "24/7",
      cost: "free from mobiles; a local call from landlines", purpose: "Anyone struggling to cope",
      expect: """
        A recording with choices, then there may be a short wait. A trained crisis supporter \
        listens. You do not have to say who you are.
        """,
      topics: ["crisis"], status: .supported,
      sources: [
        "https://tasmaniantimes.com/2019/01/lifeline-reminds-community-to-read-out-for-help/",
        "https://www.scriptwise.org.au/get-support/",
        "https://lifelineh2h.org.au/get-help/telephone-crisis-support/faqs/ (own page)",
      ], checkedOn: "2026-11-21"),
    HelpLine(
      id: "au-aod", country: "AU", name: "National Alcohol and Other Drug Hotline",
      phone: "1800 250 015", hours: "any hour in most states", cost: "free, confidential",
      purpose: "Alcohol and other drugs",
      expect: """
        You are put through to the service of your state. You can hear recorded facts, or talk \
        with someone trained. In South Australia people answer from 8:30 to 22:00.
        """,
      topics: ["treatment", "crisis"], status: .read,
      sources: [
        "https://www.emhprac.org.au/directory/national-alcohol-and-other-drug-hotline/",
        "https://mindframe.org.au/news/mindframe-encourages-inclusion-of-the-national-alcohol-and-other-drugs-hotline-1800-250-015-in-media-reporting",
      ], checkedOn: "2026-11-21"),
    HelpLine(
      id: "au-poison", country: "AU", name: "Poisons Information Centre", phone: "13 11 26",
      hours: "24/7", purpose: "Advice after taking something, if awake",
      expect: """
        They ask what happened and tell you what to do. It may be first aid, a doctor, or a \
        hospital. Most callers can stay at home.
        """,
      topics: ["poison", "overdose"], status: .supported,
      sources: [
        "https://www.scriptwise.org.au/get-support/",
        "https://www.poisonsinfo.health.qld.gov.au (own page)",
        "https://www.abc.net.au/news/2017-06-30/what-happens-when-you-call-the-poisons-hotline/8666452",
      ], checkedOn: "2026-11-21"),
    HelpLine(
      id: "au-fds", country: "AU", name: "Family Drug Support", phone: "1300 368 186",
      hours: "24/7", purpose: "Families and friends of someone who uses",
      expect: """
        Trained volunteers answer. Many of them have had it in their own family. They listen, \
        and may name other services.
        """,
      topics: ["family"], status: .supported,
      sources: [
        "https://www.scriptwise.org.au/get-support/",
        "https://www.fds.org.au/FlippingBooks/2024_Annual_Report/29 (own report)",
        "https://fds.org.au/messageboard/we-hear-you-families-matter-during-covid-19 (own page)",
      ], checkedOn: "2026-11-21"),
    HelpLine(
      id: "au-1800respect", country: "AU", name: "1800RESPECT", phone: "1800 737 732",
      chat: "1800respect.org.au", hours: "24/7", purpose: "Violence at home, or sexual violence",
      expect: """
        A trained counselor answers. They do not tell you what to do. They can bring in an \
        interpreter.
        """,
      topics: ["violence"], status: .supported,
      sources: [
        "https://plan4womenssafety.dss.gov.au/initiatives/1800respect",
        "https://thedailyaus.com.au/stories/1800-respect-launches-video-call-counselling/",
        "https://safespaceworkplace.com/2015/11/16/1800-respect-leave-relationship/",
      ], checkedOn: "2026-11-21"),
    HelpLine(
      id: "nz-111", country: "NZ", name: "Emergency services", phone: "111",
      purpose: "Someone is in danger now",
      expect: """
        Say where you are and what is happening. Stay on the phone until they say you can hang \
        up.
        """,
      topics: ["emergency", "overdose", "violence"], status: .common,
      sources: [
        "common knowledge: the general emergency number"
      ], checkedOn: "2026-11-21"),
    HelpLine(
      id: "nz-1737", country: "NZ", name: "1737 Need to talk?", phone: "1737", text: "1737",
      hours: "24/7", languages: "interpreters, 150 languages", cost: "free",
      purpose: "Talk with someone trained",
      expect: """
        A trained counselor talks or writes with you, for up to about 20 minutes. There may be a \
        wait. From 14 to 22 you can ask for a peer on the phone.
        """,
      topics: ["crisis"], status: .read,
      sources: [
        "http://www.scoop.co.nz/stories/PA1706/S00527/single-phone-number-to-access-support-services.htm (Minister of Health)",
        "https://www.pegasus.health.nz/?p=6300",
        "https://www.health.govt.nz/news-media/news-items/phone-counselling-service-busy-following-christchurch-tragedy",
      ], checkedOn: "2026-11-21"),
    HelpLine(
      id: "nz-adh", country: "NZ", name: "Alcohol Drug Helpline", phone: "0800 787 797",
      text: "8681", hours: "24/7", cost: "free", purpose: "Alcohol and other drugs",
      expect: """
        Someone trained listens and works out next steps with you. It is private. If there is \
        danger, they may call emergency services.
        """,
      topics: ["treatment", "crisis"], status: .read,
      sources: [
        "https://highalert.org.nz/articles/knowing-when-to-ask-for-help/",
        "https://scoop.co.nz/stories/GE1004/S00057/alcohol-drug-helpline-welcomes-new-alac-ads.htm",
        "https://nzherald.co.nz/nz/calls-to-alcohol-helpline-jump-11pc/CJ7ZFYY5GC44GEYX3CRYGJZH74",
      ], checkedOn: "2026-11-21"),
  ]
}
