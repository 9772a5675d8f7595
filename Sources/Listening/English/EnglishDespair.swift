/// Hopelessness, having no one, and withdrawal that is hard to bear.
enum EnglishDespair {
  static let frames = """
    despair-bear.cant: despair me 30
      can not BEAR ..1 THIS ..2 anymore|any_more|any_longer|no_more
      can not BEAR anymore|any_more|any_longer
      can not go_on ..2 $
      can not go_on like_this
      can not take_it|take_this|do_life $
      can not keep doing_this|going|on $
      can not keep living
      ME have ..1 nothing left
      can not do life
      can not live like_this
      so|am done ..1 with everything|it_all|trying|all_of_it|fighting|this_life
      tired|sick|exhausted of ..1 fighting|trying|everything|it_all|being_like_this|feeling_like_this
      no|not ..2 fight|strength left
      breaking_point
      at_the_end_of_my_rope
      end_of_my_rope
      want|ready to_give_up
      giving_up $
      ME give_up $
      give_up|giving_up on everything|myself|it_all|me|trying
      am broken $
    despair-hope.none: despair me 30
      hopeless
      no|lost|without|zero ..1 hope
      not ..3 hope left|anymore
      what is the_point $
      what is the_point anymore|in_trying|of_trying|of_anything|if|of_it|of_all
      what is the_use
      no|not ..1 point anymore|in_anything|in_trying|in_going_on|to_anything|to_any_of_this|of_anything
      point of anything|any_of_this|it_all|trying
      there_is no_point $
      not ..1 see the|a|any point|purpose
      nothing ..1 gets|ever ..1 better|easier
      life is pointless|meaningless|hopeless
      no|not ..3 way forward|ahead
      not ..1 see a future|way
      nothing matters|helps|works|ever_works|will_help
      no_way_out
      not ..2 way_out
      no|not ..2 future
      never ..2 better|change|happy|ok|okay
      too late for_me
      beyond help|saving|repair
      all i|ill ..2 ever be
      ME ..2 trapped
      lost cause
      dead_inside|empty_inside
      life ..2 no|not|without meaning
      hate my life
      nothing ..1 left ..1 me
      feel ..2 nothing anymore
      feel ..1 empty $
    despair-alone.none: despair me 30
      ME have no_one|nobody|no_friends|no_family
      have_got no_one|nobody
      ME not have anyone|anybody ..1 $
      not have anyone|anybody left|to_turn|else|who_cares|to_talk
      no_one|nobody|anyone left ..1 $
      NO-ONE ..1 care|cares|gives|loves|wants|likes ..1 me|about_me|a_shit|a_fuck
      NO-ONE cares $
      NO-ONE left|is_left
      not ..1 matter to anyone|anybody|them
      ME do_not matter
      NO-ONE would ..1 care|notice|miss
      NO-ONE ..2 turn to
      ME got nobody|no_one
      no_one|nobody to_turn|to_call|to_talk_to
      everyone ..1 left|hates|abandoned me
      all|so alone in
      ME am all_alone
      lonely ..3 could die
    despair-self.worthless: despair me 30
      ME ..3 worthless
      ME ..3 piece_of_shit|waste_of_space|waste_of_life|waste_of_oxygen|useless|burden|a_burden
      hate myself
      am a_failure|a_loser|a_screwup|a_disappointment
      hate ..1 who_i_am
      ME ruin|ruined|destroy|destroyed|mess ..1 everything
      ruin everything
      deserve ..2 suffer|punished|bad|pain|this
      not deserve ..1 happy|better|help|love
      everything ..1 my fault
      nothing but ..1 burden|trouble|junkie|addict|failure|loser|screwup

    wd-state.in: withdrawal me 15
      WITHDRAWAL
    wd-severe.water: withdrawal me 30
      can_not ..1 keep|hold ..2 down
      can_not drink|swallow water|anything
      puking|vomiting|throwing_up ..2 # days|day
      seeing bugs|spiders|people|shadows
    wd-severe.hard: withdrawal me 20
      can_not ..1 stop|keep throwing|puking|vomiting|shaking|water|anything|food|sweating|fluids
      can not keep ..2 down
      SICK
    """
}
