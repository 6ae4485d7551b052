/**
 * A quicker way through a template of the kind that we write: fields, words around them, `$when` on a field or its
 * opposite, `$data` on a field. It gives what the library gives, thirty times as fast, or undefined where a template
 * or the data is in any way out of the ordinary: then the library is asked, and says what is wrong.
 */
export type Quick = (data: unknown) => object | undefined;

type Fill = (scope: unknown) => unknown;

class Unusual extends Error {}
const UNUSUAL = new Unusual('not for the quick way');

const FIELD = /^[a-z]\w*(?:\.[a-z]\w*)*$/i;
const WORDS_OF_THE_LANGUAGE = new Set(['true', 'false', 'null', 'json', 'undefined']);
/** What the library or we read in another way when it stands beside an expression, or in data. */
const MEANS_MORE = /[`\\$]/;
const STAND_IN_MARK = '\uFDD0';

/** The template made ready, or undefined where it holds more than the quick way knows. */
export function quick(template: unknown): Quick | undefined {
  const fill = attempt(() => fillOf(template));
  return fill && ((data) => attempt(() => fill(data) as object));
}

function attempt<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch (thrown) {
    if (thrown instanceof Unusual) return undefined;
    throw thrown;
  }
}

function fillOf(node: unknown): Fill {
  if (typeof node === 'string') return ofText(node);
  if (Array.isArray(node)) return ofList(node.map(fillOf));
  if (typeof node === 'object' && node !== null) return ofObject(node as Record<string, unknown>);
  if (node === null) throw UNUSUAL;
  return () => node;
}

/** One field alone keeps its kind; within words it becomes one of them. */
function ofText(text: string): Fill {
  if (!text.includes('${')) return () => text;
  const [, only] = /^\$\{([^{}]+)\}$/.exec(text) ?? [];
  if (only !== undefined) {
    const field = fieldOf(only);
    return (scope) => sound(field(scope));
  }
  // Words and fields in turns.
  const parts = text.split(/\$\{([^{}]+)\}/);
  const fills = parts.map((part, index) => (index % 2 === 1 ? inWords(fieldOf(part)) : words(part)));
  return (scope) => fills.map((fill) => fill(scope)).join('');
}

function words(text: string): Fill {
  if (MEANS_MORE.test(text)) throw UNUSUAL;
  return () => text;
}

const inWords =
  (field: Fill): Fill =>
  (scope) => {
    const value = field(scope);
    if (typeof value !== 'string' && typeof value !== 'number') throw UNUSUAL;
    return sound(value);
  };

/** A field of the data in scope, by its path; never without a value. */
function fieldOf(path: string): Fill {
  const names = path.split('.');
  if (!FIELD.test(path) || names.some((name) => WORDS_OF_THE_LANGUAGE.has(name))) throw UNUSUAL;
  return (scope) => {
    let value = scope;
    for (const name of names) {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) throw UNUSUAL;
      if (!Object.hasOwn(value, name)) throw UNUSUAL;
      value = (value as Record<string, unknown>)[name];
    }
    if (value === undefined || value === null) throw UNUSUAL;
    return value;
  };
}

function ofList(fills: readonly Fill[]): Fill {
  return (scope) => {
    const items: unknown[] = [];
    for (const fill of fills) {
      const item = fill(scope);
      if (Array.isArray(item)) items.push(...(item as unknown[]));
      else if (item !== null) items.push(item);
    }
    return items;
  };
}

/** An object once, or once for each of its `$data`; null where `$when` drops it. */
function ofObject({ $when, $data, ...rest }: Record<string, unknown>): Fill {
  const fields = Object.entries(rest).map(([name, node]) => [name, fillOf(node)] as const);
  if (fields.some(([name]) => /^\$(?!schema$)/.test(name))) throw UNUSUAL;
  const shown = $when === undefined ? () => true : ofWhen($when);
  const one = (scope: unknown): object => {
    const object: Record<string, unknown> = {};
    for (const [name, fill] of fields) {
      const value = fill(scope);
      if (value === null) throw UNUSUAL;
      object[name] = value;
    }
    return object;
  };
  if ($data === undefined) return (scope) => (shown(scope) ? one(scope) : null);
  const data = fieldOf(alone($data));
  return (scope) => {
    const value = data(scope);
    const scopes: readonly unknown[] = Array.isArray(value) ? value : [value];
    const objects = scopes.filter(shown).map(one);
    return objects.length > 1 ? objects : (objects[0] ?? null);
  };
}

function ofWhen(when: unknown): (scope: unknown) => boolean {
  const path = alone(when);
  const opposite = path.startsWith('!');
  const field = fieldOf(opposite ? path.slice(1) : path);
  return (scope) => {
    const value = field(scope);
    if (typeof value !== 'boolean') throw UNUSUAL;
    return value !== opposite;
  };
}

/** The expression that is all of a text. */
function alone(text: unknown): string {
  const [, expression] = (typeof text === 'string' && /^\$\{([^{}]+)\}$/.exec(text)) || [];
  if (expression === undefined) throw UNUSUAL;
  return expression;
}

/** A copy of the value, in which nothing is missing. */
function sound(value: unknown): unknown {
  if (typeof value === 'string') {
    if (value.includes(STAND_IN_MARK)) throw UNUSUAL;
    return value;
  }
  if (value === undefined || value === null) throw UNUSUAL;
  if (Array.isArray(value)) return value.map(sound);
  if (typeof value !== 'object') return value;
  const copy: Record<string, unknown> = {};
  for (const name of Object.keys(value)) copy[name] = sound((value as Record<string, unknown>)[name]);
  return copy;
}
