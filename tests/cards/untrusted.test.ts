import MarkdownIt from 'markdown-it';
import { cardNames, presenterOf, samplesOf } from '../../src/cards/registry';
import { GuideError } from '../../src/errors';
import { NASTY } from './nasty';
import { partsOf } from './parts';

const markdown = new MarkdownIt({ html: true, linkify: false });
const BENIGN = 'harmless';

/** The ways to every text within a view. */
function placesIn(node: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof node === 'string') return [path];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => placesIn(value, [...path, key]));
}

/** A copy of the view with another text at one place. */
function put(node: unknown, [key, ...rest]: readonly string[], text: string): unknown {
  if (key === undefined) return text;
  if (Array.isArray(node))
    return node.map((item, index) => (String(index) === key ? put(item, rest, text) : (item as unknown)));
  const fields = node as Record<string, unknown>;
  return { ...fields, [key]: put(fields[key], rest, text) };
}

/** The card, or undefined where the presenter refuses such a view, which is as good. */
function presented(card: string, view: unknown): unknown {
  try {
    return presenterOf(card)(view);
  } catch (thrown) {
    if (thrown instanceof GuideError && thrown.code === 'card-invalid') return undefined;
    throw thrown;
  }
}

/** A card's shape: everything but its texts; and what a client would make of its Markdown. */
function shapeOf(card: unknown): unknown {
  const shape = JSON.parse(JSON.stringify(card), (key, value: unknown) =>
    typeof value === 'string' && key !== 'type' ? '' : value,
  ) as unknown;
  const blocks = partsOf(card).filter((part) => part.type === 'TextBlock');
  const tags = blocks.map((block) =>
    markdown.render(String(block.text)).match(/<[a-z][^>\s]*|href="[^"]*"/gi),
  );
  return { shape, tags };
}

describe.each(cardNames())('card %s', (card) => {
  it('is the same card whatever a person typed into it', () => {
    const view = samplesOf(card).full;
    // One place of each kind: the items of a list are all alike.
    const kinds = new Map(
      placesIn(view).map((place) => [place.join('.').replace(/\.\d+(?=\.|$)/g, '.n'), place]),
    );
    for (const place of kinds.values()) {
      const benign = presented(card, put(view, place, BENIGN));
      // Some places take no free text at all, for example an address.
      if (benign === undefined) continue;
      // Our own Markdown is told by its schema: it refuses what Teams does not show, and may hold bold and lists.
      const ours = presented(card, put(view, place, '# heading')) === undefined;
      for (const text of ours ? NASTY.filter((one) => !/^[*[-]/m.test(one)) : NASTY) {
        const nasty = presented(card, put(view, place, text));
        if (nasty === undefined) continue;
        const where = `${place.join('.')}: ${text.slice(0, 60)}`;
        expect({ where, ...(shapeOf(nasty) as object) }).toEqual({ where, ...(shapeOf(benign) as object) });
      }
    }
  });
});

it('shows the question of a person as it was typed', () => {
  for (const text of NASTY.filter((one) => one.length < 150)) {
    const json = JSON.stringify(presenterOf('no-answer')({ question: text, noted: true }));
    const run = partsOf(JSON.parse(json)).find((part) => part.type === 'TextRun');
    const shown = text
      .replace(/[\u0000-\u0008\u202E]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    expect(run?.text).toBe(`You asked: “${shown}”`);
  }
});
