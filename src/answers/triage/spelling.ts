/** Words whose slips are worth mending, because missing one could matter. */
const critical =
  `suicidal suicide overdose overdosed hopeless worthless pointless struggling exhausted overwhelmed depressed panicking breakdown burntout assaulted
   attacked punched strangled headbutted threatened threatening following barricaded bleeding unconscious drowning crying drinking hanging stabbed
   kicked myself himself herself themselves tonight nobody anymore tablets paracetamol goodbye screaming terrified frightened shaking trembling
   sleeping cutting selfharm selfharming hurting better without breathing coping killing knife`.split(/\s+/);

/** Real words one slip away from a critical one; they are left as they are. */
const innocent = new Set(
  `homeless hunting copying trying drying frying flying pinched kicker drowsing shaping sharking stating sneaking staking skaking hurling bearing
   breeding blending breading leading beating treating heating cooking filling milling willing kidding coming copies coding scoping roping hoping
   letter bitter butter batter bettered betters banging ranging hanging-on handing ranking drinkings stubbed stabled threatens threaten attached
   attack attacks attacker assault assaults tonights fallowing flowing hallowing allowing following followings followed slipping steeping sweeping
   keeping seeping screening streaming steaming scheming sharing shading shaving shining making baking taking waking staging cuttings putting
   nutting cutting-edge culling curing pushed launched bunched hunched lunched suicides overdoses overdue sleeps tablet table tables`.split(
    /\s+/,
  ),
);

const byLetter = new Map<string, string[]>();
for (const word of critical) {
  const key = word.charAt(0);
  byLetter.set(key, [...(byLetter.get(key) ?? []), word]);
}

/** True if one slip (a letter too many, too few, wrong, or two swapped) turns one word into the other. */
function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const leftA = endA - start;
  const leftB = endB - start;
  if (leftA <= 1 && leftB <= 1) return true;
  return leftA === 2 && leftB === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}

/** The critical word that was meant, or the word itself. */
export function mend(word: string): string {
  if (word.includes('*')) return unmask(word);
  if (word.length < 5 || word.length > 13 || innocent.has(word)) return word;
  return byLetter.get(word.charAt(0))?.find((right) => right === word || oneSlip(word, right)) ?? word;
}

/** "k*ll", "su*cide", "d*e": the word behind the stars where it is one of ours. */
function unmask(word: string): string {
  const masked = [
    'kill',
    'suicide',
    'suicidal',
    'die',
    'dead',
    'rape',
    'raped',
    'killing',
    'dying',
    'cut',
    'hang',
  ];
  const shape = new RegExp(`^${word.replace(/\*+/g, '[a-z]{1,4}')}$`);
  return masked.find((right) => shape.test(right)) ?? word.replace(/\*/g, '');
}
