/**
 * What is a person's own wherever it is told of them by name, also of a colleague: health, disability, conviction,
 * discipline, pregnancy, family, immigration. It counts only where it is tied to the name ("Jo Bell has epilepsy",
 * "Jo Bell's grievance", "... Jo Bell and she told me she has epilepsy"); the mere presence of such a word ties nothing,
 * as epilepsy is also what Jo Bell may teach about.
 */

const health =
  'bipolar|schizo\\w+|depress(?:ion|ed)|anxiety|panic (?:attacks?|disorder)|ptsd|ocd|adhd|autis(?:m|tic)|asd|asperger\\S*|dyslexi[ac]|dyspraxi[ac]|dyscalculia|neuro ?diver\\w+|' +
  'tourette\\S*|epilep(?:sy|tic)|seizures?|fits|diabet(?:es|ic)|asthma|cancer|tumou?r|chemo\\w*|radiotherapy|leuk?aemia|multiple sclerosis|ms(?= ?[,.;:?!)]| and |$)|parkinson\\S*|dementia|alzheimer\\S*|' +
  'hiv|hepatitis|crohn\\S*|colitis|ibs|endometriosis|menopaus\\w+|migraines?|chronic (?:pain|fatigue|illness)|fibromyalgia|lupus|arthritis|long covid|heart (?:condition|attack|failure|disease|problems?)|' +
  '(?:back|knee|head|neck|shoulder|hip|spinal) (?:injury|pain|problems?|trouble)|surgery|operation|stroke|sickle cell|coeliac\\S*|thyroid (?:problem|condition|disease)|kidney (?:failure|disease)|lymphoma|myeloma|glaucoma|brain (?:injury|haemorrhage)|narcolepsy|eating disorder|anorexi[ac]|bulimi[ac]|alcohol(?:ism|ic)|drink(?:ing)? (?:problem|too much|heavily)|(?:a )?drug (?:problem|habit)|addict(?:ion|ed)?|burn ?(?:t|ed)? ?out|break ?down|psychosis|psychotic|personality disorder|' +
  '[eb]u?pd|disab(?:led|ility)|impairment|deaf|partially sighted|hearing loss|wheelchair user|learning (?:disability|difficult\\w+)|mental (?:health (?:problems?|issues?|condition|diagnosis|difficulties)|illness)|' +
  'stammer|pregnan(?:t|cy)|expecting a baby|miscarr\\w+|still ?birth|ivf|(?:an )?abortion|terminal(?:ly ill)?|hysterectomy|mastectomy|transplant|suicidal|self[- ]?harm\\w*|overdosed?|' +
  '(?:kill(?:ing|ed)?|hurt(?:ing)?|harm(?:ing)?|cutting) (?:him|her|them)sel(?:f|ves)|end(?:ing)? (?:his|her|their) (?:own )?life|post[- ]?natal depression|long[- ]term sick|sick leave|gay|lesbian|bisexual|trans|transgender|transitioning';
const proceedings =
  'convictions?|(?:a )?criminal record|cautions?|drink[- ]?driv\\w+|drug driv\\w+|police (?:investigation|matter)|on bail|disciplinar(?:y|ies)|suspension|gross misconduct|misconduct|grievances?|dismissal|fitness to practi[sc]e|ftp|' +
  'capability (?:plan|procedures?|process|meeting|hearing|review|proceedings|stage|route|policy)|on capability|performance (?:plan|managed|management plan|improvement plan|concerns)|improvement plan|written warning|verbal warning|interim order|conditions of practice|' +
  'in debt|bankrupt\\w*|divorc\\w+|custody (?:battle|case|dispute)|domestic (?:abuse|violence)|an affair|marriage (?:breakdown|break(?:ing)? ?up)|(?:work |student |skilled worker )?visa|sponsorship|right to work|leave to remain|deport\\w*|asylum(?: seeker)?|immigration status';
const undergone =
  'suspended|sacked|fired|dismissed|arrested|convicted|cautioned|charged|prosecuted|done for|nicked|struck off|sectioned|hospitali[sz]ed|diagnosed|investigated|under investigation|performance managed|deported|signed off|off (?:sick|work|with|w|since|for)|going blind|separated|in rehab|in prison|made bankrupt';
const shortfalls =
  'fail(?:ed|ing|in|s)?(?: (?:his|her|their|the|this|on|at))?(?: (?:final|first|last|second))? (?:placement|asye|probation|portfolio)|(?:stole|stealing|steals) (?:from|money|drugs|meds)|(?:turned up|came in|was|been) drunk|drinking at work|relationship with a (?:client|patient|service user)|lost (?:his|her|their) (?:driving )?licen[cs]e|(?:his|her|their) (?:marriage|divorce|wife|husband|kids|children) (?:has|have|is|are|was|were|being|left|taken)(?! (?:a )?(?:social worker|nurse|doctor)s?\\b)';
/** What tells that somebody is at the end of their strength. */
const despair =
  "(?:can['’]?t|cannot|can not|couldn['’]?t|does ?n['’]?t know how to|do ?n['’]?t know how to) (?:(?:go|carry|keep) (?:on|going)(?: living| like this)?(?= (?:living|like this|any ?more|any longer|much longer|since|because|and|after|without)\\b| ?(?:[.,;!?]|$))|(?:cope|do this|take (?:it|this))(?= (?:any ?more|any longer|since|after)\\b| ?(?:[.,;!?]|$)))|(?:wants?|wanted|wanting) to (?:die|be dead|end (?:it all|everything))|(?:does ?n['’]?t|do ?n['’]?t|did ?n['’]?t) want to (?:live|be alive|be here any ?more|wake up)|(?:would be|is|was|be) better off dead|(?:took|taken|has taken|had taken) an overdose";
/** How far the absence of somebody has gone by the rules. */
const absent =
  '(?:(?:is|was|has|s|now|just|been|gone|went|hit|reached|triggered|moved|still|at|on|to|a|the|her|his|their) ){1,6}(?:stage \\w+ (?:of |for |on |in )?(?:the |her |his |their )?(?:sickness|absence|attendance)|(?:sickness|absence) (?:stage|triggers?|warning))';
const undergoing =
  'is|was|were|been|be|being|got|gets|getting|gone|goes|went|s|is being|still|now|has been|had been';

/** What makes the word before it a subject of work: "autism lead", "epilepsy training". */
const workNoun =
  '(?:,? (?:and|&|n|or) \\w+)?[ -](?:\\w+ )?(?:training|courses?|modules?|lectures?|sessions?|workshops?|webinars?|polic(?:y|ies)|research|studies|study|books?|papers?|articles?|talks?|services?|teams?|clinics?|pathways?|leads?|champions?|toolkits?|guides?|guidance|projects?|groups?|networks?|panels?|committees?|strateg(?:y|ies)|nurses?|workers?|managers?|specialists?|practitioners?|consultants?|experts?|adviso\\w+|investigat\\w+|officers?|awareness|conferences?|events?|reviews? of|patients?|clients?|caseload|adults|children|people|students|staff|colleagues|users|investment|funding|cases|campaign\\w*|charit\\w+|forum|diplomas?|certificates?|degrees?|week|month|day|rights|law|act|hub|unit|ward|standards?|stuff|module|programme|assess\\w+|screening|register)\\b';

const matter = `(?:${health}|${proceedings})\\b(?!${workNoun})`;
const own = `(?:(?:${undergoing}) (?:\\w+ly |also |just |now |been |recently )?(?:${undergone})|${shortfalls}|${despair}|${absent})\\b`;

/** The only words that may stand between a name and what is told of it: any other may bring in a subject of work. */
const link =
  "(?:a|an|some|mild|severe|bad|serious|possible|suspected|undiagnosed|registered|very|really|quite|also|just|now|still|recently|newly|currently|already|secretly|openly|type|stage|early|late|long|history|of|has|have|had|having|hav|is|are|was|were|be|been|being|got|gets|get|getting|gone|going|went|come|came|back|out(?: as)?|through|under|on|off|in|with|w|wiv|from|by|due|to|because|cos|after|at|her|his|their|own|sick|put|placed|signed|work|diagnosed|diagnosis|treated for|living|lives|suffers?|suffering|struggl\\w+|dealing|coping|developed|developing|disclosed|disclosing|admitted|awaiting|waiting|facing|faces|subject|done|arrested|charged|convicted|failed|failing|failin|police|court|shown|showed|shows|need|needs|needing|adjustments|reasonable|told|me|us|hr|that|she|he|they|shes|hes|theyre|she['’]s|he['’]s|they['’]re|she['’]d|he['’]d|today|yesterday|week|month|year|last|this|monday|tuesday|wednesday|thursday|friday|new|formal|informal|final|first|second|a|and|n|&|not|fully|partly|\\d+|weeks|months|terminal|secondary|breast|bowel|lung|prostate|skin|trying|tried|seeking|claiming|applying|thinking|about to|wants to|might|may|he will|she will|both)";
const tells =
  "(?:says|said|saying|told (?:me|us|hr|\\w+ manager)|tells (?:me|us)|texted(?: me)?|rang(?: me)?|let slip|confided(?: in me)?|mentioned|thinks|reckons|found out|revealed)(?: (?:today|yesterday|this morning|in supervision|last week|privately))?(?: that)? (?=(?:s?hes?|they(?:re)?|s?he['’]s|they['’]re|s?he['’]d)\\b)";
const place =
  "(?:,? (?:on|in|from|at|of) (?:(?:our|my|the|this|another|your) (?:[\\w'’]+ )?)?[\\w'’]+|,? ?\\([\\w' ]{2,30}\\)|, (?:our|my|the|an?|one of my|one of our) (?:[\\w'’]+ ){0,2}[\\w'’]+[,)]*)?";

/** A word or two on the way to a noun that is somebody's: "her recent drink driving conviction". */
const aside =
  '(?:(?!(?:on|about|for|of|with|in|to|and|at|from|around|by|team|clients?|patients?|caseload|colleagues?|students?|friends?|trust|ward|service)\\b)[\\w-]+ ){0,2}';

/** What begins to tell something of somebody; without it "Jo Bell on epilepsy" is a talk. */
const verb =
  "(?:has|have|had|having|hav|is|are|was|were|been|got|gets|get|getting|gone|going|went|comes?|came|put|placed|signed|diagnosed|lives|living|suffers?|suffering|struggl\\w+|dealing|coping|developed|disclosed|disclosing|admitted|awaiting|facing|faces|subject|failed|failing|failin|needs|off|told (?:me|us|hr)(?! that (?!s?he|they))|with|now|just|who|who['’]s|whos|s?hes|theyre|s?he['’]s|they['’](?:re|ve)|s?he['’]d|(?:s?he|they) (?:has|have|had|is|are|was|were|got|might|may|needs))";

/** Behind the name, at once: "has epilepsy", "'s conviction", "on our team got done for drink driving", ", ADHD, ...". */
const behind = new RegExp(
  `^${place}(?:,? (?:who|which|and|n))?(?:['’]?s)?,? ?(?:${tells})?(?:${verb} (?:${link} ){0,8}?(?:${matter}|${own})|${own})` +
    `|^['’]?s (?:${link} ){0,8}?(?:${matter})` +
    `|^['’]s? ${aside}(?:${matter}|sickness|sick (?:note|leave|record|absence|days)|absences?|fit note|reasonable adjustments|adjustments|health|illness|diagnosis|medication|occupational health|return to work|phased return|maternity(?: leave| pay)?|(?:dbs|crb) (?:\\w+ ){0,3}(?:back with|shows?|shown|flagged|problem|convictions?|cautions?|record)|arrest|caution|salary|debts?|appeal against)\\b(?!${workNoun})` +
    `|^,? ?\\(?(?:who has |aged \\d+, |\\d\\d, )?(?:${health}|${proceedings})(?=\\)|,(?! (?:\\w+ ){0,4}(?:lead|manager|champion|inclusion|training|course)\\b)| ?[;.:?!]|$| on | and (?:on|off|under|needs)\\b)`,
  'i',
);

/** Further on, told by a pronoun that can only mean the one named: "... and she's told me she has epilepsy". */
const byPronoun = new RegExp(
  `\\b(?:(?:s?hes|theyre|(?:s?he|they)['’](?:s|re|d|ve|ll)|(?:s?he|they) (?:${tells})?${verb}) (?:${link} ){0,8}?(?:${matter}|${own})|(?:s?he|they) ${own}|(?:her|his|their) ${aside}(?:${health}|convictions?|criminal record|disciplinary|grievance|suspension|capability|visa|divorce|sick(?:ness)? (?:leave|note|record)|fit note|adjustments|caution|arrest)\\b(?!${workNoun}))`,
  'i',
);
/** Somebody else who comes in between takes the pronoun. */
const somebodyElse =
  /\b(?:clients?|patients?|pts?|someone|somebody|people|persons?|man|woman|lady|lad|girl|boy|user|resident|tenant|carers?|mum|mother|dad|father|anyone|who(?! is| has| was|['’]s)|supervisees?|colleagues?|students?)\b/i;

/** In front of the name: "adjustments for Jo Bell", "the grievance against Jo Bell", "dyslexia diagnosis for our student Jo Bell". */
const inFront = new RegExp(
  '\\b(?:(?:reasonable )?adjustments|capability (?:plan|meeting|hearing|review|process)|disciplinary(?: meeting| hearing| case| process)?|grievance|sick(?:ness)? (?:notes?|leave|record|absence|review|meeting)|return[- ]to[- ]work(?: meeting| plan| interview)?|occupational health (?:referral|report|appointment)|oh (?:referral|report)|fit note|(?:pregnancy|maternity|stress) risk assessment|phased return|improvement plan|performance plan|dismissal|suspension|suspended|sacked|visa|sponsorship|misconduct (?:case|hearing)|diagnosis) ' +
    '(?:(?:meeting|plan|case) )?(?:for|of|against|with|about) (?:(?:our|my|the|a|student|new|social|worker|sw|amhp|nqsw|colleague|supervisee|nurse|manager|team|member|practitioner|apprentice|trainee|deputy|admin) )*$',
  'i',
);
const suspended =
  /\b(?:suspend(?:ed)?|sack(?:ed)?|dismiss(?:ed)?|disciplin(?:e|ed)|performance manag(?:e|ing)|investigated) (?:(?:our|my) (?:\w+ ){0,3})?$/i;

/** The stems of all these words, so that most texts are done with at one cheap look. */
const anyMatter =
  /\b(?:bipolar|schizo|depress|anxiety|panic|ptsd|ocd|adhd|autis|asd|asperger|dys[lpc]|neuro|tourette|epilep|seizure|fits|diabet|asthma|cancer|tumou?r|chemo|radioth|leuk|multiple scl|ms\b|parkinson|dementia|alzheimer|hiv|hepatitis|crohn|colitis|ibs|endomet|menopaus|migraine|chronic|fibro|lupus|arthritis|long (?:covid|term sick)|long-term sick|injury|surgery|operation|(?:back|knee|neck|shoulder|hip) (?:pain|prob|trouble)|sickle|coeliac|thyroid|kidney|lymphoma|myeloma|glaucoma|brain|narcolepsy|heart (?:con|att|fail|dis|prob)|stroke|eating dis|anorexi|bulimi|alcohol|drink|drug|drunk|addict|burn|break ?down|break.{0,4}up|psychosis|psychotic|personality dis|[eb]u?pd\b|disab|impair|deaf|blind|partially|hearing loss|wheelchair|learning (?:dis|diff)|mental (?:illness|health (?:problem|issue|condition|diagnos|difficult))|stammer|pregnan|expecting|miscarr|still ?b|ivf|abortion|terminal|hysterec|mastec|transpl|suicid|self.?harm|overdos|kill|hurt|harm|cutting|end(?:ing)? (?:his|her|their)|post.?natal|sick|gay|lesbian|bisexual|trans|convict|crim|caution|police|on bail|disciplin|suspen|miscond|grievance|dismiss|fitness to|ftp|capability|performance (?:plan|man|imp|conc)|improvement plan|written warn|verbal warn|interim order|conditions of|in debt|debt|bankrupt|divorc|custody|domestic|affair|marriage|visa|sponsor|right to|leave to remain|deport|asylum|immigra|sacked|fired|arrest|charged|prosecuted|done for|nicked|struck|section|hospitali|diagnos|investigat|under investigation|signed|off (?:sick|work|with|w|since|for)\b|going blind|separated|rehab|in prison|fail|stole|steal|relationship with a|lost|wife|husband|(?:his|her|their) (?:kids|children)|fit note|adjust|matern|occup|phased|return.to.work|dbs|crb|salary|['’]s (?:\w+ )?health|ill(?:ness)?\b|absen|attendance|medic|better off|to die\b|be dead|end (?:it all|everything)|(?:go|carry|keep) (?:on|going)|cope|do this|take (?:it|this)|want to (?:live|be|wake))/i;

/** True where the text has any such word at all; without one nothing can be tied to a name. */
export function speaksOfMatters(text: string): boolean {
  return anyMatter.test(text);
}

/** True where such a matter is told of the one whose name stands between `start` and `end`. */
export function isTiedTo(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 220);
  if (behind.test(after)) return true;
  const before = text.slice(Math.max(0, start - 80), start);
  if (inFront.test(before) || suspended.test(before)) return true;
  const pronoun = byPronoun.exec(after);
  return pronoun !== null && !somebodyElse.test(after.slice(0, pronoun.index));
}
