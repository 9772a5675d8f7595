/// How things are said in English: ways of speaking, denials, times, stories.
enum EnglishModality {
  static let concepts = """
    NOT: not, never, no longer, nor, neither, without
    NO-PLAN: no/zero/any plan, no/zero plans, no intention, no intentions, no thoughts, no thought, no desire, no urge, no urges, no wish, no interest, no reason to,
      not a danger, never once
    THINK-NOT: do not think, do not believe, not that, not saying, never said, do not feel like, did not say, not like, did not think, do not mean, not because
    THING: traffic, heat, suspense, cold, noise, silence, wait, waiting, job, work, boredom, craving, cravings,
      hangover, headache, back, feet, foot, head, neck, knee, knees, legs, stomach, tooth, teeth, shoes, heels, commute, homework, rent, bills, prices, allergies,
      boss, kids, dog, pain, shoulder, ankle, hip, throat, sinuses, it, this, that, smoking, stuff, drinking, habit, stress, schedule, weather, humidity,
      anxiety, addiction, curiosity, drugs, dope, heroin, meth, fent, cigarettes, vaping, nicotine
    TREAT: smoke, cigarette, cig, ciggy, drink, beer, hit, fix, bump, line, coffee, nap, burger, pizza, snack, shot, taco, bowl, joint, vape, puff, dab, sleep, shower,
      one, some, that, bag, dose, pill, drag, toke, sandwich, steak, meal, blunt, donut, bite, break, vacation, hug
    PLENTY: (hot) sauce, cheesecake, cake, sugar, caffeine, coffee, chocolate, candy, gummy bears, vitamin c, cookies, carbs, cheese, turkey, pie, ice cream,
      reruns, netflix, tiktok, memes, anime, cuteness, photos, pictures, selfies, screenshots, in laws, spice, wasabi, garlic, glitter, christmas music, sun
    HOT: laughing, laughter, of boredom, of embarrassment, of laughter, of thirst, of hunger, of curiosity, of heat, inside,
      from embarrassment, from laughing, from boredom, a little inside, of shame, of cringe
    TIMES: years/months/decades/ages ago, # years/months/year/yrs ago, a year/decade/long/while/couple/few (time/years/months/ago) ago, a (long/few/couple) (of) time/years/months ago,
      long ago, last year/summer/winter/spring/fall/month, in #year, since #year, back in, back then, back when, back in the day, in the past, when i was (a/in/at/#/using/young/little/younger/homeless),
      as a kid/teen/teenager/child/boy/girl, used to, at one point, in my teens/twenties/thirties/past/youth/20s, in high school, in college, in middle school, before i got clean/sober/help,
      in prison, growing up, at the time, my whole childhood, one time, i was #, i was only #
    GAMES: game, games, video game, movie, movies, film, show, song, songs, lyric, lyrics, book, novel, series, episode, anime, netflix, podcast, album, band,
      character, boss fight, fortnite, minecraft, elden ring, dark souls, call of duty, roblox, gta, poem, the boss, boss, suicide boys, suicide squad, playthrough, zelda, mario, level, tv
    """

  static let frames = """
    idiom.plenty: idiom
      overdose|overdosed|overdosing|od|oding ..1 on|of PLENTY
      TOO-MUCH PLENTY
      TOOK ..1 TOO-MUCH ..1 PLENTY
    idiom.sayings: idiom
      gun to_my_head i
      razor|blade burn
      goodbye cruel_world
      blow my_brains_out over|if
      blue|purple|grey ..2 polish|lipstick|glitter|slushie|popsicle|candy|wine|sapphire
      nails|nail|lips are|is ..1 blue|purple ..2 from|its_called
      not wake_up without|before coffee|tea
      can not BEAR|take_it ..3 mute|muting|shoes|zapatos|chat
    idiom.kill: idiom
      THING is|are ..2 killing me
      THING is|are ..2 killing us
      THING was ..2 killing me
      THING be the_death_of me
      THING|drugs will|would|could|can ..2 kill me
      THING is|are going_to kill me
      stuff ..2 kill me
      the_death_of me
      killed it
      killing it
      kill|killing|killed time
      kill|killing|killed|murder for
      kill|murder ..1 a|some TREAT
      kill the boss
      kill|killed|killing the vibe|mood|engine|lights|bottle|cat|buzz
      that|this|game|boss killed me $
      joke killed me
      curiosity killed
      kill two_birds
      boss|mom|dad|mother|father|parents|wife|husband|sponsor|coach|teacher|sister|landlord is|are going_to kill|murder|shoot me ..2 if|when|for
      boss|mom|dad|mother|father|parents|wife|husband|sponsor|coach|teacher|sister|landlord will|would|going_to kill|murder|shoot me
      is|are going_to kill me if
      kill me with kindness
      dressed to_kill
      killer
      killing himself|herself|themselves with|at|over|working|trying|laughing
      kill|killing myself laughing|at_work|over|trying|to|working
      not kill|killing myself over
      kill my high|buzz|vibe|appetite
      kill the pain|craving|cravings|urge
      killing my lungs|liver|wallet|vibe|mood
    idiom.die: idiom
      die|dying|died HOT
      almost|nearly|near died|die
      die|dying for ..3 TREAT
      die|dying for
      to_die_for
      die|dying to see|know|get|hear|try|go|meet|find|use|smoke|tell|eat|be|have|do|talk
      die|died|dying hard
      die|dying|dies down
      dead tired|serious|on|wrong|set|end|last|silent|inside|weight|beat|asleep|sexy|sober
      dead battery|phone|horse|body|line|lift|lifts
      drop_dead gorgeous
      over_my_dead_body
      i am dead $
      phone|battery|car|plant|laptop|dog|cat|fish died|dead|dying
      battery is dead
      going_to die if i have|get|do|can|has|dont
      die if i have_to
      rather die than go|eat|do|talk|sit|be|see|wear|admit|work|listen|watch
      to_death
      worked|bored|scared|tickled|love|sick ..1 to_death
      i died lol
      wish ..2 die_down
      want ..2 die_down
    idiom.end: idiom
      end|ending|ended things with
      end|ending it with
      ended it with
      end|ending this|my habit|addiction|cycle|relationship|using|day|shift|call|chat|session|craving|conversation
      end|ending things between
      end up
      want|wanting to_live like_this
      want live like_this
      live|living in|with|here|at|by|alone|there|that_way|under|off|out_of|on
      live|living this way
      be here right_now|today|at
      wake_up until|early|tomorrow_early|on_time|for|at|before|so_early|in_the_morning|this_morning|in_the_mornings|sober|dopesick|sick|feeling|next_to|hungover|like_this|with
      stop|give_up drinking|smoking|using|coffee|sugar|cigarettes|vaping|drugs|weed
      disappear for a
      be gone by
      not want ..3 be_here $
      done with life_on
      quit|end life_of
    idiom.body: idiom
      shoot me a|an
      cut|cutting out|back|down|off|corners|carbs|class|weight|ties|sugar|it_out
      shot|shoot myself in_the_foot
      shot a movie|film|video|scene|commercial|glance
      shoot|shooting hoops|pool|the_shit|the_breeze
      hang|hanging out
      hanging in_there|on
      hang myself up
      jump|jumping in|into the|a shower|bed|pool|car
      jump|jumping on|off a|the call|phone|bandwagon|wagon|couch|bus
      cut|burned|burnt|hurt myself off|some_slack|short|a_break|shaving|cooking|chopping|on|by_accident|a_piece|slicing|while
      accidentally|accident ..2 cut|burned|burnt|hurt myself
      cut|burned|burnt|hurt myself ..2 by_accident|accidentally|on_accident
      hurt|burn myself out
      beat|beating|kick|kicking myself up
      hurt|hurting myself by using
      hit me up|with|that|like|hard|when|back
      hit on me
      beat me at|in|to|there
      gun|knife collection|set|block|safe
      suicide hotline|prevention|line|awareness|squad|boys|survivor|hotlines|rates|watch
      gun license|safe|show|range|shop|laws|control
      shot|shut down
      beating|killing|hitting me at|in a|the game|race|chess|pool
      strangle|choke|kill my ..2 lol
      blood pressure|test|work|sugar|type
      baby|kid|kids|son|daughter|child|husband|wife|dog|cat|he|she will|is|does not ..1 wake|waking up ..4 early|school|work|breakfast|on_time|before
      wake|wake_up|waking up|me|him|her ..3 early|school|work|breakfast|on_time
      not respond|responding|answering|answer|reply|replying ..2 to my|me texts|text|messages|message|calls|call|email|emails
      not respond|responding to ..1 texts|text|messages|message|calls|email
      not breathe|breathing through|down ..1 my|his|her nose|neck
      breathe|breathing through ..1 my nose
      breathe when i
      wake_up|get_up|getting_up|move off|out|in|for|early|on|away|to|from
      feeling|feel|felt blue
      overdosed|overdose|overdosing on|of ..1 cookies|chocolate|candy|sugar|sunshine|carbs|caffeine|coffee|netflix|food|vitamins|cake
      overdid it at|with|on|lifting|running
      passed_out ..1 candy|flyers|cards|papers|food
      blue collar|eyes|shirt|car|jacket|hat|sky|jeans|dress|hair|cheese|light|hoodie|shoes|pen
      once in_a_blue_moon
      not wake me
      passed_out early|drunk|asleep|on|after|around|in_bed|last
      seizure meds|medication|disorder|dog
      heart_attack when|lol
      almost|nearly ..3 heart_attack
      gave me a heart_attack
      hair ..3 grey|gray|blue|purple
      getting|going|turning|gone|went grey|gray at|early|hair
      blue from|with|in_the_face|because
      low|no pulse_on
    idiom.much: idiom
      took|taken|take|taking|did|used|had|done|doing ..1 TOO-MUCH TOO-MUCH-OF
      took|taken|take|taking ..1 on ..1 TOO-MUCH
      did|done|doing|had ..1 TOO-MUCH today|at|this|for|yesterday|coffee|work|thinking|talking|damage
      took|take|taken all day|night|morning|my_stuff|my_strength|my_energy|week|my_time
      took|take|drank|had|finished ..1 ALL-PILLS of WINE
      a_lot ..2 to_do|today|of_laundry|of_work|of_coffee|of_thinking|of_homework|of_cleaning|at_work|of_damage|of_therapy
      ALL-PILLS of WINE
    idiom.purpose: idiom
      no_point in|to using|it|use|smoking|drinking
      whats_the_point of|in using|this_app|that|drinking|smoking
      the_point of this|that exercise|question|app
      hopeless romantic|case|at|trying|with
      no hope of
      never ..1 better at|than
      trapped in|at traffic|work|a_meeting
      no_one|nobody to drive|watch|play|hang|cover|go
      anyone to drive|watch
      alone time
      hate myself for ..1 using|that|eating
      give_up ..1 drinking|smoking|coffee|sugar|alcohol|weed|meat|soda|for
      not give_up
      never give_up
      told ..1 me to KILL-SELF
      tells me to KILL-SELF
      tell|telling|told me to kill_yourself
      threatened to KILL-SELF
    idiom.harm: idiom
      could|would kill|murder|strangle HIM
      kill|strangle HIM ..3 sometimes
      hurt his|her|their|my feelings
      hurt HIM feelings
      hurt HIM again|anymore|more|by|with
      not ..4 hurt HIM
      beat HIM at|in
      beat|kill|hurt HIM ..2 game|record

    denied.word: negated
      NOT
      NO-PLAN
      THINK-NOT
      deny|denies|denied
      no SUICIDAL|suicide
      no self_harm
      no overdose
      would_never
      dont_worry
      afraid|scared of dying
      stop|prevent|prevents|keep|keeps me|myself from
      instead_of
      no danger

    excused.word: not-negated
      can not stop|help|shake|quit
      can not ..1 get out
      can not wait|feel|think|see|sleep|focus|breathe|believe
      do not stop
      not stop thinking
      not sure|certain|positive
      not know if|whether|how|what|why
      do_i_not_know
      not going to lie
      not lying
      not kidding|joking|playing
      not only
      why not
      not gonna lie
      not care
      not promise
      not trust myself
      not see
      not ok|okay|good|well|fine|doing|right
      can not tell|say
      not the first
      not afraid|scared to|of
      do not judge
      would not mind
      do not tell
      not feel ..2 safe
      can not keep
      never wake
      not wake

    past.time: past
      TIMES
      i_once
      life|it|before once $
      anymore_but
      have_had ..2 before
      tried ..4 before
    recent.time: recent
      again|lately|tonight|yesterday
      these_days
      last_night
      this_morning|this_week|this_weekend
      right_now
      at_the_moment
    earlier.time: earlier
      last_night
      yesterday
      the_other_day|the_other_night
      last_week|last_weekend|last_month
      this_weekend
      a_few_days_ago
      # days_ago
      days_ago
      last_time

    supposed.if: supposed
      if
      what_if
      when_someone|if_someone
      in_case
      afraid|scared|worried of
      what happens when
      always|usually|sometimes

    told.story: told
      GAMES

    laughed.lol: laughed
      lol
    """
}
