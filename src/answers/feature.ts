import { z } from 'zod';
import { LONGEST_QUESTION } from '../cards/actions';
import { presentChoices } from '../cards/choices';
import { presentFeedbackComment } from '../cards/feedback-comment';
import { presentHelp } from '../cards/help';
import { presentWelcome } from '../cards/welcome';
import { button, command, type Feature, type HelpLine } from '../conversation/feature';
import type { FeedbackBook } from '../conversation/ports';
import { say, type Reply } from '../conversation/reply';
import { personKey, type Request, type Scope } from '../conversation/request';
import { GuideError } from '../errors';
import type { Entry } from '../knowledge/entry';
import type { Library } from '../knowledge/library';
import { entryReply } from './entry-reply';
import { supportReply, wellbeingReply } from './support-replies';
import { scrub, triage } from './triage';
import { isGreeting, isThanks, wantsHelp, wantsWellbeing } from './wording';

export interface AskParts {
  readonly library: Library;
  readonly feedback: FeedbackBook;
  /** The same road that a typed message takes. */
  readonly respond: (request: Request) => Promise<Reply>;
  /** What every feature has to say for itself. */
  readonly help: () => readonly HelpLine[];
}

const entryId = z.string().max(100);

/** Questions by button, entries opened, feedback, help, welcome, wellbeing. */
export function createAskFeature(parts: AskParts): Feature {
  const { library } = parts;
  return {
    name: 'ask',
    help: [
      { type: 'Any question', gives: 'a short answer with its sources' },
      { type: 'wellbeing', gives: 'support for you, at any time' },
      { type: 'help', gives: 'this list' },
    ],
    commands: [
      command(
        'wellbeing',
        (text) => wantsWellbeing(text) || undefined,
        () => Promise.resolve(wellbeingReply(library)),
      ),
      command(
        'help',
        (text) => wantsHelp(text) || undefined,
        () => Promise.resolve(helpReply(library, parts.help())),
      ),
      command(
        'greeting',
        (text) => isGreeting(text) || undefined,
        (_, { place }) => Promise.resolve(welcomeReply(library, place.scope)),
      ),
      command(
        'thanks',
        (text) => isThanks(text) || undefined,
        () => Promise.resolve(say('You are welcome. Ask me anything else, or type **help**.')),
      ),
    ],
    buttons: [
      button('ask', z.object({ question: z.string().min(1).max(LONGEST_QUESTION) }), (data, request) =>
        parts.respond({ ...request, text: data.question }),
      ),
      button('open-entry', z.object({ entryId }), (data, request) =>
        Promise.resolve(entryReply(known(library, data.entryId), request, library)),
      ),
      button(
        'feedback',
        z.object({ entryId, useful: z.union([z.boolean(), z.stringbool()]) }),
        (data, request) => noted(data, request, parts),
      ),
      button(
        'feedback-comment',
        z.object({
          entryId,
          useful: z.union([z.boolean(), z.stringbool()]).default(false),
          comment: z.string().max(2000).default(''),
        }),
        (data, request) => noted(data, request, parts),
      ),
      button('help', z.object({}), () => Promise.resolve(helpReply(library, parts.help()))),
      button('wellbeing', z.object({}), () => Promise.resolve(wellbeingReply(library))),
    ],
  };
}

/** The entry, or a kind error: an id that was never ours, or a withdrawn entry. */
export function known(library: Library, id: string): Entry {
  const entry = library.entry(id);
  if (entry && !entry.withdrawn) return entry;
  throw new GuideError(
    'not-found',
    'That piece of guidance is no longer there. Ask again, and I will look for what replaced it.',
  );
}

async function noted(
  data: { entryId: string; useful: boolean; comment?: string },
  request: Request,
  { library, feedback }: AskParts,
): Promise<Reply> {
  const entry = known(library, data.entryId);
  const { concern } = triage(data.comment ?? '');
  // Somebody in distress is answered, and nothing of it is kept, wherever they wrote it.
  if (concern)
    return { text: 'Thank you. I have written to you.', privately: supportReply(concern, library) };
  const comment = scrub(data.comment ?? '').trim();
  await feedback.note(personKey(request.person), {
    entryId: entry.id,
    useful: data.useful,
    ...(comment && { comment }),
  });
  if (data.useful || data.comment !== undefined)
    return say('Thank you. Your feedback helps to make the guidance easier to use.');
  return {
    card: presentFeedbackComment({ entryId: entry.id, topic: entry.title, useful: false }),
    summary: 'What was missing?',
  };
}

/** What one can ask and type, from the features' own descriptions. */
function helpReply(library: Library, lines: readonly HelpLine[]): Reply {
  return { card: presentHelp({ lines: [...lines], examples: examples(library) }), summary: 'What I can do' };
}

/** The first message in a conversation. */
export function welcomeReply(library: Library, scope: Scope): Reply {
  const data = { stays: true };
  const buttons = [
    { title: 'Tell me your role', verb: 'pick-role', data },
    { title: 'Action lists', verb: 'lists', data },
    { title: 'I am new here', verb: 'induction', data },
    { title: 'What else can you do?', verb: 'help', data },
  ];
  return {
    card: presentWelcome({ scope, examples: examples(library), buttons }),
    summary: 'Hello from MHSW Guide',
  };
}

/** Entries that show the breadth, each under a few words of its own: a button's longer title is cut on a phone. */
const EXAMPLES = {
  'LA-05': 'Who supervises me?',
  'HR-09': 'Lone working',
  'seven-contribution-areas': 'What do we bring?',
} as const;

function examples(library: Library): { title: string; ask: string }[] {
  return Object.entries(EXAMPLES).flatMap(([id, title]) => {
    const entry = library.entry(id);
    return entry ? [{ title, ask: entry.title }] : [];
  });
}

/** The nearest topics as choices, for whoever wants to browse. */
export function topicChoices(heading: string, entries: readonly Entry[]): Reply {
  const choices = entries.map((entry) => ({
    title: entry.title,
    verb: 'open-entry',
    data: { entryId: entry.id },
  }));
  return { card: presentChoices({ heading, choices }), summary: heading };
}
