import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { CardJson } from '../conversation/reply';
import { GuideError } from '../errors';
import { quick, type Quick } from './quick';
import type * as Templating from './template';

/** Where the templates are; the same from `src/cards` and from `dist/cards`. */
export const CARDS_FOLDER = join(__dirname, '..', '..', 'cards');

/** Teams takes more, but older pages say 40 KB for a whole message. */
export const MAX_CARD_BYTES = 28 * 1024;

export interface RenderOptions {
  /** The largest card, in bytes of JSON. */
  readonly maxBytes?: number;
  /** Where to look for `<name>/template.json`. */
  readonly folder?: string;
}

type Expand = ReturnType<typeof Templating.prepare>;
interface Ready {
  readonly quickly: Quick | undefined;
  readonly expand: () => Expand;
}
/** The library brings a parser of 25 MB, which is loaded when a card first needs it. */
const load = createRequire(__filename);
const prepared = new Map<string, Ready>();

/** The error for a card that must not be sent: which card, where in it, and what is wrong. */
export function cardInvalid(card: string, path: string, problem: string, cause?: unknown): GuideError {
  const say = 'I could not put that card together. The fault has been noted. Please try again later.';
  return new GuideError('card-invalid', say, { detail: `card ${card}: ${path}: ${problem}`, cause });
}

/** Expands cards/<name>/template.json with the data; throws `card-invalid` rather than give a faulty card. */
export function renderCard(name: string, data: object, options: RenderOptions = {}): CardJson {
  const { maxBytes = MAX_CARD_BYTES, folder = CARDS_FOLDER } = options;
  const card = ready(name, folder).quickly?.(data) ?? byTheLibrary(name, folder, data);
  if (!isCard(card)) throw cardInvalid(name, '$', 'the template is not an AdaptiveCard');
  const json = JSON.stringify(card);
  const bytes = Buffer.byteLength(json);
  if (bytes > maxBytes) throw cardInvalid(name, '$', `${String(bytes)} bytes, at most ${String(maxBytes)}`);
  // On the card itself: what a WeakMap holds outlives its card until the next full collection of garbage.
  Object.defineProperty(card, JSON_OF, { value: json });
  return card;
}

const JSON_OF = Symbol('json');

/** The JSON of a card as it was rendered, for whoever sends it; undefined for any other object. */
export const renderedJson = (card: { readonly [JSON_OF]?: string }): string | undefined => card[JSON_OF];

/** The library's way: slower, and it says what is wrong. */
export function byTheLibrary(name: string, folder: string, data: object): unknown {
  const { expand } = ready(name, folder);
  let result: ReturnType<Expand>;
  try {
    result = expand()(protect(data));
  } catch (cause) {
    throw cardInvalid(name, '$', cause instanceof Error ? cause.message : String(cause), cause);
  }
  if (result.faults.length > 0) throw cardInvalid(name, '$', [...new Set(result.faults)].join('; '));
  return release(name, result.expanded, '$');
}

function ready(name: string, folder: string): Ready {
  const path = join(folder, name, 'template.json');
  const made = prepared.get(path) ?? readyOf(name, path);
  prepared.set(path, made);
  return made;
}

function readyOf(name: string, path: string): Ready {
  try {
    const template: unknown = JSON.parse(readFileSync(path, 'utf8'));
    let expand: Expand | undefined;
    return {
      quickly: quick(template),
      expand: () => (expand ??= (load('./template') as typeof Templating).prepare(template)),
    };
  } catch (cause) {
    throw cardInvalid(name, '$', cause instanceof Error ? cause.message : String(cause), cause);
  }
}

const isCard = (value: unknown): value is CardJson =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'AdaptiveCard';

/** Stands for "${" in data while the template is expanded, so that what a person typed is no leftover. */
const STAND_IN_MARK = '\uFDD0';
const STAND_IN = `${STAND_IN_MARK}{`;

/** A copy of the data in which no string holds "${". */
function protect(value: unknown): unknown {
  if (typeof value === 'string') {
    if (!value.includes('$') && !value.includes(STAND_IN_MARK)) return value;
    return value.replaceAll(STAND_IN_MARK, '').replaceAll('${', STAND_IN);
  }
  if (Array.isArray(value)) return value.map(protect);
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value)) copy[key] = protect((value as Record<string, unknown>)[key]);
  return copy;
}

/**
 * Puts "${" back where data had it, in place; throws for one that the template left, or for a missing value.
 * A template may use one object of the data twice: `done` keeps it from being read twice.
 */
function release(name: string, value: unknown, path: string, done = new Set<object>()): unknown {
  if (typeof value === 'string') {
    if (value.includes('${')) throw cardInvalid(name, path, `left unexpanded: ${value}`);
    return value.includes(STAND_IN_MARK) ? value.replaceAll(STAND_IN, '${') : value;
  }
  if (value === undefined || value === null) throw cardInvalid(name, path, 'has no value');
  if (typeof value !== 'object' || done.has(value)) return value;
  done.add(value);
  const node = value as Record<string, unknown>;
  for (const key of Object.keys(node)) node[key] = release(name, node[key], `${path}.${key}`, done);
  return node;
}
