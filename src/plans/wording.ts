import { createHash } from 'node:crypto';
import type { Entry } from '../knowledge/entry';

/** Stands for the words of an action that the guidance no longer has. */
export const WITHDRAWN = 'withdrawn';

/** 16 hex digits that change with the action's words; layout and emphasis do not count. */
export function wordingHash(action: Entry | undefined): string {
  if (!action || action.withdrawn) return WITHDRAWN;
  const words = `${action.title}\n${action.text}`.replace(/\*\*?/g, '').replace(/\s+/g, ' ').trim();
  return createHash('sha256').update(words).digest('hex').slice(0, 16);
}
