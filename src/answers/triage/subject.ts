/** Of whom something is said. */
export type Subject = 'self' | 'other' | 'many' | 'none';

const self = new Set('i im ive id ill me my myself mine'.split(' '));
const other = new Set(
  `he she hes shes hell shell him her his hers himself herself someone client patient pt su colleague nurse student manager boss supervisor mate friend mum dad
   son daughter brother sister husband wife partner lad lass girl boy man woman lady bloke guy child kid yp person resident tenant carer relative neighbour caller
   supervisee nqsw trainee apprentice ex stepdad nan baby teenager hca doctor consultant sw amhp`.split(
    /\s+/,
  ),
);
const many = new Set(
  `we weare weve us our ours they theyre theyve them their people staff patients clients sws amhps nurses workers teams team managers users carers men women kids
   children adults everyone anyone nobody colleagues students service services trust board profession families parents commissioners leaders residents tenants
   professionals survivors victims others`.split(/\s+/),
);
/** After these a noun is only spoken of in passing: "crying in front of a client". */
const passing = new Set('to for of with by from at on about in before after than behind when'.split(' '));

/** Who is spoken of last before this place in its sentence. */
export function subjectAt(text: string, at: number): Subject {
  const sentence = text.slice(text.lastIndexOf(' . ', at - 1) + 3, at).trim();
  const words = sentence === '' ? [] : sentence.split(' ');
  let seen: Subject = 'none';
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i] as string;
    if (self.has(word)) {
      const possessed =
        word === 'my' && words.slice(i + 1, i + 4).some((one) => other.has(one) || many.has(one));
      return possessed ? 'other' : 'self';
    }
    if (seen !== 'none') continue;
    const inPassing = passing.has(words[i - 1] ?? '') || passing.has(words[i - 2] ?? '');
    if (other.has(word) && !inPassing) return 'other';
    if (many.has(word) && !inPassing) seen = 'many';
  }
  return seen;
}

/** True where the asker speaks of themselves anywhere. */
export function speaksOfSelf(text: string): boolean {
  return / (?:i|im|ive|id|ill|me|my|myself) /.test(text);
}
