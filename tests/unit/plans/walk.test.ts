import { buttonData, channel, chat, kim, sam, textsOf, world } from './support/world';

describe('a manager works through a list', () => {
  it("pulls the list, makes it the team's plan, changes an action and sees it changed", async () => {
    const at = await world();
    const list = await at.say('can I see the actions for team managers?', sam, channel());
    expect(textsOf(list?.card).join('\n')).toContain('Audit skills, roles and how they are used');
    const adopted = await at.press('plan-adopt', buttonData(list?.card, 'Make it our plan'), sam, channel());
    expect(textsOf(adopted.card).join('\n')).toContain('0 of 11 done (0%)');
    const opened = await at.press('plan-item', buttonData(adopted.card, /^Open action 3/), sam, channel());
    const save = buttonData(opened.card, 'Save');
    const form = {
      ...save,
      status: 'in-progress',
      owner: 'aad-kim',
      due: '2026-12-03',
      note: 'Start with the rota',
    };
    const saved = await at.press('plan-save', form, sam, channel());
    const texts = textsOf(saved.card).join('\n');
    expect(texts).toContain('Saved: Encourage social work practice leadership.');
    expect(texts).toContain('◐ In progress · Kim · due 3 Dec 2026 · has a note');
    const seenByKim = await at.press('plan', { planId: save.planId }, kim, chat(kim));
    expect(textsOf(seenByKim.card).join('\n')).toContain('◐ In progress · you · due 3 Dec 2026');
  });
});
