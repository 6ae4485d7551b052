import { z } from 'zod';
import { presentChoices } from '../cards/choices';
import { words } from '../cards/text';
import { button, type Feature } from '../conversation/feature';
import { channelChoice, channelLabel, myTeams, type TeamsDeps } from '../conversation/my-teams';
import type { KnownConversation, Poster } from '../conversation/ports';
import { say, type Reply } from '../conversation/reply';
import type { Request } from '../conversation/request';
import { GuideError } from '../errors';
import type { Library } from '../knowledge/library';
import { answerReply } from './answer-reply';
import { answerFrom } from './compose';
import { known } from './feature';

export interface ShareParts extends TeamsDeps {
  readonly library: Library;
  readonly poster: Poster;
}

const MOST_CHOICES = 12;
const entryId = z.string().max(100);

/** "Share to a channel": an answer is posted to a channel of a team that the person belongs to, without anybody's role. */
export function createShareFeature(parts: ShareParts): Feature {
  return {
    name: 'share',
    help: [],
    commands: [],
    buttons: [
      button('share', z.object({ entryId }), async (data, request) =>
        choose(data.entryId, await channelsOf(request, parts), parts),
      ),
      button('share-to', z.object({ entryId, conversationId: z.string().max(300) }), (data, request) =>
        post(data, request, parts),
      ),
    ],
  };
}

interface Named {
  readonly label: string;
  /** As a button shows it. */
  readonly shown: { readonly title: string; readonly detail: string };
  readonly channel: KnownConversation;
}

async function channelsOf(request: Request, parts: ShareParts): Promise<readonly Named[]> {
  const teams = await myTeams(parts, request);
  return teams.flatMap((team) =>
    team.channels.map((channel) => ({
      label: channelLabel(team, channel),
      shown: channelChoice(team, channel),
      channel,
    })),
  );
}

function choose(id: string, channels: readonly Named[], { library }: ShareParts): Reply {
  const entry = known(library, id);
  if (channels.length === 0) {
    return say(
      'I am in none of your teams yet. Add me to a team, then you can share answers to its channels.',
    );
  }
  const heading = `Share “${entry.title}” to`;
  const choices = channels.slice(0, MOST_CHOICES).map(({ shown, channel }) => ({
    ...shown,
    verb: 'share-to',
    data: { entryId: entry.id, conversationId: channel.conversationId },
  }));
  return { card: presentChoices({ heading, choices }), summary: heading };
}

/** The channel is looked up again among the person's own: what the card says is not believed. */
async function post(
  data: { entryId: string; conversationId: string },
  request: Request,
  parts: ShareParts,
): Promise<Reply> {
  const entry = known(parts.library, data.entryId);
  const target = (await channelsOf(request, parts)).find(
    ({ channel }) => channel.conversationId === data.conversationId,
  );
  if (!target)
    throw new GuideError('not-allowed', 'I can share only to channels of teams that you belong to.');
  const reply = answerReply(answerFrom([entry], parts.library, {}), parts.library, {
    ownFeedback: true,
    share: false,
  });
  const posted = await parts.poster.post(target.channel, reply);
  if (!posted.ok)
    throw new GuideError(
      'delivery-failed',
      'Teams did not take the message just now. Please try again in a minute.',
    );
  return say(`Shared to **${words(target.label)}**.`);
}
