import { setTimeout as delay } from 'node:timers/promises';
import { ConnectorError } from './connector-error';

/** Waits before the second and third attempt. A turn has ten seconds, and the person is waiting. */
const WAITS = [300, 1_000];

/** Longer than this nobody waits for an answer in a chat. */
const LONGEST_WAIT = 3_000;

/** Statuses after which Teams' documentation asks for another attempt. */
const TRANSIENT = new Set(['502', '503', '504']);

/** Tries a reply of a turn up to three times where Teams says that it may be tried again. */
export async function patiently<T>(attempt: () => Promise<T>): Promise<T> {
  for (const wait of WAITS) {
    try {
      return await attempt();
    } catch (thrown) {
      const pause = pauseAfter(thrown, wait);
      if (pause === undefined) throw thrown;
      await delay(pause + Math.random() * 0.3 * wait);
    }
  }
  return attempt();
}

/** How long to wait before another attempt; undefined where there should be none. */
function pauseAfter(thrown: unknown, wait: number): number | undefined {
  if (!(thrown instanceof ConnectorError)) return undefined;
  const { failure } = thrown;
  if (failure.kind === 'unreachable') return wait;
  if (failure.kind === 'unknown') return TRANSIENT.has(failure.reason) ? wait : undefined;
  if (failure.kind !== 'throttled') return undefined;
  const asked = failure.retryAfterMs ?? wait;
  return asked <= LONGEST_WAIT ? asked : undefined;
}
