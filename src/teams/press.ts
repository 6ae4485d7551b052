import { z } from 'zod';
import type { Request } from '../conversation/request';
import { withoutRubbish } from './text';

type Press = NonNullable<Request['press']>;

const carries = z.looseObject({ verb: z.string().max(100) });

/** A pressed button's verb and the rest of what it sent; undefined where there is no verb. */
export function pressOf(value: unknown, verb?: string): Press | undefined {
  const parsed = carries.safeParse(verb === undefined || !isRecord(value) ? value : { ...value, verb });
  if (!parsed.success) return verb === undefined ? undefined : { verb, data: {} };
  // "msteams" tells the client what to do with the press, and "stays" us where to answer: nothing to a feature.
  const { verb: name, msteams: _, stays, ...data } = parsed.data;
  return { verb: name, data: cleaned(data), ...(stays === true && { stays }) };
}

/** What was filled in is kept: what no table can hold goes out of it. */
function cleaned(data: Record<string, unknown>): Record<string, unknown> {
  const fields = Object.entries(data);
  return Object.fromEntries(
    fields.map(([key, value]) => [key, typeof value === 'string' ? withoutRubbish(value) : value]),
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
