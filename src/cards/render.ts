import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CardJson } from '../conversation/reply';
import { GuideError } from '../errors';
import { prepare } from './template';

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

type Expand = ReturnType<typeof prepare>;
const prepared = new Map<string, Expand>();

/** The error for a card that must not be sent: which card, where in it, and what is wrong. */
export function cardInvalid(card: string, path: string, problem: string, cause?: unknown): GuideError {
  const say = 'I could not put that card together. The fault has been noted. Please try again later.';
  return new GuideError('card-invalid', say, { detail: `card ${card}: ${path}: ${problem}`, cause });
}

/** Expands cards/<name>/template.json with the data; throws `card-invalid` rather than give a faulty card. */
export function renderCard(name: string, data: object, options: RenderOptions = {}): CardJson {
  const { maxBytes = MAX_CARD_BYTES, folder = CARDS_FOLDER } = options;
  const expanded = expand(name, folder, protect(data));
  const card = release(name, expanded, '$');
  if (!isCard(card)) throw cardInvalid(name, '$', 'the template is not an AdaptiveCard');
  const bytes = Buffer.byteLength(JSON.stringify(card));
  if (bytes > maxBytes) throw cardInvalid(name, '$', `${String(bytes)} bytes, at most ${String(maxBytes)}`);
  return card;
}

function expand(name: string, folder: string, data: unknown): unknown {
  let result: ReturnType<Expand>;
  try {
    result = load(name, folder)(data);
  } catch (cause) {
    throw cardInvalid(name, '$', cause instanceof Error ? cause.message : String(cause), cause);
  }
  if (result.faults.length > 0) throw cardInvalid(name, '$', [...new Set(result.faults)].join('; '));
  return result.expanded;
}

function load(name: string, folder: string): Expand {
  const path = join(folder, name, 'template.json');
  let ready = prepared.get(path);
  if (ready === undefined) {
    ready = prepare(JSON.parse(readFileSync(path, 'utf8')));
    prepared.set(path, ready);
  }
  return ready;
}

const isCard = (value: unknown): value is CardJson =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'AdaptiveCard';

/** Stands for "${" in data while the template is expanded, so that what a person typed is no leftover. */
const STAND_IN = '\uFDD0{';

/** A copy of the data in which no string holds "${". */
function protect(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('\uFDD0', '').replaceAll('${', STAND_IN);
  return mapped(value, (item) => protect(item));
}

/** The expanded card with "${" put back where data had it; throws for one that the template left. */
function release(name: string, value: unknown, path: string): unknown {
  if (typeof value === 'string') {
    if (value.includes('${')) throw cardInvalid(name, path, `left unexpanded: ${value}`);
    return value.replaceAll(STAND_IN, '${');
  }
  if (value === undefined || value === null) throw cardInvalid(name, path, 'has no value');
  return mapped(value, (item, key) => release(name, item, `${path}.${key}`));
}

function mapped(value: unknown, change: (item: unknown, key: string) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item, index) => change(item, String(index)));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, change(item, key)]));
}
