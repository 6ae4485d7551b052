import type { KnownConversation } from '../../../src/conversation/ports';
import {
  buttonData,
  channel,
  chat,
  kim,
  max,
  sam,
  TEAM,
  TENANT,
  textsOf,
  world,
  type World,
} from './support/world';

const OTHER = '19:team-b@thread.tacv2';
const place = (
  teamId: string,
  teamName: string,
  channelId: string,
  channelName: string,
): KnownConversation => ({
  conversationId: channelId,
  tenantId: TENANT,
  serviceUrl: 'https://smba.example/',
  scope: 'channel',
  protocol: 'msteams',
  botId: '28:bot',
  teamId,
  teamName,
  channelId,
  channelName,
});

async function town(): Promise<World> {
  const at = await world({ teams: { [TEAM]: [sam, kim], [OTHER]: [sam, max] } });
  await at.store.conversations.save(place(TEAM, 'Riverside CMHT', TEAM, 'General'));
  await at.store.conversations.save(place(TEAM, 'Riverside CMHT', '19:rota@thread.tacv2', 'Rota'));
  await at.store.conversations.save(place(OTHER, 'Hillside Crisis', OTHER, 'General'));
  return at;
}

describe('sharing', () => {
  it('offers the channels of one’s own teams, not only General, and posts there in one’s name', async () => {
    const at = await town();
    const chosen = await at.press('plans-share', { audience: 'hr-leads' });
    expect(textsOf(chosen.card)).toContain('Riverside CMHT');
    const shared = await at.press('plans-share-to', buttonData(chosen.card, 'Rota'));
    expect(textsOf(shared.card)).toContain('Shared in Riverside CMHT, Rota');
    expect(at.posts).toHaveLength(1);
    expect(at.posts[0]?.target.channelId).toBe('19:rota@thread.tacv2');
    expect(at.posts[0]?.reply.text).toBe('Sam shares this with you:');
    expect(textsOf(at.posts[0]?.reply.card)[0]).toBe('Actions for HR leads');
  });

  it('offers nothing of a team that one is not in, and refuses a forged channel', async () => {
    const at = await town();
    const chosen = await at.press('plans-share', { actionId: 'TM-01' }, kim, chat(kim));
    expect(JSON.stringify(chosen.card)).not.toContain('Hillside');
    await expect(
      at.press('plans-share-to', { actionId: 'TM-01', to: OTHER }, kim, chat(kim)),
    ).rejects.toMatchObject({ code: 'not-found' });
    expect(at.posts).toHaveLength(0);
  });

  it('from a channel offers only that team’s, so that nobody sees which other teams one is in', async () => {
    const at = await town();
    const chosen = await at.press('plans-share', { audience: 'boards' }, sam, channel());
    expect(JSON.stringify(chosen.card)).not.toContain('Hillside');
    expect(chosen).toMatchObject({ replace: true, others: 'as-before' });
  });

  it('posts once for two presses, and again after a failure', async () => {
    const at = await town();
    const press = () => at.press('plans-share-to', { audience: 'boards', to: TEAM });
    await Promise.all([press(), press()]);
    expect(at.posts).toHaveLength(1);
    at.time += 61_000;
    await press();
    expect(at.posts).toHaveLength(2);
    at.time += 61_000;
    const post = jest
      .spyOn(at.deps.poster, 'post')
      .mockResolvedValueOnce({ ok: false, failure: { kind: 'throttled' } });
    await expect(press()).rejects.toMatchObject({ code: 'delivery-failed' });
    await press();
    expect(post).toHaveBeenCalledTimes(2);
    expect(at.posts).toHaveLength(3);
  });

  it('a team’s plan only within the team; one’s own plan as counts, without its notes', async () => {
    const at = await town();
    const adopted = await at.press('plan-adopt', { audience: 'boards' }, sam, channel());
    const { planId } = buttonData(adopted.card, 'History');
    const choices = JSON.stringify((await at.press('plans-share', { planId })).card);
    expect(choices).toContain('Riverside CMHT');
    expect(choices).not.toContain('Hillside');
    await expect(at.press('plans-share-to', { planId, to: OTHER })).rejects.toMatchObject({
      code: 'not-found',
    });
    const own = await at.press('plan-adopt', { audience: 'boards' });
    const mine = buttonData(own.card, 'History').planId;
    await at.press('plan-set', {
      planId: mine,
      actionId: 'BO-01',
      seen: 0,
      back: { planId: mine },
      change: { status: 'done', note: 'Private' },
    });
    await at.press('plans-share-to', { planId: mine, to: OTHER });
    const posted = JSON.stringify(at.posts.at(-1)?.reply);
    expect(posted).toContain('1 of 8 done');
    expect(posted).not.toContain('Private');
    expect(posted).not.toContain(String(mine));
  });
});

describe('the roll-up', () => {
  it('counts the plans of one’s own teams, and names nobody', async () => {
    const at = await town();
    const first = await at.press('plan-adopt', { audience: 'team-managers' }, sam, channel());
    const { planId } = buttonData(first.card, 'History');
    await at.press(
      'plan-set',
      {
        planId,
        actionId: 'TM-01',
        seen: 0,
        back: { planId },
        change: { status: 'done', owner: 'aad-kim', note: 'Private' },
      },
      sam,
      channel(),
    );
    await at.press('plan-adopt', { audience: 'team-managers' }, max, channel(OTHER));
    const seen = textsOf((await at.say('how are my teams doing?'))?.card).join('\n');
    expect(seen).toContain('Riverside CMHT');
    expect(seen).toContain('Hillside Crisis');
    expect(seen).toContain('1 of 22 done (4%)');
    expect(seen).not.toMatch(/Kim|Sam|Max|Private/);
    const kims = textsOf((await at.say('roll-up', kim))?.card).join('\n');
    expect(kims).toContain('Riverside CMHT');
    expect(kims).not.toContain('Hillside');
    const here = textsOf((await at.say('roll-up', sam, channel(OTHER)))?.card).join('\n');
    expect(here).not.toContain('Riverside');
  });
});

describe('plans by word', () => {
  it('opens the team’s in its channel, and offers all of one’s own in one’s own chat', async () => {
    const at = await town();
    const none = await at.say('our plan', sam, channel());
    expect(textsOf(none?.card).join()).toContain('no such plan yet');
    await at.say('make a plan for boards', sam, channel());
    await at.say('make a plan for commissioners', sam);
    expect(textsOf((await at.say('plan', kim, channel()))?.card)[0]).toBe('Plan: actions for NHS boards');
    const mine = JSON.stringify((await at.say('my plans', sam))?.card);
    expect(mine).toContain('Mine: Commissioners');
    expect(mine).toContain('Riverside CMHT: NHS boards');
    expect(textsOf((await at.say('plan', max))?.card).join()).toContain('no such plan yet');
  });
});
