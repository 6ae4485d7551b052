import { listRows, pageOf } from '../../../src/plans/lists';
import { relatedActions, themeMatrix } from '../../../src/plans/related';
import { buttonData, channel, library, sam, textsOf, world, type World } from './support/world';

/** Every page of a list, as the reader turns them. */
async function pages(at: World, audience: string, theme?: string): Promise<string[][]> {
  const found: string[][] = [];
  let data: object | undefined = { audience, ...(theme && { theme }) };
  while (data) {
    const { card } = await at.press('actions', data);
    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(28 * 1024);
    found.push(textsOf(card));
    data = found.at(-1)?.length === 0 ? undefined : nextOf(card);
  }
  return found;
}

function nextOf(card: Parameters<typeof buttonData>[0]): object | undefined {
  try {
    return buttonData(card, 'Next');
  } catch {
    return undefined;
  }
}

describe('the seven lists', () => {
  const seven: readonly (readonly [string, number])[] = [
    ['boards', 8],
    ['commissioners', 4],
    ['hr-leads', 16],
    ['professional-leaders', 17],
    ['team-managers', 11],
    ['local-authorities', 11],
    ['heis', 5],
  ];

  it.each(seven)(
    '%s: all %i actions, in the order of the guidance, under their sections with counts',
    async (audience, n) => {
      const list = library().list(audience);
      if (!list) throw new Error('no list');
      const rows = listRows(list);
      expect(rows).toHaveLength(n);
      const texts = (await pages(await world(), audience)).flat();
      const titles = rows.map(({ action }) => action.title);
      expect(texts.filter((text) => titles.includes(text))).toEqual(titles);
      for (const { title, actions } of list.sections)
        expect(texts).toContain(`${title} (${String(actions.length)})`);
    },
  );

  it('are offered with their counts to whoever has no role, and the own one to whoever has', async () => {
    const at = await world();
    const choice = await at.say('actions');
    expect(buttonData(choice?.card, 'HR leads (16)')).toMatchObject({
      verb: 'actions',
      audience: 'hr-leads',
    });
    const own = await at.say('my actions', sam, undefined, { role: 'board-member' });
    expect(textsOf(own?.card)[0]).toBe('Actions for NHS boards');
    const staff = await at.say('my actions', sam, undefined, { role: 'amhp' });
    expect(textsOf(staff?.card)[0]).toBe('Whose actions?');
  });

  it('can be filtered by theme and cleared again', async () => {
    const at = await world();
    const { card } = await at.press('actions', { audience: 'hr-leads' });
    const filtered = await at.press('actions', {
      ...buttonData(card, 'Apply filter'),
      pickTheme: 'supervision',
    });
    const titles = textsOf(filtered.card);
    expect(titles).toContain('Only Supervision: 1 action of 16');
    const cleared = await at.press('actions', buttonData(filtered.card, 'Show all themes'));
    expect(textsOf(cleared.card).some((text) => text.startsWith('Only'))).toBe(false);
  });

  it('show all on one card where they fit', async () => {
    const at = await world();
    const { card } = await at.press('actions', { audience: 'professional-leaders' });
    const all = await at.press('actions', buttonData(card, 'Show all'));
    expect(textsOf(all.card).filter((text) => /^\d+$/.test(text))).toHaveLength(17);
  });
});

describe('one action', () => {
  it('has its text, its source with a link, its resources as https links, and what others do', async () => {
    const at = await world();
    const { card } = await at.press('action', { actionId: 'TM-01' });
    const text = textsOf(card).join('\n');
    expect(text).toContain('Team managers, action 1 of 11');
    expect(text).toContain('[Action list by groups](https://skillsforcare.org.uk/');
    expect(text).toContain('2020');
    expect(text).toContain('**Professional leaders**:');
    expect(text).not.toContain('](http:');
  });

  it('goes back to the page and filter that it was opened from', async () => {
    const at = await world();
    const page = await at.press('actions', { audience: 'professional-leaders', page: 2 });
    const opened = await at.press('action', buttonData(page.card, /^Open action 13/));
    const back = await at.press('actions', buttonData(opened.card, 'Back to the list'));
    expect(textsOf(back.card)).toContain('13 to 17 of 17');
  });

  it('that does not exist is told kindly, also where it is prose', async () => {
    const at = await world();
    await expect(at.press('action', { actionId: 'XX-99' })).rejects.toMatchObject({ code: 'not-found' });
    await expect(at.press('action', { actionId: 'key-profession' })).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  it('of every list has at most eight related ones, all of other audiences', () => {
    for (const { action } of library().audiences.flatMap(({ id }) =>
      listRows(library().list(id) ?? never()),
    )) {
      const related = relatedActions(library(), action);
      expect(related.length).toBeLessThanOrEqual(8);
      expect(related.every((one) => one.audience.id !== action.action?.audience)).toBe(true);
    }
  });
});

describe('who does what about a theme', () => {
  it('holds every action of the theme once, by audience in the guidance order', async () => {
    const matrix = themeMatrix(library(), 'supervision');
    expect(matrix.map(({ audience }) => audience.id)).toEqual(library().audiences.map(({ id }) => id));
    const found = matrix.flatMap(({ actions }) => actions.map(({ id }) => id));
    const all = library().entries.filter((entry) => entry.action && entry.themes.includes('supervision'));
    expect(new Set(found)).toEqual(new Set(all.map(({ id }) => id)));
    expect(found).toHaveLength(all.length);
  });

  it('is answered to "who is responsible for supervision?", in a channel too, and names who has none', async () => {
    const at = await world();
    const reply = await at.say('who is responsible for supervision?', sam, channel());
    const texts = textsOf(reply?.card);
    expect(texts[0]).toBe('Who does what: Supervision');
    expect(texts[1]).toMatch(/actions? for \d groups/);
  });
});

it('a page that does not exist becomes the nearest that does', () => {
  expect(pageOf([1, 2, 3], 99, 2)).toMatchObject({ page: 2, items: [3] });
  expect(pageOf([], 1, 2)).toMatchObject({ page: 1, pages: 1, from: 0, to: 0 });
});

function never(): never {
  throw new Error('no list');
}
