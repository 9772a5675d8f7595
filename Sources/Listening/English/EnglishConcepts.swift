/// Who, what and how much: the words that English rules are made of.
enum EnglishConcepts {
  static let text = """
    -- Words whose near misspellings are heard as them, and words that are never taken for those
    MISSPELLED: ~suicide, ~suicidal, ~overdose, ~overdosed, ~overdosing, ~breathing, ~breathe, ~respond,
      ~responding, ~unresponsive, ~unconscious, ~seizure, ~seizures, ~convulsing, ~unalive, ~myself, ~himself,
      ~herself, ~withdrawal, ~withdrawals, ~hopeless, ~worthless, ~killing, ~anymore, ~everyone, ~tomorrow,
      ~goodbye, ~bleeding, ~sobredosis, ~pastillas, ~suicidarme, ~matarme
    PLAIN: homeless, hapless, overdue, overdone, overdo, withdrawn, bathing, breather, breathers,
      breeding, kicking, milling, killings, filling, responses

    -- People
    ME: i
    THIRD: he, she, they
    PERSON: friend, friends, buddy, homie, homegirl, brother, sister, mom, mother, dad, father, son,
      daughter, kid, kids, child, baby, toddler, husband, wife, boyfriend, girlfriend, partner, fiance,
      fiancee, roommate, flatmate, housemate, neighbor, neighbour, uncle, aunt, cousin, nephew, niece,
      grandma, grandpa, grandson, granddaughter, stepdad, stepmom, stepson, ex, guy, girl, dude, man,
      woman, lady, boy, coworker, client, patient, dealer, sponsor, stranger, pimp, trick, cellmate, bunkmate, gran, nana, grandmother, grandfather, stepbrother, stepsister, lover
    CHILD: kid, child, baby, toddler, son, daughter, nephew, niece, grandson, granddaughter,
      boy, girl, little one
    MY-CHILD: my/our/his/her/the (little) CHILD, he, she
    NAME: #name
    OTHER: THIRD, PERSON, my/our/his/her/the/this/that/a/some (best/little/big/older/younger) PERSON, someone,
      somebody, my (best) friend PERSON, him, her, them
    PARTNER: he, she, they, my (ex) husband/wife/boyfriend/girlfriend/partner/ex/dealer/stepdad/roommate/pimp,
      this guy, some guy, the guy, a guy, someone, somebody, my father, my brother, my uncle
    POSSESSED: his, her, their, my/our/his/her/the/this (best/little/big) PERSON
    NO-ONE: nobody, no one, noone, none of them, not one person
    EVERYONE: everyone, everybody, they, he, she, my/the (whole) family/kids/son/daughter/wife/husband/mom/friends/world,
      the world, people, you all, all of you, we all
    HIM: him, her, them, someone, somebody, people, everyone, everybody,
      my/his/her/the/that/this (ex) PERSON, my boss, my PERSON
    SUBJECT: i, he, she, they, we
    OTHER-SUBJECT: he, she, they, we
    JOINER: and, so, because, cause, i
    ENDER: and, help, what, i, lol, so, right, guys
    STARTER: and, so, because, ok, okay, yes, yeah, no, now, then, well, hey, hi, help, god, guys, like,
      think, but, or, cause, y, porque, que, creo, lol

    -- Taking
    TOOK: took, taken, swallowed, popped, downed, injected, slammed, snorted, used, railed, mainlined,
      dosed, shot, shot up, ingested, chased, crushed
    DID: did, done, hit, doing, booted, bumped, put in
    HAD: had, smoked, drank, drunk, have had
    TOO-MUCH: (way) too/to much, (way) too/to many, a lethal amount/dose, a fatal dose, too big of a shot/dose/hit/line, too big a shot/dose/hit/line,
      enough to kill me, so much i might die
    TOO-MUCH-OF: time, of my time, effort, energy, work, on, stuff at work, food, coffee, sugar, caffeine,
      for granted, out of me, crap, responsibility, blame, heat, abuse, today at work, at the gym, sun,
      more of, more, out, to drink, with me, off, space, money, credit
    DRUG: pill, pills, meds, med, medication, medicine, prescription, xanax, bars, percs, oxy, oxys,
      oxycontin, oxycodone, hydrocodone, vicodin, norco, fent, fentanyl, heroin, dope, tar, smack,
      morphine, dilaudid, methadone, subs, suboxone, subutex, buprenorphine, klonopin, clonazepam, benzos,
      valium, ativan, tylenol, ibuprofen, advil, aspirin, paracetamol, gabapentin, gabbies, lyrica,
      adderall, addies, ritalin, meth, crystal, ice, coke, cocaine, crack, ketamine, ket, molly,
      mdma, ecstasy, lean, codeine, tramadol, tranq, xylazine, blues, m30s, ambien, seroquel, trazodone,
      antidepressants, insulin, tablets, caps, capsules, sleeping pills, painkillers, benadryl, ghb,
      opiates, opioids, roxies, roxy, norcos, speedballs, speedball, zzzquil
    OPIOID: fent, fentanyl, heroin, dope, oxy, oxys, percs, blues, roxies, tar, smack, morphine, dilaudid, h, m30s, opiates, a speedball
    PILLS: (of) (my/the/his/her/them/those/these) DRUG, of them, of those, of these
    ALL-PILLS: all (of) (my/the/his/her) DRUG, the/a whole bottle/pack/bottles/script/box/strip/sheet (of) (DRUG),
      the/an entire bottle/pack/box (of) (DRUG), every pill, every last pill, a (whole) bunch/handful/fistful/bottle/ton/load/lot of (my/the/his/her) DRUG,
      handfuls of DRUG, so many DRUG, my (whole) month/months/week/weeks supply, my whole (month/months) prescription/script/refill/supply,
      everything in the medicine cabinet, everything i had left, the rest of the/my bottle/bag/box/stash/supply/script, the rest of it, double/triple/twice my (normal/usual/regular) dose, # times my (normal/usual) dose, the rest of my DRUG
    WINE: wine, beer, water, vodka, whiskey, vitamins, vitamin, tums, antacids, milk, soda, juice, rum, gin
    A-LOT: a lot, a lot more, a lot of DRUG, a bunch, a (whole) bunch of DRUG, a ton, a ton of DRUG, a big shot,
      a huge shot, a fat line, a fat shot, a big hit, a whole bag, the whole bag, a whole gram, all of it,
      so much, more than usual, (way) more than normal, more than i usually do, (way) more than usual,
      more than i normally do, more than i used to, lots, lots of DRUG, twice what i used to
    MORE-THAN-MEANT: (way) more than i meant (to), more than i should have, more than i planned,
      more than i wanted, more than i can handle, more than i could handle, more than i thought
    USED-NOW: did, used, shot, shot up, smoked, took, snorted, had, relapsed, hit, done, railed, popped, swallowed, injected
    MIX: xanax, benzos, alcohol, booze, liquor, vodka, klonopin, valium, gabapentin, DRUG
    HIT: that last one, the last one, that/this/my/the (last) hit/shot/dose/line/bag/pill/bump/batch/blue/fent

    -- Signs
    WONT: will not, would not, is not, are not, was not, not, does not, do not, did not, can not, could not
    CANT: can not, could not, can barely, can hardly, can never
    WAKE: wake, wake up, waking, waking up
    ROUSE: WAKE, come to, coming to, get up, getting up, move, moving, come around, snap out of it
    WAKE-UP: wake up, waking up, wake, waking, woke up
    RESPOND: respond, responding, responds, response, react, reacting, respond to me, wake
    BREATHE: breathe, breathing, breath, breathes
    BREATHS: his/her/their breathing, his/her breath, her/his breaths
    FACE: lips, lip, face, nails, fingernails, fingertips, skin, mouth, tongue
    BLUE: blue, grey, gray, purple, bluish, greyish, ashy, ashen, pale blue
    TURN: turning, turned, going, gone, went, looks, looking, is, are, getting
    UNCONSCIOUS: unconscious, unresponsive, not responsive, not conscious, out cold, lifeless, limp, passed out cold
    OVERDOSING: overdosing, over dosing, having an/a overdose, going to overdose, about to overdose,
      starting to overdose, oding
    OVERDOSED: overdosed, over dosed, had an overdose, has overdosed
    OVERDOSE-VERB: overdose, over dose
    AWAKE: stay awake, keep my eyes open, keep awake, stay up, stay conscious, keep from nodding
    FADING: nodding out, nodding off, nodding, fading, fading out, fading in and out, blacking out,
      passing out, going in and out, slipping, slipping away, drifting off, losing consciousness,
      pass out, about to pass out, black out, nod out, nod off
    SLEEPY: so sleepy, sleepy, drowsy, feel weird, feeling weird, feel funny, feel strange, feel wrong,
      falling asleep, nodding off, something is wrong, something feels wrong, feels wrong, feel off, so out of it, cold and clammy,
      feel sick and, dizzy, cant feel my legs, everything is going dark, vision going, vision is going,
      numb lips, lips are numb, forgetting to breathe, forget to breathe
    CHEST-PAIN: my chest hurts, chest hurts, pain in my chest, pains in my chest, chest pain,
      chest pains, chest is killing me, crushing pain, pressure in/on my chest, tightness in my chest
    SLUMPED: slumped, slumped over, limp, collapsed, collapsing, not moving, on the floor, on the ground, face down, not there, barely there,
      out of it, half conscious, barely conscious, lifeless, out cold, knocked out, gone limp, in and out, going in and out, unresponsive
    NOISES: snoring, gurgling, gurgle, gasping, choking, wheezing, rattling, weird noises, weird noise, strange noises, strange noise, a noise
    SEIZURE: seizure, a seizure, a fit, seizures, seizing, seizing up, convulsing, convulsions
    BLEED: bleeding, bleed, the blood, blood

    -- Dying
    WANT: want to, want, wants, wants to, wanting to, would like to, wish to, wish i could, need to, rather, would rather,
      ready to, trying to, try to, tempted to, hoping to, hope i,
      hope to, hope that i, have to, wish i would, deserve to, wanted to, urge to, desire to,
      ready, prefer to, was hoping to
    DIE: die, dying, drop dead, be dead, not exist, stop existing, not be alive, cease to exist, be gone forever,
      disappear forever, disappear for good, be six feet under, be in the ground, be buried, not be here anymore, not be here any more,
      sleep forever, never wake up, not wake up, go to sleep and never/not wake up, go to sleep forever, go to sleep and never/not come back, not come back, never come back,
      join him/her in heaven, catch the bus, ctb, meet my maker, be with god, stop living, stop being alive,
      die in my sleep, bleed out, go to sleep and die
    SELF: myself, my self
    KILL-SELF: kill/killing/end/ending/off/offing/murder/hang/hanging/shoot/shooting/drown/drowning/unalive/unaliving/delete/deleting/stab/suffocate/poison/poisoning/electrocute SELF,
      end/ending my life, end/ending my own life, take/taking my (own) life, unalive, commit/committing/comitting suicide, suicide attempt, self delete, unlife myself, yeet myself off,
      slit/slitting/cut/cutting my wrists/throat, blow/blowing my brains/head out, blow my head off,
      put a bullet in me, put a bullet in my head/brain, eat a bullet, swallow a bullet, jump/jumping to my death, overdose on purpose,
      drive/driving myself off, neck myself, top myself
    KILLING-SELF: killing/offing/hanging/shooting/drowning/unaliving SELF, ending my (own) life, ending it
    END-IT: end it, end it all, ending it, ending it all, end everything, end this all, end things, ending things, end all of this, end all this, check out for good,
      end me, finish it all
    HIGH: bridge, roof, building, balcony, cliff, overpass, ledge, rooftop, parking garage
    MOVING: train, bus, truck, car, cars, traffic, trains, semi, subway
    SOLID: tree, wall, pole, river, traffic, oncoming traffic, semi, lake, bridge, truck
    A-THE: a, the, this, that, my
    JUMP: jump, jumping, leap, leaping, throw, throwing, throw myself, throwing myself
    STEP: JUMP, step, stepping, walk, walking, run, running, lie down, lay down
    DRIVE: drive, driving, crash, crashing, drive my car, driving my car, crash my car, crashing my car,
      wreck my car, swerve, swerving, steer
    JUMP-OFF: JUMP off/from (of) A-THE HIGH, STEP off A-THE chair/stool/ledge/HIGH, STEP in/into front of (A-THE) MOVING, STEP into/in traffic,
      DRIVE into/in (A-THE) SOLID, DRIVE off A-THE HIGH/road
    THINK: think, thinking, thought, thoughts, thinking about, think about, think of, thinking of, thoughts of, thoughts about,
      considering, consider, contemplating, contemplate, planning, fantasizing about, picturing, imagining, dreaming about,
      urge to, urges to, how to, looking up, googling, plan to, plan on, idea of, ideas of, obsessing over
    SUICIDAL: suicidal, suicidally, suicidal thoughts, suicidal ideation
    INTEND: going to, about to, will, decided to, have decided to, planning to, plan to, planning on, am gonna,
      made up my mind to, ready to, am going to, have a plan to, want to try to
    LIVE: live, be alive, live anymore, be here anymore, be here any more, exist, exist anymore, wake up, go on living, be here no more,
      keep living, be around anymore, be on this earth, be in this world, live any more, be breathing
    LIVING: living, being alive, life, existing, breathing, this life, waking up, being here
    GONE: were not/was not here/around/alive/born, dead, dropped dead, drop dead, gone, not here, not around, not alive, six feet under, died, disappeared, dissapeared, was not here, was not around
    SOON: tonight, now, right now, today, after this, this time, in a minute, soon, before morning, this weekend, when i get home
    GUN: gun, pistol, shotgun, rifle, revolver, glock
    MEANS: gun, pistol, shotgun, rifle, glock, rope, noose, belt, razor, razor blade, blade, knife, blades

    -- Despair and withdrawal
    THIS: this, it, life, things, living like this, like this, doing this, this shit, this pain, going, on, this feeling, it all, everything
    BEAR: do, take, handle, go, keep, stand, deal with, cope, live, bear, fight, keep doing, keep going, keep living
    WITHDRAWAL: withdrawal, withdrawals, withdrawing, wd, wds, dopesick, dope sick, detox, detoxing, coming off, kicking,
      quit drinking, stopped drinking, cold turkey, quitting cold turkey, no dope, without dope, day #, off benzos, off alcohol, jonesing, day # clean
    SICK: throwing up, puking, vomiting, keep water down, keep anything down, keep food down, keep nothing down, keep fluids down,
      feel like i am dying, feel like i am going to die, think i am dying, think i am going to die, seeing things, seeing bugs, seeing people, bugs crawling, hearing things, hallucinating, shaking so bad,
      shaking, heart is racing, heart racing, racing heart, shakes so bad, want to crawl out of my skin, unbearable,
      pissing myself, so so bad, can not do this, can not take it
    """
}
