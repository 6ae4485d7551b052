import { createExtension } from '../../../src/answers/extension';
import { searcherOf } from '../../../src/answers/searcher';
import type { CardJson } from '../../../src/conversation/reply';
import type { Request, Scope } from '../../../src/conversation/request';
import { loadLibrary } from '../../../src/knowledge/load';

export const library = loadLibrary();
export const extension = createExtension({ library, searcher: searcherOf(library) });

/** A request by somebody, with what the test says of it. */
export function requestBy(over: Partial<Request> & { scope?: Scope } = {}): Request {
  const { scope = 'channel', ...rest } = over;
  return {
    person: { id: '29:ada', aadObjectId: 'ada', tenantId: 't1' },
    place: {
      scope,
      conversationId: '19:c',
      tenantId: 't1',
      serviceUrl: 'https://smba.trafficmanager.net/uk/',
      protocol: 'msteams',
      botId: '28:bot',
    },
    text: '',
    ...rest,
  };
}

export const pressed = (verb: string, data: object, over: Partial<Request> = {}): Request =>
  requestBy({ ...over, press: { verb, data } });

/** Every string in a card. */
export function stringsIn(node: unknown): readonly string[] {
  if (typeof node === 'string') return [node];
  if (typeof node !== 'object' || node === null) return [];
  return Object.values(node).flatMap(stringsIn);
}

/** Every "type" in a card: elements and actions. */
export function typesIn(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  const own = 'type' in node && typeof node.type === 'string' ? [node.type] : [];
  return [...own, ...Object.values(node).flatMap(typesIn)];
}

export const textOf = (card: CardJson | undefined): string => stringsIn(card).join('\n');
