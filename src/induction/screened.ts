import type { Reply } from '../conversation/reply';
import type { Request } from '../conversation/request';
import type { InductionDeps } from './deps';
import { personally } from './place';

/**
 * What is typed into a card goes through the same triage as a message, before anything is kept: a person in
 * distress is answered and nothing is stored; what could identify a patient is taken out.
 */
export async function screened(
  deps: InductionDeps,
  request: Request,
  text: string,
): Promise<{ readonly text: string; readonly cleaned: boolean } | { readonly reply: Reply }> {
  const { press: _press, ...message } = request;
  const aid = await deps.firstAid({ ...message, text });
  if (aid.reply) return { reply: personally(request, aid.reply) };
  return { text: aid.text.trim(), cleaned: aid.cleaned };
}
