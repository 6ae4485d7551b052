import { answerText } from '../answers/answer-reply';
import { citationsOf } from '../answers/citations';
import { createAsk, type Outcome } from '../answers/ask';
import { declineText } from '../answers/decline-reply';
import { searcherOf } from '../answers/searcher';
import { loadLibrary } from '../knowledge/load';
import type { Library } from '../knowledge/library';
import { parseArgs } from 'node:util';
import { explanationText } from './explanation-text';
import { run } from './run';

const usage =
  'Type: npm run ask -- "who should give me supervision?" --role team-manager [--previous "..."] [--json] [--explain]';

/** Asks one question in the terminal and prints what a personal chat would say. */
run('ask', (args, { print }) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      role: { type: 'string' },
      previous: { type: 'string' },
      json: { type: 'boolean', default: false },
      explain: { type: 'boolean', default: false },
    },
  });
  const text = positionals.join(' ').trim();
  if (!text) throw new Error(`ask needs a question. ${usage}`);
  const library = loadLibrary();
  if (values.role && !library.role(values.role)) {
    throw new Error(
      `there is no role "${values.role}". Roles: ${library.roles.map((role) => role.id).join(', ')}`,
    );
  }
  const searcher = searcherOf(library);
  const question = {
    text,
    ...(values.role && { role: values.role }),
    ...(values.previous && { previous: values.previous }),
  };
  const outcome = createAsk(library, searcher)(question);
  print(values.json ? JSON.stringify(asJson(outcome, library), null, 2) : asText(outcome, library));
  if (!values.explain) return;
  const audience = library.role(values.role ?? '')?.audience;
  const { previous } = values;
  const query = { text, explain: true, ...(audience && { audience }), ...(previous && { previous }) };
  print(explanationText(searcher.rank(query)));
});

function asJson({ kinds, concern, privacy, answer }: Outcome, library: Library): object {
  const entries = answer.ranked.map((entry) => ({
    id: entry.id,
    passages: entry.passages,
    title: entry.title,
    citations: citationsOf(entry, library).map(({ source, section, date }) => ({
      source: source.title,
      section,
      date,
      url: source.url,
    })),
  }));
  return { kind: kinds, entries, notices: [...(concern ? [concern] : []), ...(privacy ?? [])] };
}

function asText({ kinds, concern, answer }: Outcome, library: Library): string {
  const parts: string[] = [];
  if (concern) parts.push(supportText(library, concern));
  if (kinds.includes('privacy'))
    parts.push(library.content.support.privacy[kinds.length > 1 ? 'partial' : 'block']);
  if (kinds.includes('answer') && answer.kind === 'answer') parts.push(answerText(answer, library));
  if (kinds.includes('decline') && answer.kind === 'decline') parts.push(declineText(answer));
  return parts.join('\n\n');
}

function supportText(library: Library, concern: NonNullable<Outcome['concern']>): string {
  const words = library.content.support[concern];
  const known = new Map(library.content.support.options.map((option) => [option.id, option]));
  const options = [...words.options, ...words.workplace].map((id) => known.get(id)?.label);
  return [
    words.title.toUpperCase(),
    words.lead,
    ...words.steps,
    ...options.map((label) => `- ${label ?? ''}`),
  ].join('\n');
}
