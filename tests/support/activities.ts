import { TENANT } from './tokens';

export const BOT = { id: '28:bot', name: 'MHSW Guide' };
export const ANNA = { id: '29:anna', name: 'Anna Example', aadObjectId: 'aad-anna' };
export const PERSONAL = 'a:personal-anna';
export const GROUP = '19:group@thread.v2';
export const TEAM = '19:general@thread.tacv2';
export const CHANNEL = '19:channel@thread.tacv2';
export const THREAD = `${CHANNEL};messageid=100`;

let count = 0;
const nextId = (): string => `activity-${String((count += 1))}`;

export type ActivityJson = Record<string, unknown> & { id: string };

/** What every activity of Teams carries. */
function base(serviceUrl: string): ActivityJson {
  return {
    id: nextId(),
    channelId: 'msteams',
    serviceUrl,
    timestamp: new Date().toISOString(),
    from: ANNA,
    recipient: BOT,
    locale: 'en-GB',
    entities: [
      { type: 'clientInfo', locale: 'en-GB', country: 'GB', platform: 'Windows', timezone: 'Europe/London' },
    ],
  };
}

const PLACES = {
  personal: {
    conversation: { id: PERSONAL, conversationType: 'personal', tenantId: TENANT },
    channelData: { tenant: { id: TENANT } },
  },
  groupChat: {
    conversation: { id: GROUP, conversationType: 'groupChat', isGroup: true, tenantId: TENANT },
    channelData: { tenant: { id: TENANT } },
  },
  channel: {
    conversation: { id: THREAD, conversationType: 'channel', isGroup: true, tenantId: TENANT },
    channelData: {
      tenant: { id: TENANT },
      team: { id: TEAM, name: 'North team' },
      channel: { id: CHANNEL, name: 'Supervision' },
      teamsTeamId: TEAM,
      teamsChannelId: CHANNEL,
    },
  },
} as const;
export type PlaceName = keyof typeof PLACES;

/** An activity of any type in a place, with whatever else a test wants of it. */
export function activity(serviceUrl: string, place: PlaceName, over: object): ActivityJson {
  return { ...base(serviceUrl), ...PLACES[place], ...over } as ActivityJson;
}

/** A typed message; outside personal chats the bot is mentioned, as Teams requires. */
export function message(serviceUrl: string, place: PlaceName, text: string, over: object = {}): ActivityJson {
  const mention = '<at>MHSW Guide</at>';
  const isPersonal = place === 'personal';
  const plain = activity(serviceUrl, place, { type: 'message', textFormat: 'plain', text });
  const html = [{ contentType: 'text/html', content: `<div>${text}</div>` }];
  if (isPersonal) return { ...plain, attachments: html, ...over };
  const entities = [...(plain.entities as object[]), { type: 'mention', text: mention, mentioned: BOT }];
  return { ...plain, text: `${mention} ${text}`, entities, attachments: html, ...over };
}

/** An invoke. */
export const invoke = (
  serviceUrl: string,
  place: PlaceName,
  name: string,
  value: unknown,
  over: object = {},
) => activity(serviceUrl, place, { type: 'invoke', name, value, ...over });
