extension HelpLines {
  /// Germany, and the number of the European Union.
  static let europe: [HelpLine] = [
    HelpLine(
      id: "de-112", country: "DE", name: "Notruf (emergency services)", phone: "112",
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
      id: "de-ts", country: "DE", name: "TelefonSeelsorge",
      phone: "0800 111 0 111, 0800 111 0 222, 116 123", chat: "online.telefonseelsorge.de",
      hours: "24/7", languages: "German", cost: "free, and not on the bill",
      purpose: "Anyone struggling to cope",
      expect: """
        Volunteers listen. They do not see your number, and you do not have to say who you are. \
        The line is often busy: people dial six times on average, so try again.
        """,
      topics: ["crisis"], status: .supported,
      sources: [
        "https://www.domradio.de/glossar/telefonseelsorge-0",
        "http://forum.briefmarken.de/topic/2348-mayotte/",
        "https://www.spektrum.de/news/telefonseelsorge-erste-hilfe-fuer-die-seele/2055834",
      ], checkedOn: "2026-11-21"),
    HelpLine(
      id: "de-sdh", country: "DE", name: "Sucht & Drogen Hotline", phone: "01806 313031",
      hours: "24/7", languages: "German", cost: "20 cents a call",
      purpose: "Alcohol and other drugs",
      expect: """
        People who work in addiction help listen, give facts, and name places near you. You do \
        not have to say who you are.
        """,
      topics: ["treatment"], status: .supported,
      sources: [
        "https://www.leossprojekt.de/hilfe/sucht-drogen-hotline",
        "https://sterntv.de/drogenprobleme-hier-finden-sie-hilfe",
      ], checkedOn: "2026-11-21"),
    HelpLine(
      id: "eu-112", country: "EU", name: "European emergency number", phone: "112",
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
  ]
}
