extension HelpLines {
  /// The lines that are shipped: tier A of the list they were read into (an owner's or a
  /// government's page), 988 (a second source agrees), and the general emergency numbers, which are
  /// common knowledge. Nobody called them on the day they were checked.
  public static let all: [HelpLine] = [
    HelpLine(
      id: "us-911", country: "US", name: "Emergency services", phone: "911", hours: "24/7",
      purpose: "Someone is in danger now", topics: ["emergency", "overdose", "violence"],
      sources: [
        "https://www.poisonhelp.hrsa.gov/the-poison-help-line/index.html"
      ], checkedOn: "2026-11-21"),
    HelpLine(
      id: "us-988", country: "US", name: "988 Suicide & Crisis Lifeline", phone: "988", text: "988",
      chat: "988lifeline.org", hours: "24/7", languages: "English; Spanish, press 2",
      purpose: "Thoughts of suicide, or any crisis", topics: ["crisis"],
      sources: [
        "https://manchesterinklink.com/starting-saturday-dial-988-anywhere-in-the-u-s-for-new-suicide-prevention-lifeline/",
        "https://cyptea.com/?p=8567 (July 2025: Press 1 and Press 2 remain, Press 3 ended)",
        "http://veteranscrisisline.net/About/VeteranSuicide.aspx (own page, copy of the page)",
      ], checkedOn: "2026-11-21"),
    HelpLine(
      id: "us-ctl", country: "US", name: "Crisis Text Line", text: "HOME to 741741",
      hours: "24/7", languages: "English, Spanish", purpose: "Any crisis, by text message",
      topics: ["crisis"],
      sources: [
        "https://crisistextline.org/blog/2021/10/15/hola-crisis-text-line-is-now-available-in-spanish",
        "http://www.sfisd.net/apps/pages/index.jsp?uREC_ID=1473130&type=d&pREC_ID=1625729",
      ], checkedOn: "2026-11-21"),
    HelpLine(
      id: "us-vcl", country: "US", name: "Veterans Crisis Line", phone: "988 then press 1",
      text: "838255", chat: "VeteransCrisisLine.net/Chat", hours: "24/7",
      purpose: "Veterans and those close to them", topics: ["crisis"],
      sources: [
        "http://veteranscrisisline.net/About/VeteranSuicide.aspx (own page, copy of the page)"
      ], checkedOn: "2026-11-21"),
    HelpLine(
      id: "us-samhsa", country: "US", name: "SAMHSA National Helpline", phone: "1-800-662-4357",
      text: "your ZIP code to 435748", hours: "24/7", languages: "English, Spanish",
      purpose: "Finding treatment, not counseling", topics: ["treatment"],
      sources: [
        "https://www.samhsa.gov/find-help/national-helpline (via copies app.altruwe.org, thewrightinitiative.com)",
        "a civic directory project's dated reading of owner pages, 2026-09-19",
      ], checkedOn: "2026-11-21"),
    HelpLine(
      id: "us-safespot", country: "US", name: "SafeSpot", phone: "1-800-972-0590",
      hours: "24/7", purpose: "Company on the phone while using alone",
      topics: ["overdose"],
      sources: [
        "https://helplinema.org/safespot-preventing-overdose-deaths-on-the-phone/",
        "https://www.rizema.org/healey-driscoll-administration-announces-first-of-its-kind-investment-in-overdose-prevention-helpline/",
        "https://safe-spot.me/the-washington-post-fatal-overdoses-often-happen-when-users-are-alone-hotlines-sensors-can-save-lives",
      ], checkedOn: "2026-11-21"),
    HelpLine(
      id: "us-poison", country: "US", name: "Poison Help", phone: "1-800-222-1222",
      hours: "24/7", languages: "interpretation in 161 languages",
      purpose: "Advice after taking something, if awake", topics: ["poison", "overdose"],
      sources: [
        "https://www.poisonhelp.hrsa.gov/the-poison-help-line/index.html",
        "https://health.wyo.gov/publichealth/prevention/wivpp/poison-center",
      ], checkedOn: "2026-11-21"),
    HelpLine(
      id: "us-ndvh", country: "US", name: "National Domestic Violence Hotline",
      phone: "1-800-799-7233", text: "START to 88788", chat: "thehotline.org",
      hours: "24/7", purpose: "Hurt or frightened by a partner", topics: ["violence"],
      sources: [
        "https://ovc.ojp.gov/news/grantee-news/national-domestic-violence-hotline-answers-6-million-contacts"
      ], checkedOn: "2026-11-21"),
    HelpLine(
      id: "us-nami", country: "US", name: "NAMI HelpLine", phone: "1-800-950-6264",
      text: "HELPLINE to 62640", chat: "nami.org/help", hours: "Monday to Friday, 10 to 22 Eastern",
      purpose: "Questions about mental health", topics: ["information"],
      sources: [
        "https://nami.org/?p=4491",
        "https://nami.org/?p=30084",
      ], checkedOn: "2026-11-21"),
    HelpLine(
      id: "us-nextdistro", country: "US", name: "NEXT Distro / NEXT Naloxone",
      chat: "nextdistro.org", purpose: "Naloxone by mail", topics: ["naloxone"],
      sources: [
        "https://pmc.ncbi.nlm.nih.gov/articles/PMC7958031",
        "https://nextdistro.org/wygate",
      ], checkedOn: "2026-11-21"),
    HelpLine(
      id: "gb-999", country: "GB", name: "Emergency services", phone: "999 or 112",
      purpose: "Someone is in danger now", topics: ["emergency", "overdose", "violence"],
      sources: [
        "common knowledge: the general emergency number"
      ], checkedOn: "2026-11-21"),
    HelpLine(
      id: "gb-samaritans", country: "GB", name: "Samaritans", phone: "116 123",
      hours: "24/7", purpose: "Anyone struggling to cope", topics: ["crisis"],
      sources: [
        "https://www.samaritans.org/how-we-can-help/contact-samaritan/"
      ], checkedOn: "2026-11-21"),
    HelpLine(
      id: "ie-112", country: "IE", name: "Emergency services", phone: "112 or 999",
      purpose: "Someone is in danger now", topics: ["emergency", "overdose", "violence"],
      sources: [
        "common knowledge: the general emergency number"
      ], checkedOn: "2026-11-21"),
    HelpLine(
      id: "ca-911", country: "CA", name: "Emergency services", phone: "911",
      purpose: "Someone is in danger now", topics: ["emergency", "overdose", "violence"],
      sources: [
        "common knowledge: the general emergency number"
      ], checkedOn: "2026-11-21"),
    HelpLine(
      id: "ca-988", country: "CA", name: "9-8-8: Suicide Crisis Helpline", phone: "9-8-8",
      text: "9-8-8", hours: "24/7", languages: "English, French",
      purpose: "Thoughts of suicide, or worry for someone", topics: ["crisis"],
      sources: [
        "https://www.newswire.ca/news-releases/government-of-canada-launches-three-digit-suicide-crisis-helpline-896472116.html",
        "id 62140988836 (2026-07-18: still call and text 24/7/365)",
      ], checkedOn: "2026-11-21"),
    HelpLine(
      id: "au-000", country: "AU", name: "Emergency services", phone: "000",
      purpose: "Someone is in danger now", topics: ["emergency", "overdose", "violence"],
      sources: [
        "https://www.sahealth.sa.gov.au/ (drug and alcohol emergency information)"
      ], checkedOn: "2026-11-21"),
    HelpLine(
      id: "au-aod", country: "AU", name: "National Alcohol and Other Drug Hotline",
      phone: "1800 250 015", purpose: "Alcohol and other drugs", topics: ["treatment", "crisis"],
      sources: [
        "https://www.emhprac.org.au/directory/national-alcohol-and-other-drug-hotline/",
        "https://mindframe.org.au/news/mindframe-encourages-inclusion-of-the-national-alcohol-and-other-drugs-hotline-1800-250-015-in-media-reporting",
      ], checkedOn: "2026-11-21"),
    HelpLine(
      id: "nz-111", country: "NZ", name: "Emergency services", phone: "111",
      purpose: "Someone is in danger now", topics: ["emergency", "overdose", "violence"],
      sources: [
        "common knowledge: the general emergency number"
      ], checkedOn: "2026-11-21"),
    HelpLine(
      id: "nz-1737", country: "NZ", name: "1737 Need to talk?", phone: "1737", text: "1737",
      hours: "24/7", languages: "interpreters, 150 languages",
      purpose: "Talk with someone trained", topics: ["crisis"],
      sources: [
        "http://www.scoop.co.nz/stories/PA1706/S00527/single-phone-number-to-access-support-services.htm (Minister of Health)",
        "https://www.pegasus.health.nz/?p=6300",
      ], checkedOn: "2026-11-21"),
    HelpLine(
      id: "nz-adh", country: "NZ", name: "Alcohol Drug Helpline", phone: "0800 787 797",
      text: "8681", hours: "24/7", purpose: "Alcohol and other drugs",
      topics: ["treatment", "crisis"],
      sources: [
        "https://highalert.org.nz/articles/knowing-when-to-ask-for-help/"
      ], checkedOn: "2026-11-21"),
    HelpLine(
      id: "de-112", country: "DE", name: "Notruf (emergency services)", phone: "112",
      purpose: "Someone is in danger now", topics: ["emergency", "overdose", "violence"],
      sources: [
        "common knowledge: the general emergency number"
      ], checkedOn: "2026-11-21"),
    HelpLine(
      id: "eu-112", country: "EU", name: "European emergency number", phone: "112",
      purpose: "Someone is in danger now", topics: ["emergency", "overdose", "violence"],
      sources: [
        "common knowledge: the general emergency number"
      ], checkedOn: "2026-11-21"),
  ]
}
