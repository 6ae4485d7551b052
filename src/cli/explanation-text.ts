import type { Ranking } from '../search';

const SHOWN_TERMS = 12;
const SHOWN_HITS = 5;

/** Why a ranking came out as it did, for a content owner at a terminal. */
export function explanationText({
  explanation,
  declined,
  topic,
  margin,
  followUp,
  namedAudience,
}: Ranking): string {
  if (!explanation) return '';
  const { corrections, expansions, terms, hits, refusal } = explanation;
  const lines = [
    'WHY',
    followUp ? 'A follow-up: the question before it was read with it.' : '',
    namedAudience ? `It names an audience: ${namedAudience}.` : '',
    ...corrections.map(({ typed, used }) => `spelling: ${typed} -> ${used}`),
    ...expansions.map(({ from, to }) => `synonyms: ${from} -> ${to.join(', ')}`),
    'terms (weight, in how many entries):',
    ...terms
      .slice(0, SHOWN_TERMS)
      .map(
        ({ term, kind, weight, documents }) =>
          `  ${kind} ${term}  ${weight.toFixed(2)}  ${String(documents)}`,
      ),
    'entries (score, boost, what matched):',
    ...hits.slice(0, SHOWN_HITS).map(({ id, score, boost, matched }) => {
      const best = matched.slice(0, 6).map((match) => `${match.term} ${match.score.toFixed(1)}`);
      return `  ${id}  ${score.toFixed(1)}  x${boost.toFixed(2)}  ${best.join(', ')}`;
    }),
    `refusal: margin ${margin.toFixed(2)} over the point ${refusal.point.toFixed(2)}, nearest topic ${topic ?? 'none'}: ${declined ? 'declined' : 'answered'}`,
  ];
  return lines.filter(Boolean).join('\n');
}
