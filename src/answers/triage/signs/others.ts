import { sign, type Sign } from './sign';

/**
 * Somebody else may be about to die, is missing, is being hurt, or has told of it.
 * `strong` rows name one particular person, `medium` rows "a client", "someone": these count fully only as news (see `concern.ts`).
 */
export const otherSigns: readonly Sign[] = [
  sign(
    'someone-else-at-risk',
    'strong',
    'one person, thinking of dying',
    `{specific} .. {theydie}
     {specific} .. {theyvow} .. {theydie}
     {specific} .. {says} .. {theydie}
     {specific} ... {theyvow} {theydie}
     {specific} .. {says} ... {theydie}
     {says} .. he|she|hes|shes|theyve|they .. bought|got|has|a|hidden|hiding .. rope|noose|gun|knife|blade|razor|{tabs}
     {some} .. {says} .. goodbye|goodbyes {ends}|and|to_me
     {says} me? that? hes|shes|he|she|they|theyre|hed|shed|theyd|hell|shell .. {theydie}
     hes|shes|theyre|he|she|his|her .. suicidal !{worknoun}
     he|she|hes|shes|they|theyre|{specific} .. wants|want|wanted|wanting to die|end_it|be_dead|kill {ends}|it|all|{self3}|tonight|now
     {specific} .. selfharmed|selfharming|selfharms|started_cutting_{ends}|been_cutting_{ends}|been_cutting_again|been_cutting_{self3}|is_cutting_{self3}|keeps_cutting_{self3}|cutting_again|cut_{self3}|been_burning_{self3}|hurt_{self3}|hurting_{self3}|cuts_{self3}|cut_her|cut_his
     {specific} .. life .. not_worth|isnt_worth|no_point|worth_living
     {specific} .. {says} .. goodbye|goodbyes|farewell|suicide_note|final_message !to_us_and_started
     {specific} .. left|sent|written|wrote|found .. note|goodbye|letters|suicide_note !in_rio|on_rio|taker
     {specific} .. giving|given|gave away .. things|stuff|belongings|possessions|cat|dog|money
     {specific} .. {says} .. stockpiles|stockpiling|hoarding|hoards|saving_up|been_saving|counting|has_a_stash|got_a_stash .. {tabs}|meds|medication|pills|tablets
     {specific} .. posted|sent|put|left|messaged|texted|wrote .. sorry|goodbye|bye|love_you_all|take_care ... not|isnt|wont|hasnt|phone answering|answered|replying|replied|picking_up|pick_up|off
     {specific} .. found|has|got|bought|stockpiling|stockpiles|hoarding|stockpiled|with|tied|made|hiding|saving_up|saved_up|collecting|hoarded .. {tabs}|rope|ligature|noose|razor|blade|blades|pills`,
  ),
  sign(
    'someone-else-at-risk',
    'strong',
    'one person, at this moment',
    `{specific} .. taken|took|swallowed|had|drunk|drank|taking|necked .. overdose|{tabs}|bleach|too_many|all_{own3}|poison|loads_of|something|antifreeze
     {specific} .. overdosed|od|hanging|hung_{self3}|hanged_{self3}|cut_{own3}|slit|slashed|jumped|stabbed_{self3}|set_fire|drowning|strangled|tied_a|bleeding|unconscious|unresponsive|not_breathing|stopped_breathing|collapsed|foaming|choking|fitting|not_responding|passed_out|turning_blue|gone_blue|blue_lips
     {specific} .. on|at|off|up|by|from|near|climbed|climbing|standing|heading .. {brink}
     there|theres .. patient|client|pt|man|woman|lad|girl|boy|someone|person|yp|resident .. on|at|off|up|over|hanging|standing .. {brink}|edge|ligature
     threatening|threatens|threatened|about|going|ready|wants|trying to jump !ship|in|on_the_band|to|through|the_queue
     found .. him|her|them|patient|pt|client|colleague|resident|someone|mate|friend|my .. hanging|unconscious|unresponsive|with_a_ligature|ligature|bleeding|on_the_floor|not_breathing|blue|tied|dead|overdosed|cold|collapsed|with_cuts|covered_in_blood|empty_packets
     found .. empty .. packets|bottle|bottles|blister .. {ends}|and|in|next|by|hes|shes|under
     someone|patient|client|pt|colleague|resident|man|woman|girl|boy|lad .. is|has|just|hanging|not|isnt|stopped .. hanging_from|not_breathing|breathing_and|unconscious|collapsed|bleeding|overdosed|taken_an_overdose|cut_{own3}_wrists|slit_{own3}|ligature_round|ligature_around
     {some} .. on|up|off|climbed|climbing|over|from .. {brink}
     {some}|{specific} .. tied|made|making|using|used|tying .. ligature|noose
     {some} .. collapsed|unconscious|unresponsive|not_breathing|stopped_breathing|bleeding_{ends}|bleeding_out|bleeding_heavily|foaming|overdosed|slit_{own3}|hung_{self3}|hanged_{self3}|jumped_from|jumped_off|set_fire_to_{self3} !policy|after
     found hanging|unresponsive|unconscious|with_a_ligature|with_cuts {ends}|in|by|on|this|last|today|at
     ligature .. round|around|on .. neck
     hes|shes|he|she|baby|patient|client|pt|theyre gone|going|turned|turning|went|is blue|grey|purple|limp|floppy|unconscious|unresponsive|cold_and
     he|she|hes|shes|baby|patient|pt|client is|has|not|isnt|stopped breathing|responding|conscious|fitting|collapsed {ends}|and|now|on
     {specific} .. ligature|tied_something|noose .. round|around|neck|{ends}`,
  ),
  sign(
    'someone-else-at-risk',
    'strong',
    'one person, missing or silent',
    `{specific} .. missing|gone_missing|disappeared_{ends}|disappeared_from_the_ward|disappeared_last|disappeared_after|disappeared_since|vanished_{ends}|absconded|awol|run_away|ran_away|run_off|not_come_home|not_come_back|not_been_seen|not_turned_up_and|hasnt_come_home|hasnt_come_back|hasnt_been_seen|hasnt_returned|hasnt_turned_up|didnt_come_back|didnt_come_home|never_came_back|not_back_from|hasnt_checked_in|not_checked_in|not_back_yet|hasnt_called_in|escaped|walked_out_of_the_ward|left_the_ward !a_deadline|the_meeting|the_boat|a_form
     {specific} .. not|isnt|hasnt|wont|stopped|never|didnt|arent answering|answered|picking_up|responding|replying|replied|reply|answer|opening|opened|contactable|pick_up|answered_the .. phone|door|texts|calls|mobile|knocks|knock .. $|since|days|and|hours|after|weeks|in|now|is|for|worried
     {specific}|{some} .. not|isnt|hasnt|didnt answering|answered|picking_up|responding|replying|replied|reply|answer|been_seen|contactable|been_heard_from {ends}|and|since|for .. worried|said|lone|visit|days|hours|suicidal|husband|scared|texted|last|flies|goodbye|dark
     {some} .. hasnt|not|isnt|didnt answered|answering|opened|opening .. door .. days|weeks|hours|flies|smell|post|worried|since|and
     {specific}|{some} .. hasnt|didnt|never|not come_home|came_home|been_home|got_home|returned_home|come_back_from|turned_up_for_shift_and|come_back|been_seen !to_the_office
     {specific} .. not|hasnt|didnt|never|isnt|never come|came|returned|turned_up|checked_in|back|got_back|come_back|made_it back? .. visit|visits|assessment|shift|appointment|lone|home|warrant|last_call|dark|yet
     cant|couldnt|unable_to|not get_hold_of|get_through_to|reach|find|contact|locate .. him|her|my_colleague|colleague|my_client|client|patient|sw|worker|my_friend|my_mate|my_daughter|my_son|them .. worried|since|after|visit|lone|suicidal|missing|said|hours|gone|overdue|and_she|and_he|risk|days|scared|texted
     gone|went missing .. from|since|last|after|on|overnight|this|today|again|hours|{ends}
     nobody|no_one .. heard_from|seen|hear_from him|her|them|my .. since|for|today`,
  ),
  sign(
    'someone-else-at-risk',
    'strong',
    'one person, being hurt or about to be',
    `{specific} .. {says} .. {family}|he|she|hes|shes|someone|they|him|her .. {abuses} .. him|her|them|me_when|baby|kids|children|{ends}
     {specific} .. being|is_being|been|getting|gets|was|been_being hit|beaten|abused|raped|hurt|groomed|exploited|trafficked|strangled|assaulted|attacked|threatened|starved|locked_up|locked_in|cuckooed|neglected|beaten_up|molested|sexually_abused|forced|battered|stabbed|punched|choked|kicked|burned|burnt|controlled|coerced|financially_abused .. {ends}|by|at|now|rightnow|at_home|again|in|every|and|today|last_night|this_morning|yesterday|on
     {specific} .. {family} .. {abuses}|going_to_kill|threatening_to_kill|locks|wont_let .. him|her|them|baby|kids|children|out
     his|her|their {family} .. {abuses}|threatening_to|going_to_kill|threatened_to .. him|her|them|kids|baby|children|kill
     {specific} .. disclosed|disclosing|told_me_about|told_us|has_told|admitted .. abuse|rape|raped|assault|touching|sexual|domestic|violence|being_hit|abused|incest|fgm|forced|trafficking|harming|neglect
     {specific} .. threatened|threatening|threatens|going|wants|about|plans|planning|says|said|vowed|intends .. to|hell|shell|hes|shes|going .. to? kill|hurt|stab|harm|attack|shoot|murder|strangle|smother|rape|burn|set_fire .. {them}
     {specific} .. {says} .. kill|hurt|stab|harm|murder|smother|hear|voices|command .. {them}|telling_him_to|telling_her_to|to_kill
     {some}|{specific}|^ .. {says} that? hes|shes|hell|shell|he|she|theyll .. going? to? kill|hurt|stab|harm|attack|shoot|murder|burn|strangle {them}|his|her
     going to|and? kill|murder|stab|harm|hurt .. his|her|their .. mum|dad|wife|husband|kids|baby|children|partner|girlfriend|neighbour|brother|sister|ex|mother|father|child|son|daughter
     {specific} .. strangled|stabbed|beaten|attacked|assaulted|punched|raped|bitten|hit|headbutted|kicked|threatened|hurt|slapped .. by|on|at|in|last|today|yesterday|this .. patient|client|visit|shift|night|morning|ward|pt|relative|today|yesterday|work|afternoon|him|resident
     {says} .. they|theyd|theyve|hes|shes|he|she|shed|hed .. been|was|were|being|is raped|assaulted|abused|hit|beaten|attacked|groomed|trafficked|touched|hurt|strangled
     {specific}|{some} .. bruise|bruises|black_eye|burns|cigarette_burns|marks_on|broken_arm|injuries|finger_marks|strangle_marks|bite_marks .. {ends}|and|on|from|wont|all|says|round|around|her|his
     {specific}|{some} .. forced|sold|coerced|trafficked|taken_abroad into|to|for marriage|marry|sex|prostitution|sell|carry|work|fgm|be_cut|drugs
     {specific}|{some}|^ .. voices .. want|tell|telling|told|say|saying|command|ask .. kill|hurt|stab|harm|jump|die
     take|taking|takes|took|kill|killing .. kids|children|baby|them|them_all|all_of_us|everyone|her|me|family .. with him|her|me|himself|herself {ends}|if|when|rather
     {some}|{specific} .. {says}|whispered|whispering|begged|signalled|mouthed .. hell|hes_going_to|shell|shes_going_to|theyll|he|she kill|hurt|hit|beat|stab|strangle|rape|batter her|him|them|me|{ends}
     make|makes|making|made|forces|forcing|forced her|him|them do_things|have_sex|touch|carry|sell|sleep_with
     old|yo|child|kid|kids|children|baby|toddler left|alone|home home? alone|all_night|overnight|by_themselves|by_himself|by_herself
     pregnant by her|his|their .. {family}
     theres|there .. baby|child|kid|children|kids|toddler .. screaming|alone|home_alone|bruises|in_danger|with_bruises|left|hurt|in_there|not_safe|being
     theres|there|left|leaves|leaving|found .. baby|child|kid|kids|children|toddler .. on_its_own|on_their_own|on_his_own|on_her_own|alone|home_alone|unattended|locked_in
     child|baby|kid|kids|children|toddler|girl|boy .. left|home|been_left alone|on_their_own|unattended .. now|overnight|tonight|in|with|$|for
     {specific} .. not_safe|isnt_safe|in_danger|at_risk_of_being_killed|in_immediate_danger|unsafe_{ends}|not_safe_at_home|going_to_get_hurt|going_to_get_killed|in_real_danger
     saw|seen|heard|watching|hearing|witnessed|just_saw|can_hear .. {abuses} .. a_child|his_wife|her_child|a_patient|her_kid|his_kid|the_baby|a_resident|his_mum|his_son|patients|her_baby|the_child|residents
     {specific}|{some} .. scared|terrified|frightened|afraid .. hell|shell|hes|of|that|for .. kill|hurt|husband|partner|her_life|his_life|ex|dad|family|boyfriend|being_killed`,
  ),
  sign(
    'someone-else-at-risk',
    'medium',
    'someone, thinking of dying or at risk',
    `{some} .. {theydie}
     {some} .. {theyvow} .. {theydie}
     {some} .. {says} .. {theydie}
     {some} .. {says} ... {theydie}
     {some} .. {theyvow} {theydie}
     {some} .. taken|took|swallowed|taking .. overdose|{tabs}|bleach
     {some} .. missing|gone_missing|absconded|awol
     {some} .. {says} .. {family}|he|she|hes|shes .. {abuses} .. him|her|them|kids
     {some} .. disclosed|disclosing .. abuse|rape|raped|abused
     {some} .. threatening|threatened|threatens|going|wants .. to kill|hurt|stab|harm .. {them}
     {some} .. being|is_being hit|beaten|abused|raped|groomed|exploited|trafficked|strangled|cuckooed {ends}|by|at|now|rightnow
     {some} .. selfharming|selfharmed|cutting_{self3}|hurting_{self3}
     {some} .. strangled|stabbed|beaten|attacked|assaulted|punched|raped|bitten|headbutted|battered .. by|on|at|in|last|today|yesterday|this .. patient|client|visit|shift|night|morning|ward|today|yesterday|him|relative|resident
     {some} attacked|assaulted|punched|hit|bit|stabbed|headbutted|strangled|grabbed|bitten .. a|my|another|the|our|one_of .. nurse|colleague|patient|staff|client|hca|sw|worker|student|amhp|doctor|resident|manager|my`,
  ),
  sign(
    'someone-else-at-risk',
    'medium',
    'one person, in a bad way',
    `{specific} .. in_tears|crying|sobbing|broke_down|breaking_down|burst_into_tears|having_a_breakdown|panic_attack|had_a_breakdown|in_bits|in_a_bad_way|in_a_dark_place|not_coping|cant_cope|struggling_mentally|not_ok|isnt_ok|in_crisis|really_low|hopeless|depressed|falling_apart|not_in_a_good_place|drinking_heavily|drunk_at_work|stopped_eating|at_breaking_point|worthless
     worried|concerned|scared_for|frightened_for|worried_sick|sick_with_worry about|for|that .. {specific}|friend|mate|colleague|her|him .. safety|might|hurt|do_something|not_ok|suicid|selfharm|life|going_to|end|cope|dark|low|{ends}
     worried|scared|frightened|afraid hes|shes|he|she|that_he|that_she|they .. going_to|might|may|will|could .. {theydie}|hurt|kill|do_something|die|harm
     think .. hes|shes|{specific} .. going_to|might|may|wants_to|about_to|planning_to|thinking_of .. {theydie}|hurt|harm|do_something|kill|end
     {specific} .. might|may|could .. hurt|harm|kill|do_something_to .. {self3}|someone|themselves`,
  ),
];
