/// Service codes in plain words; the list's own name stands where there is none here.
enum CodeLabels {
  static func words(for code: String, listed: String?) -> String {
    plain[code] ?? listed?.split(separator: "(").first.map { String($0) } ?? code
  }

  private static let plain: [String: String] = [
    "MU": "methadone", "OTP": "certified opioid treatment program", "BU": "buprenorphine",
    "UB": "prescribes buprenorphine", "NU": "naltrexone", "VTRL": "naltrexone shot (Vivitrol)",
    "NOE": "naloxone and overdose training", "RES": "live-in care", "RL": "long-term live-in care",
    "RS": "short-term live-in care", "HI": "hospital inpatient care", "HH": "sober housing",
    "HS": "help with housing", "DT": "detox", "ODTX": "opioid detox", "ADTX": "alcohol detox",
    "BDTX": "benzo detox", "CDTX": "cocaine detox", "MDTX": "meth detox", "OP": "outpatient care",
    "OIT": "intensive outpatient care", "ODT": "day treatment", "NP": "no payment taken: free",
    "SS": "pay what you can (sliding scale)", "PA": "help with paying", "SAMF": "public funding",
    "MD": "takes Medicaid", "MC": "takes Medicare", "PI": "takes private insurance",
    "MI": "takes military insurance", "SF": "takes cash", "SP": "in Spanish",
    "AH": "sign language", "TELE": "by phone or video", "PW": "for pregnant or new mothers",
    "VET": "for veterans", "VAMC": "run by Veterans Affairs", "ADM": "for active duty",
    "MF": "for military families", "GL": "for LGBTQ people", "TAY": "for young adults",
    "AD": "for teens", "CHLD": "takes under 18", "SE": "for older adults", "WN": "for women",
    "MN": "for men", "BC": "beds for your children", "CCC": "child care",
    "CO": "mental health together with addiction", "SUMH": "mental health together with addiction",
    "MHS": "mental health care", "TRC": "trauma counseling", "TRMA": "for people with trauma",
    "DV": "for people hurt by a partner", "DVFP": "help after partner violence",
    "XA": "for people who were sexually abused", "CJ": "for people from court or jail",
    "DU": "DUI program", "DUO": "DUI clients only", "ICO": "one-to-one counseling",
    "GCO": "group counseling", "SACA": "addiction counseling", "FCO": "family counseling",
    "MCO": "couples counseling", "CBT": "CBT", "MOTI": "motivational interviewing",
    "CMI": "rewards for staying off", "ANG": "anger management", "PEER": "peer support",
    "RC": "recovery coach", "CM": "case management", "AOSS": "help with social services",
    "TA": "help getting there", "EMP": "help finding work", "VOC": "job training",
    "ACC": "aftercare", "ACU": "acupuncture", "TCC": "help quitting tobacco",
    "NRT": "nicotine replacement", "NSC": "medicine for quitting tobacco",
    "TGD": "gambling treatment", "SPS": "suicide prevention", "GH": "general hospital",
    "PSYH": "psychiatric hospital", "HIVT": "HIV test", "HV": "for people with HIV",
    "HAEC": "HIV support", "MHIV": "HIV medicine", "HCT": "hepatitis C test",
    "TAEC": "hepatitis support", "MHCV": "hepatitis C medicine", "STDT": "STD test",
    "IH": "Indian Health Service", "TBG": "tribal", "ITU": "takes tribal funds",
    "NX": "Native languages",
  ]
}
