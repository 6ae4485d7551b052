/**
 * Well-known other names of a theme, beside its id and label. Only what means the whole theme: a narrower phrase
 * ("clinical supervision", "auditing skills") is a question for the search.
 */
export const THEME_NAMES: Readonly<Record<string, readonly string[]>> = {
  supervision: ['supervising staff', 'supervising social workers'],
  leadership: ['professional leadership', 'social work leadership'],
  'workforce-planning': ['workforce plans', 'planning the workforce', 'workforce'],
  'recruitment-retention': [
    'recruitment',
    'retention',
    'recruiting',
    'recruiting and keeping staff',
    'staff retention',
  ],
  'career-progression': ['careers', 'career development', 'career pathways', 'progression'],
  cpd: [
    'cpd',
    'continuing professional development',
    'professional development',
    'training and development',
    'learning and development',
  ],
  'wellbeing-safety': [
    'wellbeing',
    'well-being',
    'staff wellbeing',
    'safety',
    'staff safety',
    'health and safety',
    'health and wellbeing',
  ],
  'equality-diversity': [
    'equality',
    'diversity',
    'edi',
    'inclusion',
    'diversity and inclusion',
    'equality, diversity and inclusion',
    'anti-racism',
  ],
  'registration-regulation': ['registration', 'regulation', 'professional registration'],
  amhp: ['amhp', 'amhps', 'approved mental health professionals', 'the amhp role', 'amhp services'],
  'integration-partnership': [
    'integration',
    'partnership',
    'partnerships',
    'partnership working',
    'integrated working',
    'integrated services',
  ],
  'social-determinants': [
    'social determinants of health',
    'wider determinants',
    'wider determinants of health',
  ],
  'co-production': ['coproduction', 'co production', 'involving service users', 'service user involvement'],
  'legal-literacy': ['legal knowledge', 'knowledge of the law'],
};
