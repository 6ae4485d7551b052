import type { Classes } from './grammar';

const pills = `
    pill|pills|tablet|tablets|paracetamol|paracetamols|meds|medication|antidepressants|insulin|sleepers|sleeping pills|zopiclone
    diazepam|codeine|cocodamol|co codamol|ibuprofen|aspirin|sertraline|fluoxetine|citalopram|mirtazapine|propranolol|amitriptyline
    quetiapine|olanzapine|lithium|morphine|tramadol|lorazepam|valium|overdose`;
const weapons = `
    knife|knives|gun|blade|machete|axe|hammer|weapon|bat|baseball bat|crowbar|scissors|screwdriver|sword|razor|broken bottle|bottle
    petrol|acid|bomb|shank|chair|shard|broken glass|taser|crossbow|needle|syringe|samurai sword|kitchen knife|carving knife
    meat cleaver|cleaver`;
const person = `
    client|patient|pt|su|resident|tenant|inpatient|outpatient|carer|relative|colleague|coworker|mate|friend|pal|bestie|teammate
    team member|member of my team|member of the team|member of our team|member of staff|staff member|nurse|hca|support worker|student
    trainee|nqsw|asye|amhp|sw|worker|ot|psychologist|psychiatrist|doctor|consultant|manager|boss|supervisor|supervisee|mentee|deputy
    buddy|mentor|tutor|practice educator|flatmate|housemate|neighbour|mum|mother|dad|father|son|daughter|brother|sister|sis|husband|wife|partner|girlfriend|boyfriend
    ex|nan|gran|nephew|niece|cousin|stepson|child|kid|baby|boy|girl|lad|lass|teen|teenager|yp|man|woman|lady|gentleman|guy|bloke|fella
    chap|person|caller|new starter|apprentice|care leaver|receptionist|admin|one|youngster|old man|old lady|sibling|stepdad|uncle|aunt`;
const relation = `my|our|this|that|the|one of my|one of our|one of the|another of my|your`;
const self3 = `himself|herself|themselves|themself|hisself`;
const own3 = `his|her|their|his own|her own|their own`;
const place = `
    road|bridge|roof|building|cliff|car park|multistorey|balcony|ledge|window|tower|flats|tower block|motorway|platform|tracks|train
    railway|line|sea|river|canal|lake|water|traffic|bus|lorry|truck|car|cars|tree|wall|edge|tube|viaduct|flyover|dam|pier|quarry|weir
    top floor|something`;

/** The words of distress and danger, each class one idea. See `grammar.ts` for how they are written. */
export const classes: Classes = {
  pills,
  weapon: weapons,
  person,
  place,
  persons: `
    clients|patients|pts|colleagues|mates|friends|nurses|hcas|students|trainees|nqsws|asyes|amhps|sws|workers|supervisees|residents
    tenants|kids|lads|girls|staff|team|newbies|new starters|young people|yps|guys|team members|support workers|apprentices|managers
    neighbours|seniors|juniors|service users|girls in|lads in`,
  says: `
    says|said|saying|say|tells|told|telling|texted|texts|messaged|rang|rings|phoned|phones|called|calls|emailed|whatsapped|admitted
    confided|disclosed|disclosing|confessed|mentioned|threatens|threatening|threatened|hinted|hinting|posted|posting|wrote|written
    keeps saying|keeps telling|keeps talking|talks|talking|talked|let slip|shared|blurted|joking|joked|joking about|is saying|reckons
    whispered|hints|voicing|voiced|expressed|expressing|sent`,
  relation,
  specific: `
    {relation} .. {person}|he|she|hes|shes|someone in|someone on|someone from|someone i know|someone i love|someone close to me
    person next to me|one of my team|one of my lot|one of our team|one of the team|one of us|this one|one of my supervisees
    member of my .. team|member of our .. team|member of my staff|person i supervise|someone i supervise|someone i manage
    person i manage|sw i manage|sw i supervise|guy i work with|girl i work with|lad i work with|someone i work with|person i work with
    woman i work with|man i work with|one of my .. {persons}|one of our .. {persons}|one of the .. {persons}
    another of my .. {persons}|mate of mine|friend of mine|colleague of mine`,
  some: `
    a .. {person}|an .. {person}|someone|another .. {person}|one of the patients|one of the clients|somebody|lady|man|woman|bloke|guy
    fella|client|patient|pt|su|colleague|nurse|student|caller|lad|lass|mate|friend|yp|supervisee|husband|wife|partner|mum|dad|son
    daughter|brother|sister|neighbour|nqsw|tenant|someones|somebodys|mentor|supervisor|deputy|boss|manager|girl|boy|child|caller
    inpatient|resident|worker|trainee|flatmate|housemate`,
  high: `off|from|out of|into|in front of|under|infront of`,

  // Wanting, of the asker.
  want: `
    want to|want|wanted to|wanting to|rather|rather just|wish i could|wish i was|wish i were|wish to|like to|going to|about to
    planning to|planning|plan to|plan|thinking of|thinking about|think of|think about|think i should|thought of|thought about
    thoughts of|thoughts about|considering|considered|contemplating|contemplated|tempted to|ready to|feel like|felt like|feeling like
    feel to|prefer to|decided to|trying to|tried to|try to|urge to|urges to|desire to|close to|fantasise about|fantasising about
    fantasies about|dream of|dreaming of|dreaming about|imagining|imagine|imagined|picturing|intend to|intending to|ideas of
    ideas about|could just|should just|might just|need to just|will|longing to|desperate to|scared ill|scared i will|worried ill
    afraid ill|worried i might|scared i might|keep wanting to|obsessing about|looking up|researching|googled|googling
    found myself thinking about|catch myself thinking about|came close to|attempted to|attempting|plans to|intention to|impulse to
    compelled to|wanting`,
  die: `
    die !{dieOf}|dying !to|be dead|dead|end it !with|ending it !with|end it all|ending it all|end my life|ending my life
    end my own life|end my days|end myself|end everything|ending things !with|end things !with|finish it all|finish my life
    finish myself|finish with life|kill myself|killing myself|kill me|killed myself|topping myself|top myself|hang myself
    hanging myself|drown myself|drowning myself|shoot myself|shooting myself|stab myself|hurt myself|hurting myself|harm myself
    harming myself|cut myself|cutting myself|burn myself|poison myself|poisoning myself|gas myself|starve myself|do myself in
    do away with myself|do something stupid|doing something stupid|do something silly|doing something silly|do something drastic
    take my own life|take my life|taking my own life|taking my life|take own life|commit suicide|committing suicide
    suicide !{suicideWork}|do suicide|make suicide|attempt suicide|attempting suicide|not exist|stop existing|cease to exist
    disappear !{awayto}|disappearing|vanish|not be alive|not being alive|not be here anymore|not being here|not being around
    not wake up|never wake up|not waking up|never waking up|sleep forever|sleep and not wake up|sleep and never wake up
    fall asleep and not wake up|fall asleep and never wake up|jump {high} .. {place}|jump in front of .. {place}
    jumping in front of .. {place}|jumping {high} .. {place}|drive .. {high} .. {place}|driving .. {high} .. {place}
    drive into .. {place}|steer into .. {place}|swerve into .. {place}|walk {high} .. {place}|walking {high} .. {place}
    walk into the sea|walking into the sea|walk into traffic|step {high} .. {place}|stepping {high} .. {place}|go under .. {place}|going under a .. {place}|let go of the wheel
    letting go of the wheel|drive and not stop|keep driving and not stop|walk into .. lake|walk into .. river|walking into .. lake
    walking into .. river|walking out into .. lake|walking out into .. sea|throw myself
    throwing myself|chuck myself|fling myself|overdose|overdosing|take an overdose|taking an overdose|take all .. {pills}
    take a load of .. {pills}|take loads of .. {pills}|take every .. {pills}|taking all .. {pills}|taking a load of .. {pills}
    taking loads of .. {pills}|neck .. {pills}|necking .. {pills}|slit my wrists|slitting my wrists|slash my wrists|unalive
    unalive myself|check out for good|check out permanently|check out forever|checking out for good|leave this world|leave this life
    leave this earth|quit life|give up on life|giving up on life|crash my car|crash the car|crashing my car|crashing the car
    be put down|go to dignitas|not see tomorrow|selfharm|selfharming|self destruct|hurt me|go to heaven|lie on the tracks
    lay on the tracks|be hit by .. {place}|put an end to it|put an end to it all|put an end to my life|put an end to everything
    make it all stop|it all to stop|it to stop|it all to end|it all to be over|it to be over|everything to stop|everything to end
    my life to end|pain to stop|noise to stop|to be over|out of this life|out of life|drink bleach|bleed out|not make it to
    never existed|off this planet|not to exist|not to be|death`,
  deadidiom: `against|line|lines|set|tired|keen|end|ends|wood|weight|link|links|in`,
  awayto: `to|from|off|into`,
  dieOf: `of|from|on|for|in|out`,
  suicideWork: `
    prevention|risk|risks|awareness|training|strategy|strategies|policy|policies|rate|rates|statistics|stats|data|bereavement
    postvention|audit|reduction|pact|cluster|clusters|assessment|assessments|numbers|figures|plan|plans|pathway|lead|leads|work|safety
    research|guidance|course|watch|attempts|is|in|as|among|amongst|safer|review|reviews|inquest|first|intervention|support|and`,
  live: `
    live|be alive|exist|wake up|wake|survive|be around|be here anymore|be here tomorrow|keep living|go on living|go on {ends}
    go on like|go on with|carry on living|carry on {ends}|carry on with life|keep going {ends}|continue {ends}|continue living
    continue my life|continue with life|continue like|be on this|be in this world|see tomorrow|see another|be part of this
    face another|do life|do this life`,
  all: `
    everything|things|life|everyone|everybody|family|kids|children|they|theyd|people|world|team|husband|wife|partner|all|mum|parents
    colleagues|ward|it|you|youd|be`,
  tabs: `
    pill|pills|tablets|tablet|paracetamol|paracetamols|sleeping pills|zopiclone|diazepam|codeine|cocodamol|co codamol|ibuprofen
    aspirin|sertraline|fluoxetine|citalopram|mirtazapine|propranolol|amitriptyline|tramadol|morphine|sleepers|all my meds|my meds all
    all the meds|insulin|bleach|overdose`,
  worknoun: `
    people|patients|clients|client|patient|person|referral|referrals|calls|call|ones|young|yp|kids|children|teenagers|teens|teen
    adults|men|women|ideation|risk|risks|behaviour|behaviours|crisis|crises|colleague|colleagues|staff|tenants|callers|individuals
    parents|carers|students|or|presentation|presentations|policy|training|prevention|intent|man|woman|boy|girl|thoughts|pathway
    assessment|assessments|assessed|in|groups|rates|cases|case|adolescents|service|residents|mum|mums`,
  gone: `
    wasnt here|werent here|was gone !from|were gone !from|was dead|were dead|died|dropped dead|wasnt around|werent around|wasnt alive
    wasnt born|disappeared|vanished|didnt exist|never existed|didnt wake up|didnt come back|never came back|lived or died|live or die
    ended it|killed myself|was no longer here|dont wake up|didnt make it|went|just went|left this world|stopped existing`,
  ends: `
    $|here|anymore|now|today|right|rightnow|tonight|please|again|tho|though|lately|at all|these days|at the moment|and|but|because`,
  nearday: `
    today|tonight|tomorrow|the weekend|this weekend|this week|friday|saturday|sunday|monday|tuesday|wednesday|thursday|next week
    christmas|my birthday|then|that`,
  everything: `
    everything|it all|all of it|all this|life|living|this life|being alive|the world|this world|existing|myself|all|any of it
    all of this`,
  cant: `
    cant|couldnt|can not|unable to|dont think i can|dont know if i can|dont know how i can|not sure i can|cant even|dont want to
    no longer able to|no longer|not able to|can no longer|can barely|can hardly|struggle to|struggling to|not cope|can never
    wont be able to`,
  ifeel: `
    i feel|i felt|im feeling|im|ive been feeling|i am|ive been|ive felt|ive become|im becoming|im just|i just feel|i still feel
    im still|im left feeling|i keep feeling|^ feel|^ feeling|^ been feeling|^ just feel|^ left feeling|^ felt|makes me feel
    making me feel|made me feel|leaves me feeling|left me feeling|leaves me|has left me|got me feeling|feel like im|feels like im
    think im|and feel|and im|because im|i get|i got|im getting|im a bit|im bit|feeling a bit|feel a bit|i feel like|im at
    feel as if im|i am feeling|me feeling|i feel i am|i be|im being|im so|getting|it makes me|im going|im always|^ completely
    i always feel|im all|im totally`,
  workthing: `policy|policies|crime|training|risk|risks|search|searches|arch|amnesty|detector|procedure|free`,
  thing: `job|work|place|role|crap|shit|pain|stress|pressure|life|feeling|bullying|abuse`,
  workload: `
    referral|referrals|cases|case|clients|patients|students|work|leave|on|calls|visits|meetings|training|days|time|cpd|annual|hours
    shifts|rotas|people|than|allocations|assessments|placements|since|because_i|as_an|as_a|questions|staff|notes|duties|responsibility
    overtime|caseload`,
  withsystem: `
    with .. system|with .. forms|with .. form|with .. rio|with .. it|with .. laptop|with .. software|with .. demand|with .. volume
    with .. number|with .. numbers|with .. referrals|with .. technology|with .. change|with .. changes|with .. distress
    as a .. service|as a service|as a team`,
  aboutclients: `at home|in the community|on discharge|after discharge|strategies|strategy|skills|mechanisms|mechanism|well`,
  aboutwork: `
    at|about|for|with the|with this|with it|without|in meetings|in this meeting|in my role|in my job|in the role|in the team
    in the mdt|in mdt|on rio|on the ward|in reviews|as a profession|around|of us|link|links|next to|compared`,
  loss: `
    my .. {person}|our .. {person}|one of my .. clients|one of my .. patients|one of our .. clients|one of our .. patients
    client of mine|patient of mine|friend of mine|colleague of mine|one of my team|one of the team|one of my cases
    someone on my caseload|someone i worked with|person i worked with|man i worked with|woman i worked with|lad i worked with
    girl i worked with`,
  home: `
    husband|wife|partner|boyfriend|girlfriend|ex|dad|mum|son|daughter|brother|stepdad|father|mother|flatmate|housemate|uncle|fella
    bloke|stepson|ex partner|ex husband|ex boyfriend|other half`,
  partner: `husband|wife|partner|boyfriend|girlfriend|ex|fella|bloke|other half`,
  // Hurting people, as done to the asker. \`sure\`: a body is meant; \`rough\`: it may be a figure of speech.
  iwas: `
    i was|i got|i just got|i get|i keep getting|ive been|ive just been|ive got|ive just got|im being|im getting|i were|i had been
    id been|i ended up|^ got|^ just got|^ been|^ just been|^ was|^ getting|^ being|i also got|and got|and been|and was|then got
    weve been|we were|we got|weve just been|we both got|me being|i nearly got|i then got|i been|i only got|i had to be
    i have just been|ive now been|i was just|i was then|i was also|i just been|i got badly|i was badly|i am being`,
  sure: `
    punched|headbutted|head butted|headlocked|assaulted|strangled|choked|throttled|bitten|bit|slapped|spat at|spat on|spat in|spit at
    spit on|spitted on|gobbed at|gobbed on|stabbed|groped|raped|molested|beaten|beat up|beaten up|battered|mugged|jumped on|smacked
    clobbered|thumped|whacked|elbowed|knifed|scalded|knocked out|knocked unconscious|knocked to the|pinned down|pinned against
    pinned to|held hostage|taken hostage|sexually assaulted|sexually harassed|physically assaulted|physically attacked
    physically abused|racially abused|touched up|inappropriately touched|manhandled|roughed up|decked|lamped|chinned|nutted|bottled
    kicked in the|punched in|attacked|shot at|racially attacked|whipped|clawed|grabbed by the|flashed at|swung at|swung for|lunged at
    dragged by|slashed|head butt|kneed|spat upon|stalked|chased`,
  rough: `
    hit|kicked|pushed|shoved|grabbed|scratched|knocked|knocked over|knocked down|thrown|dragged|cornered|pinned|hurt|injured
    restrained|jumped|burned|burnt|cut|pulled|struck|whacked|tripped|touched|poked|pinched|squeezed|trapped|pelted|hit over|flashed
    followed|surrounded|abused|harassed|intimidated|lunged`,
  attacker: `
    patient|client|pt|resident|tenant|relative|carer|man|woman|bloke|guy|lad|him|her|them|stranger|drunk|youth|yp|kid|teenager
    patients|clients|inpatient|someone|fella|boy|girl|son|husband|boyfriend|daughter|neighbour|su|visitor|lads|gang|detainee|prisoner
    service`,
  bodily: `
    by .. {attacker}|on .. visit|on shift|on the ward|on duty|on .. assessment|during .. {encounter}|at .. visit|at .. house
    at .. flat|in the {body}|in my {body}|on the {body}|on my {body}|round the {body}|around the {body}|across the {body}
    over the head|round the head|against .. wall|to the floor|to the ground|down the stairs|down .. stairs|against .. door
    through .. door|into .. wall|into .. road|with .. chair|with .. fist|with .. bottle|with .. stick|with .. belt|with .. tray
    with .. phone|with .. hammer|with .. crutch|by the {body}|{when} {ends}|in seclusion|in .. restraint|really badly`,
  agent: `
    he|she|they|hes|shes|theyve|{person}|relatives|lads|kids|family|husband|patients|someone|somebody|stranger|drunk|who|and`,
  attacked: `
    punched|hit|kicked|bit|slapped|spat at|spat on|spat in|spat all over|spat|headbutted|head butted|grabbed|choked|strangled
    throttled|stabbed|pushed|shoved|attacked|assaulted|scratched|thumped|whacked|smacked|elbowed|groped|touched|tripped|pinned
    cornered|lunged at|swung at|swung for|dragged|clawed|knocked|lamped|decked|chinned|nutted|hurt|beat|beaten|beat up|bitten|spits at
    spits on|spit at|spit on|spit in|spitting at|spitting on|hits|kicks|punches|bites|slaps|bashed|jabbed|poked|pinched|restrained
    chased|gobbed at|gobbed on|gobbed|battered|slashed|glassed|tried to hit|tried to punch|tried to bite|tried to stab
    tried to strangle|tried to kick|tried to grab|tried to attack|tried to hurt|tried to choke|tried to kiss|tried to rape|come at
    came at|charged at|ran at|threaten|punch|kick|bite|slap|attack|grab|strangle|choke|has hit|has punched|has bitten|has attacked
    has assaulted|rugby tackled|floored|winded|flew at|smashed|swiped at|rammed|run over|ran over|kneed|shook|flung|manhandled
    molested|raped|wants to hit|threw something at`,
  strikes: `
    punched|headbutted|bit|slapped|strangled|stabbed|spat at|spat on|groped|assaulted|choked|kicked|smacked|thumped|bitten|throttled
    scratched|battered|raped`,
  shaken: `
    shaken|shook up|shaken up|shook|rattled|terrified|traumatised|left shaking|in shock|hurt|injured|bruised|scared`,
  formal: `
    to report|to leave|to complain|to go|to sue|to take me|to strike|to refer|to refuse|to make a complaint|to stop my|to cut|to pull
    to move me|to remove me|to end my|to take away|to close|to tell my|to withdraw|to dock|to put me`,
  discipline: `
    disciplinary|redundancy|the sack|dismissal|capability|fitness|a fitness|a referral|being struck|losing|a complaint|a disciplinary
    legal|legal action|cuts|closure|tribunal|having|being|job|an investigation|the regulator|removal|suspension|investigation|a formal
    formal`,
  encounter: `
    visit|shift|assessment|appointment|restraint|home visit|mha|mha assessment|handover|ward round|review|session|conveyance
    mental health act assessment`,
  body: `
    face|head|neck|throat|arm|arms|stomach|chest|back|leg|legs|ribs|eye|mouth|nose|hair|wrist|wrists|jaw|hand|shoulder|breast|breasts
    bum|tits|arse|groin|knee|shin|ear|teeth|tooth|cheek|belly|gut|lip|skull|fingers|finger|balls|bollocks|crotch|backside|thigh|foot
    collar|ponytail`,
  when: `
    today|yesterday|tonight|last night|this morning|this afternoon|this evening|just now|now|rightnow|earlier|earlier today
    an hour ago|on friday|on monday|on tuesday|on wednesday|on thursday|on saturday|on sunday|last week|this week|at work|on shift
    on the ward|on a visit|at the weekend|minutes ago|again today|again at work`,
  arms: `
    {weapon}|kitchen knife|pair of scissors|lump of wood|pool cue|brick|lighter|stanley knife|flick knife|metal bar|iron bar|pole
    stick|something sharp|sharp object`,
  brink: `
    bridge|roof|ledge|cliff|car park|multistorey|balcony|railway|tracks|railings|windowsill|window ledge|parapet|level crossing
    scaffolding|flyover|viaduct|train platform|roof edge|top floor window|motorway bridge|edge of the roof|edge of the`,
  // Someone else: what they do, say or suffer.
  theydie: `
    suicidal|actively suicidal|feeling suicidal|feels suicidal|wants to die|want to die|wanting to die|wanted to die|wants to be dead
    wishes .. dead|wish .. dead|wants to end it|want to end it|wanting to end it|wants to kill {self3}|want to kill {self3}
    wants to hurt {self3}|wants to end {own3} life|end {own3} life|ending {own3} life|take {own3} life|taking {own3} life|kill {self3}
    killing {self3}|hang {self3}|hanging {self3}|harm {self3}|harming {self3}|hurt {self3}|hurting {self3}|cut {self3}|cutting {self3}
    drown {self3}|top {self3}|topping {self3}|throw {self3}|throwing {self3}|chuck {self3}|burning {self3}|strangling {self3}
    starving {self3}|do away with {self3}|do {self3} in|end it all|ending it all|end it tonight|ending it|end it|finish it
    ending things|commit suicide|committing suicide|attempt suicide|attempting suicide|attempted suicide|taking an overdose
    take an overdose|overdose|overdosing|unalive|unalive {self3}|not wanting to be here|doesnt want to be here anymore
    dont want to be here anymore|not want to be here anymore|doesnt want to live|dont want to live|not wanting to live
    doesnt want to be alive|not wanting to be alive|doesnt want to wake up|not being here|not being around|not be here anymore
    no reason to live|nothing to live for|no point living|no point in living|no point going on|better off dead|better without them
    better without him|better without her|better off without her|better off without him|better off without them|better off without me
    better off if|disappear|disappear for good|cant go on {ends}|cant go on like|cant go on living|cant carry on {ends}
    cant carry on living|cant carry on like|cant do this anymore|cant take it anymore|cant live like this|rather be dead
    doing something stupid|do something stupid|do something silly|doing something silly|jump {high} .. {place}
    jumping {high} .. {place}|jumping|drive {high} .. {place}|driving {high} .. {place}|drive into .. {place}|driving into .. {place}
    walk {high} .. {place}|walking {high} .. {place}|walking in front of|slit {own3} wrists|wont be here tomorrow
    wont be around much longer|wont be around for|wouldnt be around for|wont be here for|wouldnt be here for|wont be here at
    wouldnt be here at|take them all with {self3}|wont see tomorrow|not see tomorrow|said goodbye|saying goodbye|saying {own3} goodbyes
    suicide !{suicideWork}|dying !to|dead !{deadidiom}|death|suicidal thoughts|thoughts of suicide|not safe with {self3}|disappearing`,
  self3,
  own3,
  theyvow: `
    going to|about to|threatening to|threatened to|threatens to|planning to|planning|plans to|plan to|tried to|trying to|try to
    thinking of|thinking about|thought about|thought of|talking about|talking of|talks about|talked about|keeps talking about
    considering|considered|contemplating|wants to|wanted to|want to|wanting to|might|may|will|ready to|decided to|hinted at|hinting at
    hinting about|joking about|jokes about|saying stuff about|mentioned|likely to|intends to|intending to|attempted to|attempting to
    determined to|feels like|feeling like|making comments about|texting about|posting about|posted about|having thoughts of
    has thoughts of|having thoughts about|expressing thoughts of|voicing thoughts of`,
  them: `
    me|him|her|them|us|someone|somebody|staff|people|everyone|his .. {person}|her .. {person}|their .. {person}|my .. {person}
    the .. {person}|a .. {person}|another .. {person}|his mum|the kids|her kids|his kids|the baby|the children|her children
    his children|one of the .. {person}|others|neighbours`,
  family: `
    dad|mum|stepdad|stepmum|step dad|step mum|father|mother|uncle|aunt|brother|grandad|nan|husband|wife|partner|boyfriend|girlfriend
    ex|son|daughter|carer|foster carer|family|parents|cousin|teacher|neighbour|landlord|pimp|dealer|step father|fella|bloke|man
    manager|colleague|nurse|staff|grandson|nephew|support worker`,
  abuses: `
    hits|hit|hitting|beats|beat|beating|hurts|hurt|hurting|touches|touched|touching|rapes|raped|raping|abuses|abused|abusing|strangles
    strangled|strangling|punches|punched|punching|kicks|kicked|kicking|slaps|slapped|slapping|locks|locked|starves|starving|burns
    burned|burnt|threatens|threatened|threatening|chokes|choked|choking|batters|battered|battering|attacked|attacking|grooming
    trafficking|stabbed|molests|molested|smacks|whips|bites|bit|takes all|steals from|controls|interferes with`,
};
