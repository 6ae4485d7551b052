import type { HoldsPersonalData } from '../conversation/ports';
import type { Store } from './index';

/** Every part of the store that holds something about people: for "what do you hold about me", "forget me" and the terminal. */
export function personalDataHolders(store: Store): readonly HoldsPersonalData[] {
  return [
    store.people,
    store.journeys,
    store.managerLinks,
    store.plans,
    store.notifications.personal,
    store.feedback,
    store.conversations,
  ];
}
