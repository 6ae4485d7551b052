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
    'an end',
    'bare',
    `end|ending|finish|finishing|ended it|things|it_all|my_life|everything|life {ends}|tonight|for_good|properly
    be|was|were|am|im gone {ends}
    not|stop|cease|without existing|exist|existence
    never|not wake|waking up`,
  ),
  loose(
    'crisis',
    3,
    'without me',
    'bare',
    `better|fine|ok|happier|easier|manage|cope|place|world|off .. without me
    notice|notices|noticed|care|cares|miss|missed|bothered|remember if|when|that i|im .. gone|dead|disappeared|vanished|not_here|not_there|stopped
    waste of space|air|oxygen|skin
    a burden`,
  ),
  loose(
    'crisis',
    2,
    'means',
    'named',
    `{tabs}|rope|ligature|razor|razors|blade|blades|wrists|bleach|beam|beams|bullet
    bridge|platform|tracks|ledge|cliff|rooftop|railway|viaduct|flyover|river|canal|rails
    jump|jumping|hang|hanging
    one|take_a step
    engine running|on
    garage|exhaust|hosepipe|fumes|carbon_monoxide
    cut|cutting myself|again|deeper|too_deep
    selfharm|selfharming|selfharmed|harm_myself|hurt_myself|hurting_myself`,
  ),
  loose(
    'crisis',
    2,
    'farewell',
    'named',
    `goodbye|goodbyes|farewell|funeral|heaven|grave|last_words|see_my_mum_again|be_with_my_mum|be_with_my_dad|forgive_me
    tonight .. do it
    do it tonight`,
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
    @ cant|unable|cannot|couldnt to? go_on|carry_on|breathe|function|keep_going|hold_on|bear_it|stand_it|take_it|do_it_anymore|face_it|go_in|walk_in|move !over|as|with_my|the|on_visits|to|into
    nothing|no|not|zero left|hope|future|joy|way_out {ends}|to_give|anymore|for_me
    give|giving|gave|given up {ends}
    rock bottom
    breaking point
    hate myself|my_life
    @ lost|losing my_mind|hope|it {ends}
    too much for_me|to_bear|to_take|to_cope
    my|had|another|having panic attack|attacks
    feel|feeling nothing|dead|numb|empty|like_nothing|like_dying|like_crying|like_screaming
    hanging|holding by|on a_thread
    heart|chest pounding|racing|tight|hammering
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
    `scared|terrified|frightened|petrified|dread|dreading|panic|panicking|panicky|afraid|nightmares|flashbacks|shaking|trembling|hyperventilating|paranoid`,
  ),
  loose(
    'struggling',
    2,
    'emptiness',
    'bare',
    `numb|empty|hollow|broken|alone|lonely|ashamed|useless|failure|a_mess|desperate|drowning|sinking|overwhelmed|miserable|fragile|unbearable|crumbling|suffering|wreck
    i|im|feel|feeling trapped|anxious|low|struggling|pointless
    holding it together
    on|over|near|close_to the edge
    lie|lying|lay|laying|laid awake
    replaying|reliving`,
  ),
  loose(
    'struggling',
    2,
    'worn out',
    'bare',
    `exhausted|drained|knackered|shattered|done_in|on_my_knees|running_on_empty|fried|stressed
    no|not|more|any|without more? energy|strength
    had|have enough {ends}
    tired of|from {ends}|it|this|everything|fighting|pretending|trying`,
  ),
  loose(
    'struggling',
    2,
    'sleepless or sick',
    'bare',
    `cant|not|barely|hardly|no|never|without|havent sleep|sleeping|slept|eat|eating|eaten|breathe
    awake all|every|at
    sick before|every|to_my|at_the_thought|in_the
    vomit|vomiting|throw_up|throwing_up|puking`,
  ),
  loose('struggling', 2, 'drink', 'bare', `vodka|wine|gin|whisky|booze|drinking|drunk|bottle|weed|coke`),
  loose(
    'struggling',
    1,
    'no relief',
    'named',
    `anymore|forever|pretend|pretending|mask|hide|hiding|fake|smile|smiling|cant|nobody|noone|hard|every|constantly|feel|feeling|weeks|months|inside|point|nothing|worse|dark|hate|pain|hurts|night`,
  ),
  loose(
    'danger-now',
    2,
    'a threat',
    'named',
    `{weapon} !{workthing}
    threatening|threatened|threatens|attacking|attacked|assaulted|strangled|stabbed|punched|headbutted|hitting|swinging|lunging
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
