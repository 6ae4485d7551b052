export interface JourneyTable {
  id: string;
  person_key: string;
  pathway: string;
  /** A calendar day. */
  start_date: string;
  time_zone: string;
  /** 1 on, 0 off. */
  nudges: number;
  /** The last ISO week that is settled in the ledger; a shortcut, the ledger is the truth. */
  last_week: string | null;
  begun_at: number;
  ended_at: number | null;
  touched_at: number;
}

export interface JourneyMarkTable {
  journey_id: string;
  step: string;
  status: string;
  reason: string | null;
  at: number;
}

export interface JourneyReflectionTable {
  journey_id: string;
  id: string;
  step: string;
  text: string;
  /** 1 talked over with a peer, 0 not. */
  peer: number;
  at: number;
}

export interface JourneyNudgeTable {
  person_key: string;
  /** ISO week of the person's zone: "2026-W48". */
  year_week: string;
  claimed_at: number;
  outcome: string | null;
}

export interface JourneyLinkTable {
  id: string;
  starter_key: string;
  starter_name: string;
  manager_key: string | null;
  manager_name: string | null;
  code_hash: string | null;
  expires_at: number | null;
  created_at: number;
  accepted_at: number | null;
  ended_at: number | null;
  ended_by: string | null;
}

export interface JourneyCodeTryTable {
  person_key: string;
  since: number;
  tries: number;
}

/** The tables of induction, joined into Tables. */
export interface JourneyTables {
  journeys: JourneyTable;
  journey_marks: JourneyMarkTable;
  journey_reflections: JourneyReflectionTable;
  journey_nudges: JourneyNudgeTable;
  journey_links: JourneyLinkTable;
  journey_code_tries: JourneyCodeTryTable;
}
