import { sign, type Sign } from './sign';

/** The asker is in despair or breaking under it; no talk of dying (yet). */
export const strugglingSigns: readonly Sign[] = [
  sign(
    'struggling',
    'strong',
    'cannot go on',
    `@ {cant} do|take|handle|face|stand|bear|stomach|manage|hack|deal_with|keep_doing|keep_up_with|cope_with|go_through|live_with|live_like|survive|endure|tolerate|put_up_with this|it|things|that|all|everything|life|much|work|pressure|being_here|the_stress|the_pressure|my_job {thing}? anymore|longer|another_minute|another_day|another_week !{workload}
     @ {cant} take|do|cope|handle|stand|bear|hack|face|manage anymore|much_more|any_of_it|much_longer !{workload}
     @ {cant} go_on|carry_on|keep_going|continue|keep_on|struggle_on {ends}|like_this|with_this|this_way|with_life|living|much_longer|pretending|for_much|any_further|feeling|being_like|being_this|being_alive|to_live
     @ {cant} keep_this_up|keep_it_together|keep_fighting|get_through_today|get_through_this|get_through_the_day|get_through_another|do_life|face_another_day|face_another_shift|face_another_week|do_another_day|do_another_shift|hold_it_together|hold_on|hang_on|bear_it|stand_it|live_like|take_it_{ends}|take_this_{ends}|see_how_to_go
     dont|not know|sure how_much_longer|how_long|how_much_more i|ill can|will|be? able|last|take|do_this|do_it|go_on|keep_going|keep_doing_this|cope|carry|stand|bear|hold|hack|stick|survive|handle|live|face|{ends}
     how_much_longer|how_much_more|how_long can i go_on|cope|take|last|do_this|carry|keep_going|keep_doing|stand|bear|survive
     dont know how to|i|im|ill .. go_on|carry_on|keep_going|cope|get_through|survive {ends}|with_this|with_life|with_it|like_this|the|another|today
     @ cant|not|isnt|aint|stopped|unable_to|hardly|barely|struggling_to|dont|couldnt|only_just cope|coping !{withsystem}|{aboutclients}
     @ {cant} .. see|find|feel any|the|a|anymore? point|joy|hope|light {ends}|in_anything|of_carrying|at_the_end
     @ lost|losing|no|out_of|given_up all? hope {ends}|for_me|for_myself
     @ giving|give|given|gave up|in on_everything|on_myself|on_life|hope|the_fight
     feel|feeling|felt like giving up {ends}
     {ifeel} broken|falling_apart|in_pieces|coming_apart|crumbling|cracking_up|going_under|unravelling|spiralling|spiraling|sinking|hanging_by_a_thread|hanging_on_by|holding_on_by|losing_my_mind|going_out_of_my_mind|breaking_down|rock_bottom|going_mad|going_crazy|going_insane|at_breaking_point|in_despair|despairing|desperate_{ends}|beyond_help|in_crisis|cracking|snapping|about_to_snap|about_to_break|about_to_crack|about_to_explode|at_the_end|at_the_edge|on_the_edge|close_to_the_edge|over_the_edge|hanging_on_by|at_rock_bottom|done_for_{ends}
     @ hit|reached|reaching|hitting|near|nearing|close_to|at|on|at_my|past .. breaking_point|rock_bottom|my_limit_{ends}|end_of_the_line_{ends}|end_of_my_rope|verge_of_a_breakdown|edge_of_a_breakdown|verge_of_breaking|point_of_breaking|point_of_collapse
     end of my tether|rope|strength|the_road_{ends} {ends}
     @ nervous|mental|having_a|had_a|verge_of|close_to_a|heading_for_a|edge_of breakdown|collapse
     @ no|zero|have_no|havent_got|not_got|without|lost_all more|the|any|enough|my? strength|energy|force|fight|will|power left|anymore|to_continue|to_go_on|to_carry_on|for_life|in_me|for_living|to_live|to_get_up|for_anything
     @ nothing|little|not_much left to_give|in_me|inside|in_the_tank
     @ cant keep_doing_this|keep_on|go_on_doing|keep_living|keep_pretending {ends}|to_myself
     @ cant anymore {ends}
     << i just? cant >>
     {cant}|not|havent|dont get|getting|got|gotten dressed|washed|out_of_bed|off_the_sofa|out_of_my_bed|my_head_off_the_pillow {ends}|for|in|most|until
     @ not|havent|{cant}|hardly left|leave|leaving|got_out_of .. bed|house|sofa|room|flat .. days|weeks|since|for|{ends}
     dont know how|why i keep_getting_up|keep_going|get_up|carry_on|get_through|survive|still|manage_to_get|got_through|managed
     brink|verge|edge|point of losing|breaking|collapse|crying|tears|giving|snapping|going_under|burning|breakdown|a_breakdown|no_return|screaming|walking_out_crying
     just|barely|hardly|only|struggling|trying .. keeping|keep|to_keep my head above water
     surviving|living|existing|running|functioning on .. codeine|wine|vodka|pills|gin|alcohol|painkillers|diazepam|no_sleep|adrenaline_and|coffee_and_tears|caffeine_and|tears
     when you|youre|you_are .. one falling_apart|struggling|breaking|drowning|going_under|crying|broken|burntout
     @ barely|only_just|just|hardly holding_on|hanging_on|functioning|surviving|keeping_it_together|holding_it_together|hanging_in
     cant|cannot manage|continue|bear again|anymore
     job|place|work|team|trust|ward|it|this|manager|they|they_have|have|has|system broken|broke|destroyed|ruined|crushed|finished|broken me
     hanging|holding|clinging .. by a thread
     im|ive|i not|havent been|felt ok|right|myself|the_same since|for
     @ have no life|peace|strength|will|joy|sleep {ends}|anymore|in_me`,
  ),
  sign(
    'struggling',
    'strong',
    'feels worthless, hopeless or very low',
    `{ifeel} hopeless|worthless|suffocated|unloved|helpless|in_despair|empty|hollow|numb|ashamed|useless|like_nothing|unwanted|unlovable|tearful|weepy|depressed|miserable|rubbish_about_myself|dead|like_dying|shattered_inside|empty_inside|broken_inside|like_crying|like_screaming|traumatised|traumatized|distraught|heartbroken|inconsolable|bereft|tormented|haunted|suicidally !{aboutwork}
     {ifeel} so|all|completely|bit|lot? alone|low|down|dark|bleak|grim|panicky|distressed|wobbly|fragile|desperate|in_bits|like_crap|like_shit|like_rubbish|shit|crap|terrible|awful|horrible|trapped|scared|frightened|terrified|petrified|lonely|in_the_dark|at_my_lowest|poorly_mentally|beaten|defeated {ends}
     @ in|into a|such|really|very? .. dark|bad|black|low|horrible|scary place|hole|pit|way|headspace|spiral {ends}|mentally|since|lately|with_my_head
     im|ive|i not|isnt|not_been in|at .. my|good|great|best place|way|space|headspace !for
     everything|everythings|life .. hopeless|pointless|meaningless|bleak|falling_apart|too_much|falling_to_bits|crashing_down|black|dark|grey|going_wrong|a_struggle|heavy {ends}|for_me
     its|this_is|thats|gotten|getting|got all|just? hopeless|too_much_for_me|unbearable {ends}
     its all too_much|getting_too_much|got_too_much|become_too_much|pointless|on_top_of_me_{ends}
     no light .. tunnel
     nobody|no_one|not_one_person .. cares|care|gives_a|notices|asks .. about_me_{ends}|whether_i_live|if_i_live|if_im_ok|if_i_cope|if_im_alive|if_im_here|how_i_feel|how_i_am|if_i_breathe
     im not|isnt|aint been|feeling|doing|too|so|that|mentally? ok|good|great|right|myself|alright|fine {ends}|in_myself|mentally|in_the_head|at_all|lately|tbh
     not ok|coping|doing_ok|doing_well|doing_good|doing_great|doing_so_well|doing_so_good|doing_so_great|feeling_ok|feeling_good|feeling_great|feeling_myself|myself >>
     ^ broken|crushed|destroyed|ruined|exhausted|traumatised by this|the|my|it job|work|place|team|role|manager|ward|all|caseload
     << completely|totally|so|all? alone >>
     << nobody|no_one cares .. >>
     << whats the use >>
     << nothing matters .. >>
     << numb|empty|dead|broken|hollow inside >>
     << unbearable|constant|crippling|so_much|severe pain|depression|anxiety >>
     << going crazy|mad|insane >>
     ^ panic attacks every|again|before|most|at_work|all|in_the|on_the
     hate|hated|dread|dreading waking_up|mornings|my_life|getting_up
     << hopeless|worthless|broken|desperate|heartbroken >>
     << not|still_not ok|coping|good|great|doing_ok|doing_well|doing_good|doing_great|feeling_ok|myself {ends}|with_it
     << not in a good|great place|way
     i dont feel ok|right|good|myself|like_myself|like_me|human {ends}|in_myself|lately|anymore|inside
     my mental|own? health|mh !sw|team|social|act|sws|role|job|training|degree|work|trust|service|nurse|placement|course|state|wellbeing .. bad|poor|terrible|suffering|struggling|shot|downhill|in_bits|rock_bottom|deteriorating|worse|declining|collapsed|broken|awful|shocking|gone|on_the_floor|ruined|in_pieces|slipping|tanked|fragile|rubbish|falling_apart|in_the_toilet|not_good|isnt_good|not_great|isnt_great|nosedived|crashed
     my head|mind|brain|heart|soul !of .. not_right|isnt_right|wont_stop|wont_switch_off|not_well|broken|heavy|in_a_bad|mush|full_of|exploding|going_to_explode|gone_{ends}|fried|shattered|breaking
     hate|hating|disgusted|sick|despise|loathe|ashamed|lost|forgive|losing|recognise myself|of_myself|with_myself !in_the_guidance|in_the_building|at_work_in
     hate|ashamed|recognise|dont_like who|what|person ive|i .. become|became|turned|am_now|am_anymore|turned_into
     ashamed|scared|afraid|embarrassed|frightened to tell|admit .. anyone|anybody|how_bad|how_i|that_im|im
     my heart .. pain|pains|hurts|aching|heavy|breaking|finish|finished|broken|crying
     ^ just? broken|destroyed|empty|numb|done_in|exhausted_and_alone {ends}
     nothing .. brings|gives|makes me .. joy|happy|pleasure
     im|am not enough {ends}
     {ifeel} a|such_a|like_a|like_such_a|a_total|a_complete failure|disappointment|mess|wreck|disgrace|joke|shell|ghost|zombie
     @ struggling|struggle|suffering|drowning|sinking|breaking|finding_it_hard .. mentally|with_life|with_everything|to_cope|to_breathe|to_get_up|to_get_out_of_bed|to_eat|to_sleep|to_function|to_keep_going|to_keep_my_head|to_stay_afloat|to_carry_on|to_see_the_point|to_face|to_go_on|to_get_through|emotionally|inside|with_my_mental|with_my_own_mental|with_my_mood|with_depression|with_anxiety|with_low_mood|with_dark|with_what_i_saw|after_what|to_live|to_want|to_hold_it|to_leave_the_house|to_get_dressed|to_come_in|to_go_in|to_smile|to_be_here|to_stay_alive|in_silence|to_see_a_future|with_my_mind|with_my_thoughts|with_my_head
     @ falling_apart|falling_to_pieces|going_to_pieces|breaking_down|broke_down|fell_apart|break_down|breakdown_in|fall_apart|go_to_pieces|came_apart
     @ having|had|get|getting|keep_having|have|keep_getting a|another|my|these|bad|huge|full|more? panic|anxiety attack|attacks|breakdown
     my depression|anxiety|ocd|ptsd|bipolar|eating_disorder|low_mood|panic|paranoia .. back|bad|worse|crippling|unbearable|taking_over|spiralling|through_the_roof|returned|relapsed|coming|killing|eating|out_of_control
     @ need|want someone|somebody to_talk_to|to_listen|who_will_listen {ends}|about_how|please|because
     need|want|like to speak|talk to someone|somebody {ends}|please|urgently|about_how_im|about_how_i|about_my_mental|before_i|because_im
     dont|no_idea|not know|sure|got|have? who|where|nowhere|anywhere|anyone|left? else|left? to turn {ends}|to_{ends}|anymore
     nobody|no_one|nowhere|anyone left? to talk|turn|go to? {ends}
     dont know what to do|im_doing anymore|with_myself|with_my_life
     help me .. im|i|ive .. scared|cant|desperate|not_ok|terrified|losing|dying|drowning|falling|trapped|frightened|bleeding|going_to|breaking|hurt`,
  ),
  sign(
    'struggling',
    'strong',
    'crying',
    `@ crying|cry|cried|sobbing|sobbed|sob|weeping|wept|bawling|bawled|blubbing|howling|in_tears|greeting_all !out|wolf|shame|patient|patients|client|clients|baby|babies|child|children|kids|foul|relatives|families
     found_myself|end_up|ended_up|cant_stop|couldnt_stop|spent|sat|sitting|hid|hiding|locked_myself|went_home|drove_home|drive_home|came_home|come_home|go_home|get_home|got_home .. crying|sobbing|in_tears|cry|cried|weeping !patient|client|baby
     cry|cried|crying|sobbing|sobbed|sob myself|my_eyes|most_days|most_nights|before_every_shift|after_every_shift|before_work|after_work|before_shift|before_my_shift
     tears running|streaming|rolling|wont_stop|pouring|every_morning|every_night|before_work|again|in_my_eyes|down_my
     @ close|near|reduced|brought|on_the_verge|verge of? to|of? tears
     @ welling|welled|burst|bursting|dissolved up|into_tears
     @ couldnt|cant|not hold|stop|keep|fight|holding back? the|my? tears|crying|back_the_tears`,
  ),
  sign(
    'struggling',
    'strong',
    'dread of going in',
    `@ {cant} face|facing going|another_day|another_shift|another_week|the_day|work|going_in|coming_in|anyone|people|them|today|tomorrow|monday|my_shift|it_{ends}|coming|walking_in|getting_up|life|the_world|going_back|the_ward|it_today|it_tomorrow
     @ {cant} bring|make|force|get|drag myself to|back|out|up|in|go|through|into|over
     @ {cant} get|drag|make out_of_bed|up_{ends}|up_in_the_morning|out_of_the_car|through_the_door
     @ {cant} go|walk|set_foot|return back? in|into|through|to .. {ends}|work|ward|building|office|there|again !on_visits|alone
     @ scared|terrified|frightened|afraid|petrified|dread|dreading|scares_me|terrifies_me to|of|about|at|for|the|every? going|go|walking|walk|driving|coming|come|thought|stepping|step|return|set|back .. in_{ends}|into_work|into_the_ward|into_the_office|into_that|in_to_work|to_work|back|on_shift|on_the_ward|at_work|shift|on_to_the|in_tomorrow|in_today|in_again|on_monday|work|outside|in_every|in_now|in_there|into_the_building|home|in_because
     i|im|ive|^|absolutely|me dread|dreading|scared_of|terrified_of|terrified_about|living_in_fear_of work|tomorrow|mondays|monday|sundays|sunday_nights|my_job|the_ward|my_phone|coming_in|going_in|the_phone_ringing|my_manager|waking_up|every_day|every_morning|every_shift|each_day|each_shift|my_next_shift|the_next_shift|every_single|my_alarm|the_drive|the_morning|going_to_work|coming_to_work|walking_in|getting_up|the_alarm
     @ feel|feeling|felt|physically|being|been|get|am sick|ill|nauseous|anxious|terrified|panicky .. before|at_the_thought|at_the_idea|on_the_way|every|driving_to|driving_in|about_going|about_work|when_i|walking_in|outside .. {ends}|shift|shifts|work|going|morning|day|in|ward|monday|here|today|tomorrow
     @ throwing_up|throw_up|shaking|panicking|heaving|retching|trembling|hyperventilating|vomit|vomiting|nauseous|puking .. before|at_the_thought|at_the_idea|on_the_way|every|driving_to|driving_in|about_going|about_work|when_i|walking_in|outside .. {ends}|shift|shifts|work|going|morning|day|in|ward|monday|here|today|tomorrow
     @ sat|sitting|sit|hiding|stuck|hid|locked .. in|outside .. car|toilet|toilets|loo|cupboard|bathroom|car_park|store_room|stairwell|work .. cant|unable|shaking|because|dont_want|scared|before|every|trying|wont|not_able|for_ages|for_an_hour|panicking|too_scared|dreading|working_up
     stomach|belly|guts|chest .. knots|churns|churning|drops|tight|sinks .. work|shift|morning|sunday|going|every|before|in`,
  ),
  sign(
    'struggling',
    'strong',
    'body and mind in alarm',
    `@ {cant}|not|havent|hardly|barely|never|stopped sleep|sleeping|slept|eat|eating|eaten|rest .. thinking|worry|worrying|worried|dread|dreading|because_of|because_im|over_it|for_days|for_weeks|in_days|in_weeks|nightmares|replaying|crying|panic|panicking|anxious|since|scared|my_head|my_mind|head_wont|going_over|wondering_if|in_bits
     @ {cant} breathe|stop_shaking|stop_trembling|stop_panicking|stop_worrying|stop_crying|stop_the_thoughts|stop_the_tears|stop_picturing|stop_reliving|stop_replaying|stop_seeing|feel_anything|think_straight|calm_down|shake_it_off|unsee
     cant|couldnt|wont|havent stop|quit|stopped shaking|crying|trembling|reliving|replaying|picturing|sobbing
     hands|heart|legs|chest|stomach|body shaking|shake|shakes|trembling|racing|pounding|goes|tight|lurches|drops every|when|whenever|each|as_soon .. phone|door|name|email|teams|work|manager|boss|building|ward|alarm|time
     @ not|havent|hadnt|barely|cant|stopped washed|washing|showered|showering|wash|shower|got_dressed|get_dressed|getting_dressed|opened_the_curtains|open_the_curtains|left_the_house|leave_the_house|leaving_the_house|brushed|brush|changed_my_clothes|eaten_properly !for|until
     @ falling|fallen|going|fell|all to? bits|pieces|apart {ends}
     @ in pieces|bits|tatters|shreds {ends}|over|since|about
     my hands|body|legs|heart|chest|head|insides|whole_body .. shaking|trembling|wont_stop|racing|pounding|hammering|tight|crushing|spinning|shake
     i|im|ive|^|keep|been|still having|getting|have|had|get|got nightmares|flashbacks|night_terrors|nightmare|bad_dreams
     nightmares|flashbacks|night_terrors about|of|from|since|every|again .. work|him|her|it|what|that|shift|night|them|my|job|{ends}
     @ keep|cant_stop|cant_help|constantly|still|cant_unsee replaying|reliving|seeing|hearing|picturing|thinking_about|unsee .. his|her|their|him|what|that|it|the .. face|body|scream|screams|screaming|happened|hanging|again_{ends}|eyes|blood|died|dead|in_my_head|did_to_me|over_and_over
     cant|wont get|leave|go .. out_of_my_head|out_of_my_mind
     @ haunted|haunts|traumatised|traumatized by|me|from|after|since
     @ living|live in fear|hell|constant_fear
     @ shake|tremble|cry|panic|freeze|vomit|gag before|every|since|when|whenever|at_the_thought .. {ends}|visit|visits|shift|time|it_happened|phone|i|work|him|it
     @ in bits|pieces|shock|agony|turmoil|hell
     havent|not|barely|hardly|hardly_any slept|sleep|eaten .. in|for|since .. days|weeks|nights|months|week|since|fortnight`,
  ),
  sign(
    'struggling',
    'strong',
    'drinks or takes something to cope',
    `@ drinking|drink|drank|drinks|vodka|wine|gin|whisky|whiskey|beers|booze|boozing|alcohol|cans|bottle ... to_cope|to_sleep|get_through|to_forget|to_numb|to_calm|to_face|to_get_to|to_switch_off|block_it_out|numb_it|myself_to_sleep|every_night|each_night|most_nights|every_evening|before_work|before_shift|before_shifts|more_than_i|too_much|a_lot_since|every_day|every_single|just_to|knock_myself|feel_nothing|to_stop_thinking|heavily|a_night|stop_the_thoughts|to_stop|to_take_the_edge|myself_stupid|to_blot|after_every_shift|nightly|myself_into|again_since
     ^ a|half|two|one|three|4|2|3 .. bottle|bottles|glasses|cans|vodka|wine|gin .. night|sleep|cope|shift|get_through|evening
     @ {cant} sleep|function|face|cope|get_through|relax|go_in|go_to_work|unwind|switch_off .. without a|some|my|having? drink|wine|alcohol|vodka|drinking|drinks|weed|spliff|pills|line|valium|diazepam|zopiclone|bottle|gin
     @ need|needing|needed|having|have|had a|some|few|stiff|large|couple|of|to|have|swig? drink|drinks|vodka|wine|shot|alcohol .. before_work|before_shift|before_i_can|to_get|to_face|to_cope|to_go|just_to|before_my_shift|before_going|to_calm|to_walk
     @ using|taking|smoking|popping|sniffing|snorting|relying_on|doing|living_on|take|use|smoke .. coke|cocaine|weed|codeine|diazepam|valium|pills|zopiclone|painkillers|ket|cannabis|drugs|tablets|spice|sleeping_pills|lorazepam|pregabalin .. to cope|sleep|get_through|function|face|numb|forget|go_in|get_to|calm|come_in
     @ hit|hitting|turned_to|turning_to|back_on|relapsed_on|hammering the? bottle|drink|booze|alcohol|sauce {ends}|again|since|to|because|after|hard
     @ relapsed|back_on_the_drink|back_on_the_bottle {ends}|because|since|and|after|last|again`,
  ),
  sign(
    'struggling',
    'strong',
    'the third person, meaning oneself',
    `asking for a friend .... {die}|stop_crying|stop_feeling|stop_wanting|stop_shaking|get_through|cope|go_on|anymore|sleep_forever|stop_crying|breakdown|coping
     how_do_you|how_do_people|how_does_anyone|how_does_one .. stop crying|shaking|feeling|wanting|panicking|the_thoughts|drinking|hurting
     friend ... is|happens_to_be|definitely|who_is me >>
     this|yours_truly|certain|one sw|amhp|girl|lad|lass|lady|nqsw|particular_sw is|isnt|has|cant|not|wants|hasnt .. ok|coping|cope|enough|broken|done|struggling|go_on|drowning|falling_apart|crying|breaking
     some|few|one of us arent|isnt|are|is|cant|not|have .. ok|coping|cope|broken|had_enough|going_under|breaking|falling_apart|drowning|crying
     asking because|as im|i .. not|cant|struggling`,
  ),
  sign(
    'struggling',
    'strong',
    'a death that stays',
    `{loss} killed|hung|hanged|shot|topped himself|herself|themselves ... i|me|my|im|ive|cant|keep|last|yesterday|this|on|today|{ends}
     a|the|my|our|this|one .. baby|child|girl|boy|lad|man|woman|patient|client|he|she died|killed|dead|passed|hanged|hung .. on_my_caseload|on_my_watch|on_my_shift|on_my_ward|because_of_me|after_i|i_was_the_last|was_the_last|under_my_care
     i was the last .. to see|person|professional|one|to_speak|to_talk .. him|her|them|alive|see|speak
     i signed|sectioned|discharged|assessed|detained|refused|cancelled|missed|let|closed|sent ... he|she|they|her|him|baby died|dead|killed|jumped|hung|hanged
     {loss} .. took|taken|ended his|her|their own? life ... i|me|im|ive|cant|keep|last_week|last_night|yesterday|this_week|today|this_morning
     {loss} died|dead|passed|died_by|suicide|overdosed|jumped ... my_fault|blame_myself|keep_thinking|cant_cope|guilt|guilty|cant_sleep|crying|nightmares|devastated|struggling|numb|cant_stop|in_bits|broken|haunts|cant_get|heartbroken
     my fault .. died|killed|dead|death|jumped|hung|suicide
     blame|blaming myself .. {ends}|for|because|every|and
     should have been me
     let|letting everyone|everybody|them_all|my_family|the_kids down .. {ends}`,
  ),
  sign(
    'struggling',
    'medium',
    'worn out',
    `normal|ok|usual|common|wrong to cry|dread|feel|be .. every_day|every_night|before_work|like_this|numb|hopeless|all_the_time|this_low|this_sad|so_low|scared
     {ifeel} burntout|burningout|running_on_empty|on_my_knees|at_my_wits_end|wits_end|worn_down|running_on_fumes|emotionally_drained|emotionally_exhausted|mentally_exhausted|mentally_drained|ground_down|run_into_the_ground|done_in|burnt_to_a_crisp|crushed|overwhelmed_{ends}|overwhelmed_by_everything|shattered_mentally|depleted|exhausted_{ends}|drained_{ends}|broken_by|spent_{ends}
     @ heading_for|facing|near|close_to|think_i_have|suffering|suffering_from|on_the_verge_of|got|have burnout
     ive|i had|have enough {ends}|of_it|of_this_{ends}
     ^ had enough {ends}|of_it
     {ifeel} losing|lost it|my_mind|the_plot|control {ends}
     @ drowning|sinking|going_under {ends}
     @ struggling|struggle {ends}|big_time|a_lot|badly|so_much
     @ feel|feeling|felt|physically sick .. sunday|sundays|monday|mondays|at_night|all_the_time|constantly|thinking|every|with_dread|with_worry|with_fear|with_nerves
     @ stressed .. sick|sleep|cry|ill|breathe|eat|tears|death
     {ifeel} constantly|always|permanently|massively|too|that|extremely|so|all_the_time stressed|anxious|overwhelmed|frightened|scared|stressed_out|on_edge
     {ifeel} stressed|anxious|on_edge|scared all_the_time|constantly|every_day|out_of_my_mind|and_alone|{ends}
     stress|job|work|place|role|team|caseload|manager|rota|it|this|pressure .. destroying|breaking|crushing|ruining|finishing|wrecking|making me|my_life|my_mental|my_marriage|my_health|my_head !do|work|wonder|think|feel_like_a_spare
     making|makes|made me ill|sick|cry|want_to_scream|miserable|feel_worthless|feel_useless|feel_stupid|feel_small|feel_like_nothing|feel_sick|hate_myself|feel_like_shit|feel_like_crap
     @ hate|hating this_job|my_job|it_here|coming_here|coming_in|going_in|every_minute|my_life|this_place|going_to_work|work {ends}|anymore|so_much|and
     dont know what to do {ends}
     << whats the point >>
     whats the? point anymore
     whats the point of|in it|this|trying {ends}
     ^ drinking|using|gambling|drunk again
     ^ wobbling|wobbly|teary|tearful|shaky|fragile today|again|tonight|rightnow|{ends}
     {ifeel} wobbling|teary|shaky|jumpy|panicking|panicked|panicky|shaken|jittery|hyperventilating|a_mess|in_a_state|paranoid|unwell_mentally|poorly_with_stress|not_well_{ends}|a_wreck
     @ having a|another|bit_of_a|little|major? wobble|meltdown|breakdown
     bad|rough|horrible|awful|terrible|dark time|week|patch|moment|day|days mentally|in_my_head
     @ {cant} sleep|eat|think_straight|function|stop_thinking {ends}
     @ up|awake|lying_awake all|at|every night|3am|4am|3|4 .. worrying|thinking|crying|panicking
     bullying|harassing|humiliating|gaslighting|intimidating|victimising|screaming_at|screams_at|shouts_at|bullies|humiliates|belittles me
     @ signed_off|off_sick|off_work|been_off .. stress|depression|anxiety|burnout|mental_health
     i dont feel safe !to|signing|prescribing|making|doing|on_visits|with_this_plan
     @ given|giving up {ends}
     {ifeel} fucked|screwed|cooked|finished {ends}
     crying|cry|cried|sobbing in .. toilets|toilet|loos|loo|car|office|cupboard|stairwell
     lost|losing|no faith|belief in myself|everything|life`,
  ),
  sign(
    'struggling',
    'weak',
    'tired',
    `{ifeel} .. exhausted|drained|knackered|shattered|tired|fed_up|sick_of|wiped|frazzled|done|worn_out|dead_on_my_feet`,
  ),
  sign(
    'struggling',
    'weak',
    'stressed',
    `{ifeel} .. stressed|anxious|overwhelmed|worried_sick|panicky|under_pressure|low|down`,
  ),
  sign(
    'struggling',
    'weak',
    'alone',
    `{ifeel} .. isolated|lonely|alone|unsupported|invisible|lost|abandoned|forgotten`,
  ),
  sign(
    'struggling',
    'weak',
    'afraid',
    `{ifeel} .. scared|frightened|terrified|afraid|unsafe|intimidated
     @ dread|dreading`,
  ),
  sign(
    'struggling',
    'weak',
    'sleepless',
    `@ {cant}|not|barely|hardly|never sleep|sleeping|slept|eat|eating|switch_off|relax`,
  ),
  sign(
    'struggling',
    'weak',
    'pointless',
    `whats|what|no|any|see the|any? point {ends}
     nobody|no_one cares|listens|helps|asks|notices {ends}|about_us|me
     had|have enough
     {cant} take|bear|stand|cope
     give|giving|given up {ends}`,
  ),
  sign(
    'struggling',
    'weak',
    'killing me',
    `job|work|place|rota|shifts|caseload|it|this|thats|stress|nights .. killing me
     kill me`,
  ),
];
