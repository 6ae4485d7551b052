import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderCard, type RenderOptions } from '../../src/cards/render';
import { GuideError } from '../../src/errors';

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'cards-'))));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

let count = 0;
/** Renders a card with the given body; each has a name of its own, since templates are kept. */
function render(body: unknown, data: object, options: RenderOptions = {}): Record<string, unknown> {
  const name = `card-${String(count++)}`;
  mkdirSync(join(folder, name));
  const template = { type: 'AdaptiveCard', version: '1.5', body };
  writeFileSync(join(folder, name, 'template.json'), JSON.stringify(template));
  return renderCard(name, data, { folder, ...options });
}

function refusal(body: unknown, data: object, options: RenderOptions = {}): string {
  try {
    render(body, data, options);
  } catch (thrown) {
    expect(thrown).toBeInstanceOf(GuideError);
    expect((thrown as GuideError).code).toBe('card-invalid');
    return (thrown as GuideError).message;
  }
  throw new Error('was not refused');
}

const text = (value: string, rest: object = {}): object => ({ type: 'TextBlock', text: value, ...rest });

describe('the renderer', () => {
  it('puts data in by value, and repeats over lists', () => {
    const card = render([text('${title}'), text('${n} of ${$root.total}', { $data: '${items}' })], {
      title: 'Hello',
      total: 2,
      items: [{ n: 1 }, { n: 2 }],
    });
    expect(card.body).toEqual([text('Hello'), text('1 of 2'), text('2 of 2')]);
  });

  it('keeps or drops an element by an explicit true or false', () => {
    const body = [text('yes', { $when: '${shown}' }), text('no', { $when: '${!shown}' })];
    expect(render(body, { shown: true }).body).toEqual([text('yes')]);
    expect(render(body, { shown: false }).body).toEqual([text('no')]);
  });

  it.each([
    ['a missing field', text('${missing}'), {}],
    ['a missing field within words', text('Hello ${missing}, well met'), {}],
    ['a missing field of a field', text('${a.b.c}'), { a: {} }],
    ['a null field', text('${nothing}'), { nothing: null }],
    ['a missing field that a function hides', text("${if(missing, 'a', 'b')}"), {}],
    ['a missing list', text('x', { $data: '${missing}' }), {}],
    ['a missing field in a list', text('${n}', { $data: '${items}' }), { items: [{ n: 1 }, {}] }],
    ['a $when on a missing field', text('x', { $when: '${missing}' }), {}],
    ['a $when on the opposite of a missing field', text('x', { $when: '${!missing}' }), {}],
    ['a $when that compares a missing field', text('x', { $when: "${missing == 'a'}" }), {}],
    ['a $when on words', text('x', { $when: '${word}' }), { word: 'yes' }],
    ['a $when on a number', text('x', { $when: '${n}' }), { n: 0 }],
    ['a $when without an expression', text('x', { $when: true }), {}],
    ['a $when that is not one expression', text('x', { $when: '${a} ${b}' }), { a: true, b: true }],
    ['a function that does not exist', text('${nosuch(a)}'), { a: 1 }],
    ['an expression that can’t be read', text('${a b}'), { a: 1 }],
    [
      'an element dropped where one is needed',
      { type: 'Container', selectAction: { $when: '${no}' } },
      { no: false },
    ],
  ])('refuses %s', (_what, element, data) => {
    expect(refusal([element], data)).toMatch(/^card card-\d+: /);
  });

  it('names the card and the place of a leftover', () => {
    expect(refusal([text('ok'), text('${1 + }')], {})).toMatch(/^card card-\d+: /);
    expect(refusal([text('ok'), text('\\${left}')], {})).toContain('$.body.1.text');
  });

  it('refuses a card that is too large, and one that is no card', () => {
    expect(refusal([text('${long}')], { long: 'x'.repeat(29_000) })).toContain('at most 28672');
    expect(refusal([text('x'.repeat(500))], {}, { maxBytes: 400 })).toContain('at most 400');
    expect(() => renderCard('no-such-card', {})).toThrow(/card no-such-card/);
  });

  it.each([
    '${1+1}',
    '${$root.secret}',
    '$${x}',
    '${',
    '\\${x}',
    '`${x}`',
    '{"type":"TextBlock","text":"${x}"}',
    "'); ${x}",
    '\uFDD0{x}',
  ])('shows %j as it was typed: data is never read as a template', (typed) => {
    const shown = typed.replaceAll('\uFDD0', '');
    const card = render([text('${said}'), text('You said: ${said}'), { data: '${whole}' }], {
      said: typed,
      secret: 'SECRET',
      whole: { question: typed },
    });
    expect(card.body).toEqual([text(shown), text(`You said: ${shown}`), { data: { question: shown } }]);
    expect(JSON.stringify(card)).not.toContain('SECRET');
  });

  it('takes one piece of data twice', () => {
    const data = { whole: { question: '${x}' } };
    expect(render([{ data: '${whole}' }, { data: '${whole}' }], data).body).toEqual([
      { data: data.whole },
      { data: data.whole },
    ]);
    expect(data).toEqual({ whole: { question: '${x}' } });
  });

  it('does not carry faults over to the next card', () => {
    refusal([text('${missing}')], {});
    expect(render([text('${here}')], { here: 'x' }).body).toEqual([text('x')]);
  });
});
