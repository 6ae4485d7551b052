import type { Concern } from './sign';

/**
 * Words that tell something by their mere presence. They count only in a message that asks nothing about work,
 * and for whoever is spoken of just before them (see `subject.ts`). Three points are an alarm.
 */
export interface LooseSign {
  readonly name: string;
  readonly concern: Extract<Concern, 'crisis' | 'struggling' | 'danger-now'>;
  readonly points: number;
  /** True for words that tell of a state, and so of the asker where no subject is named: "sobbing in the car". */
  readonly bare: boolean;
  readonly says: readonly string[];
}

function loose(
  concern: LooseSign['concern'],
  points: number,
  name: string,
  bare: 'bare' | 'named',
  says: string,
): LooseSign {
  return { name, concern, points, bare: bare === 'bare', says: says.split('\n').map((line) => line.trim()) };
}

/** The table of single words and short phrases, with what each is worth. */
export const looseSigns: readonly LooseSign[] = [
  loose(
    'crisis',
    3,
    'death',
    'named',
    `die|dying|dead|suicide|suicidal|suicidality|unalive|dignitas|noose|overdose|overdosed|overdosing|killing_myself|kill_myself|death !certificate|certificates|in_service`,
  ),
  loose(
    'crisis',
    3,
    'alive',
    'bare',
    `alive !and_kicking|after
    attempt on_my_life|to_end
    stop breathing`,
  ),
  loose(
    'crisis',
    3,
    'an end',
    'bare',
    `end|ending|finish|finishing|ended it|things|it_all|my_life|everything|life {ends}|tonight|for_good|properly
    be|was|were|am|im gone {ends}
    not|stop|cease|without existing|exist|existence
    never|not|dont|didnt wake|waking up
    my story|life|road ends|is_over|is_finished`,
  ),
  loose(
    'crisis',
    3,
    'without me',
    'bare',
    `better|fine|ok|happier|easier|manage|cope|place|world|off .. without me !on|in|at|as|for|there
    better off|when|if .. when|if|once im|i not|gone|dead|wasnt|out_of
    notice|notices|noticed|care|cares|miss|missed|bothered|remember if|when|that i|im .. gone|dead|disappeared|vanished|not_here|not_there|stopped !from|to
    waste of space|air|oxygen|skin
    a burden`,
  ),
  loose(
    'crisis',
    3,
    'farewell',
    'named',
    `last|final message|goodbye|words {ends}
    final night|day {ends}
    on the other side {ends}
    soon|finally|rest|be|at at|in? peace {ends}
    goodbye to everyone|my|people|all
    said|saying|say goodbye|goodbyes !to_the_team
    giving|given|gave away my_things|my_stuff|everything|all
    going to do it now|tonight|today
    picked the day|date|place|spot|method
    for when im ready|gone|not_here`,
  ),
  loose(
    'crisis',
    2,
    'means',
    'named',
    `{tabs}|rope|ligature|razor|razors|blade|blades|wrists|bleach|beam|beams|bullet
    train|trains|lorry|lorries !to_be|the|our|more|people|up|on|as
    whole|entire box|packet|bottle
    bleed|bleeding|scars|bruises
    bridge|platform|tracks|ledge|cliff|rooftop|railway|viaduct|flyover|river|canal|rails
    jump|jumping|hang|hanging
    one|take_a step
    engine running|on
    garage|exhaust|hosepipe|fumes|carbon_monoxide
    cut|cutting myself|again|deeper|too_deep
    selfharm|selfharming|selfharmed|harm_myself|hurt_myself|hurting_myself|punish_myself|starve_myself|punch_myself|hit_myself|burn_myself`,
  ),
  loose(
    'crisis',
    2,
    'goodbyes',
    'named',
    `goodbye|goodbyes|farewell|funeral|heaven|grave|last_words|see_my_mum_again|be_with_my_mum|be_with_my_dad|forgive_me
    tonight .. do it
    do it tonight
    survived
    something bad|terrible happens|happen to_me
    get hurt|hit {ends}
    stop|trust|control|scared_of|afraid_of|frightened_of myself {ends}
    stay|keep|be|myself safe {ends}
    deserve to_be|pain|this|it|nothing|to_suffer
    hurt|hurting|kill|killing|strangle|stab him|her|them {ends}|for_real|one_day`,
  ),
  loose(
    'crisis',
    1,
    'thinking of it',
    'named',
    `think|thinking|thought|thoughts|imagine|picture|plan|planning|tempted|urge|urges|idea|wonder|wondering|fantasise|fantasising|keep`,
  ),
  loose(
    'struggling',
    3,
    'despair',
    'bare',
    `hopeless|worthless|despair|despairing|suffocating|depressed|inconsolable|heartbroken|distraught|sobbing|sobbed|weeping
    falling|going|cracking apart|to_pieces|under|to_bits {ends}
    i|im|^|my .. burntout|burningout|breakdown|traumatised
    @ cant|not|isnt|struggling|stopped|unable|barely|hardly|without to? cope|coping !{withsystem}
    @ cant|unable|cannot|couldnt to? go_on|carry_on|breathe|function|keep_going|hold_on|bear_it|stand_it|take_it|do_it_anymore|face_it|go_in|walk_in|move|handle_this|handle_it|handle_anything !over|as|with_my|the|on_visits|to|into
    nothing|no|not|zero left|hope|future|joy|way_out {ends}|to_give|anymore|for_me
    give|giving|gave|given up {ends}
    rock bottom
    breaking point
    hate myself|my_life
    @ lost|losing my_mind|hope|it {ends}
    too much for_me|to_bear|to_take|to_cope
    nothing|not_anything will_ever|matters_anymore|matters_{ends}|brings|helps_anymore|is_ever_going
    no other? way out|forward {ends}
    soon .. all be over
    too tired|exhausted|broken|weak to try|fight|care|live|cry|go_on|carry_on {ends}
    pain|thoughts|voices|noise never|wont|will_never stop|end|go
    on the other side {ends}
    my|had|another|having panic attack|attacks
    feel|feeling nothing|dead|numb|empty|like_nothing|like_dying|like_crying|like_screaming|like_im_dying
    hanging|holding by|on a_thread
    heart|chest pounding|racing|tight|hammering
    about|going|ready|close to snap|crack|explode|break|lose_it
    numb|empty|dead|broken|hollow|crying|dying|screaming inside
    my mental|own health !sw|team|social|act|sws|role|job|training|degree|work|trust|service|nurse|placement|course`,
  ),
  loose(
    'struggling',
    2,
    'tears',
    'bare',
    `crying|cry|cried|tears|tearful|weepy|bawling !baby|babies|patients|clients|children|out|shame`,
  ),
  loose(
    'struggling',
    2,
    'fear',
    'bare',
    `scared|terrified|frightened|petrified|dread|dreading|panic|panicking|panicky|afraid|nightmares|flashbacks|shaking|shake|shook|trembling|hyperventilating|paranoid`,
  ),
  loose(
    'struggling',
    2,
    'emptiness',
    'bare',
    `numb|empty|hollow|broken|alone|lonely|ashamed|useless|failure|a_mess|desperate|drowning|sinking|overwhelmed|miserable|fragile|unbearable|crumbling|suffering|wreck|disgusting|unlovable|unwanted|meaningless
    i|im|feel|feeling trapped|anxious|low|struggling|pointless
    holding it together
    head above water
    in pieces|bits|agony
    wits end
    forgive|recognise|lost myself
    dark|darkness|blackness|bleak
    ghost|zombie|shell
    on|over|near|close_to the edge
    lie|lying|lay|laying|laid awake
    going|go|driving_me|losing_my crazy|mad|insane|marbles
    replaying|reliving`,
  ),
  loose(
    'struggling',
    2,
    'futility',
    'bare',
    `nothing|not_anything matters|helps|works|left|changes|will_ever|will_change|gets_better|is_ever|ever_changes|will_get|brings
    no|any|the|whats_the|see_the|see_any point|use|reason|purpose {ends}|anymore|trying|to_go|of_me|in_me|for_me
    no purpose|meaning|reason {ends}|to
    over for_me|soon {ends}
    all be over
    no|only|another|other|one way out|forward {ends}
    cant see a? way|point forward|{ends}
    never get better|easier|out
    wont get better|easier`,
  ),
  loose(
    'struggling',
    2,
    'worth',
    'bare',
    `i|im dont|not matter|enough|strong_enough|good_enough|worth|wanted|loved|needed {ends}|for_this|it
    everyone|everybody|nobody|they|people|all hates|hate|likes|loves|wants me
    screwed|messed|fucked|ruined|messing|screwing|wrecked|cocked up? everything|it_all|my_life
    everything up {ends}
    wrong with me
    hate|disgust|repulse|despise me
    nobody|no_one understands|listens|cares|sees how|me|it|{ends}
    only friend
    completely|all|totally|utterly alone`,
  ),
  loose(
    'struggling',
    2,
    'pain',
    'bare',
    `so|much|this|the|my|unbearable|constant|in pain {ends}|inside|away|never|is|of
    hurting|hurts inside|so_much|me
    feels|feel heavy|unbearable|unreal|hollow|dark
    numb|stop|kill the pain|thoughts|voices|noise
    a break|rest|escape from {ends}|existing|life|everything|my_head|it_all
    scared for my_life
    hits|beats|hurts|hurting|abuses|hit|abusing|strangles|punches|kicks me {ends}|when|again|and|if|at`,
  ),
  loose(
    'struggling',
    2,
    'worn out',
    'bare',
    `exhausted|drained|knackered|shattered|done_in|on_my_knees|running_on_empty|fried|stressed
    no|not|more|any|without more? energy|strength
    had|have enough {ends}
    tired|exhausted|sick of|from {ends}|it|this|everything|fighting|pretending|trying|living
    too tired|exhausted|broken|weak to {ends}|try|fight|care|live|cry|go_on|move
    {cant} take|handle|face|do|stand|bear another|any|more|much day|minute|night|more|of_this
    {cant} stop drinking|crying|shaking|thinking|worrying|myself|hurting
    {cant} keep living|doing_this|going|pretending|up_this|on`,
  ),
  loose(
    'struggling',
    2,
    'sleepless or sick',
    'bare',
    `cant|not|barely|hardly|no|never|without|havent sleep|sleeping|slept|eat|eating|eaten|breathe
    awake all|every|at
    sick before|every|to_my|at_the_thought|in_the
    left the? house|bed {ends}|in|for
    vomit|vomiting|throw_up|throwing_up|puking`,
  ),
  loose(
    'struggling',
    2,
    'drink',
    'bare',
    `vodka|wine|gin|whisky|booze|drinking|drunk|bottle|weed|coke
    alcohol is|to|again|every|helps
    drugs to escape|cope|forget|sleep|numb`,
  ),
  loose(
    'struggling',
    1,
    'no relief',
    'named',
    `anymore|forever|pretend|pretending|mask|hide|hiding|fake|smile|smiling|cant|nobody|noone|hard|every|constantly|feel|feeling|weeks|months|inside|point|nothing|worse|hate|pain|hurts|night|never`,
  ),
  loose(
    'danger-now',
    2,
    'a threat',
    'named',
    `{weapon} !{workthing}
    cant leave|escape|get_out|get_away|get_past
    threatening|threatened|threatens|attacking|attacked|assaulted|strangled|stabbed|punched|headbutted|hitting|swinging|lunging|kicked|scalded
    locked|trapped|cornered|barricaded|hostage|blocking|followed|following|chasing|chased|stalking
    smashing|smashed|kicking|banging|screaming|shouting|violent|aggressive|armed`,
  ),
  loose(
    'danger-now',
    1,
    'here and now',
    'named',
    `now|rightnow|outside|here|help|police|999|security|door|room|flat|house|car|alone|scared|way_out|get_out|escape|run|hide|hiding|blood|bleeding|at_me|towards_me|on_my_own`,
  ),
];
