import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { personKey, type Person } from '../conversation/request';

/** What to do with a message: answer it, say once that it was too many, or say nothing. */
export type Allowance = 'answer' | 'explain' | 'silence';

export type RateLimit = (person: Person) => Promise<Allowance>;

/** So many messages and presses a person in a minute, counted in this process. */
export function createRateLimit(perMinute: number): RateLimit {
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });
  return async (person) => {
    try {
      await limiter.consume(personKey(person));
      return 'answer';
    } catch (thrown) {
      const { consumedPoints } = thrown as RateLimiterRes;
      return consumedPoints === perMinute + 1 ? 'explain' : 'silence';
    }
  };
}
