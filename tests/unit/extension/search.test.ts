import { SEARCH_COMMANDS } from '../../../src/answers/extension-commands';
import { MAX_CARD_BYTES } from '../../../src/cards/render';
import { extension, library, textOf, typesIn } from './world';

/** Cards that are put into a message meet readers whose chat the bot is not in: no button may need it. */
const NEEDS_THE_BOT = ['Action.Submit', 'Action.Execute', 'Input.Text', 'Input.ChoiceSet', 'Input.Toggle'];

const titles = async (text: string, command: string): Promise<readonly string[]> =>
  (await extension.search(text, command)).map(({ title }) => title);

describe('search in the compose box', () => {
  it.each(SEARCH_COMMANDS)('offers a first choice for "%s" before anything is typed', async (command) => {
    const results = await extension.search('', command);
    expect(results).toHaveLength(10);
    expect(new Set(results.map(({ title }) => title)).size).toBe(10);
  });

  it.each(SEARCH_COMMANDS)('answers the first letter for "%s"', async (command) => {
    const results = await extension.search('s', command);
    expect(results.length).toBeGreaterThan(3);
    for (const { title } of results) expect(title.toLowerCase()).toMatch(/(^|[^a-z])s/);
  });

  it.each(['su', 'superv', 'supervision'])('finds guidance while "%s" is being typed', async (typed) => {
    expect((await titles(typed, 'guidance')).join()).toMatch(/supervision/i);
  });

  it('finds guidance by how people ask, not only by its title', async () => {
    expect(await titles('who checks that lone working is safe', 'guidance')).toContain(
      'Lone working and violence policies',
    );
  });

  it('finds only actions among actions, also by whose they are', async () => {
    const actions = new Set(library.entries.filter((entry) => entry.action).map((entry) => entry.title));
    const found = await titles('supervision', 'actions');
    expect(found.length).toBeGreaterThan(3);
    for (const title of found) expect(actions).toContain(title);
    const subtitles = (await extension.search('commissioners', 'actions')).map(({ subtitle }) => subtitle);
    expect(subtitles.filter((line) => line.startsWith('Action for Commissioners')).length).toBeGreaterThan(3);
  });

  it('finds resources by number, publisher, subject, and by what the guidance names', async () => {
    expect((await titles('ng212', 'resources'))[0]).toContain('NG212');
    expect((await titles('nice', 'resources')).length).toBe(10);
    expect((await titles('mental health act', 'resources')).join()).toContain('Mental Health Act');
    expect((await titles('who should supervise me', 'resources')).length).toBeGreaterThan(0);
  });

  it('never shows a hidden resource', async () => {
    const hidden = library.content.resources.filter((one) => one.hidden);
    for (const { title } of hidden) expect(await titles(title, 'resources')).not.toContain(title);
  });

  it('finds nothing for rubbish, and does not fall over', async () => {
    for (const typed of ['zzqqx', '…', '🦄', '   ', '${title}', '<b>', 'x'.repeat(200)])
      for (const command of SEARCH_COMMANDS)
        expect(Array.isArray(await extension.search(typed, command))).toBe(true);
    expect(await extension.search('zzqqxv', 'resources')).toEqual([]);
  });

  it('takes an unknown command for guidance', async () => {
    expect(await titles('supervision', '__proto__')).toEqual(await titles('supervision', 'guidance'));
  });
});

describe('the cards that are put into a message', () => {
  it('are the same for everybody, small, and work where the bot is not', async () => {
    const all = library.entries.map(({ title }) => title);
    for (const title of [...all.slice(0, 40), 'supervision', 'amhp', 'nice']) {
      for (const command of SEARCH_COMMANDS) {
        for (const { card, subtitle } of await extension.search(title, command)) {
          for (const type of NEEDS_THE_BOT) expect(typesIn(card)).not.toContain(type);
          expect(textOf(card)).not.toMatch(/As an? [a-z]+ (manager|lead|member|starter|worker)/);
          expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(MAX_CARD_BYTES);
          expect(subtitle.length).toBeLessThanOrEqual(120);
        }
      }
    }
  });

  it('stay together within the size of one message', async () => {
    for (const command of SEARCH_COMMANDS)
      expect(JSON.stringify(await extension.search('', command)).length).toBeLessThan(80_000);
  });

  it('have a source with its section and year, and the day of review', async () => {
    const [first] = await extension.search('Lone working and violence policies', 'guidance');
    expect(textOf(first?.card)).toMatch(/Action list by groups\]\(https:[^)]+\), .*2020/);
    expect(textOf(first?.card)).toContain('From MHSW Guide, reviewed');
  });
});

describe('triage before the search', () => {
  it('shows the numbers to somebody in distress, in the list itself', async () => {
    const results = await extension.search('i want to kill myself', 'guidance');
    expect(results).toHaveLength(1);
    expect(results[0]?.subtitle).toMatch(/999.*111.*116 123.*85258/);
    expect(textOf(results[0]?.card)).not.toContain('kill');
  });

  it('warns of details that identify somebody, and repeats none of them', async () => {
    const [first, ...rest] = await extension.search('943 476 5919', 'guidance');
    expect(rest).toEqual([]);
    expect(first?.title).toBe(library.content.support.privacy.title);
    expect(textOf(first?.card)).not.toContain('5919');
  });
});
