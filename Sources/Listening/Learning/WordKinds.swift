/// Words that mean much the same where someone weighs a change: seen as one kind, so that "wish i could
/// quit" teaches something of "want to stop".
enum WordKinds {
  /// What stands for a word: its kind, or the word itself where it joins others; nil for all others.
  static func mark(_ word: Substring) -> (text: Substring, isKind: Bool)? {
    if let kind = kinds[word] { return (kind, true) }
    return joining.contains(word) ? (word, false) : nil
  }

  private static let joining = Set(
    """
    i me my you he she they we it this that not no never without to a the am is are was were
    been be have has had do does did can could will would should but if because when about for
    of in on with . too so much more less enough anymore ever always still yet maybe
    """.cut(at: "\n").flatMap { $0.cut(at: " ") })

  private static let kinds: [Substring: Substring] = {
    var kinds: [Substring: Substring] = [:]
    for line in lines.cut(at: "\n") {
      let words = line.cut(at: " ")
      for word in words.dropFirst() { kinds[word] = words[0] }
    }
    return kinds
  }()

  /// A kind and its words, a line each.
  private static let lines = """
    +quit quit stop stopping quitting stopped quits stops cut cutting reduce reducing taper tapering lower lowering cutback limit limiting abstain end ending
    +sober sober clean abstinent sobriety recovery
    +change change changing improve improving fix better
    +help help support helping helpful
    +health health healthy healthier lungs lung liver heart breath breathing breathe cough coughing cancer blood pressure teeth skin energy stamina weight body sick sicker stroke chest kidneys
    +die die dying dead death kill killing killed od overdose overdosed
    +money money expensive cost costs costing broke save saving savings afford rent bills spend spending spent dollars cash debt
    +bad bad worse worst terrible awful horrible nasty gross disgusting stink stinks smell smells dirty damage damaging harm harmful hurting hurts hurt ruin ruining ruined wreck wrecked destroy destroying lost lose losing mess messed dangerous risk risks
    +feelbad hate scared afraid worried worry worries ashamed shame guilty guilt embarrassed embarrassing tired regret disappointed fear frightens scares sad miserable depressed
    +problem problem problems trouble issue issues
    +like like love enjoy likes loves enjoying liked loved enjoyable fun pleasure favorite enjoyment
    +calm relax relaxes relaxing relaxed relaxation calm calms calming relief relieve relieves unwind destress soothing comfort comforting cope coping numb numbs escape
    +stress stress stressed stressful anxiety anxious nerves nervous boredom bored lonely pain
    +hard hard difficult tough impossible harder struggle struggling tempting temptation tempted weak hopeless
    +crave crave craving cravings urge urges addicted addiction addictive dependent hooked withdrawal withdrawals habit
    +want want wants wanted wish hope hoping hopefully rather prefer
    +need need needs must needed
    +will will gonna going plan planning plans promise intend intending
    +try try trying tried tries
    +ready ready willing open consider considering thinking decided committed determined motivated motivation
    +fail failed fail failing fails relapsed relapse relapsing
    +important important matter matters care cares
    +fine fine ok okay alright good great nice happy
    +start start started starting began begin
    +less less fewer down off without
    +bored boring pointless useless worthless silly stupid
    +yes yes yeah yep yup sure definitely absolutely ya
    +no no nope nah
    +maybe maybe perhaps probably possibly might
    +know know think guess suppose believe feel
    +uncertain unsure confused idk
    +can able manage confident capable easy easier easily
    +rx *meds *care
    +use *use *uses
    +using *using
    +used *used
    +stuff *stuff
    +kin *kin friends friend
    +move *move
    +#  #
    """
}
