import { sign, type Sign } from './sign';

/** Somebody threatens the asker, or those around, at this moment. */
export const dangerSigns: readonly Sign[] = [
  sign(
    'danger-now',
    'strong',
    'a weapon',
    `hes|shes|theyre|theyve|he|she|they|bloke|man|client|patient|pt|someone|relative|guy|son|dad|husband|partner|woman|lad|tenant|resident|brother|boyfriend .. got|has|have|holding|pulled|pulling|waving|swinging|brandishing|grabbed|picked_up|picked|is_carrying|pointing|picking|waved|swung|armed|armed_with|coming_at|came_at|with|broken|smashed|hiding|produced|drew|reaching_for|going_for|sharpening|clutching .. a|an|the|his|her|some|two|what_looks_like_a|out_a|up_a|something_like_a? {arms} !crime|conviction|in_his_flat_last|edge|policy|habit|phobia
     {arms} .. to|at|against|pointing|pointed|on|in my throat|me|us|neck|face|hand
     {arms} pulled|drawn|waved|swung|pointed .. on|at me|us|staff|him|her
     theres|there .. man|woman|bloke|patient|client|someone|lad|guy|relative|pt|person|knife|gun .. with|on|has|have .. {arms}|the_table|him
     pulled|drew|pulling .. {arms} .. on|out|at me|us|on|at|{ends}
     hes|shes|theyre|he_is|patient_is|client_is armed|tooled_up|carrying_a_knife|carrying_a_weapon
     armed|tooled up|man|patient|with {ends}|outside|in|and
     can see|smell {arms}|petrol|gas|smoke !store
     threatening|threatened|threatens|threaten .. {them}|everyone .. with .. {arms}
     set|setting|setting_himself|pouring|doused .. fire|petrol|on_fire|alight {ends}|to|on|everywhere|now
     building|flat|ward|house|room|place .. on_fire|filling_with_smoke|full_of_smoke`,
  ),
  sign(
    'danger-now',
    'strong',
    'cannot get away',
    `im|ive|i|weare|we|^ .. locked|locked_myself|barricaded|barricaded_myself|shut|shut_myself|trapped|stuck|cornered|hiding|hid|held|held_hostage|hostage|pinned|penned in|into|inside|behind|under|by|with|$ .. flat|house|room|toilet|toilets|bathroom|office|car|kitchen|cupboard|bedroom|him|her|patient|client|patients|basement|lift|building|living_room|porch|hallway|staffroom|interview_room|corridor|van|loo|garden|lounge|a_mans|his|corner
     im|weare|^ trapped|cornered|barricaded|hostage|hiding|surrounded {ends}|in_his|in_her|from|by|with
     hes|shes|he|she|they|theyre|someone|client|patient|pt|son|relative|bloke|man|dad|husband|ex .. locked|shut|trapped|bolted|barricaded|cornered|blocked|pinned me|us in|inside|up|down|against|$|from
     hes|shes|he|she|they|theyre|client|patient|pt|bloke|man|dad|relative|door .. locked|bolted|blocking|blocked|barricaded|standing_in_front|stood_in_front|guarding|between_me|in_front_of|standing_between|stood_between .. door|doorway|exit|way_out|front_door|gate|hallway|stairs|behind_me|me_and_the
     blocking|blocked|barring|standing_in|guarding|between .. door|doorway|exit|my_exit|my_way|way_out
     wont|will_not|refusing_to|refuses_to|not|isnt|wouldnt|refuse let|letting|allow|allowing me|us to? out|pass|past|through|get_out|get_past|get_to_the_door|go_{ends}|leave_{ends}|leave_the_house|leave_the_flat|leave_the_room|leave_his|leave_her
     wont|refusing_to|refuses_to|isnt|not unlock|unlocking|open|opening the_door|the_front_door
     hes|she|he|shes|has|have|they|client|patient|pt .. taken|took|got|hidden|stolen|pocketed|threw|smashed|snatched my keys|alarm|phone|car_keys|panic_alarm|id_badge|bag and|so|$
     cant|cannot|couldnt|unable_to|no_way_to get .. out|away|past|free|off_me|to_the_door|out_of_here {ends}|of_the|of_his|of_her|of_here|from_him|from_her|help|please|to
     cant leave|escape|move|get_help .. hes|shes|theyre|he|she|his|the_door|because|without_him
     im|weare|we|i|staff_are barricaded|trapped|held_hostage|under_attack|hiding_from|being_held !at|in_process|in_a_job|in_a_role|on_band|between|by_process
     not|wont|never leaving|leave|get_out .. alive
     me|us .. hostage|captive
     have|has|had|got|hes|shes|theyre got? me|us .. cornered|trapped|pinned|locked|surrounded|hostage
     ^|im being held in|at a|this? clients|patients|mans|mens|his|her house|flat|home|bedroom
     ^ being|been|im_being held in|at|hostage|against|by|captive .. house|flat|home|room|will|knife|man|client|$|him
     hiding|hid|hidden from|in|behind|under|because ... patient|client|him|her|toilet|cupboard|office|bathroom|car|desk|he|shes|hes|cos`,
  ),
  sign(
    'danger-now',
    'strong',
    'followed, or he is here',
    `being|im|hes|shes|someones|someone|he|she|man|client|patient|bloke|car|relative|son|ex|has|have|theyre|somebody|guys|lads .. followed|following|stalking|stalked|chasing|chased|tailing|tailed me|us|by|my_car|home|to_my|from|{ends}
     been following|stalking|watching|waiting_for me
     follows|followed|chased me home|to|from|again|down|out|into|round|all
     im .. being watched|followed|stalked|chased|threatened|attacked|held|beaten|hurt|strangled|assaulted|hit
     hes|shes|theyre|he|she|someones|client|patient|pt|relative|husband|ex|son|dad|somebody|bloke|man|theres_a_man|theres_someone .. outside|at_the_door|at_my_door|at_the_window|at_my_window|banging|hammering|kicking|pounding|trying_to_get|waiting|breaking_in|smashing|punching|turned_up|sitting_outside|parked|in_the_bushes|watching .. my|me|the|on|door|window|to_get_in|to_break_in|down|for_me|outside|our {ends}|house|home|door|car|office|front|in|window|windows|now|and|for_me|with|building|me|screaming|shouting|him
     trying|tries to get|break|kick|force in|into|through|down|the_door|the_window|the_car|at_me|me_into|his_way
     smashing|burning|attacking|kicking|rocking|surrounded|surrounding|jumping_on|hitting .. my|our car|house|flat|van|windows
     with me|us in|inside it|there|the_car|the_house|here {ends}
     kicking|banging|hammering|pounding|smashing|booting .. the|down|on|at|my|up .. door|doors|window|windows|car|office|place|glass
     turned_up|showed_up|come|came|coming|waiting|appeared|outside|parked .. at|to|outside|by my house|home|front_door|door|flat|gym|kids|childrens|address|mums
     knows|found|got|given|shared|posted where|my|out i|address|home_address .. live|lives|and|{ends}|online
     coming|came|running|charging|heading|running_at|lunging|lunged|flying|squaring .. at|for|towards|after|up_to me|us
     someones|somebodys|someone|intruder|intruders .. broken_in|breaking_in|in_my|in_the house|flat|office|building|{ends}`,
  ),
  sign(
    'danger-now',
    'strong',
    'about to be hurt',
    `hes|shes|theyre|he|she|they|client|patient|pt|someone|dad|husband|partner|son|relative|bloke|man|ex|resident|lad|lads|gang .. threatening|threatened|threatens|going|about|wants|says|said|trying|ready|tried|vowed|promised|swears|is_going|hell|shell .. to|he|hes|hell|shes|shell|with|theyre|theyll? going? to? kill|stab|hurt|hit|rape|shoot|attack|beat|smash|punch|burn|strangle|get|slash|cut|bottle|bite|murder|throttle|glass|do me|us|my_face|my_head
     threatening|threatened .. me|us|staff|nurse|to|the_team {ends}|with|kill|right|now|and|outside|here|again
     going to hurt|kill|stab|hit|attack|rape|beat me|us
     im|i|me|weare .. being attacked|threatened|hit|beaten|hurt|assaulted|strangled|stabbed|abused_now|chased|punched|held
     hes|shes|theyre|he|she|client|patient|pt is? hitting|attacking|punching|kicking|strangling|choking|hurting|biting|touching|grabbing|throwing|raping|beating|stabbing|pulling|spitting|dragging|slapping|shoving|pushing|throttling|smothering .. me|us|things_at|staff_now|stuff_at|furniture|chairs|my|nurse|her_now|him_now|the_nurse|a_nurse|my_colleague
     attacking|hitting|punching|kicking|strangling|biting|stabbing me|us
     attacking|hitting|punching|kicking|strangling|biting|stabbing staff|everyone|people|my_colleague|a_nurse now|rightnow|as_we|outside|on_the_ward
     kicking|smashing|trashing|wrecking|throwing off|things|up|stuff|furniture|chairs|everything .. now|rightnow|here|help|alone|im|outside|next_to|me|at|cant
     hes|shes|theyre|he|she|patient|client|pt .. punching|kicking|headbutting|hitting|smashing|pulling|kicked|punched the|walls|doors|wall|door|windows|things|everything|holes|off|up .. im|me|now|rightnow|alone|and_i|help
     patient|client|pt|hes|shes|he|relative|someone|man|bloke|husband|dad .. kicking_off|smashing_up|smashing_things|smashing_the|trashing|going_mad|going_berserk|lost_it|going_mental|getting_violent|getting_aggressive|being_violent|being_aggressive|turning_nasty|screaming_at|squaring_up|shouting_at|in_my_face|raging|rampaging|getting_angry_and|violent_{ends}|is_violent .. {ends}|now|rightnow|and|here|at|me|i|in|on|with|us
     help|need|needs|send|get|calling|call|phone|ring|urgent|want|where_are .. police|security|ambulance|999|backup|someone .. now|quick|quickly|here|asap|please|immediately|rightnow|urgently|to_me|to_us|fast|to_my|hurry
     call|ring|phone|send|get|need .. police|999|an_ambulance|ambulance|security|the_crash_team|help_now|help_fast|help_quick|help_urgently {ends}|for_me|to|please|now
     @ in danger|immediate_danger {ends}|now|here|rightnow|from|and|help
     not|dont_feel|im_not|isnt safe .. here|rightnow|in_this_flat|in_this_house|in_his_flat|in_here|with_him|with_her|with_my_partner|with_my_husband|at_home|going_home|to_go_home|with_my_boyfriend|with_my_ex
     he|she|hes|shes .. wont|will_not|refusing|refuses|keeps leave|to_leave|stop|touching|coming|let|put_it_down|back_off|calm_down .. me|us|house|flat|{ends}|closer|down|and
     help .. in|at his|her|the|a flat|house|place
     my .. ex|stalker|abuser .. waiting|outside|here|turned_up|following|found_me|car_park|texting|threatening|watching|came_to
     my life .. in danger|at_risk
     going to die|kill_me|be_killed|get_hurt|be_hurt|get_attacked|be_attacked {ends}|here|if|tonight|in
     theres|there .. fire|bomb|shooter|gunman|riot|fight|smoke .. {ends}|now|on_the|in_the|outside|here|going
     @ alone with him|her|a_man|a_patient|a_client|someone .. and|hes|shes|who|scared|drunk|he`,
  ),
  sign(
    'danger-now',
    'strong',
    'hurt at home',
    `he|she|hes|shes|someone|they is? hits|hit|beats|beat|hurting|hurts|hitting|beating|strangles|strangled|strangling|controls|rapes|raped|abuses me {ends}|when|again|and|if|at_home|every
     hiding|covering my? bruises
     he|she|hes|shes|husband|wife|partner|ex|boyfriend .. wont|doesnt|never|refuses|took|taken|takes|hidden|hides|holds|keeps|controls let|give|giving|gives? me? have? my bank_card|card|passport|wages|money|phone|keys|bank|pay|visa|documents|salary
     set|setting|sets his|her|their|the dog|dogs on me
     my .. {home} .. {abuses}|threw|pushed|shoved|grabbed|smacked|punches|follows|controls|stalking|stalks|scares|frightens|kicked|throttled|pinned|choked|going_to_kill|going_to_hurt|wants_to_kill|might_kill|will_kill|monitors|tracks .. me !into|hard|about|out_for|up|to
     my .. {partner} .. wont|doesnt|never|refuses let|to_let me .. see|leave|out|go|have|talk|speak|use|work
     @ scared|frightened|afraid|terrified .. of|to|hell|shell|my|hes|ill|what .. my|go|kill|him|her|home|hurt .. partner|husband|wife|boyfriend|girlfriend|ex|home|kill|dad|son|me|to_him|to_her|tonight
     @ scared|frightened|afraid|terrified of my_husband|my_wife|my_partner|my_boyfriend|my_girlfriend|my_ex|my_son|my_dad|him_{ends}|her_{ends}|him_and|home
     @ scared|frightened|afraid|terrified to go|be|leave home|alone_with_him|alone_with_her|him
     raped|abused|assaulted|beaten|hurt .. me|by .. {partner}|at_home|last_night
     i|ive|im .. raped|abused_at_home|beaten_up_at_home|beaten_at_home|coerced|in_an_abusive_relationship|being_abused
     domestic abuse|violence .. at_home_to_me|happening_to_me|myself|victim_myself|im_a_victim
     i .. domestic abuse|violence .. myself|at_home|victim|victims`,
  ),
  sign(
    'danger-now',
    'medium',
    'may be in danger',
    `hes|shes|theyre|he|she|they|pt|patient|client .. violent|aggressive|threatening|angry|drunk|shouting|screaming|raging|agitated .. and|now|here|im|scared|alone|rightnow {ends}|alone|scared|me|on_my_own|help|frightened|at_me
     dont|doesnt feel safe .. with_him|with_her|here|rightnow|in_this|leaving|going_back|walking|alone_with|in_his|in_her
     help me .. hes|shes|please|now|quick|fast|hurry
     hes|shes|theyre here|back|coming {ends}|and|now
     send help|someone|police|security
     sos
     @ scared|frightened|terrified .. hes|shes|of_him|of_her|theyre|right_outside|outside
     emergency now|please|help`,
  ),
];
