import { presentPrivacy } from '../cards/privacy';
import type { ExtensionResult, MessageExtension } from '../conversation/extension';
import type { Library } from '../knowledge/library';
import type { Searcher } from '../search';
import { createAnswer } from './compose';
import { askAbout } from './extension-ask';
import { createEntrySearch } from './extension-entries';
import { createUnfurl } from './extension-links';
import { pressInDialog } from './extension-press';
import { createResourceSearch } from './extension-resources';
import { wellbeingReply } from './support-replies';
import { triage } from './triage';

/** Search in the compose box, "Ask about this", previews of links. It stores nothing and writes nothing down. */
export function createExtension(deps: {
  readonly library: Library;
  readonly searcher: Searcher;
}): MessageExtension {
  const { library, searcher } = deps;
  const parts = { library, answer: createAnswer(library, searcher) };
  const unfurl = createUnfurl(library);
  const guidance = createEntrySearch(library, searcher, () => true);
  const searches: Readonly<Record<string, (text: string) => readonly ExtensionResult[]>> = {
    guidance,
    actions: createEntrySearch(library, searcher, (entry) => entry.action !== undefined),
    resources: createResourceSearch(library, searcher),
  };
  const search = (typed: string, commandId: string): readonly ExtensionResult[] => {
    const text = typed.trim();
    const { concern, privacy, cleanText, answerable } = triage(text);
    if (concern) return [support(library)];
    if (privacy && !answerable) return [warning(library)];
    return (Object.hasOwn(searches, commandId) ? searches[commandId] : guidance)?.(cleanText) ?? [];
  };
  return {
    search: (text, commandId) => Promise.resolve(search(text, commandId)),
    ask: (text, request) => attempt(() => askAbout(text, request, parts)),
    press: (request) => attempt(() => pressInDialog(request, parts)),
    unfurl: (url) => Promise.resolve(unfurl(url)),
  };
}

/** A thrown error as a rejected promise. */
const attempt = <T>(run: () => T): Promise<T> => new Promise((resolve) => resolve(run()));

/** Whoever types their distress into the search sees the numbers in the list itself; the card names nobody. */
function support(library: Library): ExtensionResult {
  const { title } = library.content.support.crisis;
  const { card } = wellbeingReply(library);
  if (!card) throw new Error('the wellbeing reply has no card');
  return { title, subtitle: numbers(library), card };
}

function numbers(library: Library): string {
  const { crisis, options } = library.content.support;
  const labels = crisis.options.map((id) => options.find((option) => option.id === id)?.label ?? '');
  return labels.filter(Boolean).join(' · ');
}

function warning(library: Library): ExtensionResult {
  const { title, block } = library.content.support.privacy;
  return { title, subtitle: block, card: presentPrivacy({ heading: title, lines: [block] }) };
}
