import type { Pathway } from '../knowledge/induction';

/** How long a role may be named; beyond that it is a story, not a role. */
const MAX_WORDS = 7;
const STORY =
  /\b(?:and|but|because|so|who|what|which|how|why|when|where|without|not|no|nobody|never|cannot|can't|don't|didn't|haven't|yet|is|are|was|should|could|would|gives?|given|need|needs|asked|told|they|my|me)\b/;

/** True for a few words that can name a job: "amhp", "band 7 nurse". */
export function looksLikeRole(words: string): boolean {
  return /^[a-z0-9' &/()-]+$/.test(words) && words.split(' ').length <= MAX_WORDS && !STORY.test(words);
}

/** The pathway that somebody names, the longest name first; undefined where none fits. */
export function namedPathway(words: string, pathways: readonly Pathway[]): Pathway | undefined {
  const line = ` ${words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()} `;
  const names = pathways.flatMap((pathway) =>
    pathway.says.map((say) => ({ say: say.toLowerCase(), pathway })),
  );
  return names.sort((a, b) => b.say.length - a.say.length).find(({ say }) => line.includes(` ${say} `))
    ?.pathway;
}

/** The pathway to offer first: for the remembered role, else the one for new starters. */
export function suggestedPathway(
  role: string | undefined,
  pathways: readonly Pathway[],
): Pathway | undefined {
  const forRole = (wanted: string): Pathway | undefined => pathways.find((one) => one.roles.includes(wanted));
  return (role === undefined ? undefined : forRole(role)) ?? forRole('new-starter') ?? pathways[0];
}
