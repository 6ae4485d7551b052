import { sign, type Sign } from './sign';

/** The asker may be thinking of dying, or of hurting themselves. */
export const crisisSigns: readonly Sign[] = [
  sign(
    'crisis',
    'strong',
    'wants to die',
    `@ {want} just? {die}
     want|going|wanting|thinking|tempted|ready .. kill_myself|killing_myself|end_my_life|ending_my_life|take_my_own_life|top_myself|hang_myself
     killed|hanged|topped|drowned myself
     ended|took my own? life
     use it on myself|me {ends}
     want|wanted|need .. out {ends}|of_everything|of_life|for_good|permanently
     kill|hang|drown|top|shoot myself $
     killing|hanging|drowning|topping myself $
     @ rather|sooner be_dead|not_be_here|not_be_alive|not_exist|die|be_six_feet
     @ wish .. dead
     @ wish i|id had|wasnt|werent|hadnt|didnt|couldnt|could|would|never never? been_born|here|born|alive|exist|woken|have_to_wake|woke|around|disappear|vanish|die|wake
     @ want|wanting|wanted|need|ready .. it|this|everything|all|pain|life .. stop|end|be_over {ends}
     @ {want} {place} to hit me`,
  ),
  sign(
    'crisis',
    'strong',
    'does not want to live',
    `@ dont|didnt|not|no_longer|never|nor want|wanting|wanted|wish|like to {live}
     @ dont|didnt|not|no_longer want|wanting|wanted|wish to be here !at|in|for|when|if|on|with|all
     @ dont|didnt|not|no_longer want|wanting|wanted|wish life|this_life|my_life|tomorrow_to_come
     @ dont|not|no_longer care what_happens_to_me|if_i_get_hurt|if_i_crash|if_it_kills
     @ dont|not|no_longer care if|whether .. live|die|lived|died|wake|woke
     @ no|any|a|single|not_one|one reason|reasons to|for live|living|be_alive|being_alive|be_here|going_on|go_on|carry_on|keep_going|wake_up|exist
     no|any|not_much|nothing|little|anything reason|left|much? to live for
     nothing .. live for
     tired|sick|weary|bored|exhausted|fed_up|had_enough|enough|done|finished|cant_be_bothered|cant_be_arsed|arsed|bothered of|with|from|being|to? living|being_alive|alive_{ends}|live_{ends}|life|being_alive|existing|this_life|myself|it_all|existence|fighting_{ends}|breathing
     @ done|finished|finish|through with|at life|living|being_alive|this_life|this_world|existing|it_all|everything_{ends}
     @ had enough|plenty of|with|from life|living|being_alive|existing|this_life|this_world|being_here|myself|everything
     @ cant_do|cant_take|cant_stand|cant_bear|cant_stomach|over|hate life|living|being_alive|existing|this_life {ends}
     hate|hated|hating|detest|loathe|despise being_alive|existing|that_i_woke
     point|sense|use|purpose of|in|to|with being? living|life|alive|existing_{ends}|anything_{ends}|me_{ends}|me_being_here|waking_up|my_life|going_on_{ends}|carrying_on_{ends}|trying_anymore|it_all|getting_up|continuing_{ends}
     cant|dont|not|cannot|couldnt|never|no see|seeing a|any|another|no? way|ways out
     cant|dont|not|couldnt|never see|seeing|imagine|picture a|any|my future {ends}|for_me|for_myself|with_me
     no|only|one way|ways out {ends}|for_me|of_this
     no|without hope|future left|for_me|anymore
     no|any|the|much point me|in_me|of_me|to_me|us being|existing|living|carrying|going_on|{ends}
     no|any|little sense in? living|existing|carrying|going_on|being_here
     life|living|existence .. not|isnt|no|hardly|barely worth|point|sense|meaning|worth_living|worth_it
     life|my_life .. has_no|no|makes_no|without|lost_its|lost_all meaning|sense|point|purpose
     my life .. is|feels|has|seems over|meaningless|pointless|empty|finished|worthless|no_value
     life .. worth|worthwhile|worth_living anymore
     worth|reason|reasons|point|stay|staying|keep|still|even|be|being|me alive {ends}|and|if|when|or|anymore
     why am i alive|here_{ends}|bothering_to_live|still_here
     nothing brings|gives|makes me .. joy|happy|pleasure|hope|peace
     @ just surviving|existing not living
     existing|being_alive|living is|feels exhausting|unbearable|painful|torture|a_chore|too_hard|agony|hell|hard_work|too_much|pointless
     cant|dont|not|never see|imagine|picture myself making_it|being_here|alive|getting_to|living|lasting_the|here
     not_sure|dont_know|unsure if? i want|still_want|even_want|wanna to {live}
     @ dont|not|never deserve|deserved to live|be_here|be_alive|breathe|exist|life
     @ deserve to die|suffer|be_dead
     @ should|could|ought .. be dead|gone_from_this
     no|without wish|desire|will|wanting to live|see_the|see_another|be_here|be_alive|go_on|carry_on|exist
     fuck|screw|sick_of|done_with this|my life|world|existence
     life .. is|feels unbearable|torture|hell|agony|unliveable`,
  ),
  sign(
    'crisis',
    'strong',
    'better off without the asker',
    `better_off|happier|better without me !on|in|at|as|for|there
     {all} .. better_off|better|happier|easier|relieved|glad .. if|when|once i|im just? {gone}|not_here|dead|gone
     nobody|noone|none_of_them|anyone|anybody .. miss|notice|care|bat|blink .. if|when i|im {gone}|dead|gone|not_here
     if|when i {gone} .. nobody|anyone|would_anyone|who|theyd|everyone
     if|when im dead|gone|not_here|no_longer_here .. nobody|anyone|would_anyone|theyd|everyone|better|easier|happier|sorry
     if i dropped_dead|died|was_gone|was_dead|killed_myself .. notice|miss|care|replace|relief|relieved|better|easier|advertised|advertise|cry|post
     nobody|no_one|not_one_person .. miss me {ends}
     @ .. not|wont|wouldnt|never|dont|hardly .. be missed
     @ just|only|such|like? a|nothing|too_much|become but? a? burden|waste_of_space|waste_of_oxygen|waste_of_air
     burden to|on my|everyone|everybody|them|people|all|others
     family|kids|children|everyone|husband|wife|mum|theyd|theyll .. fine|ok|cope|manage|happier|better|easier without me
     world|place|everything|all|they|lives|life .. better|happier|easier|nicer|calmer .. without me
     better than having me
     doing|do everyone|them|the_world|my_family|people|you_all|us_all .. favour {ends}|if|by|and
     worth more dead`,
  ),
  sign(
    'crisis',
    'strong',
    'hopes not to wake, or to be killed',
    `hope|hoping|hoped|wish|wishing|pray|praying|prayed|wouldnt_mind|wouldnt_care|not_mind|dont_mind|dont_care|want|secretly|love|rather .. dont|didnt|wont|never|not|just|to|id|simply .. wake|waking|woke|come_back|make_it_home|make_it_to_morning|survive_it
     go_to_sleep|fall_asleep|go_to_bed|asleep|sleep|lie_down|lay_down|curl_up|lie_down_and .. not|never|dont|wont wake|waking|come_back|get_up
     not|never|dont|wont wake|waking|woke up? .. tomorrow|again|morning|monday
     @ hope|hoping|wish|wishing|wouldnt_mind|wouldnt_care|dont_mind|dont_care|praying|pray|keep_imagining|imagining|imagine|fantasise|fantasising|daydream|daydreaming|fantasies .. a|the|some|something|if|about|i|get|getting|being|id .. hit_me|hits_me|hit_by|crashes|crashed|crash|crashing|knocked_down|run_over|cancer|terminal|flattened|take_me|takes_me|took_me|plough|plane_falls|smash_into|hit_and_killed|heart_attack
     wouldnt|not|dont|couldnt mind|care|matter|bother .. if i|im {gone}|dead
     wouldnt be the worst thing .. if i|im|me {gone}|dead|gone|gone
     @ .. sleep forever|and_never|for_good|permanently
     eternal|permanent|forever|dirt sleep|nap|rest|peace {ends}
     hope|hoping|wish|wishing|pray|praying .. plane|train|bus|car|lift|building|ceiling|roof|lorry crashes|goes_down|collapses|falls|hits|kills|crash|would_crash|would_hit
     if i dont|didnt make_it_to|make_it_through|wake|come_back|survive|see monday|tomorrow|morning|the_night|tonight|the_weekend|christmas|friday|up|the_week|sunday
     hope|hoping|wish|pray .. my heart|body .. stops|stop|gives_out|give_out|gives_up|fails
     put me down like_a|like
     dead|death|dying would|seems|sounds|looks|feels .. restful|peaceful|better|nice|relief|easier|good|kinder|like_freedom|a_break
     god|lord|universe .. kill|take|end me`,
  ),
  sign(
    'crisis',
    'strong',
    'means or a plan',
    `i|ive|im|^|just taken|took|swallowed|necked|downed .. {tabs}
     i|ive|im .. taken|took|swallowed|necked|downed|had|drank all|every|lots|loads|too_many|too_much|a_lot|a_load|a_bunch|a_packet|a_box|a_handful|whole|a_bottle_of|overdose .. {pills}
     @ overdosed|ctb
     .... if|once|after|when i take|survive|do an|my? overdose {ends}|tonight|and|but|at_work|on_shift
     .... if|once i overdose|od {ends}|tonight|and|but|at_work|on_shift
     @ not|dont|never plan|planning|planned|intend|intending|mean|meaning|expect|expecting to|on be_around|being_around|be_here|being_here|be_alive|being_alive|stay_alive|staying_alive|stick_around|sticking_around|stay_around after|past|beyond {nearday}
     swallow|neck|down|take|taking|swallowing|necking .. whole|entire|every|all|full .. box|packet|bottle|lot|blister|strip|pack|stash|supply
     @ taken|took|had|taking|have an|a? overdose
     {tabs}|rope|noose|razors|razor_blade|razor_blades|blade ... in_front_of_me|in_my_hand|in_my_hands|in_my_drawer|in_my_bag|in_my_car|in_my_pocket|lined_up|saved_up|counted_out|stockpiled|on_my_lap|next_to_me
     stockpiling|stockpiled|hoarding|hoarded|saving_up|saved_up|counting_out|counted_out|been_counting|been_saving|been_collecting|keep_counting .. {pills}
     @ bought|buying|got|tied|tying|made|making .. rope|noose|ligature
     suicide|goodbye note|letter|letters|video
     @ written|wrote|writing|drafted|drafting|left|leaving .. note|notes|letter|letters to|for my|the kids|children|family|mum|husband|wife|girls|boys|son|daughter|parents|everyone|partner
     @ said|saying my|all_my goodbyes !to
     this is .. goodbye
     goodbye everyone|cruel|world|forever
     @ standing|stood|sat|sitting|parked|up|stuck|here|waiting .. on|at|by|near|over|above .. bridge|ledge|roof|tracks|cliff|cliffs|railing|railings|railway|level_crossing|parapet|viaduct|flyover|beachy_head|multistorey
     googling|googled|google|googles|searching|searched|search|looking_up|looked_up|researching|researched|reading_up_on|reading_about .. ways_to_die|how_to_die|to_kill|kill_myself|how_many_{tabs}|painless|suicide_method|suicide_methods|lethal|how_to_end|overdoses|ways_to_go|quick_ways|ways_to_do_it|hanging
     exit|way_out|departure .. from|of life|this_life|this_world
     got|have everything i|ive? need|needed to do_it|end_it|die
     @ looked|looking|look|peered|leaned|leant|lean .. over|down|off .. railing|railings|edge|ledge|bridge|parapet|balcony|barrier|multistorey|drop
     {pills} .. in|on .. drawer|table|bedside|bag|car|cupboard|pocket|side ... keep|kept|cant_stop .. opening|looking|counting|touching|staring|thinking
     keep|kept|cant_stop .. opening|counting|touching|staring|checking .. drawer|{pills}
     @ wrote|written|writing|finished|done|left|posted|sealed the|my|all|some|three|two? letters|notes|goodbyes|letter .. tonight|kids|mum|hardest|for_them|to_them|today|last_night|for_the|to_the|to_my|for_my !of_support|manager|trust|board|council|tribunal|court|panel|gp
     @ said|saying|says? bye|goodbye|goodbyes|my_goodbyes to|2 the|my .. dog|dogs|cat|kids|children|girls|boys|baby|mum|family|house
     @ hold|holding|held .. on|back|onto|myself .. bench|platform|railing|rail|pillar|barrier
     life insurance|death_in_service|insurance .. pays|pay|paid|payout|cover ... suicide|me|tired|better|kids|husband|wife|family
     kids|children|husband|wife|family|boys|girls .. get|have|deserve|find|need a? better|proper|happier mum|mother|dad|father|wife|husband|parent {ends}|than|without
     the|bad|those|dark|my? thoughts are|have|came|come|crept|keep|getting back|come_back|returned|louder|worse|coming|winning|{ends} !on|from|about
     cant|dont|not|never|hard_to|how live|living with myself|what_i_did|what_ive_done|that_{ends}|this_{ends}|it_{ends}
     meant|supposed|able|possible|how .. to|do|can i? live with myself|that|this|it|what {ends}
     done|finished|through with all_of_it|it_all|everything|all_of_this|all_this|the_lot {ends}
     rest|sleep|peace|quiet|break .. forever|permanent_kind|permanent_{ends}|for_ever|never_ends
     does|will|would it? hurt|be_quick|be_painless to? hang|hanging|drown|drowning|overdose|jump|jumping|dying|die|bleed|bleeding
     does it hurt when|if you? hang|drown|die|jump|overdose
     googling|googled|google|searching|searched|looking_up|looked_up|reading_about .. how_long|how_much|how_many|what_happens .. carbon_monoxide|helium|gas|hanging|drowning|{tabs}|takes|it_takes|lethal|to_die
     drank|drunk|swallowed|downed bleach|antifreeze|acid|poison|meths|weedkiller|drain_cleaner
     @ want|wanna|need off|out|to_get_off|to_get_out of? this|the|my? ride|rollercoaster|world|planet|earth|life|body|merry_go_round {ends}
     shut|close|closed|closing|shutting my eyes .. wheel|driving|motorway|second|lane|road
     @ got|get|getting|had|took the|my blade|blades|razor|razors|razorblade out|again
     planning|planned|plan|picking|choosing|chosen|picked .. my|own funeral|suicide|death
     @ looking_at|staring_at|stare_at|eyeing|eyeing_up|eyed_up|look_at|keep_looking_at|drawn_to|keep_going_to|gazing_at .. bridge|bridges|train|trains|tracks|beam|beams|rope|ropes|{tabs}|knives|medicine_cabinet|razor|razors|blades|lorries|ledge|trees|tree|cliff|river|canal
     how many|much {pills} .. overdose_{ends}|kill|die|end|lethal|fatal|dead|too_many|finish|take_to_end
     how|when|whether|where do|can|could|should|would|will|to|id|i? i? .. kill_myself|end_my_life|end_it_all|kill_me|top_myself|die_quickly|die_painlessly|die_without
     easiest|quickest|painless|best|least_painful|fastest|nicest|cleanest|good way|ways|method|methods|place to|of die|end_it_all|end_it_{ends}|end_my_life|kill_myself|commit_suicide|hang_myself|overdose_{ends}|take_my_life|kill_yourself
     @ have|ve|ive|got|made|make|making a|got|the|my .. plan|method|date to_end_it|to_die|to_kill|to_end_my|for_how_ill|to_hang|to_overdose|to_jump|and_a_date|and_the_means|and_i_have_the_means|and_have_the_means|and_ive_the_means|and_ive_means|and_means|of_suicide|for_ending_it
     saving|keeping|storing|got|have {pills}|my_meds|my_tablets|my_pills .. for_when|ready
     in order for_when_im|when_im .. gone|not_here|dead
     decided im|its .. done|over|time
     how to die|go_{ends}|disappear
     only|no other? escape|relief|release .. left|death|dying|{ends}
     death|dying|suicide|ending_it is|the only? only|way|escape|answer|option|one .. {ends}|way|escape|option|answer
     wont|not have_me_to
     know|decided|planned|worked_out|figured_out|thought_about|thinking_about exactly? how id|ill|i_would|im_going_to do it
     putting|put|getting|got|sorting|sorted my affairs in_order
     giving|given|gave away|my all? my|things|stuff|possessions|belongings away|$
     wont|wouldnt have to|need? worry|put_up|deal|bother about|with me
     quickest|easiest|painless|least_painful way .. to? go {ends}
     voices|voice|head|brain|mind telling|tells|says|saying|keeps_telling|keeps_saying .. jump|die|do_it|end_it|end|kill|cut|hurt
     ending_it_all|ending_it|ending_my_life|suicide|killing_myself seems|sounds|feels|looks|would_be
     beam|doorway|tree|branch|banister|hook .. take|hold|strong my weight`,
  ),
  sign(
    'crisis',
    'strong',
    'harms self',
    `i|ive|im been|started|keep|kept|still|back|just|relapsed|was|currently|secretly|also|used|have? back|to|been|started|into|and? selfharm|selfharming|selfharmed !{worknoun}
     i|ive|im selfharm|selfharming|selfharmed !{worknoun}
     ^ selfharming|selfharmed again|last_night|today|tonight|myself|to_cope|since
     urge|urges|desperate|itching to cut|burn|hurt|harm|selfharm {ends}|myself|me
     @ want|need|wanting|going|tempted|started|back to? cut|cutting {ends}|myself 
     @ cut|cutting|burn|burning|burnt|burned|scratch|scratching|scratched|slash|slashed|slashing|sliced|slicing my|own arms|wrists|legs|thighs|arm|wrist|forearms|forearm|thigh
     cut|cutting|burn|burning|burnt|burned|scratching|hit|hitting|punching|slashed|hurting|harm|harming|harmed|starving|punishing|choking|strangling|injuring myself
     @ .. hurt|punish|harm myself {ends}|again|on_purpose|to
     @ ... until .. bleed|bleeds|bled|bleeding
     razor|blade|blades|scissors .. my arm|wrist|skin|leg|wrists|arms|thigh
     @ dont|cant|not trust|trusting myself {ends}|alone|around|with|near|to_drive|to_be_alone|not_to|to_be_on
     @ not|unsafe|dont_feel .. safe with|from|around myself|own_company
     @ not safe .. to_be_left|to_be_alone|on_my_own_tonight|by_myself_tonight|to_drive_home
     scared|frightened|afraid|terrified|worried of? what ill|i_might|i_may|i_could|im_going_to|im_capable_of .. do {ends}|to_myself
     scared|frightened|afraid|worried ill|im|i_might|i_could going? to? .. snap_and|lose_it_and|end_up? hurt|hurting|kill|killing|harm someone|somebody|him|her|them|myself
     @ going to hurt|kill|harm someone|somebody|him|her|them|myself`,
  ),
  sign(
    'crisis',
    'strong',
    'suicidal',
    `@ suicidal !{worknoun}
     ^ suicidal !{worknoun}
     making|makes|made me suicidal
     i|ive|im|me|^|been|keep have|having|had|get|getting|got|keep_having|keep_getting|experiencing|with|these|been_having suicidal|dark|bad|black|intrusive|scary|morbid|horrible|awful|very_dark|ending|terrible thoughts|ideation|feelings|urges
     ^ suicidal thoughts|ideation again|tonight|all|every|today|now|back|since
     suicidal|dark thoughts are|keep|wont|wont_stop|came|come|back|creeping|creep
     i|ive|im|^|been|keep have|having|had|get|getting|got|keep_having|keep_getting|been_having thoughts|thought of|about suicide|ending_it|ending_my|ending_things|dying|death|selfharm|killing|overdosing|hanging|jumping_off|harming|hurting_her|hurting_him|hurting_someone|hurting_people|hurting_myself
     ^ thoughts of suicide|ending_it|dying|death|selfharm {ends}
     dying|suicide|ending_it|killing_myself|death|overdose .. crossed|crosses|on|entered|in|popped|pops|crossing .. my mind|head
     crossed|crosses|entered my mind .. end|die|kill|suicide|jump|overdose
     i|ive attempted|tried suicide|to_kill_myself|to_end_it|to_end_my|to_take_my
     @ considered|considering|contemplating|contemplate|contemplated|thinking_about|thinking_of|think_about|committing|commit suicide !{suicideWork}
     suicidal|suicide|end_it|kill|die|dead|dying|selfharm|overdose|not_be_here|disappear .... asking for me|myself|one|a_friend_who
     suicide .. looking|sounding|seems|starting|feels|looks|sounds|only good|attractive|option|appealing|sensible|answer|way`,
  ),
  sign(
    'crisis',
    'strong',
    'a crash on purpose',
    `drove|driving|drive|swerved|steered|veered|crashed|rode|rolled|walked|stepped|wandered|cycled .. into|at|towards|off|over|onto|in_front_of|out_in_front .... on_purpose|deliberately|intentionally|purposely|meaning_to|meant_to|and_meant
     deliberately|intentionally|purposely .. drove|driving|swerved|steered|crashed|walked|stepped|rode .. into|at|towards|off|in_front_of|out
     aimed|aiming|pointed|pointing my|the car|bike|van at|towards a|the {place}|barrier|central_reservation|pillar|lamppost|lorry
     @ .. shut|closed my eyes .. driving|motorway|wheel|lane|bend
     @ didnt|dont|not|never|nearly|stopped|almost brake|braking .. on_purpose|deliberately|to_see|wanted`,
  ),
  sign(
    'crisis',
    'strong',
    'last words',
    `my|a last|final message|text|email|note|words|post|chat|conversation|goodbye|thing .... tell|say_to|let .. team|kids|them|everyone|mum|family|wife|husband|children|girls|boys|partner|manager|son|daughter .. sorry|love|loved|goodbye|not_their_fault|forgive {ends}|them|him|her|it|for_everything|i_couldnt
     my last|final message|text|words|note .... sorry|goodbye|forgive {ends}|for_everything|me|everyone|all
     tell|let my? team|kids|them|everyone|mum|family|wife|husband|children|girls|boys|partner|son|daughter|dad .. i .. loved|tried|couldnt|wasnt_strong them|my_best|hard|carry_on|go_on|enough|do_it|hold_on|anymore|very_much {ends}
     tell|let my kids|children|girls|boys|son|daughter|family|wife|husband|mum|partner i|im|that .. love|sorry
     this is|will|could|might be? my|the last time|thing|message|night|day .. i|ill|you|anyone .. write|type|hear|hears|here|alive|around|see|do {ends}|from_me
     you|nobody|noone|they|anyone|everyone wont|will_not|will_never hear from|see me again {ends}
     by_the_time you|anyone|someone|they read|reads|see|sees|get|gets|find|finds this|me`,
  ),
  sign(
    'crisis',
    'strong',
    'the tools of the work turned on oneself',
    `detained|sectioned|assessed|admitted|detain|section|sectioning|assess|assessing .. people|patients|clients|someone|others|men|women|folk .. safer|saner|weller|better|happier|less_suicidal|less_ill|less_unwell|less_risky|less_at_risk|less_depressed|more_stable|in_a_better than i|im|me
     safer|saner|weller|less_suicidal|less_risky|less_ill|less_at_risk|less_of_a_risk than i|im|me|myself am?|feel|do|right? now? tonight|rightnow|now|today|{ends}
     @ id|i|would|should|could|ought|need|want section|detain|sectioning|detaining|admit myself|me
     @ meet|meets|met|fit|fits|tick|tick_all|ticks|tick_every the|all_the|every|all? criteria|boxes|box|threshold .. detention|section|sectioning|risk|suicide|myself {ends}|form|2|3|assessment
     my own risk assessment|assessment_of_risk|risk_score|risk_form|risk_rating|risk_plan .. red|high|fail|bad|terrify|frighten|scare|worry|awful
     risk assessed|assess|assessing|assessment_on|assessment_of|scored|scoring myself
     i .. fail|failed|not_pass|wouldnt_pass my own risk|safety|suicide|mental assessment|screen|plan|state
     i|should|meant|supposed .. be the one|person .. in_the_bed|detained|sectioned|being_assessed|under_the_section|on_the_section|on_the_other_side|on_the_ward|in_hospital
     if i|someone were|was|had|asked|did|ran|filled|scored|answered my? own? .. patient|client|assessing_me|risk_form|screening|phq9|those_questions_about|for_me .. worried|section|detain|admit|999|crisis_team|not_let`,
  ),
  sign(
    'crisis',
    'strong',
    'marks that are hidden',
    `fresh|new|hidden|hiding|hide|cover|covering|cuts|scars|bandages|bandage|plasters|dressings|dressing|marks|burns .. under|beneath|underneath|with|by|behind my|your|long|ones sleeve|sleeves|long_sleeves|jumper|cardigan|tights|uniform|tunic|watch|bracelets
     sleeves|cardigan|jumper|long_sleeves|bracelets|tights .. so|cover|covers|covering|hide|hides|hiding .. my|the cuts|scars|marks|arms|burns|bandages|wrists
     my|your|fresh|new|hide|hiding|cover cuts|scars .. show|seen|see|noticed|notice|visible|asks|asked|itch|bleed|bleeding|through|under
     @ bandaged|bandaging|stitched|dressed|cleaned|plastered my|own cuts|wrists|wrist|arms|arm|thigh|thighs`,
  ),
  sign(
    'crisis',
    'medium',
    'a figure of speech, or not',
    `lost|losing|lose the|my|all will to live
     someone|somebody|just|please|can|plz|now kill|shoot me
     kill|shoot|end|take me now|please|$
     wont|might_not|not_going_to be here|around tomorrow|much_longer|for_long|after_tonight|by_christmas
     goodbye all|everybody|my_friends
     put me out of my misery
     tonight|today is the|my last? night|day {ends}
     normal|ok|usual|common|wrong|selfish to think|want|feel|be|wish|wonder .. suicide|die|dead|dying|suicidal|ending|not_be_here
     dying|dead inside
     @ walked|drove|went|walk|drive|keep_going|keep_driving|keep_walking to|past|over|by|onto .. bridge|cliff|cliffs|tracks|railway|beachy_head|multistorey|viaduct
     want|wanting|going to? just? disappear|vanish|run_away {ends}|forever|and
     everyone|team|they|you|all .. cope|fine|manage|easier|ok without me {ends}`,
  ),
];
