import { z } from 'zod';
import type { Request } from '../conversation/request';

type Press = NonNullable<Request['press']>;

const carries = z.looseObject({ verb: z.string().max(100) });

/** A pressed button's verb and the rest of what it sent; undefined where there is no verb. */
export function pressOf(value: unknown, verb?: string): Press | undefined {
  const parsed = carries.safeParse(verb === undefined || !isRecord(value) ? value : { ...value, verb });
  if (!parsed.success) return verb === undefined ? undefined : { verb, data: {} };
  // "msteams" tells the client what to do with the press, and "stays" us where to answer: nothing to a feature.
  const { verb: name, msteams: _, stays, ...data } = parsed.data;
  return { verb: name, data, ...(stays === true && { stays }) };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
