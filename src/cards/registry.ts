import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Presenter } from './presenter';
import { CARDS_FOLDER, cardInvalid } from './render';

/** What every card must be shown with: as little as it takes, all of it, and the longest that may come. */
export const SAMPLE_NAMES = ['minimal', 'full', 'longest'] as const;
export type SampleName = (typeof SAMPLE_NAMES)[number];

/** A presenter before its view has been parsed. */
export type AnyPresenter = Presenter<unknown>;

// Cards are found by folder: a new one is three new files, and no list has to be kept.
// For the tests and the gallery only; features import the presenter that they use.
const load = createRequire(__filename);

/** The names of all cards: the folders in cards/ that hold a template. */
export function cardNames(folder = CARDS_FOLDER): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((item) => item.isDirectory() && existsSync(join(folder, item.name, 'template.json')))
    .map((item) => item.name)
    .sort();
}

/** "my-data" → "presentMyData". */
export const presenterName = (card: string): string =>
  `present${card.replace(/(?:^|-)([a-z0-9])/g, (_match, letter: string) => letter.toUpperCase())}`;

/** The presenter of a card, from src/cards/<name>; throws `card-invalid` if there is none. */
export function presenterOf(name: string): AnyPresenter {
  const exported = load(join(__dirname, name)) as Record<string, unknown>;
  const found = exported[presenterName(name)];
  if (typeof found !== 'function') throw cardInvalid(name, '$', `no ${presenterName(name)} is exported`);
  return found as AnyPresenter;
}

/** The samples of a card: views by name. */
export function samplesOf(name: string): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(join(CARDS_FOLDER, name, 'samples.json'), 'utf8')) as Record<
    string,
    unknown
  >;
}
