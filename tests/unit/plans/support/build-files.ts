import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createExports } from '../../../../src/plans';
import { longList } from './contents';
import { sam, TEAM, TENANT, world, channel, buttonData } from './world';

/** What people may type into a note that a spreadsheet would run, or that XML can't hold. */
export const NOTES = [
  '=HYPERLINK("http://evil.example","x")',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '\t=1+1',
  'bell \u0007 & <b>bold</b> "quoted" 👩‍⚕️',
];

/**
 * Run as a program: writes every kind of file into the folder given. In a process of its own, since pptxgenjs loads
 * Node's own modules by a dynamic import that Jest's sandbox does not have.
 */
async function main(folder: string): Promise<void> {
  const at = await world();
  const common = {
    tenantId: TENANT,
    serviceUrl: 'https://x.example',
    scope: 'channel',
    protocol: 'msteams',
    botId: 'b',
  } as const;
  await at.store.conversations.save({
    ...common,
    conversationId: TEAM,
    teamId: TEAM,
    teamName: 'Riverside & Sons',
    channelId: TEAM,
  });
  const adopted = await at.press('plan-adopt', { audience: 'hr-leads' }, sam, channel());
  const planId = buttonData(adopted.card, 'History').planId as string;
  const actions = (await at.store.plans.items(planId)).map(({ actionId }) => actionId);
  const statuses = ['done', 'in-progress', 'not-applicable'] as const;
  for (const [index, note] of NOTES.entries()) {
    const change = {
      status: statuses[index % 3],
      note,
      owner: 'aad-kim',
      due: index === 1 ? '2026-10-01' : '2026-12-24',
    };
    const data = { planId, actionId: actions[index], seen: 0, back: { planId }, change };
    await at.press('plan-set', data, sam, channel());
  }
  const long = await world({ library: longList(500) });
  for (const kind of ['excel', 'word', 'slides'] as const) {
    const key = { kind, personKey: `${TENANT}/aad-sam` };
    const files = {
      plan: await createExports(at.deps).build({ ...key, planId }),
      list: await createExports(at.deps).build({ ...key, audience: 'boards' }),
      long: await createExports(long.deps).build({ ...key, audience: 'commissioners' }),
    };
    for (const [name, file] of Object.entries(files)) {
      writeFileSync(join(folder, `${name}${/\.\w+$/.exec(file.name)?.[0] ?? ''}`), await file.bytes());
    }
  }
}

const [, program, folder] = process.argv;
if (program?.endsWith('build-files.ts') && folder !== undefined) void main(folder);
