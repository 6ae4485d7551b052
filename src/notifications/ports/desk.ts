import type { DeliveryState } from './delivery';

/** How a notification stands, in numbers. */
export interface DeliveryReport {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly state: 'active' | 'stopped' | 'recalled' | 'done';
  /** True while recipients are still being found. */
  readonly fanningOut: boolean;
  readonly sendAt: number;
  readonly counts: Readonly<Record<DeliveryState, number>>;
  readonly recalled: {
    readonly removed: number;
    readonly marked: number;
    readonly failed: number;
    readonly waiting: number;
  };
  readonly reasons: readonly {
    readonly state: DeliveryState;
    readonly reason: string;
    readonly count: number;
  }[];
  readonly acknowledged: number;
}

/** A delivery that somebody should look at. */
export interface Troubled {
  readonly id: number;
  readonly notificationId: string;
  readonly title: string;
  readonly state: 'aside' | 'unconfirmed' | 'failed';
  readonly reason: string;
  readonly attempts: number;
  readonly at: number;
}

/** Looking at the queue and steering it. */
export interface OutboxDesk {
  report(notificationId: string): Promise<DeliveryReport | undefined>;
  /** Notifications that are not finished, and the newest that are. */
  recent(limit: number, tenantId?: string): Promise<readonly DeliveryReport[]>;
  troubled(limit: number, tenantId?: string): Promise<readonly Troubled[]>;
  /** Sends again: one delivery by its number, or all troubled ones of a notification. Answers how many. */
  retry(which: { deliveryId: number } | { notificationId: string }, tenantId?: string): Promise<number>;
  /** Nothing more of it goes out. False where it had ended already. */
  stop(notificationId: string): Promise<boolean>;
  /** Stops it, and takes back what was delivered. */
  recall(notificationId: string): Promise<boolean>;
  /** "I've read this", counted once a person. False where it was never sent to any of these conversations. */
  acknowledge(
    notificationId: string,
    conversationIds: readonly string[],
    personKey: string,
  ): Promise<boolean>;
  acknowledged(notificationId: string): Promise<number>;
  /** Deletes what ended before a moment. */
  forgetBefore(time: number): Promise<number>;
}
