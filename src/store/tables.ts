import type { Generated } from 'kysely';
import type { NotificationTables } from './notification-tables';
import type { JourneyTables } from './journey-tables';
import type { PlanTables } from './plan-tables';

export interface PeopleTable {
  person_key: string;
  role: string | null;
  time_zone: string | null;
  updated_at: number;
}

export interface ConversationTable {
  conversation_id: string;
  tenant_id: string;
  service_url: string;
  scope: string;
  protocol: string;
  bot_id: string;
  team_id: string | null;
  team_name: string | null;
  channel_id: string | null;
  channel_name: string | null;
  person_key: string | null;
  person_id: string | null;
  gone_because: string | null;
  updated_at: number;
}

export interface FeedbackTable {
  id: Generated<number>;
  person_key: string;
  entry_id: string;
  /** 1 useful, 0 not. */
  useful: number;
  comment: string | null;
  at: number;
}

export interface UnansweredTable {
  question: string;
  topic: string | null;
  times: number;
  last_at: number;
}

export interface DownloadTable {
  id: string;
  name: string;
  content_type: string;
  base64: string;
  expires_at: number;
}

/** Every table, by name. A feature's tables are added in a file of their own and joined here. */
export interface Tables extends JourneyTables, PlanTables, NotificationTables {
  people: PeopleTable;
  conversations: ConversationTable;
  feedback: FeedbackTable;
  unanswered: UnansweredTable;
  downloads: DownloadTable;
}
