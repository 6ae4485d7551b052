import { z } from 'zod';
import { presentChoices } from '../../cards/choices';
import { button, command, type Feature } from '../../conversation/feature';
import { say, type Reply } from '../../conversation/reply';
import { personKey, type Request } from '../../conversation/request';
import type { Announcements } from '../ports';
import { SubscriptionDesk, type SubscriptionDeps } from './desk';
import { channelChoice, channelsFor } from './place';
import { isBareStop, recogniseNotify, type NotifyWish } from './recognise';
import { wishesSchema } from './wishes';

const named = z.object({ channel: z.string().max(300).optional() });
/** A choices card bears this many. */
const SHOWN = 12;

export interface SubscriptionFeatureDeps extends SubscriptionDeps {
  readonly announcements: Pick<Announcements, 'optOut' | 'optIn'>;
}

/** "notify this channel": what a channel is told, when, and how to stop it. */
export function createSubscriptionFeature(deps: SubscriptionFeatureDeps): Feature {
  const desk = new SubscriptionDesk(deps);
  const settings = (request: Request): Promise<Reply> =>
    request.place.scope === 'personal' ? choose(request, deps) : desk.show(request);
  return {
    name: 'notifications',
    help: [
      {
        type: 'notify this channel',
        gives: 'a weekly digest, guidance updates and announcements in a channel',
      },
      { type: 'stop notifications', gives: 'no more of them' },
    ],
    commands: [
      command(
        'notify',
        (text, { place }) => {
          if (place.scope === 'channel' && isBareStop(text)) return { kind: 'stop' } satisfies NotifyWish;
          return recogniseNotify(text);
        },
        (wish, request) =>
          request.place.scope === 'personal'
            ? personally(wish, request, deps)
            : inChannel(wish, request, desk),
      ),
    ],
    buttons: [
      button('notify-settings', named, (_, request) => settings(request)),
      button('notify-choose', z.object({}), (_, request) => choose(request, deps)),
      button('notify-open', named, ({ channel }, request) => desk.show(request, channel)),
      button('notify-save', wishesSchema(deps.library), ({ channel, ...wishes }, request) =>
        desk.change(request, wishes, channel),
      ),
      button('notify-preview', named, ({ channel }, request) => desk.preview(request, channel)),
      button('notify-pause', named, ({ channel }, request) => desk.set(request, 'paused', channel)),
      button('notify-resume', named, ({ channel }, request) => desk.set(request, 'active', channel)),
      button('notify-stop', named, ({ channel }, request) => desk.set(request, 'stopped', channel)),
      button('announcements-off', z.object({}), (_, request) => personally({ kind: 'stop' }, request, deps)),
    ],
  };
}

function inChannel(wish: NotifyWish, request: Request, desk: SubscriptionDesk): Promise<Reply> {
  switch (wish.kind) {
    case 'start':
      return desk.start(request, wish.when);
    case 'show':
      return desk.show(request);
    case 'stop':
      return desk.set(request, 'stopped');
    case 'pause':
      return desk.set(request, 'paused');
    case 'resume':
      return desk.set(request, 'active');
    case 'preview':
      return desk.preview(request);
  }
}

/** In a personal chat "stop" is about the announcements that come there; everything else is about a channel. */
async function personally(wish: NotifyWish, request: Request, deps: SubscriptionFeatureDeps): Promise<Reply> {
  const { announcements } = deps;
  const { scope, conversationId } = request.place;
  if (scope !== 'personal')
    return say('Announcements in a channel are stopped with **stop notifications** there.');
  if (wish.kind === 'stop' || wish.kind === 'pause') {
    await announcements.optOut(conversationId, personKey(request.person));
    return say(
      'You get no more announcements here. Type **resume announcements** if you want them again. ' +
        'For a channel, mention me there and type **stop notifications**.',
    );
  }
  if (wish.kind === 'resume') {
    await announcements.optIn(conversationId);
    return say('You get announcements here again. Type **stop announcements** to end them.');
  }
  return choose(request, deps);
}

/** From a personal chat: which channel? */
async function choose(request: Request, deps: SubscriptionDeps): Promise<Reply> {
  const channels = await channelsFor(request, deps);
  if (channels.length === 0)
    return say(
      'I don’t know a channel of a team that you belong to. Add me to the team, then mention me in the channel and type **notify this channel**.',
    );
  const more =
    channels.length > SHOWN ? ' More channels: mention me there and type “notify this channel”.' : '';
  const card = presentChoices({
    heading: 'Which channel?',
    intro: `You can choose what it is told, and when.${more}`,
    choices: channels.slice(0, SHOWN).map((channel) => ({
      ...channelChoice(channel),
      verb: 'notify-open',
      data: { channel: channel.conversationId },
    })),
  });
  return { card, summary: 'Which channel should get notifications?' };
}
