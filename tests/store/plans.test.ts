import { changeItem } from '../../src/plans/change';
import { FORMER, type Plan } from '../../src/plans/ports';
import { createStore, type Store } from '../../src/store';
import { openPostgres } from '../../src/store/database';
import { describeEngines } from '../support/engines';

const team = { tenantId: 't1', teamId: '19:team' };
const anna = 't1/anna';
const ben = 't1/ben';
const items = ['BO-01', 'BO-02', 'BO-03'].map((actionId) => ({ actionId, textHash: 'h1' }));

describeEngines('plans in the store', (open, engine) => {
  let store: Store;
  let close: () => Promise<void>;
  let url: string | undefined;
  let now: number;
  let plan: Plan;

  beforeEach(async () => {
    const empty = await open();
    now = 1_000;
    store = await createStore(empty.database, { now: () => now });
    ({ close, url } = empty);
    ({ plan } = await store.plans.adopt(team, 'boards', anna, items));
  });
  afterEach(() => close());

  const status = (actionId: string, expected: number, before: string, after: string, by = anna) =>
    store.plans.write({
      planId: plan.id,
      actionId,
      expected,
      by,
      fields: [{ field: 'status', before, after }],
    });

  describe('a plan', () => {
    it('is one an owner and list, however often and however many start it at once', async () => {
      const again = await Promise.all([1, 2, 3, 4].map(() => store.plans.adopt(team, 'boards', ben, items)));
      expect(again.map(({ plan: { id }, created }) => [id, created])).toEqual(
        again.map(() => [plan.id, false]),
      );
      const fresh = await Promise.all(
        [1, 2, 3, 4].map(() => store.plans.adopt(team, 'hr-leads', ben, items)),
      );
      expect(new Set(fresh.map(({ plan: { id } }) => id)).size).toBe(1);
      expect(fresh.filter(({ created }) => created)).toHaveLength(1);
      expect(await store.plans.items(fresh[0]?.plan.id ?? '')).toHaveLength(3);
    });

    it('is found by its id and by its owner, never by another tenant’s', async () => {
      expect(await store.plans.find(plan.id)).toEqual(plan);
      expect(await store.plans.find('none')).toBeUndefined();
      await store.plans.adopt({ tenantId: 't1', personKey: anna }, 'boards', anna, items);
      expect(await store.plans.ofOwner(team)).toEqual([plan]);
      expect(await store.plans.ofOwner({ ...team, tenantId: 't2' })).toEqual([]);
      expect(await store.plans.ofTeams('t1')).toEqual([plan]);
      expect(await store.plans.ofTeams('t2')).toEqual([]);
      // A person whose key is a team's id is not that team.
      expect(await store.plans.ofOwner({ tenantId: 't1', personKey: '19:team' })).toEqual([]);
    });

    it('begins with nothing done', async () => {
      expect(await store.plans.item(plan.id, 'BO-02')).toEqual({
        actionId: 'BO-02',
        revision: 0,
        status: 'not-started',
        owner: null,
        due: null,
        note: null,
        textHash: 'h1',
        updatedAt: 1_000,
      });
    });

    it('takes on new actions without touching those that are there, and new wordings without a change', async () => {
      await status('BO-01', 0, 'not-started', 'done');
      await store.plans.addItems(plan.id, [
        { actionId: 'BO-01', textHash: 'x' },
        { actionId: 'BO-04', textHash: 'h4' },
      ]);
      await store.plans.addItems(plan.id, []);
      await store.plans.acceptWording(plan.id, [{ actionId: 'BO-02', textHash: 'h2' }]);
      const all = await store.plans.items(plan.id);
      expect(
        all.map(({ actionId, textHash, status: now_, revision }) => [actionId, textHash, now_, revision]),
      ).toEqual([
        ['BO-01', 'h1', 'done', 1],
        ['BO-02', 'h2', 'not-started', 0],
        ['BO-03', 'h1', 'not-started', 0],
        ['BO-04', 'h4', 'not-started', 0],
      ]);
    });
  });

  describe('a change', () => {
    it('is written with its history, once for a revision', async () => {
      now = 2_000;
      const written = await status('BO-01', 0, 'not-started', 'done');
      expect(written).toMatchObject({ status: 'done', revision: 1, updatedBy: anna, updatedAt: 2_000 });
      expect(await status('BO-01', 0, 'not-started', 'in-progress', ben)).toBeUndefined();
      expect(await store.plans.changes(plan.id, { limit: 10 })).toEqual([
        {
          actionId: 'BO-01',
          revision: 1,
          by: anna,
          at: 2_000,
          fields: [{ field: 'status', before: 'not-started', after: 'done' }],
        },
      ]);
    });

    it('to an action or plan that is not there writes nothing', async () => {
      expect(await status('XX-01', 0, 'not-started', 'done')).toBeUndefined();
      const nowhere = { planId: 'none', actionId: 'BO-01', expected: 0, by: anna, fields: [] };
      expect(await store.plans.write(nowhere)).toBeUndefined();
      expect(await store.plans.changes(plan.id, { limit: 10 })).toEqual([]);
    });

    it('keeps any text as it was typed', async () => {
      const note = 'Robert\'); drop table plans;-- \u{1F469}\u200D\u2695\uFE0F ${x} \\ \n "q" שלום';
      await store.plans.write({
        planId: plan.id,
        actionId: 'BO-01',
        expected: 0,
        by: anna,
        fields: [{ field: 'note', before: null, after: note }],
      });
      expect((await store.plans.item(plan.id, 'BO-01'))?.note).toBe(note);
    });

    it('is told newest first, of one action or all, only since a revision', async () => {
      await status('BO-01', 0, 'not-started', 'in-progress');
      now += 1;
      await status('BO-02', 0, 'not-started', 'done', ben);
      now += 1;
      await status('BO-01', 1, 'in-progress', 'done');
      const told = async (filter: { actionId?: string; after?: number; limit: number }) =>
        (await store.plans.changes(plan.id, filter)).map(
          ({ actionId, revision }) => `${actionId}/${String(revision)}`,
        );
      expect(await told({ limit: 10 })).toEqual(['BO-01/2', 'BO-02/1', 'BO-01/1']);
      expect(await told({ actionId: 'BO-01', limit: 10 })).toEqual(['BO-01/2', 'BO-01/1']);
      expect(await told({ actionId: 'BO-01', after: 1, limit: 10 })).toEqual(['BO-01/2']);
      expect(await told({ limit: 1 })).toEqual(['BO-01/2']);
    });

    it('by forty people at once is never lost: each is written or told to be stale', async () => {
      const done = await Promise.all(
        Array.from({ length: 40 }, (_one, n) =>
          status('BO-01', 0, 'not-started', 'done', `t1/p${String(n)}`),
        ),
      );
      expect(done.filter(Boolean)).toHaveLength(1);
      expect((await store.plans.item(plan.id, 'BO-01'))?.revision).toBe(1);
    });
  });

  describe('self-assessment', () => {
    it('numbers its rounds and keeps one rating an action', async () => {
      const first = await store.plans.startAssessment(plan.id, anna);
      now += 5;
      const second = await store.plans.startAssessment(plan.id, ben);
      expect((await store.plans.assessments(plan.id)).map(({ round }) => round)).toEqual([2, 1]);
      expect(await store.plans.rate(first.id, [{ actionId: 'BO-01', rating: 2, seen: null }], anna)).toEqual(
        [],
      );
      expect(await store.plans.rate(first.id, [{ actionId: 'BO-01', rating: 3, seen: 2 }], ben)).toEqual([]);
      expect(await store.plans.ratings(first.id)).toEqual([
        { actionId: 'BO-01', rating: 3, by: ben, at: now },
      ]);
      expect(await store.plans.ratings(second.id)).toEqual([]);
    });

    it('refuses to overwrite a rating that the person has not seen, and writes the others', async () => {
      const { id } = await store.plans.startAssessment(plan.id, anna);
      await store.plans.rate(id, [{ actionId: 'BO-01', rating: 2, seen: null }], anna);
      const refused = await store.plans.rate(
        id,
        [
          { actionId: 'BO-01', rating: 0, seen: null },
          { actionId: 'BO-02', rating: 1, seen: null },
        ],
        ben,
      );
      expect(refused).toMatchObject([{ actionId: 'BO-01', rating: 2, by: anna }]);
      expect((await store.plans.ratings(id)).map(({ rating }) => rating)).toEqual([2, 1]);
    });
  });

  describe('personal data', () => {
    beforeEach(async () => {
      const own = await store.plans.adopt({ tenantId: 't1', personKey: anna }, 'boards', anna, items);
      await store.plans.write({
        planId: own.plan.id,
        actionId: 'BO-01',
        expected: 0,
        by: anna,
        fields: [{ field: 'note', before: null, after: 'Mine' }],
      });
      await store.plans.write({
        planId: plan.id,
        actionId: 'BO-01',
        expected: 0,
        by: anna,
        fields: [{ field: 'owner', before: null, after: anna }],
      });
      await store.plans.write({
        planId: plan.id,
        actionId: 'BO-01',
        expected: 1,
        by: ben,
        fields: [{ field: 'owner', before: anna, after: ben }],
      });
      await store.plans.write({
        planId: plan.id,
        actionId: 'BO-02',
        expected: 0,
        by: ben,
        fields: [{ field: 'owner', before: null, after: anna }],
      });
      const { id } = await store.plans.startAssessment(plan.id, anna);
      await store.plans.rate(id, [{ actionId: 'BO-01', rating: 1, seen: null }], anna);
    });

    it('is told in plain words', async () => {
      const held = await store.plans.exportOf(anna);
      expect(held.map(({ what, items: { length } }) => [what, length])).toEqual([
        ['your own action plans', 3],
        ["actions that you own in a team's plan", 1],
        ['changes that you made in plans', 2],
      ]);
      expect(await store.plans.exportOf('t1/nobody')).toEqual([]);
    });

    it('is erased: the own plan goes, the team’s stays without the person in it, and says how much', async () => {
      const erased = await store.plans.erase(anna);
      expect(erased[0]).toEqual({ what: 'your own action plans', count: 1 });
      expect(await store.plans.ofOwner({ tenantId: 't1', personKey: anna })).toEqual([]);
      expect(await store.plans.item(plan.id, 'BO-02')).toMatchObject({
        owner: FORMER,
        status: 'not-started',
      });
      const everything = JSON.stringify([
        await store.plans.find(plan.id),
        await store.plans.items(plan.id),
        await store.plans.changes(plan.id, { limit: 100 }),
        await store.plans.assessments(plan.id),
      ]);
      expect(everything).not.toContain('anna');
      expect(everything).toContain(ben);
      expect(await store.plans.exportOf(anna)).toEqual([]);
      expect((await store.plans.erase(anna)).every(({ count }) => count === 0)).toBe(true);
    });
  });

  // SQLite has one connection a process; two processes on it are tried in plans-kill.test.ts.
  if (engine === 'postgres')
    it('two pools edit the same actions at once: no edit is lost, none is doubled', async () => {
      const other = openPostgres(url ?? '', () => undefined, 5);
      const second = await createStore(other, { now: () => now });
      const edits = Array.from({ length: 60 }, (_one, n) => n);
      const outcomes = await Promise.all(
        edits.map(async (n) => {
          const { plans } = n % 2 === 0 ? store : second;
          const seen = (await plans.item(plan.id, 'BO-01'))?.revision ?? 0;
          const edit = {
            planId: plan.id,
            actionId: 'BO-01',
            seen,
            by: `t1/p${String(n)}`,
            fields: { note: `edit ${String(n)}` },
          };
          return { n, changed: await changeItem(plans, edit) };
        }),
      );
      const written = outcomes.filter(({ changed }) => changed?.written);
      const refused = outcomes.filter(({ changed }) => (changed?.clashes.length ?? 0) > 0);
      expect(written.length + refused.length).toBe(edits.length);
      const history = await store.plans.changes(plan.id, { actionId: 'BO-01', limit: 1000 });
      const notes = history.map(({ fields }) => fields[0]?.after);
      expect(new Set(notes)).toEqual(new Set(written.map(({ n }) => `edit ${String(n)}`)));
      expect(history.map(({ revision }) => revision)).toEqual(
        history.map((_one, index) => history.length - index),
      );
      // Every change begins where the one before it ended.
      for (const [index, change] of history.entries())
        expect(change.fields[0]?.before).toBe(notes[index + 1] ?? null);
      await second.close();
    });
});
