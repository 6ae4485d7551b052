import type { Library } from '../../knowledge/library';
import { AUDIENCE_NAMES, OWN_NAMES } from './audience-names';
import { fold } from './normalise';
import { THEME_NAMES } from './theme-names';

/** The names of audiences and themes, folded, by which the commands recognise them. */
export interface Vocabulary {
  readonly audiences: ReadonlyMap<string, string>;
  readonly themes: ReadonlyMap<string, string>;
  /** Every action's id in lower case, without its hyphen: "tm03" → "TM-03". */
  readonly actions: ReadonlyMap<string, string>;
}

/** Everything comes from the content; the other names beside it are data. */
export function vocabularyOf(library: Library): Vocabulary {
  const audiences = library.audiences.flatMap(({ id, label }) =>
    [label, id, ...(AUDIENCE_NAMES[id] ?? [])].map((name) => [fold(name), id] as const),
  );
  const themes = library.themes.flatMap(({ id, label }) =>
    [label, id, id.replaceAll('-', ' '), ...(THEME_NAMES[id] ?? [])].map((name) => [fold(name), id] as const),
  );
  const actions = library.entries.filter(({ action }) => action !== undefined);
  return {
    audiences: new Map(audiences),
    themes: new Map(themes),
    actions: new Map(actions.map(({ id }) => [id.toLowerCase().replace('-', ''), id])),
  };
}

/** The audience that the words name as a whole; articles and a possessive don't count. */
export function audienceNamed(words: string, { audiences }: Vocabulary): string | undefined {
  const name = withoutArticle(words);
  return (
    audiences.get(name) ??
    audiences.get(name.replace(/(?:'s|s')$/, '')) ??
    audiences.get(name.replace(/s'$/, 's'))
  );
}

/** The theme that the words name as a whole. */
export function themeNamed(words: string, { themes }: Vocabulary): string | undefined {
  return themes.get(withoutArticle(words));
}

/** The audience named, or 'own' where the asker means their own. */
export const whoseList = (words: string, vocabulary: Vocabulary): string | undefined =>
  OWN_NAMES.includes(words) ? 'own' : audienceNamed(words, vocabulary);

const withoutArticle = (words: string): string => words.trim().replace(/^(?:the|all|an?)\s+/, '');
