import { onCardAction, problem } from './card-action';
import { onFetchTask, onLink, onQuery, onSubmitAction } from './compose';
import { onDialogFetch, onDialogSubmit } from './dialogs';
import { failureFields } from './connector-error';
import { onFeedback } from './feedback';
import { onFileConsent } from './file-consent';
import { onConversationUpdate, onInstall } from './installs';
import { createKeepReference } from './keep';
import { onDelete, onEdit, onMessage } from './messages';
import type { Invoked, Parts, Turn } from './turn';
import { words } from './words';

/** Does what an activity asks for. Never throws: what is not known is acknowledged, what fails is logged. */
export type Handle = (turn: Turn) => Promise<Invoked | undefined>;

/** What people do: counted against their rate. */
const SPOKEN: Readonly<Record<string, (parts: Parts, turn: Turn) => Promise<void>>> = {
  message: onMessage,
  messageUpdate: onEdit,
};

/** What Teams tells. */
const EVENTS: Readonly<Record<string, (parts: Parts, turn: Turn) => Promise<void>>> = {
  messageDelete: onDelete,
  installationUpdate: onInstall,
  conversationUpdate: onConversationUpdate,
};

/** What wants an answer of its own kind. */
const INVOKES: Readonly<Record<string, (parts: Parts, turn: Turn) => Promise<Invoked>>> = {
  'adaptiveCard/action': onCardAction,
  'task/fetch': onDialogFetch,
  'task/submit': onDialogSubmit,
  'message/submitAction': onFeedback,
  'fileConsent/invoke': onFileConsent,
  'composeExtension/query': onQuery,
  'composeExtension/queryLink': onLink,
  'composeExtension/anonymousQueryLink': onLink,
  'composeExtension/fetchTask': onFetchTask,
  'composeExtension/submitAction': onSubmitAction,
};

const own = <T>(table: Readonly<Record<string, T>>, key: string | undefined): T | undefined =>
  key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;

/** The one place where an activity's type decides what happens. */
export function createHandler(parts: Parts): Handle {
  const keep = createKeepReference(parts);
  const handle = async (turn: Turn): Promise<Invoked | undefined> => {
    const { type, name } = turn.activity;
    if (type === 'invoke') return invoke(parts, turn, own(INVOKES, name));
    const spoken = own(SPOKEN, type);
    if (!spoken) return void (await own(EVENTS, type)?.(parts, turn));
    const allowance = await parts.rateLimit(turn.person);
    if (allowance === 'explain') await turn.context.sendActivity(words.tooMany);
    if (allowance !== 'answer') return undefined;
    await Promise.all([keep(turn), spoken(parts, turn)]);
    return undefined;
  };
  return async (turn) => {
    const begun = performance.now();
    const fields = { turn: turn.name, what: whatOf(turn), scope: turn.place.scope };
    try {
      const invoked = await handle(turn);
      parts.log.info('turn', { ...fields, ms: Math.round(performance.now() - begun) });
      return invoked;
    } catch (thrown) {
      parts.log.error('turn broken', { ...fields, ...failureFields(thrown) });
      // An invoke must have an answer; Teams stops delivering to a bot that keeps failing.
      return turn.activity.type === 'invoke' ? { status: 200, body: {} } : undefined;
    }
  };
}

/** A word for the log: only names that we know, since a client can write anything there. */
function whatOf({ activity: { type, name } }: Turn): string {
  const known =
    own(SPOKEN, type) ?? own(EVENTS, type) ?? (type === 'invoke' ? own(INVOKES, name) : undefined);
  if (!known) return 'other';
  return type === 'invoke' ? (name ?? type) : type;
}

async function invoke(
  parts: Parts,
  turn: Turn,
  answer: ((parts: Parts, turn: Turn) => Promise<Invoked>) | undefined,
): Promise<Invoked> {
  if (!answer) return { status: 501 };
  const { name } = turn.activity;
  // A client searches with every key that is pressed.
  const limit = name === 'composeExtension/query' ? parts.searchLimit : parts.rateLimit;
  return (await limit(turn.person)) === 'answer' ? answer(parts, turn) : tooMany(name);
}

function tooMany(name: string | undefined): Invoked {
  if (name === 'adaptiveCard/action') return problem(429, 'TooMany', words.tooMany);
  const message = { type: 'message', text: words.tooMany };
  return { status: 200, body: name === 'composeExtension/query' ? { composeExtension: message } : {} };
}
