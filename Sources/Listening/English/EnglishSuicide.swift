/// Thoughts of suicide and self-harm, plans, means and farewells.
enum EnglishSuicide {
  static let frames = """
    ideation.die: suicide me 70
      ME ..2 WANT ..2 DIE
      ^ WANT ..1 DIE
      and WANT DIE
      ME ..3 THINK ..2 DIE
      THINK ..1 DIE
      wish ..2 was|were GONE
      wish i died|die|dead
      wish ..3 not wake|woken|exist|born|alive|here
      wish ..2 would not wake_up
      wish ..2 never|not ..1 born|existed|woke_up|wake_up
      never should_have|been been|born
      ME ..3 never been|was born
      hope ..2 not wake
      hope ..2 never wake
      hope|wish|hoping ..4 kills|killed|kill me
      if i OVERDOSE-VERB|die i OVERDOSE-VERB|die
      THINK ..2 not_being_here|not_existing|not_being_alive|not_being_around
      why should_not|not|do_not ..2 end_it|KILL-SELF
      hope ..2 die|overdose|dies|get_hit
      hope i overdose
      pray ..5 not wake_up
      ready|prepared to_die
      wanna|want dead
      ME ..1 want ..1 dead
      do_not_care if ..2 DIE|die|overdose|live|dead|wake_up
      not care ..1 if|whether ..2 die|overdose|live|od|kills
      not care if ..2 kills me
      not mind ..2 dying|die
      want to OVERDOSE-VERB
      ME want ..2 OVERDOSE-VERB
      going to OVERDOSE-VERB on_purpose
      let me die
      kill me now $
      someone|somebody kill|shoot|end me
      put me out_of_my_misery
      someone|somebody would ..1 shoot|kill|end me
      ^ kill me $
      if i ..2 not|never wake_up
      why am i|still alive|still
      want ..1 be_with ..4 heaven|dead
      end my|the|this|all ..1 suffering|misery
      god|lord ..2 take|takes|taking me
      takes me in_my_sleep
      look|looking|stare|staring|stared at A-THE train|trains|tracks|bridge|rope|belt|GUN|blade|ledge|knife ..4 think|thinking|imagine
      not ..1 see myself ..2 alive|living|around|here|making_it|getting_old
      not WANT ..2 saved|revived|brought_back|narcanned|rescued
      would have ..1 done_it|killed_myself|ended_it
      my ..1 own funeral
      my funeral
      hate being_alive|living|existing
    ideation.self: suicide me 70
      KILL-SELF
      kill|killing me self
      ME ..4 SUICIDAL
      ^ SUICIDAL
      feel|feeling|having|am|bit|so SUICIDAL
      ME ..4 suicide
      THINK ..2 suicide|suicidal
      suicide|suicidal thoughts|plan|note|attempt|ideation|feelings|urges
      hang|shoot|drown|stab me myself
    ideation.end: suicide me 70
      ME ..2 WANT ..1 END-IT
      ^ WANT END-IT
      ME ..2 INTEND END-IT
      ^ INTEND END-IT
      THINK ..2 END-IT
      THINK|WANT|INTEND ..3 take|taking|swallow|swallowing ..2 ALL-PILLS
      least painful way|ways
      INTEND ..2 take|swallow ..1 all|them_all|it_all|every_one
      end it_all|my_life|everything
      ending it_all|my_life
      ME ..2 want ..1 out_of_this_life|out_of_life
      way|ways to_die|to_end_it|to_kill_myself
    ideation.method: suicide me 70
      ME ..3 WANT|THINK|INTEND|keep ..3 JUMP-OFF
      THINK ..2 JUMP-OFF
      ^ WANT|INTEND JUMP-OFF
      how_many|how_much DRUG ..4 kill|die|end|overdose|fatal|lethal
      how_many|how_much ..4 to kill|die|overdose|od
      painless|easiest|quickest|fastest|best|easy way to die|go|end_it
      lethal|fatal dose of
    ideation.not-live: suicide me 70
      not WANT ..1 LIVE|do_life
      not WANT do ..2 life
      no want LIVE
      ME can not ..1 live anymore|any_more
      can not keep living $
      tired|sick|done|finished|exhausted of|with LIVING
      reason|point|purpose|sense to|in|for LIVE|LIVING|live|on_living|going_on
      no|not ..2 reason|point|purpose to|in|for LIVE|LIVING|live|going_on|go_on
      nothing ..1 live for
      nothing ..2 to_live_for
      life is not worth
      not worth living
      point of|in LIVING
      give_up|giving_up|gave_up on LIVING
      better off|if ..2 GONE
      better ..2 i am|was|were GONE
      be|is|am better_off GONE
      want ..2 life to_end|to_be_over
      over it_all
    ideation.burden: suicide me 70
      EVERYONE ..4 better ..3 without me
      better_off without me
      better ..1 off ..2 if_i|without GONE|me
      better|happier|fine|easier ..2 without me
      EVERYONE ..4 better|easier|happier ..3 if i ..1 GONE
      easier|better|happier for ..2 EVERYONE|everybody|them ..2 if|without
      easier|better|happier if i ..1 GONE
      NO-ONE ..3 miss|care|notice|cry ..3 if i ..1 GONE|die|overdose|disappear|left
      NO-ONE ..3 miss|notice me
      who would miss|care me|if
      world ..4 without me
    ideation.stop-all: suicide me 70
      it_all|everything|all_this|all_of_this|all_of_it ..2 stop|end|over|ending|stopped
      stop|end|over|gone for_good
      stop|end ..2 all ..1 for_good|forever
      want ..2 go_away|stop|end forever
      make it all stop
      disappear|vanish forever|for_good|off_the_face
    ideation.disappear: suicide me 40
      ME would be gone|dead|better_off_dead
      ME should ..2 dead|die
      want|need ..3 pain to_stop|to_end|to_be_over|gone
      ME ..2 WANT ..1 disappear|vanish|cease
      do_not_care what|if happens ..2 me
      ME ..2 wanted to DIE
      THINK ..1 death|dying
      feel|feeling|felt like DIE
      told ..1 me to KILL-SELF
    plan.intend: suicide me 40
      INTEND ..1 KILL-SELF
      INTEND ..1 END-IT
      INTEND ..1 JUMP-OFF
      INTEND ..1 jump
      INTEND ..1 hang|shoot|kill myself
      ready to_die|to_jump|to_end_it
      KILLING-SELF ..2 SOON
      KILL-SELF ..3 SOON
      END-IT ..2 SOON
      tonight is the_night
      suicide plan
      have a plan
      this is the_end|my_last_night|my_last_day
      last night alive|on_earth|here
    means.hand: suicide me 100
      GUN ..5 my hand|hands|mouth|head|lap|temple
      GUN ..2 against|to|in ..1 head|mouth|temple
      GUN is|are loaded
      loaded ..2 GUN
      sitting|standing|am|at ..3 edge|ledge|side|top of|on ..2 HIGH
      noose|rope ..3 tied|ready|neck|hung|set_up
      have|got a|the|my|this rope|noose ..2 ready
      blade|knife|razor ..4 my wrist|wrists|throat|neck
      bridge|ledge|roof|tracks|balcony|overpass|cliff|railing ..5 jump|jumping
      standing|sitting|am on|at ..3 ledge|tracks|railing|train_tracks
      about_to|going_to|ready_to jump $
      garage ..4 car|engine running
      my_final|my_last goodbye|message|words|text
    means.got: suicide me 40
      bought|got|buying|found ..1 a|the|my rope|GUN
    means.lined-up: suicide me 60
      lined_up|counted_out|laid_out|saved_up|stockpiled ..2 DRUG|MEANS
    means.near: suicide me 25
      DRUG ..3 in_front_of_me|in_my_hand|next_to_me|lined_up|counted_out|on_the_table
      MEANS ..3 in_front_of_me|next_to_me|ready|out|on_the_table|under
      have a|my|the GUN
      saving_up|hoarding ..2 DRUG
    farewell.note: suicide me 60
      goodbye|bye|farewell everyone|everybody|world|all|cruel|forever
      wrote|written|writing|leaving|write ..2 the|my|a|suicide|goodbye ..1 note|letter|letters
      wrote|writing|written letters to ..2 everyone|kids|family|everybody|mom
      ME left a note|letter
      ^ left a note|letter
      suicide|goodbye note|letter|letters
      tell ..3 i love|loved them|him|her
      gave|giving|given away ..2 my stuff|things|everything|dog|cat
      after tonight ..4 me
      not ..3 worry about_me ..1 after|anymore|tonight
      will_not ..2 be_a_problem|be_a_burden
      ME will_not be_here|be_around $
      will_not be here|around|alive ..2 tomorrow|much_longer|monday|christmas
      this is|my my|last goodbye|day
    farewell.said: suicide me 25
      said|saying|say goodbye|bye to
      gave|giving ..3 away
    decided.made: suicide me 25
      have decided $
      made my decision
      made_up_my_mind
    tonight.is: suicide me 25
      it is tonight
      tonight is the
    leave-me.alone: suicide me 40
      not ..2 try ..1 talk|stop me
      not ..1 stop me $
      nothing you can_say|can_do
    do-it.now: suicide me 40
      know where|when|how i ..2 going_to do it
      am doing it when|tonight|now|after
      going_to do it when|after
      going_to do it now|tonight
      about_to do it
      going_to|might|will|afraid ..2 do something stupid|permanent|drastic|crazy

    other-ideation.die: suicide other 70
      kill|killing|hang|hanging|shoot|shooting|hurt|hurting|harm|harming himself|herself|themselves|themself
      OTHER ..1 left a note|letter
      OTHER ..3 want|wants|wanting|wanted|going_to|trying_to|tried_to|threatening_to|threatens_to|plans_to|about_to|thinking_about|thinking_of|talking_about|talks_about|said|says|threatened_to ..3 kill|killing|hurt|hurting|hang|shoot|cut|harm himself|herself|themselves|themself
      OTHER ..3 want|wants|wanting|wanted ..1 DIE|END-IT
      OTHER ..3 not WANT ..1 LIVE
      OTHER ..4 suicidal|suicidal
      OTHER ..4 talking|talks|talked|thinking ..1 suicide|END-IT|dying
      OTHER ..2 going_to|trying_to|about_to ..1 END-IT|JUMP-OFF
      OTHER ..3 end|take|ending|taking his|her|their ..1 life
      OTHER ..3 suicide_note|goodbye_note|suicidal_note
      OTHER ..2 has ..1 GUN ..5 says|said|wants ..3 done|die|over
      OTHER is|was cutting himself|herself|themselves|themself
    denied.suicide: quiet
      not ..1 SUICIDAL
      no ..1 thoughts|plans|thought of suicide

    loss.suicide: quiet
      OTHER|POSSESSED ..1 killed|hung|hanged|shot|drowned himself|herself|themselves
      OTHER|POSSESSED ..1 committed|completed suicide
      OTHER|POSSESSED ..1 took his|her|their ..1 life
      lost ..5 to suicide
      died ..2 by|of|from suicide

    harm.want: selfHarm me 70
      ME ..4 WANT|THINK|INTEND|keep|urge|urges|scared|might|start|started|am|been ..4 cut|cutting|hurt|hurting|harm|harming|burn|burning|bleed|punch|punching|hitting|scratch|starve SELF
      ^ WANT|THINK|INTEND|keep ..2 cut|cutting|hurt|hurting|harm|harming|burn|burning SELF
      feel|feeling|felt like hurting|cutting|burning|harming SELF
      WANT|THINK|INTEND|keep ..1 hurt|hurting|harm|harming|burn|burning|cut|cutting SELF
      urge|urges to_cut
      ME ..3 INTEND cut again
      INTEND cut ..1 again|tonight|deep
      want|need to_cut ..1 $
      WANT|THINK|INTEND|relapsed|relapse|urge|urges|did|been|keep|started|back ..3 selfharm|self_harm|self_harming|selfharming|cutting
      WANT ..2 slit|slash|cut ..1 my wrists|wrist|arms|legs|skin
      do|doing something|anything to SELF
      what i ..2 do to SELF
      not ..2 safe with|from|around SELF
      not safe alone
      rip|tear|slice|carve|slicing|carving|ripping ..1 my ..1 skin|arm|arms|leg|thigh|thighs
    harm.done: selfHarm me 70
      ME ..2 cut|burned|burnt|hurt|cutting|harmed SELF
      ^ cut|burned SELF
      ME ..2 slit|slashed|cut ..1 my wrist|wrists|arms|legs|thighs
      self_harmed
      scratching|scratched|picking|picked my ..1 arms|arm|skin|legs ..4 bleed|bleeding|raw|blood
      scratching|scratched|picking|picked my ..1 arms|arm|skin|legs ..1 till_they|until_they|til_they bleed
      blade|razor|knife is|keeps ..1 calling
      bang|banging|hit|hitting|punch|punching my head ..2 wall|floor|against
      hitting|punching|biting|scratching SELF
      cut|cutting ..2 too deep
    harm.bleeding: selfHarm me 60
      WONT|not stop|stopping BLEED
      BLEED WONT stop
      BLEED ..2 a_lot|everywhere|badly|bad|out
    harm.blood: selfHarm me 90
      blood everywhere
    """
}
