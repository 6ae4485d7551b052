import type { z } from 'zod';
import type { CardJson } from '../conversation/reply';
import { cardInvalid, renderCard } from './render';

/** Makes a card of a view; `data` gives what its template is filled from, for tests. */
export interface Presenter<V> {
  (view: V): CardJson;
  readonly data: (view: V) => object;
}

/**
 * A card's presenter: parses the view, works out what the template needs, renders it.
 * The card's name is its folder in cards/ and its file in src/cards/.
 */
export function presenter<S extends z.ZodType>(
  name: string,
  schema: S,
  toData: (view: z.output<S>) => object,
): Presenter<z.input<S>> {
  const data = (view: z.input<S>): object => toData(parsed(name, schema, view));
  return Object.assign((view: z.input<S>) => renderCard(name, data(view)), { data });
}

/** The view as its schema gives it; throws `card-invalid` where it is not one. */
export function parsed<S extends z.ZodType>(name: string, schema: S, view: z.input<S>): z.output<S> {
  const result = schema.safeParse(view);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const path = ['view', ...(issue?.path ?? [])].join('.');
  throw cardInvalid(name, path, issue?.message ?? 'not valid', result.error);
}
