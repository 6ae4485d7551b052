import type { OutboxStore } from '../ports';

type Message = NonNullable<Awaited<ReturnType<OutboxStore['message']>>>;

/** Messages kept in memory at once; each is at most some 28 KB. */
const KEPT = 32;

/** Rendered messages, read once a notification rather than once a delivery. */
export class Messages {
  private readonly kept = new Map<string, Promise<Message | undefined>>();

  constructor(private readonly store: Pick<OutboxStore, 'message'>) {}

  async of(notificationId: string): Promise<Message | undefined> {
    const known = this.kept.get(notificationId);
    if (known) return known;
    const read = this.store.message(notificationId);
    this.kept.set(notificationId, read);
    read.catch(() => this.kept.delete(notificationId));
    const [oldest] = this.kept.keys();
    if (this.kept.size > KEPT && oldest !== undefined) this.kept.delete(oldest);
    return read;
  }
}
