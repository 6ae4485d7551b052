import { cardText, previewPathway } from '../../../src/induction/preview';
import { library } from './support';

it.each(library().content.pathways.map((one) => [one.pathway, one] as const))(
  'shows a content owner every card of %s before it is live',
  (_name, pathway) => {
    const cards = previewPathway(library(), pathway, Date.UTC(2026, 10, 24, 9));
    const steps = pathway.stages.flatMap((stage) => stage.steps);
    expect(cards).toHaveLength(7 + steps.length + 1);
    for (const step of steps) {
      const text = cardText(cards.find((one) => one.sample === step.id)?.json).join('\n');
      for (const said of [step.why, ...step.do, step.ask]) expect(text).toContain(said.text);
      for (const heading of ['Why it matters', 'What to do', 'What to read', 'Whom to ask'])
        expect(text).toContain(heading);
    }
  },
);
