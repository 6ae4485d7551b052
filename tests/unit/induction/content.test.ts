import { mkdtempSync, cpSync, writeFileSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { progressCard } from '../../../src/induction/progress-view';
import { stageLabel } from '../../../src/induction/stage';
import { stepCard } from '../../../src/induction/step-view';
import { STAGES, type Pathway } from '../../../src/knowledge/induction';
import { contentFolder, readLibrary } from '../../../src/knowledge/load';
import { library } from './support';

const now = Date.UTC(2026, 10, 24, 9);
const stepsOf = (pathway: Pathway) => pathway.stages.flatMap((stage) => stage.steps);
const journeyOn = (pathway: Pathway) => ({
  id: 'j',
  personKey: 't1/anna',
  pathway: pathway.pathway,
  startDate: '2026-11-23',
  timeZone: 'Europe/London',
  nudges: true,
  begunAt: now,
  marks: [],
  reflections: [],
});

it('holds the four pathways of the contract, live', () => {
  expect(
    library()
      .pathways.map((one) => one.pathway)
      .sort(),
  ).toEqual(['amhp', 'mental-health-social-worker', 'new-to-the-nhs', 'team-manager']);
});

describe.each(library().content.pathways.map((one) => [one.pathway, one] as const))(
  'pathway %s',
  (_name, pathway) => {
    it('has seven stages of three to six steps', () => {
      expect(pathway.stages.map((one) => one.stage)).toEqual([...STAGES]);
      for (const stage of pathway.stages) {
        expect(stage.steps.length).toBeGreaterThanOrEqual(3);
        expect(stage.steps.length).toBeLessThanOrEqual(6);
      }
    });

    it('makes cards that can be shown: every step and every stage', () => {
      const journey = journeyOn(pathway);
      for (const step of stepsOf(pathway))
        expect(stepCard(library(), pathway, journey, step.id, now)).toBeDefined();
      for (const stage of STAGES)
        expect(JSON.stringify(progressCard(pathway, journey, now, { stage }))).toContain(stageLabel(stage));
    });

    it('opens every reading: an entry that is shown, or an address', () => {
      for (const step of stepsOf(pathway)) {
        for (const id of step.read) {
          const entry = library().entry(id);
          const resource = library().resource(id);
          const opens = entry
            ? !entry.withdrawn
            : /^https?:/.test(resource?.url ?? resource?.fallbackUrl ?? '');
          expect({ step: step.id, id, opens }).toEqual({ step: step.id, id, opens: true });
        }
      }
    });

    it('names the source of every claim, and every source exists', () => {
      for (const step of stepsOf(pathway)) {
        for (const said of [step.why, ...step.do, step.ask]) {
          expect(said.from.length).toBeGreaterThan(0);
          for (const id of said.from)
            expect(library().entry(id) ?? library().resource(id) ?? library().passage(id)).toBeDefined();
        }
      }
    });

    it('shows no figure, year or pound that its sources do not have', () => {
      for (const step of stepsOf(pathway)) {
        for (const said of [step.why, ...step.do, step.ask]) {
          const sources = said.from.map((id) => {
            const entry = library().entry(id);
            const passage = entry?.passages[0] ?? id;
            const source = library().source(library().passage(passage)?.source ?? '');
            return JSON.stringify([entry, library().resource(id), source]);
          });
          const known = sources.join(' ').replace(/,(?=\d)/g, '');
          const shown = said.text.replace(/,(?=\d)/g, '').match(/\d+(?:\.\d+)?/g) ?? [];
          for (const figure of shown)
            expect({ text: said.text, figure, isKnown: known.includes(figure) }).toMatchObject({
              isKnown: true,
            });
        }
      }
    });

    it('says nothing of local policies: it asks where they are kept', () => {
      const text = JSON.stringify(pathway);
      expect(text).not.toMatch(
        /\bour (?:trust|policy|intranet)|your trust’s intranet|policy says|form [A-Z]\d/i,
      );
      for (const match of text.matchAll(
        /\*\*(?:lone-working policy|safeguarding procedures|raising concerns)\*\*[^."]*/g,
      ))
        expect(match[0]).toMatch(/kept/);
    });
  },
);

describe('a new pathway is one new file', () => {
  const withFile = (change: (text: string) => string, name = 'practice-educator') => {
    const root = join(mkdtempSync(join(tmpdir(), 'content-')), 'knowledge');
    cpSync(contentFolder, root, { recursive: true });
    const text = readFileSync(join(contentFolder, 'induction', 'amhp.yaml'), 'utf8');
    writeFileSync(
      join(root, 'induction', `${name}.yaml`),
      change(text.replace('pathway: amhp', `pathway: ${name}`)),
    );
    return readLibrary(root);
  };

  it('is there at once; a draft is not offered', () => {
    const { library: live } = withFile((text) => text);
    expect(live?.pathways.map((one) => one.pathway)).toContain('practice-educator');
    const { library: draft } = withFile((text) => text.replace('status: live', 'status: draft'));
    expect(draft?.pathways.map((one) => one.pathway)).not.toContain('practice-educator');
    expect(draft?.pathway('practice-educator')?.status).toBe('draft');
  });

  it.each([
    [
      'a source that does not exist',
      (text: string) => text.replace('from: [TM-11]', 'from: [TM-99]'),
      'source "TM-99" does not exist',
    ],
    [
      'a reading that does not exist',
      (text: string) => text.replace('read: [TM-11,', 'read: [nowhere,'),
      '"nowhere" is neither an entry nor a resource',
    ],
    [
      'a reading that is superseded',
      (text: string) => text.replace('read: [TM-11,', 'read: [hcpc-sop-social-workers,'),
      'is superseded',
    ],
    ['no source', (text: string) => text.replace('from: [TM-11]', 'from: []'), 'must name what it rests on'],
    [
      'a step twice',
      (text: string) => text.replace('- id: renewal', '- id: look-back'),
      'step look-back is used twice',
    ],
    [
      'a stage out of order',
      (text: string) => text.replace('stage: first-day', 'stage: first-week'),
      'must be the seven stages in this order',
    ],
    [
      'a role that does not exist',
      (text: string) => text.replace('roles: [amhp]', 'roles: [wizard]'),
      'role "wizard" does not exist',
    ],
    [
      'a placeholder',
      (text: string) => text.replace('The **1983 Act is in force**.', 'The xxx Act.'),
      'placeholder',
    ],
  ])('is refused with %s', (_what, change, fault) => {
    const { faults } = withFile(change);
    expect(faults.map((one) => one.what).join('\n')).toContain(fault);
  });
});
