/** Lines of "right: wrong wrong", as wrong → right. */
function variants(lines: string, separator: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const line of lines.trim().split('\n')) {
    const [right = '', wrongs = ''] = line.split(': ');
    for (const wrong of wrongs.split(separator)) map.set(wrong, right);
  }
  return map;
}

/** One typed word → the words it stands for: text-speak, dialect, and slips in the words that matter here. */
export const textSpeak = variants(
  `
you: u ya yous
your: ur
are: r
be: b
and: n nd
with: w wiv wid wi
the: da tha
im: iam ahm aam
im going to: imma ima
ive: iv ahve
my: mi
me: mee
myself: meself mysel mysef myslef miself ma-self mysellf masel masell mesen mysen misen
himself: hisself himsel
herself: hersel
themselves: theirself themself theirselves themselfs
cant: cnt carnt cannae cannot cantt kant canot cudnt cannit canna cyaan cyah
dont: dnt dinnae dinny dinna divvent divent
dont know: dunno dno
i dont know: idk
doesnt: dosnt dosent dusnt doesent
want: wnt wan
want to: wna wanna wana wanto wnna wanaa waana
going to: gonna gunna gna gon gonnae
got to: gotta
trying to: tryna
have to: hafta
have: hav av
been: bin
just: jus jst
not: nt
nothing: nuffin nothin nowt naethin nuthin nuttin
anything: owt
something: summat summink sumthing
everything: evrything evrythin everythin
what: wat wot wut
whats: wats wots whts
why: y
how: hw
people: ppl peeps
someone: sum1 some1 somone summone somebody
nobody: no1 noone nobodys
everyone: evry1 every1 everybody
anyone: any1 anybody
before: b4
because: bc cos coz cuz bcos bcoz becos becuase becoz cause
until: til till
today: 2day
tonight: 2nite tonite 2night
tomorrow: 2moro tmrw tomoz tomoro
forever: 4ever
mate: m8
mum: mam mom mummy
dad: daddy
husband: hubby
wife: missus
girlfriend: gf
boyfriend: bf
please: pls plz plse
life: lyf
phone: fone
ok: okay oki alright okey
anymore: anymor anymoar nemore nomore enymore anymre
kill myself: kms
unalive: unalived unaliving
suicide: sewerslide sewercide sucide suiside suicid
suicidal: sucidal suicidle suisidal suicdal siucidal suacidal suicial suicidel
hate my life: fml
overdose: od ods
overdosed: oded odd-ed
selfharm: sh
cant be bothered: cba
tired: tierd tird
kill: kil
dying: dieing dyeing
knife: nife kinfe knif
weapon: weppon wepon
sleep: slp sleap
sleeping: slepping
breathe: brethe
hurt: hert
scared: scard scaird skared
frightened: frightend frightned
afraid: afrade affraid
alone: alon allone
struggling: strugling struglling strugeling
coping: copeing koping
worthless: worthles
hopeless: hoples hopless hopelesss
pointless: pointles
strangled: strangeld
threatened: thretened threatend
threatening: threatning thretening
assaulted: assualted asaulted assulted
attacked: atacked attaked
panic: panick painic
depressed: depresed deppressed deprest
work: wrk
go: gan gaun
do: dae
dead: deid
head: heid
never: nivver niver
more: mair
no: nae
home: hame hyem
kids: bairns weans
wont: winnae winna
wouldnt: wouldnae wadnae
wasnt: wisnae wasnae
isnt: isnae
didnt: didnae
couldnt: couldnae
down: doon doun
to: tae
from: fae frae
make: mek mak
take: tek tak
want to: wantae wanty waantae
always: allus
`,
  ' ',
);

/** Two typed words → one, so that patterns need to know one form only. */
export const joined = variants(
  `
im: i am | i m | i be | ah am | ah m
i cant: ah cannae | ah cannit | ah canna | ah cant | ah cannot | mi cyaan | a cannae
i dont: ah dinnae | ah dinna | ah divvent | ah dont | a dinnae
i want: ah want | ah wants | mi want | mi waan | ah wanna
i feel: ah feel
i just: ah just | ah jist
i need: ah need
i wish: ah wish
i keep: ah keep
i hate: ah hate
i think: ah think
i wont: ah wont | ah winnae
my life: ma life
off dead: off deed | aff deid
do myself: dee mesel | dee masel | dae masel | dee meself
want to be dead: want dead | waan dead
my head: ma head | ma heid
my kids: ma kids | ma bairns | ma weans
be dead: be deed | be deid
is dead: is deed
was dead: wiz deid
ill: i will | ah ll | ah will
hell: he will
shell: she will
theyll: they will
ive: i ve | ah ve | ah have
id: i would | i d
cant: can not | can t | can nt
dont: do not | don t
doesnt: does not | doesn t
didnt: did not | didn t
isnt: is not | isn t
arent: are not | aren t
wont: will not | won t
wouldnt: would not | wouldn t
couldnt: could not | couldn t
havent: have not | haven t
hasnt: has not | hasn t
wasnt: was not | wasn t
werent: were not
shouldnt: should not
unable: not able
hes: he is | he s
shes: she is | she s
theyre: they are | they re
theyve: they have | they ve
weare: we are | we re
weve: we have
its: it is | it s
thats: that is
whats: what is | what s
whos: who is
theres: there is | there s
everythings: everything is
anymore: any more | any longer | no more
nobody: no one
everyone: every one | every body
someone: some one
anyone: any one
ok: all right
myself: my self
herself: her self
himself: him self
themselves: them selves | them self
selfharm: self harm | self injury
selfharming: self harming | self injuring | self harmin
selfharmed: self harmed | self injured
selfharms: self harms
burntout: burnt out | burned out
burnout: burn out
burningout: burning out
overdose: over dose
overdosed: over dosed | od ed
breakdown: break down
want to: want 2
going to: going 2
need to: need 2
have to: have 2
how to: how 2
trying to: trying 2 | tryin 2
point to: point 2
client: service user
clients: service users
yp: young person
sw: social worker
sws: social workers
rightnow: right now
colleague: co worker | work mate
car park: carpark
`,
  ' | ',
);

/** Words that only add force or hedge. They are dropped before matching, so swearing and hedging change nothing. */
export const fillers: ReadonlySet<string> = new Set(
  `really so very truly actually honestly literally totally absolutely completely utterly genuinely properly fucking fuckin fking fkn fkin fuckn
   effing bloody sodding freaking frigging flipping damn goddamn tbh lol lmao ngl haha hahaha smh imo um umm erm uh oh ah ahh argh aargh ugh hmm
   even basically simply seriously obviously quite fairly pretty anyway already even almost nearly probably maybe perhaps possibly somewhat ffs wtf omg`.split(
    /\s+/,
  ),
);
