extension HelpLines {
  /// Canada.
  static let canada: [HelpLine] = [
    HelpLine(
      id: "ca-911", country: "CA", name: "Emergency services", phone: "911",
      purpose: "Someone is in danger now",
      expect: """
        Say where you are and what is happening. Stay on the phone until they say you can hang \
        up.
        """,
      topics: ["emergency", "overdose", "violence"], status: .common,
      sources: [
        "common knowledge: the general emergency number",
        "https://mentalhealthcommission.ca/catalyst/988-launches-in-canada/ (in an emergency, call 9-1-1)",
      ], checkedOn: "2026-11-21"),
    HelpLine(
      id: "ca-988", country: "CA", name: "9-8-8: Suicide Crisis Helpline", phone: "9-8-8",
      text: "9-8-8", hours: "24/7", languages: "English, French", cost: "free",
      purpose: "Thoughts of suicide, or worry for someone",
      expect: """
        A short recording, then you choose English or French. There may be a short wait. A \
        trained responder listens. Help is sent only where a life is at risk.
        """,
      topics: ["crisis"], status: .read,
      sources: [
        "https://www.newswire.ca/news-releases/government-of-canada-launches-three-digit-suicide-crisis-helpline-896472116.html",
        "id 62140988836 (2026-07-18: still call and text 24/7/365)",
        "https://988.ca/get-help/what-to-expect (read in a copy)",
        "https://www.maplenow.ca/site/988-suicide-crisis-helpline",
      ], checkedOn: "2026-11-21"),
    HelpLine(
      id: "ca-hope", country: "CA", name: "Hope for Wellness", phone: "1-855-242-3310",
      chat: "hopeforwellness.ca", hours: "24/7",
      languages: "English, French; Cree, Ojibway, Inuktitut if asked for", cost: "free",
      purpose: "Indigenous people anywhere in Canada",
      expect: """
        A counselor listens, and can help find services near you.
        """,
      topics: ["crisis"], status: .supported,
      sources: [
        "id 62140988836",
        "https://cichprofile.ca/module/7/section/4/page/health-promotion-and-prevention-link-to-government-services",
        "http://www.hpechildrenandyouth.ca/2016/10/government-of-canada-announces-mental-wellness-help-line-for-indigenous-peoples/",
      ], checkedOn: "2026-11-21"),
    HelpLine(
      id: "ca-kids", country: "CA", name: "Kids Help Phone", text: "CONNECT to 686868",
      hours: "24/7", cost: "free", purpose: "Young people, by text message",
      expect: """
        The first texts are automatic. Then a trained volunteer writes with you, about anything. \
        Text STOP to end it.
        """,
      topics: ["youth"], status: .supported,
      sources: [
        "id 62140988836",
        "https://kidshelpphone.ca/text-about-it/ (own page)",
      ], checkedOn: "2026-11-21"),
    HelpLine(
      id: "ca-nors", country: "CA", name: "National Overdose Response Service (NORS)",
      phone: "1-888-688-6677", text: "1-888-688-6677", cost: "free",
      purpose: "Company on the phone while using alone",
      expect: """
        You call before you use. Someone who knows drug use asks where you are, and stays on the \
        line. If you stop answering, they call for help.
        """,
      topics: ["overdose"], status: .supported,
      sources: [
        "id 62140988836 (2026-07-18: owner publishes call/text at this number; 24/7 NOT established)",
        "id 70108731879 (checked on operator site 2026-09-04)",
        "https://europe-world.com/bankers-athletes-students-are-using-drugs-this-hotline-tries-to-keep-them-safe (CBC copy, 2025: operating)",
        "https://www.bayshorebroadcasting.ca/?p=106460",
      ], checkedOn: "2026-11-21"),
    HelpLine(
      id: "ca-poison", country: "CA", name: "Poison centres", phone: "1-844-764-7669",
      hours: "24/7", cost: "free", purpose: "Advice after taking something, if awake",
      expect: """
        You are put through to the poison centre for your province. Most cases can be looked \
        after at home. Quebec has its own number.
        """,
      topics: ["poison", "overdose"], status: .supported,
      sources: [
        "id 62140988836",
        "https://www.ctvnews.ca/health/health-canada-launches-new-toll-free-number-for-poison-centres-1.6321586",
        "https://poucecoupe.ca/poison-control-hotline-new-phone-number/",
      ], checkedOn: "2026-11-21"),
    HelpLine(
      id: "ca-connex", country: "CA", name: "ConnexOntario (Ontario only)",
      phone: "1-866-531-2600", text: "CONNEX to 247247", hours: "24/7",
      purpose: "Finding treatment in Ontario",
      expect: """
        For Ontario only. They ask your age, your gender and your area, not your name, and tell \
        you about services and waits. They may call for help where a life is at risk.
        """,
      topics: ["treatment"], status: .supported,
      sources: [
        "id 62140988836",
        "id 70108731879 (2026-09-19)",
        "https://connexontario.ca/privacy-policy",
        "https://lfpress.com/news/local-news/aid-agency-combines-simplifies-helplines/wcm/87055fda-01e8-47a7-a26c-94d8fda56b1e/",
      ], checkedOn: "2026-11-21"),
  ]
}
