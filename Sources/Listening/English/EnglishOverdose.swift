/// Overdose and other danger to life, one's own and someone else's.
enum EnglishOverdose {
  static let frames = """
    amount.too-much: overdose me 100
      ME ..3 TOOK ..2 TOO-MUCH
      ME ..3 DID ..1 TOO-MUCH
      ^ TOOK ..1 TOO-MUCH
      ^ DID ..1 TOO-MUCH
      think ..3 TOOK|DID ..1 TOO-MUCH
      scared|worried|afraid ..1 i TOOK|DID ..1 TOO-MUCH
      have TOOK ..1 TOO-MUCH
      HAD ..1 TOO-MUCH DRUG
      ME ..2 overdid it|the_dose|my_dose|things
      ^ overdid it|the_dose|my_dose|things
      ME ..2 swallowed|popped|took all_of_them|all_of_it|them_all|it_all
      ^ swallowed|popped|took all_of_them|all_of_it|them_all|it_all
    amount.all: overdose me 100
      ME ..3 TOOK ..2 ALL-PILLS
      ^ TOOK ..2 ALL-PILLS
      ME ..3 TOOK ..2 #big PILLS
      ^ TOOK ..2 #big PILLS
    amount.purpose: overdose me 100
      ME ..3 OVERDOSED on_purpose
      ME ..3 tried|trying to OVERDOSE-VERB
      TOOK ..5 DRUG to_die
      TOOK ..5 DRUG ..3 want to_die
    amount.now: overdose me 100
      ME ..3 OVERDOSING
      ^ OVERDOSING
      think|sure|believe ..2 i ..1 OVERDOSED
      TOOK|drank|drink ..2 bleach|antifreeze|poison|drano|ammonia|gasoline
      taken|took an_overdose
      ate|chewed|licked the|a whole sheet|strip|patch|bag|script|bottle
    amount.overdosed: overdose me 60
      ME ..1 OVERDOSED
      ^ OVERDOSED
    amount.more-than-meant: overdose me 60
      ME ..3 TOOK|DID ..2 MORE-THAN-MEANT
      ^ TOOK|DID ..2 MORE-THAN-MEANT
    amount.dose: overdose me 60
      ME ..2 doubled|tripled my dose
      ^ doubled|tripled my dose
    amount.lots: overdose me 55
      ME ..3 HAD ..2 TOO-MUCH
      ME ..3 ate|drank ..2 ALL-PILLS
      ^ HAD ..1 TOO-MUCH
      ME ..2 TOOK|DID ..2 A-LOT
      ^ TOOK|DID ..2 A-LOT
      and TOOK|DID ..1 A-LOT
    amount.old-dose: overdose me 60
      TOOK|DID|HAD ..1 my old|usual|regular dose|amount
      more than i ever
      DID|TOOK ..4 first_time since|after jail|rehab|detox|prison|getting
      first_time using|used|since ..3 jail|rehab|prison|detox
    mix.laced: overdose me 55
      laced|spiked|cut with
      it was|is|must laced
      was|is|be|been ..2 laced
      was|is ..1 fent|fentanyl not
      bad|hot batch|shot|bag|dose
      not coke|heroin|xanax
      # ..3 DRUG and ..1 # ..2 DRUG
      mixed|mixing|combined DRUG ..1 and|with MIX
      TOOK|DID ..2 DRUG ..2 and|with ..3 MIX
    amount.spoken: overdose me 0
      ME ..4 OVERDOSE-VERB
      ME ..3 take ..1 TOO-MUCH
    amount.used: overdose me 40
      ME ..2 USED-NOW
      ^ USED-NOW
      after|since ..1 HIT
      after|since snorting|shooting|smoking|taking|using|doing ..1 it|that|some|DRUG
    amount.opioid: overdose me 55
      ME ..2 USED-NOW ..2 OPIOID
      ^ USED-NOW ..2 OPIOID
    sign.drowsy: overdose me 45
      CANT AWAKE
      i|will ..1 be ok|okay
      everything|room is|keeps ..1 spinning
      keep going|passing|zoning out
      sweating cold|bullets
      cold sweats
      getting sleepy|tired|foggy
      FADING
      SLEEPY
      lips|fingers ..2 BLUE
      something is ..2 wrong
      falling asleep
    sign.dark: overdose me 60
      everything ..1 going|getting|went|goes black|dark
      vision ..2 going|fading|black|blurry
      can not feel my body|legs|face
    sign.breath: overdose me 60
      CANT ..1 BREATHE
      my breathing|breath is|getting|feels ..2 slow|shallow|slowing|weird|hard|weak
      barely|hardly BREATHE
      hard|trouble|struggling to|with|catching ..1 BREATHE|breath
      keep forgetting to_breathe
      having trouble BREATHE

    other-wake.not-waking: overdose other 100
      OTHER ..1 WONT WAKE-UP
      ^ WONT WAKE-UP
      not waking up
      OTHER ..1 WONT WAKE
      ^ NAME ..1 WONT WAKE-UP
      WONT come_to $
      WONT open his|her|their eyes
      ^ WONT WAKE $
      OTHER ..1 WONT get_up|move|snap_out $
      CANT ..1 ROUSE HIM|OTHER
      CANT keep|get HIM|OTHER awake|up|conscious
      CANT ..1 wake ..3 HIM|OTHER
      CANT get HIM|OTHER up|awake|conscious
      CANT get HIM|OTHER to_wake
      HIM|OTHER not waking|moving
      OTHER|HIM ..2 cold and stiff|blue|clammy
      OTHER|HIM ..1 cold_to_the_touch
      think|is ..2 OTHER dead|dying
      think ..1 OTHER is|died dead|dying
      unable to wake HIM|OTHER
      no_one can wake HIM
    other-wake.unconscious: overdose other 100
      OTHER|POSSESSED|person ..2 UNCONSCIOUS
      ^ UNCONSCIOUS
      HIM ..2 UNCONSCIOUS
    other-limp.slumped: overdose other 60
      OTHER|POSSESSED|person ..4 SLUMPED
      PERSON ..8 SLUMPED
      SLUMPED ..3 not moving
      ^ SLUMPED
      not moving $
      OTHER passed_out|nodding_out|nodded_out|blacked_out
      OTHER ..1 out_cold|fell_out|falling_out
      OTHER is ..1 dying $
      found HIM|OTHER ..3 floor|bathroom|passed_out|ground|car|bed
    other-answer.silent: overdose other 60
      OTHER|person is_not ..1 RESPOND
      OTHER ..1 not responding
      ^ WONT RESPOND
    other-answer.door: overdose other 40
      OTHER will_not ..1 answer ..1 me
      no RESPOND
      CANT ..2 RESPOND ..2 OTHER|HIM
      CANT get ..2 RESPOND
    use.other: overdose other 40
      OTHER ..3 TOOK|DID|shot_up|using|used
      ^ NAME|PERSON ..1 TOOK|DID|shot_up
      PERSON ..6 and used|shot_up|relapsed
    use.needle: overdose other 60
      needle|syringe|rig ..2 in|on|beside|next ..1 his|her|their
      see|saw|found a|the needle|syringe
      after he|she|they ..1 TOOK|DID|shot_up
    other-breath.none: overdose other 100
      ^ NAME ..1 not ..1 BREATHE
      do_not think|know ..2 OTHER ..2 BREATHE
      can_not tell ..2 OTHER ..2 BREATHE
      is OTHER ..1 BREATHE
      OTHER ..2 BREATHE ..2 slow|shallow|weird|funny|hard|weak|slowly
      ^ NAME ..1 stopped BREATHE
      OTHER|HIM ..2 not ..1 BREATHE
      OTHER|HIM ..1 stopped|quit BREATHE
      OTHER ..1 CANT BREATHE
      OTHER ..1 barely|hardly BREATHE
      OTHER is gasping
      OTHER ..1 WONT BREATHE
      ^ not|stopped BREATHE
      breathing stopped
      BREATHS stopped|slow|weird|shallow
      BREATHS is|has ..2 stopped|slow|weird|shallow|slowing
      BREATHE ..3 once|every ..4 seconds|minute
      agonal
      death_rattle
    other-breath.sounds: overdose other 60
      OTHER ..4 NOISES
      making ..3 NOISES|sound
      gurgling ..2 noise|noises|sound|sounds
    other-cold.skin: overdose other 50
      POSSESSED hands|skin|arms|body|face ..2 cold|clammy|pale|white|sweaty
      OTHER is ..2 cold|clammy|pale|white and
    other-colour.hands: overdose other 60
      POSSESSED hands|fingers ..2 BLUE
      hands|fingers TURN BLUE
    other-pulse.none: overdose other 100
      no pulse|heartbeat
      not ..2 pulse|heartbeat
      pulse is weak|slow
    other-colour.face: overdose other 100
      POSSESSED FACE ..2 BLUE
      POSSESSED FACE TURN BLUE
      FACE TURN BLUE
      OTHER|POSSESSED|HIM ..1 turning|turned|going|gone|went BLUE
      OTHER|HIM|it is turning BLUE
      blue|purple|grey|gray lips|face|fingernails|nails
      turning blue|purple
    other-colour.blue: overdose other 60
      OTHER ..1 is|are|looks|all ..1 BLUE
    other-colour.now: overdose other 100
      OTHER is|are ..1 BLUE $
    other-mouth.foam: overdose other 100
      foam|foaming|froth|frothing ..4 mouth|nose
      OTHER ..1 foaming|frothing
    other-od.now: overdose other 100
      OTHER|HIM ..2 OVERDOSING
      OTHER ..1 OVERDOSED
      OTHER ..3 OVERDOSED
      ^ NAME ..1 OVERDOSED|OVERDOSING
      think OTHER OVERDOSED
      someone|somebody|guy|kid|girl ..2 OVERDOSING
    other-od.too-much: overdose other 100
      OTHER ..2 TOOK|did ..1 TOO-MUCH
      OTHER ..2 TOOK ..1 ALL-PILLS
      MY-CHILD ..2 ate|swallowed|took|drank|got_into|found ..3 DRUG|fent|pill|edible|edibles|bleach
      MY-CHILD ..1 overdosed
    other-narcan.given: overdose other 60
      gave|give|giving|given|used|hit HIM|OTHER ..3 narcan|naloxone|narcans
      narcan|naloxone ..3 not working|work|helping
      how ..3 give|use narcan|naloxone
      need|get narcan|naloxone ..1 now|asap
    call.now: overdose unknown 100
      ^ call|calling 911|999|112|ambulance|emergency $
      ^ call|get|need ..1 ambulance|paramedics $
      need an ambulance
      someone ..1 call 911|ambulance|999|112

    seizure.me: medical me 100
      ME ..3 having SEIZURE
      ME ..2 had a_seizure
      think ..3 seizure
      ME am seizing
    seizure.other: medical other 100
      OTHER ..2 having SEIZURE
      OTHER ..2 seizing|convulsing|convulsions|collapsed
      OTHER ..1 had a_seizure
      OTHER ..2 having a_heart_attack|a_stroke|heart_attack|stroke
      OTHER ..1 choking_on
      OTHER is choking $
      eyes ..1 rolled|rolling|rolling_back
      OTHER ..1 shaking all_over
    heart.me: medical me 100
      ME ..3 having a_heart_attack|a_stroke|heart_attack|stroke
      CHEST-PAIN ..6 CANT BREATHE
      CANT BREATHE ..6 CHEST-PAIN
      ME|think think|i ..1 am dying
      think i am dying
      ME think ..1 am dying
      vomiting|throwing_up|coughing|puking blood
    arm.left: medical me 60
      my ..1 left arm ..2 numb|hurts|pain|tingling
      pain|pains in|down ..1 left arm
    faint.fear: medical me 40
      feel|feels like ..3 pass_out|black_out|faint
      going_to|about_to pass_out|black_out|faint
      heart ..7 explode|burst|give_out
      CHEST-PAIN
      my heart ..1 stopped|stopping|skipping
      hospital|er need|go
      need|have|going to_go ..2 hospital|er|emergency_room
      need ..1 hospital
      hearing voices
      voices ..2 tell|telling|tells me
    dying.fear: medical me 30
      feel|feels like ..2 am ..1 dying
      feel|feels like ..2 going_to_die
      feel|feels like ..1 dying
      ME am going_to_die
      ME am dying $

    loss.overdose: quiet
      OTHER|POSSESSED died ..3 overdose|overdosing|overdosed|fent|fentanyl|heroin|drugs
      died ..2 from|of ..1 overdose|overdosing|fent|fentanyl|heroin|drugs
      OTHER ..1 OVERDOSED and died|passed
      OTHER OVERDOSED ..3 died|passed_away
      worried|afraid|scared|fear about|of ..1 OVERDOSING|OVERDOSE-VERB|dying
      lost ..5 to|from ..1 overdose|fent|fentanyl|heroin|drugs|overdoses
      what ..3 if|when ..2 overdoses
      asked ..2 if ..2 SUICIDAL
    """
}
