import { cardNames, presenterOf, samplesOf } from '../../cards/registry';
import type { CardJson } from '../../conversation/reply';
import { asGuideError } from '../../errors';

/** One card as one of its samples shows it, or why it can't be shown. */
export interface Shown {
  readonly card: string;
  readonly sample: string;
  readonly json?: CardJson;
  readonly fault?: string;
}

/** Every card with every sample, rendered by its own presenter; one faulty card does not hide the others. */
export function everySample(): readonly Shown[] {
  return cardNames().flatMap((card) => {
    try {
      return Object.entries(samplesOf(card)).map(([sample, view]) => shownAs(card, sample, view));
    } catch (thrown) {
      return [{ card, sample: 'samples.json', fault: asGuideError(thrown).message }];
    }
  });
}

function shownAs(card: string, sample: string, view: unknown): Shown {
  try {
    return { card, sample, json: presenterOf(card)(view) };
  } catch (thrown) {
    return { card, sample, fault: asGuideError(thrown).message };
  }
}
