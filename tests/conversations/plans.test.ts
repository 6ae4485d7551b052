import { ANNA, TEAM, activity, invoke, message, type PlaceName } from '../support/activities';
import { openWholeApp, type WholeApp } from '../support/whole-app';

const BEN = { id: '29:ben', name: 'Ben Example', aadObjectId: 'aad-ben' };
const EVE = { id: '29:eve', name: 'Eve Outsider', aadObjectId: 'aad-eve' };

// Plans over raw activities: a team's channel, two of its members at once, somebody from outside.
describe('a plan of a team, from end to end', () => {
  let app: WholeApp;
  let planId: string;

  beforeAll(async () => {
    app = await openWholeApp();
    app.teams.members.set(TEAM, [ANNA, BEN]);
  });
  afterAll(() => app.close());

  const { stringify } = JSON;
  const last = (): string => stringify(app.teams.messages().at(-1));
  const say = (place: PlaceName, text: string, from: object = ANNA) =>
    app.post(message(app.teams.url, place, text, { from }));
  /** Presses an Action.Execute button; answers the card or the error that comes back. */
  const press = async (
    place: PlaceName,
    verb: string,
    data: object,
    from: object = ANNA,
  ): Promise<string> => {
    const action = { type: 'Action.Execute', verb, data: { verb, ...data } };
    const { body } = await app.post(
      invoke(app.teams.url, place, 'adaptiveCard/action', { action }, { from, replyToId: 'the-card' }),
    );
    return stringify(body);
  };
  const change = (seen: number, fields: object, from: object = ANNA) =>
    press('channel', 'plan-save', { planId, actionId: 'TM-01', seen, back: { planId }, ...fields }, from);

  it('lists every action of an audience in order', async () => {
    await say('channel', 'actions for team managers');
    const shown = last();
    const places = ['Know what social work offers', 'Audit skills', 'health risks'].map((t) =>
      shown.indexOf(t),
    );
    expect(places.every((at) => at > 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });

  it('is adopted for the team, and the card refreshes for the others', async () => {
    const card = await press('channel', 'plan-adopt', { audience: 'team-managers' });
    planId = /"planId":"([^"]+)"/.exec(card)?.[1] ?? '';
    expect(planId).not.toBe('');
    expect(card).toMatch(/0 of 11 done/);
    expect(card).toMatch(/"refresh":/);
  });

  it('is changed by one member and seen by the other', async () => {
    await change(0, { status: 'in-progress', owner: 'aad-ben' });
    const seen = await press('channel', 'plan', { planId }, BEN);
    expect(seen).toContain('1 in progress');
  });

  it('tells the second of two who change the same thing at once, and loses neither', async () => {
    const first = await change(1, { status: 'done', note: 'agreed' });
    expect(first).toMatch(/1 of 11 done/);
    const second = await change(1, { status: 'not-applicable', note: '' }, BEN);
    expect(second).toMatch(/not-applicable|Not applicable/);
    expect(second).toMatch(/Done/);
    expect(await press('channel', 'plan', { planId }, BEN)).toMatch(/1 of 11 done/);
  });

  it('keeps who did what and when', async () => {
    const history = await press('channel', 'plan-history', { planId, back: { planId } });
    expect(history).toMatch(/Anna Example|You/i);
  });

  it.each([
    ['another chat of an outsider', 'personal', EVE],
    ['a group chat without the team', 'groupChat', EVE],
  ] as const)('is neither shown nor changed from %s', async (_name, place, from) => {
    const looked = await press(place, 'plan', { planId }, from);
    expect(looked).not.toMatch(/of 11 done/);
    const data = { planId, actionId: 'TM-01', seen: 2, back: { planId }, status: 'not-started' };
    await press(place, 'plan-save', data, from);
    expect(await press('channel', 'plan', { planId })).toMatch(/1 of 11 done/);
  });

  it('is not reached from another tenant', async () => {
    const other = {
      tenantId: 'other-tenant',
      conversationType: 'channel',
      isGroup: true,
      id: '19:x;messageid=1',
    };
    const channelData = { tenant: { id: 'other-tenant' }, team: { id: TEAM }, channel: { id: '19:x' } };
    const action = { type: 'Action.Execute', verb: 'plan', data: { verb: 'plan', planId } };
    const { body } = await app.post(
      activity(app.teams.url, 'channel', {
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action },
        from: EVE,
        conversation: other,
        channelData,
      }),
    );
    expect(stringify(body)).not.toMatch(/of 11 done/);
  });
});
