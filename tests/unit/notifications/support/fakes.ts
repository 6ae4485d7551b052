import type { Posted, Poster, Target } from '../../../../src/conversation/ports';
import type { Reply } from '../../../../src/conversation/reply';
import type { Timer } from '../../../../src/notifications/outbox/timer';

/** A clock that stands still until it is set, or until somebody sleeps. */
export class FakeClock implements Timer {
  constructor(public time: number) {}
  now = (): number => this.time;
  sleep = (ms: number): Promise<void> => {
    this.time += Math.max(0, Math.ceil(ms));
    return Promise.resolve();
  };
}

export interface SentMessage {
  readonly conversationId: string;
  readonly reply: Reply;
}

/** Takes everything, and remembers it; `next` answers the next posts instead, in order. */
export class FakePoster implements Poster {
  readonly sent: SentMessage[] = [];
  readonly removed: string[] = [];
  readonly updated: { activityId: string; reply: Reply }[] = [];
  readonly next: (Posted | (() => Promise<Posted>))[] = [];
  readonly nextRemove: Posted[] = [];

  async post(target: Target, reply: Reply): Promise<Posted> {
    const scripted = this.next.shift();
    if (scripted) {
      const posted = typeof scripted === 'function' ? await scripted() : scripted;
      if (posted.ok) this.sent.push({ conversationId: target.conversationId, reply });
      return posted;
    }
    this.sent.push({ conversationId: target.conversationId, reply });
    return { ok: true, activityId: `activity-${String(this.sent.length)}` };
  }

  update(_target: Target, activityId: string, reply: Reply): Promise<Posted> {
    this.updated.push({ activityId, reply });
    return Promise.resolve({ ok: true, activityId });
  }

  remove(_target: Target, activityId: string): Promise<Posted> {
    const scripted = this.nextRemove.shift();
    if (scripted) return Promise.resolve(scripted);
    this.removed.push(activityId);
    return Promise.resolve({ ok: true, activityId });
  }
}
