import type { RefusalTopic, SearchDocument, Vocabulary } from '../../../src/search';

/** A small corpus like the real one: the same subjects for several audiences, and what is not answered. */
export const documents: readonly SearchDocument[] = [
  {
    id: 'supervision-pl',
    audience: 'professional-leaders',
    text: 'Protect supervision. Protect professional supervision for every social worker, building on what AMHPs have.',
    asks: ['my one to one gets cancelled every month', 'who makes sure people get their hour'],
  },
  {
    id: 'supervision-la',
    audience: 'local-authorities',
    text: 'Supervision whoever employs them. Provide supervision to all registered social workers in partnerships.',
    asks: ['the trust pays me, does the council still supervise me'],
  },
  {
    id: 'skill-mix-boards',
    audience: 'boards',
    text: 'Balance and skill mix. Have the right balance of roles, grades, capacity and seniority.',
    asks: ['too many juniors and nobody senior'],
  },
  {
    id: 'skill-mix-tm',
    audience: 'team-managers',
    text: 'Recruit for the skill mix. Recruitment and retention strategies support a skill mix in the team.',
    asks: ['we cant fill the post', 'people keep leaving'],
  },
  {
    id: 'lone-working',
    audience: 'hr-leads',
    text: 'Lone working and violence. Have clear policies on lone working and on reducing violence.',
    asks: ['going round to houses by myself', 'someone got hit on a visit'],
  },
  {
    id: 'amhp-numbers',
    text: 'AMHP numbers. In 2020 social workers were 95% of the 3,750 approved mental health professionals in England.',
    asks: ['how many amhps are there'],
  },
  {
    id: 'open-dialogue',
    text: 'Open Dialogue. A blog by Yasmin Ishaq on a strengths-based and trauma-informed approach with families.',
    asks: ['the finnish thing with the whole family', 'who wrote about network meetings'],
  },
];

/** Two topics that are not answered. */
export const topics: readonly RefusalTopic[] = [
  {
    id: 'pay',
    text: 'Pay and bands',
    asks: ['what band are amhps paid on', 'my payslip is wrong', 'how much do i earn'],
  },
  {
    id: 'doses',
    text: 'Medication and doses',
    asks: ['max dose of olanzapine', 'how much lorazepam in 24 hours'],
  },
];

/** The words that go with it. */
export const vocabulary: Vocabulary = {
  synonyms: [
    ['supervision', 'one to one', '121'],
    ['local authority', 'council'],
  ],
  oneWay: [{ from: 'spat at', to: 'violence' }],
  abbreviations: [{ short: 'AMHP', long: 'Approved Mental Health Professional' }],
  audienceNames: {
    boards: ['board member', 'NHS boards', 'boards'],
    'team-managers': ['team manager', 'im a ward manager'],
    'local-authorities': ['local authority', 'councils'],
    'professional-leaders': ['professional lead'],
  },
};
