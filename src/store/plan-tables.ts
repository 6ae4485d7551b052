export interface PlanTable {
  id: string;
  tenant_id: string;
  /** "team" or "person". */
  owner_kind: string;
  owner_id: string;
  audience: string;
  created_by: string;
  created_at: number;
}

export interface PlanItemTable {
  plan_id: string;
  action_id: string;
  revision: number;
  status: string;
  owner: string | null;
  due: string | null;
  note: string | null;
  text_hash: string;
  updated_by: string | null;
  updated_at: number;
}

export interface PlanChangeTable {
  plan_id: string;
  action_id: string;
  revision: number;
  by_key: string;
  at: number;
  undoes: number | null;
}

export interface PlanFieldChangeTable {
  plan_id: string;
  action_id: string;
  revision: number;
  field: string;
  before: string | null;
  after: string | null;
}

export interface PlanAssessmentTable {
  id: string;
  plan_id: string;
  round: number;
  started_by: string;
  started_at: number;
}

export interface PlanRatingTable {
  assessment_id: string;
  action_id: string;
  rating: number;
  by_key: string;
  at: number;
}

/** The tables of action plans, joined into Tables. */
export interface PlanTables {
  plans: PlanTable;
  plan_items: PlanItemTable;
  plan_changes: PlanChangeTable;
  plan_field_changes: PlanFieldChangeTable;
  plan_assessments: PlanAssessmentTable;
  plan_ratings: PlanRatingTable;
}
