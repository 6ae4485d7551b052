// The long list: function words, question words, contractions without their apostrophe, chat shorthand and
// verbs of asking. Measured on index and query; a word that carries a subject ("need", "work") is not in it.
const WORDS = `
a able about above across after afterwards again against all almost alone along already also although always am
among amongst an and another any anybody anyhow anyone anything anyway anywhere are arent around as aside ask asked
asking asks at away b be became because become becomes been before beforehand behind being below beside besides
best better between beyond both but by c came can cannot cant cause certain certainly come comes could couldnt d did
didnt different do does doesnt doing done dont down during e each eg eight either else elsewhere enough entirely
especially et etc even ever every everybody everyone everything everywhere ex exactly example except f far few first
five for former formerly four from further g get gets getting give given gives go goes going gone gonna gonna got
gotta gotten h had hadnt happens hardly has hasnt have havent having he hello help hence her here heres hers herself hes
hi him himself his how hows however i id ie if ill im in indeed instead into is isnt it itd itll its itself ive j just
k keep keeps kept know known knows l last lately later latter least less lest let lets like liked likely little look
looking looks lot lots m made mainly make makes making many may maybe me mean means meant meantime merely might mine
more moreover most mostly much must mustnt my myself n namely near nearly necessary neither never nevertheless next no
nobody none nor normally not nothing now nowhere o obviously of off often oh ok okay old on once one ones only onto or
other others otherwise ought our ours ourselves out outside over overall own p particular particularly per perhaps
please pls plus possible probably put q quite r rather re really right s said same saw say saying says see
seem seemed seeming seems seen several shall she shes should shouldnt since six so some somebody somehow someone
something sometime sometimes somewhat somewhere soon sorry still stuff such sure t take taken tell tends than thank
thanks that thatll thats the their theirs them themselves then thence there thereby therefore theres theyd theyll
theyre theyve these they thing things think third this thorough those though three through throughout thru thus to
together too took toward towards tried tries truly try trying twice two u ur under unless unlikely until unto up upon us
use used useful uses using usually v very via w want wants wanna was wasnt wat way we wed well were werent weve what
whatever whats when whence whenever where whereas whereby wherein wheres wherever whether which while whither who whod
whoever whole whom whos whose why will willing wish with within without wont wot would wouldnt x y yes yet you youd
youll your youre yours yourself yourselves youve z ya yeah cos cuz coz bc tho idk btw aint innit wheres hey theyre
`;

const STOPS: ReadonlySet<string> = new Set(WORDS.split(/\s+/).filter(Boolean));

/** Whether a folded word carries grammar rather than a subject. */
export function isStop(word: string): boolean {
  return STOPS.has(word);
}
