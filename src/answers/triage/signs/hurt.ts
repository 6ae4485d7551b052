import { sign, type Sign } from './sign';

/** The asker has been attacked, threatened or abused in the course of work. */
export const hurtSigns: readonly Sign[] = [
  sign(
    'hurt-at-work',
    'strong',
    'the asker was attacked',
    `{iwas} {sure} !in_the_press|by_the_bug|by_cuts|off_for|out_of|in_the_meeting
     {iwas} {rough} {bodily}
     i .. after|since|following being|getting {sure} .. {when}|by_a|by_my|by_the|on_a|at
     i .. report|reporting|log .. being|getting|was|got {sure} .. {when}
     {strikes} me {ends}|in|on|again|last|yesterday|today|this|over|across|round|twice|hard|because|when|during|while|at_work|so
     @ took|taken|had|got|get a|some kicking|beating|punch|battering|hiding|slap|blow|headbutt|fist|boot !from_the_press|in_the_press
     brick|bottle|bricks|stone|stones|rock .. through|at .. my|our window|windscreen|door|car|house
     called|calling|calls .. and_word|racist_names|slurs|racial_slurs
     ^|{iwas} called ... and_word|paki|nigger|black_bastard|faggot|monkey|terrorist|whore|bitch|slag|cunt|chink|dyke|tranny|gypsy|slur
     ^ {sure} across|round|around|with|to|so|really|by|at|in|on|last|yesterday|today|this|earlier|again|while|during|and .. {person}|{body}|visit|shift|night|morning|patients|work|ward|him|her|afternoon|evening|week|i|im
     {agent} .. {attacked} my_face|my_arm|my_arms|my_hands|my_hair|my_head|my_throat|my_neck|my_hand|my_leg|my_legs|my_nose|my_jaw|my_breast|my_bum|my_arse|my_wrist|my_chest|my_stomach|my_back|my_glasses|my_eye|my_eyes
     {agent} .. {attacked} me|my_face|my_arm|my_hair|my_head|my_throat|my_neck|my_hand|my_leg|my_nose|my_jaw|my_breast|my_bum|my_arse|my_wrist|my_chest|my_stomach|my_back|my_glasses|my_eye|us|at_me|in_my_face|on_me !for|as|to|up|off|about|under|out_for|in_on|hard|into_a|into_doing|back_for|on_twitter|on_linkedin|on_teams|on_facebook|on_instagram|with_a_complaint|with_questions|with_more|that_i|how|by_saying
     {attacked} me .. in|on|at|round|across|over|with|against|down|to|by .. {body}|visit|shift|ward|wall|floor|stairs|ground|chair|fist|bottle|knife|home|work|door|last|yesterday|today
     ^ {rough} {bodily}
     {agent} .. touched|felt me up|inappropriately|on_my|there|sexually|without|between
     {agent} .. threatened|threatening|threatens !{formal} to .. me|my|us
     had|have .. thrown|chucked|poured|tipped|spat at|over|on|in me|my|us
     {agent} threw|chucked|hurled|lobbed|thrown|throwing|launched .. at|over|on me|us|my
     had|have .. thrown at me|us
     {agent} .. flashed|exposed|masturbated|wanked|groped|licked|kissed .. me|at_me|himself|in_front_of_me|to_me
     {agent} .. pulled|pulling|ripped|yanked|tore .. my hair|arm|hijab|lanyard|clothes|top|headscarf|head|turban
     {agent} had|got|put|grabbed|with|wrapped .. hands|hand|arm|arms|belt|lead .. round|around|on|over|up|down|in|inside|under my|me
     by the throat|hair|neck|wrists|wrist {ends}|on|at|in|by|last|and|yesterday|today
     black|bruised|broken|bust|busted|split|fractured|bloody|bleeding|cracked eye|nose|lip|jaw|ribs|rib|arm|cheekbone|face|wrist|tooth .. from|after|by|off|because|patient|client|visit|shift|work|he|she
     dog bit|attacked|went_for|bitten me
     bitten|attacked|mauled .. dog|dogs`,
  ),
  sign(
    'hurt-at-work',
    'strong',
    'the asker was threatened or abused',
    `{iwas} threatened !with_{discipline}|by_cuts|by_the_cuts|to_be|by_budget
     {iwas} .. racially|sexually|verbally|physically|homophobically|transphobically|terribly abused|harassed|assaulted|attacked|intimidated
     {iwas} .. called .. slur|paki|nigger|black_bastard|faggot|names|monkey|terrorist|racist|whore|bitch|slag|cunt|chink|dyke|tranny|gypsy
     {agent} .. called|calling|calls|shouted|screamed|spat|hurled|kept_calling|keeps_calling .. me|at_me .. slur|racist|names|nigger|paki|bitch|cunt|slag|whore|faggot|monkey|black|terrorist|the_and_word|go_home|abuse
     {agent} .. threatened|threatens|threatening|keeps_threatening|has_threatened me|my_kids|my_family|my_children|us|to_kill_me|to_hurt_me|to_find_me|to_stab_me|to_rape_me|to_slash|to_burn|to_blow|to_shoot|to_smash|to_come_to_my !with_{discipline}|with_a_complaint|over|about|that|into
     {agent} .. said|says|told|texted|emailed|wrote|posted|shouted|knows .. hed|hell|hes|shed|shell|shes|theyd|going .. kill|rape|find|hurt|stab|come_for|get|slit|burn|bury me|out_where_i|my|us
     had|received|getting|got|had_another|getting_more|been_getting|receiving .. death|rape|violent threat|threats .. $|from|on|by|against|and|at|to|about
     death threats .. me|my|from_a_client|from_client|from_patient|from_a_patient|from_a_relative|from_his|today|yesterday
     {iwas} {shaken} by|after|from|since .. him|her|visit|shift|assault|attack|incident|patient|client|what_happened|restraint|it`,
  ),
  sign(
    'hurt-at-work',
    'strong',
    'after an attack',
    `cant|couldnt|still|not|havent|stopped stop|stopped|shaking|trembling|right|over|the_same|slept|ok|functioning .. since|after|from .. attack|assault|attacked|assaulted|punched|incident|restraint|visit|stabbing|hit|threatened|it_happened|that_visit|threat|knife|that_shift|last_night
     shaking|shaken|trembling|in_shock|bleeding|bruised|bruises|crying|traumatised|jumpy|hurt|injured|concussed|aching|black_and_blue .. after|from|since|following|by|because .. visit|shift|attack|assault|incident|restraint|patient|client|punch|him|her|last_night|yesterday|this_morning|today|being_{sure}|assaulted|what_happened|what_he|she
     im|ive|i .. bleeding|concussed|injured|hurt_badly|badly_hurt|in_a_and_e|in_ae|got_stitches|black_and_blue|covered_in_bruises|covered_in_blood {ends}|after|from|because|and|with|at
     {iwas} .. in|at|to a_and_e|ae|casualty|hospital .. after|because|from|since|patient|client|assault|attack|punched
     after|since|following .. {sure} .. patient|client|him|her|last_night|yesterday|today|on_shift|at_work|on_a_visit|on_monday|this_week|me .. i|im|ive|my|cant|still`,
  ),
  sign(
    'hurt-at-work',
    'medium',
    'roughly handled, or unclear',
    `{iwas} {rough} {ends}
     {iwas} {rough} by
     {agent} .. went_for|came_at|squared_up_to|lunged_at|swung_for|had_a_go_at|kicked_off_at|kicked_off_on|screamed_at|screaming_at|swore_at|intimidated|shouted_at|cornered me|us
     after|since being|getting {sure}
     {iwas} bullied|harassed|intimidated|screamed_at|sworn_at|shouted_at|victimised|touched|followed|spat
     {iwas} .. restraint|incident|attack|assault .. and|still|cant shaking|shaken|ok|sleep
     shaken|shook up
     im|feel .. shaken|shook|rattled .. after|by|since|from|up
     {iwas} not safe
     my {body} .. bleeding|swollen|bruised|broken|killing_me
     {iwas} in .. assault|attack|incident .. today|yesterday|last|this`,
  ),
];
