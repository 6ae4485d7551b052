import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { cardNames, presenterName, presenterOf, SAMPLE_NAMES, samplesOf } from '../../src/cards/registry';
import { CARDS_FOLDER } from '../../src/cards/render';

const SOURCES = join(__dirname, '..', '..', 'src', 'cards');

describe('the cards', () => {
  it('are all of the folders in cards/', () => {
    const folders = readdirSync(CARDS_FOLDER).filter((name) =>
      statSync(join(CARDS_FOLDER, name)).isDirectory(),
    );
    expect(cardNames()).toEqual(folders.sort());
    expect(cardNames().length).toBeGreaterThan(10);
  });

  it.each(cardNames())('%s has a presenter and exactly the three samples', (card) => {
    expect(presenterOf(card)).toBeInstanceOf(Function);
    expect(Object.keys(samplesOf(card))).toEqual([...SAMPLE_NAMES]);
  });

  it('have a folder each: no presenter without one', () => {
    const presented = readdirSync(SOURCES).flatMap((file) => {
      const source = readFileSync(join(SOURCES, file), 'utf8');
      return [...source.matchAll(/export const (present[A-Z]\w*)/g)].map((match) => match[1]);
    });
    expect(presented.sort()).toEqual(cardNames().map(presenterName).sort());
  });
});
