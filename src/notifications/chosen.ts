import { z } from 'zod';

/** "a,b" as a client sends several ticks; each must be one that there is. */
export const chosenFrom = (known: readonly { readonly id: string }[]) =>
  z
    .string()
    .max(2_000)
    .default('')
    .transform((text) => [
      ...new Set(
        text
          .split(',')
          .map((id) => id.trim())
          .filter(Boolean),
      ),
    ])
    .refine((ids) => ids.every((id) => known.some((one) => one.id === id)), 'is not one of the choices');
