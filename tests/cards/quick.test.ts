import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cardNames, presenterOf, samplesOf } from '../../src/cards/registry';
import { byTheLibrary, CARDS_FOLDER } from '../../src/cards/render';
import { quick } from '../../src/cards/quick';

const quickOf = (card: string) =>
  quick(JSON.parse(readFileSync(join(CARDS_FOLDER, card, 'template.json'), 'utf8')));

describe.each(cardNames())('the quick way through the %s card', (card) => {
  it.each(Object.entries(samplesOf(card)))('gives what the library gives: %s', (_name, view) => {
    const data = presenterOf(card).data(view);
    const expected = byTheLibrary(card, CARDS_FOLDER, data);
    // As text, so that the order of the fields is the same, too.
    expect(JSON.stringify(quickOf(card)?.(data))).toBe(JSON.stringify(expected));
  });
});

describe('the quick way', () => {
  const expand = (template: object, data: object) => quick(template)?.(data);

  it('repeats, drops and joins lists as the library does', () => {
    const body = [
      { $data: '${items}', $when: '${shown}', text: '${n} of ${unit.name}' },
      { $when: '${!none}', text: 'dropped' },
      '${more}',
    ];
    const unit = { name: 'units' };
    const data = {
      none: true,
      items: [
        { n: 1, shown: true, unit },
        { n: 2, shown: false, unit },
        { n: 3, shown: true, unit },
      ],
      more: [{ a: 1 }, { b: [2] }],
    };
    expect(expand({ body }, data)).toEqual({
      body: [{ text: '1 of units' }, { text: '3 of units' }, { a: 1 }, { b: [2] }],
    });
  });

  it.each([
    ['a missing field', { text: '${missing}' }, {}],
    ['a missing field of a field', { text: '${a.b}' }, { a: {} }],
    ['a field of a list', { text: '${a.length}' }, { a: [1] }],
    ['an inherited field', { text: '${toString}' }, {}],
    ['a list within words', { text: 'all: ${a}' }, { a: [1] }],
    ['a null deep in a value', { data: '${a}' }, { a: { b: [null] } }],
    ['a $when on words', { $when: '${a}' }, { a: 'true' }],
    ['a needed element that is dropped', { item: { $when: '${a}' } }, { a: false }],
    ['a function', { text: "${if(a, 'b', 'c')}" }, { a: true }],
    ['the root', { text: '${$root.a}' }, { a: 'x' }],
    ['a word of the language', { text: '${true}' }, { true: 'x' }],
    ['an escape', { text: '\\${a} ${a}' }, { a: 'x' }],
    ['a mark of ours in the data', { text: '${a}' }, { a: '\uFDD0{b}' }],
  ])('leaves %s to the library', (_what, template, data) => {
    expect(expand(template, data)).toBeUndefined();
  });
});
