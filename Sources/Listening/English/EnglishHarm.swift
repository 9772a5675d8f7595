/// In danger from someone, and danger to someone.
enum EnglishHarm {
  static let frames = """
    danger.now: violence me 100
      PARTNER|OTHER is|are|keeps ..1 hitting|beating|choking|strangling|stabbing|attacking|punching|kicking|hurting|raping me
      PARTNER keeps hitting|beating|hurting me
      PARTNER ..2 going_to|about_to|trying_to|wants_to|threatening_to|threatened_to|threatens_to|says_they_will|will kill|hurt|shoot|stab|murder|beat|choke me
      PARTNER|OTHER ..1 is|says|said|are ..2 going_to|about_to|trying_to|threatening_to kill|hurt|shoot|stab|murder|beat me
      someone|somebody ..3 trying_to|going_to kill|hurt|get|attack me
      PARTNER has|got|pulled|pointed a gun|knife ..2 on|at|to|and|against
      PARTNER|OTHER WONT let me ..1 leave|go|out
      hiding from PARTNER|him|her|them
      hiding in|under|behind ..5 from PARTNER|him|her|them
      PARTNER ..1 me locked
      his|her hands ..2 my throat|neck
      PARTNER|OTHER ..2 breaking|kicking|banging|busting ..1 in|down|on
      someone|somebody|he|she ..1 is ..1 in_my_house|breaking_in
      trying_to break in
      coming at|after|toward|towards me
      forced himself|herself|themselves on me
      forced me to
      hell|shell|theyll kill|hurt|shoot me
      has|with a_knife|a_gun ..3 coming|me
      PARTNER|OTHER ..3 outside|here|coming|door ..2 with a_gun|a_knife|a_bat
      am being attacked|followed|stalked|abused|held|trafficked|beaten
      PARTNER ..1 locked me
      am locked in ..3 him|her
    danger.assault: violence me 80
      PARTNER|OTHER hit|beat|choked|punched|stabbed|strangled|attacked|slapped|raped|assaulted|pushed|kicked me
      PARTNER|OTHER ..1 beat|beats me_up
      was|got|been|being ..1 raped|assaulted|attacked|beaten|beat_up|molested|jumped|stabbed|shot
      raped me
    danger.lives-with: violence me 60
      PARTNER|OTHER hits|beats|chokes|hurts|slaps|rapes|threatens me
      scared|afraid|terrified of my husband|wife|boyfriend|girlfriend|partner|ex|dad|father|stepdad
      scared|afraid he|she will|is|might ..2 hurt|kill me
      not ..2 safe ..1 at|with|around him|her|home|house
      PARTNER is abusive|violent
      PARTNER ..1 threatened me
    weapon.near: violence me 60
      PARTNER|OTHER has ..1 a gun|knife|weapon
      at|outside my door|house
      punching|kicking|breaking the|my walls|wall|door|doors
      took|has|got my phone ..1 and
      raped|assaulted ..2 now|today|tonight
    threat.to-others: harmToOthers me 70
      ME ..2 going_to|want_to|about_to|will|might|plan_to|need_to kill|stab|shoot|strangle|murder|hurt HIM
      ^ going_to|want_to|about_to kill|stab|shoot|strangle|murder|hurt HIM
      ME ..2 hurt|stabbed|shot|killed someone|somebody
      shoot|blow up the|my|this place|school|mall|office|church|building|store
      voices ..2 tell|telling|tells me ..1 hurt|kill ..1 people|someone|him|her|them
      thoughts of|about killing|hurting|stabbing HIM
      thinking about|of killing|hurting|stabbing|shooting HIM
      urge to kill|hurt|stab HIM
      afraid|scared ..3 hurt my|the|someone|him|her kid|kids|baby|child|wife|son|daughter
    """
}
