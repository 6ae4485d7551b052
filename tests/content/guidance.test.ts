import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { uncoveredPassages } from '../../src/knowledge/cross-check';
import { loadLibrary } from '../../src/knowledge/load';

const library = loadLibrary();
const fixtures = join(__dirname, '..', 'fixtures');

/** How many actions each audience's list has in the guidance, in its order. */
const sizes = {
  boards: 8,
  commissioners: 4,
  'hr-leads': 16,
  'professional-leaders': 17,
  'team-managers': 11,
  'local-authorities': 11,
  heis: 5,
};

describe('the content', () => {
  it('covers all 182 passages', () => {
    expect(library.content.passages).toHaveLength(182);
    expect(uncoveredPassages(library.content)).toEqual([]);
  });

  it('has the 72 actions in the right audience and order', () => {
    const lists = library.content.lists.map(
      (list) => [list.audience, list.sections.flatMap((s) => s.actions)] as const,
    );
    expect(Object.fromEntries(lists.map(([audience, actions]) => [audience, actions.length]))).toEqual(sizes);
    for (const [audience, actions] of lists) {
      const wanted = library.content.passages
        .filter((p) => p.audience === audience && p.kind.startsWith('action'))
        .map((p) => p.id);
      expect(actions.map((action) => action.passages[0])).toEqual(wanted);
      expect(actions.map((action) => action.action?.number)).toEqual(wanted.map((_, index) => index + 1));
    }
  });

  it('gives each entry at least eight ways of asking, none of them twice', () => {
    // The same words may be asked of two audiences: there the asker's role decides.
    const asks = library.entries.flatMap(({ asks: own, action }) =>
      own.map((ask) => `${action?.audience ?? ''} ${ask.toLowerCase()}`),
    );
    expect(library.entries.filter((entry) => entry.asks.length < 8)).toEqual([]);
    expect(asks.filter((ask, index) => asks.indexOf(ask) !== index)).toEqual([]);
  });

  it('is short: an answer fits one phone screen', () => {
    const words = (text: string): number => text.split(/\s+/).length;
    expect(library.entries.filter((entry) => words(entry.text) > 95).map((entry) => entry.id)).toEqual([]);
  });

  it('takes no wording from the question set', () => {
    const fold = (text: string): string =>
      text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, ' ')
        .trim();
    const questions = readFileSync(join(fixtures, 'questions-dev.jsonl'), 'utf8').trim().split('\n');
    const long = questions
      .map((line) => fold((JSON.parse(line) as { question: string }).question))
      .filter((q) => q.split(' ').length > 5);
    const asks = new Set(
      [...library.entries, ...library.content.topics].flatMap((item) => item.asks).map(fold),
    );
    expect(long.filter((question) => asks.has(question))).toEqual([]);
  });

  it('shows figures with their date', () => {
    expect(
      library.entries.filter(
        (entry) => /3,750|4,000/.test(entry.text) && !/20\d\d/.test(entry.text + entry.note),
      ),
    ).toEqual([]);
  });

  it('never gives out a hidden resource', () => {
    const hidden = library.content.resources
      .filter((resource) => resource.hidden)
      .map((resource) => resource.id);
    expect(hidden.length).toBeGreaterThan(0);
    for (const option of library.content.support.options) expect(hidden).not.toContain(option.resource);
  });
});
