/** People in public life and in the sources: naming them tells nothing about a patient. */
export const publicPeople: ReadonlySet<string> = new Set(
  `mark trewin|sue bailey|jacqui dyer|yasmin ishaq|jacob daly|stephen chandler|lyn romeo|isabelle trowler|claire murdoch|tim kendall|louis appleby|simon wessely
norman lamb|michael marmot|ara darzi|peter beresford|jaakko seikkula|ruth allen|colum conboy|sarah mcclinton|fran leddra|wes streeting|victoria atkins|steve barclay
matt hancock|jeremy hunt|theresa may|boris johnson|keir starmer|rishi sunak|eileen munro|kate granger|oliver mcgowan|olaseni lewis|frank bruno|mary seacole
rosalind franklin|edward jenner|nye bevan|aneurin bevan|florence nightingale|sally davies|chris whitty|amanda pritchard|jim mackey|stephen powis|simon stevens
nick clegg|david cameron|tony blair|gordon brown|liz truss|sajid javid|alastair campbell|stephen fry|ruby wax|prince harry|prince william|victoria climbie
arthur labinjo hughes|star hobson|peter connelly|steven hoskin|connor sparrowhawk|sara ryan|jimmy savile|harold shipman|lucy letby|valdo calocane|carl rogers|john bowlby
sigmund freud|paulo freire|barbara dobson|robert francis|donna ockenden|bill kirkup|martha mills|charlie waller|sarah everard|clare wood|colum pat|colm`
    .split(/[|\n]/)
    .map((name) => name.trim())
    .filter(Boolean),
);

/** Words that make what stands before them a thing or a body: "Shaw Mind", "Ash Ward", "Martha's Rule". */
export const notAPerson = new RegExp(
  `^(?:act|acts|bill|law|laws|rule|rules|code|trust|trusts|hospital|hospitals|university|uni|college|school|academy|foundation|fund|mind|council|borough|county|city|
ward|wards|unit|units|house|lodge|court|centre|center|clinic|suite|team|teams|service|services|programme|program|project|charity|partnership|network|board|committee|
association|society|institute|federation|alliance|union|group|forum|framework|standard|standards|review|inquiry|report|reports|award|awards|model|scale|tool|index|theory|method|lecture|
training|conference|event|road|street|avenue|lane|close|park|station|hub|practice|surgery|pharmacy|church|mosque|temple|prison|hall|place|square|bridge|
health|care|social|mental|nhs|icb|ics|cmht|england|wales|plan|guidance|guidelines|toolkit|principle|principles|competent|competence|case|judgment|judgement|ruling|test|duty|line|campaign|week|day|month|room|building|site|campus|wing|block|floor|estate|valley|green|hill|islands?|coast|town|village|district|region|north|south|east|west|cathedral|healthcare|recovery|support|working|worker|manager|lead|director|officer|nurse|assessor|scholarship|fellowship|leadership)$`.replace(
    /\n/g,
    '',
  ),
);

/** Capitalised words that begin no name. */
export const capitalised: ReadonlySet<string> = new Set(
  `mental health capacity act care social work worker workers skills bath spa shaw mind approved professional professionals code practice children human rights equality
open dialogue royal college people plan long term new roles principal senior national service standards department government local higher education england wales scotland
ireland british london leeds manchester birmingham bristol sheffield liverpool newcastle nottingham leicester bradford york hull derby kent essex sussex surrey devon cornwall
dorset norfolk suffolk cambridge oxford oxfordshire lancashire cumbria yorkshire midlands mersey merseyside tyne tees humber thames camden islington hackney lambeth southwark lewisham
greenwich bexley bromley croydon sutton merton kingston richmond hounslow ealing brent harrow barnet enfield haringey waltham redbridge newham barking havering tower hamlets
milton keynes isle wight east west north south central greater black country st saint saints skipton maudsley bethlem tavistock portman broadmoor rampton ashworth priory cygnet elysium
teams microsoft word excel outlook rio systmone paris carenotes lorenzo mosaic liquidlogic samaritans shout mencap rethink barnardos nspcc nacro turning point together citizens advice
age uk red cross frontline step think ahead basw bia amhp asye nqsw swe hcpc cqc nice scie adass lga dhsc icb ics pcn nhs nhse mhsw mhsws cpd dols mca mha psw dass hr ot cpn gp mp
dear hi hello thanks please the what who how when where why is are can could should do does will would my our a an i im we you he she they it this that if as in on at to for from of and or but not no yes
best interest interests assessor responsible clinician nearest relative independent advocate tribunal court protection ombudsman trust foundation hospital ward unit team manager lead director board
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas easter
cheshire west winterbourne view sutherland ferreira winterwerp rabone montgomery gillick fraser bournewood steinfeld keays munro laming francis kennedy wessely darzi marmot seikkula trieste finnish
ok okay urgent help re fao nb ps asap need got get any anyone someone client patient pt service user mr mrs ms miss dr prof professor dame sir lord lady baroness nurse sister doctor`
    .trim()
    .split(/\s+/),
);
