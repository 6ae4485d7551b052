import type { z } from 'zod';
import type { CardJson } from '../conversation/reply';
import { cardInvalid, renderCard } from './render';

/**
 * A card's presenter: parses the view, works out what the template needs, renders it.
 * The card's name is its folder in cards/ and its file in src/cards/.
 */
export function presenter<S extends z.ZodType>(
  name: string,
  schema: S,
  toData: (view: z.output<S>) => object,
): (view: z.input<S>) => CardJson {
  return (view) => {
    const parsed = schema.safeParse(view);
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      const path = ['view', ...(issue?.path ?? [])].join('.');
      throw cardInvalid(name, path, issue?.message ?? 'not valid', parsed.error);
    }
    return renderCard(name, toData(parsed.data));
  };
}
