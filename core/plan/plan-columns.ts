// The columns of the plan sheet, left to right, and those that the official fills in.

/** What stands in a column; the last four are the status of a task by quarter. */
export const PLAN_COLUMNS = [
  'number', 'name', 'max', 'achieved', 'lost', 'recoverable', 'known', 'cause', 'task', 'lead', 'cooperating',
  'deadline', 'evidenceDue', 'evidence', 'target', 'quarter1', 'quarter2', 'quarter3', 'quarter4',
] as const;

export type PlanColumn = (typeof PLAN_COLUMNS)[number];

/** What the official fills in; everything else is computed. */
export const ENTRY_COLUMNS = PLAN_COLUMNS.slice(PLAN_COLUMNS.indexOf('cause')) as readonly EntryColumn[];

export type EntryColumn = Exclude<PlanColumn, 'number' | 'name' | 'max' | 'achieved' | 'lost' | 'recoverable' | 'known'>;

export const QUARTERS = ['quarter1', 'quarter2', 'quarter3', 'quarter4'] as const satisfies readonly EntryColumn[];

/** 0-based column of the sheet. */
export const columnOf = (column: PlanColumn): number => PLAN_COLUMNS.indexOf(column);

/** Widths in characters of the default font. */
export const PLAN_WIDTHS: Readonly<Record<PlanColumn, number>> = {
  number: 8, name: 34, max: 10, achieved: 10, lost: 10, recoverable: 10, known: 30, cause: 17, task: 30, lead: 17, cooperating: 18,
  deadline: 13, evidenceDue: 13, evidence: 17, target: 9, quarter1: 12, quarter2: 12, quarter3: 12, quarter4: 12,
};

/** The first column right of the table. */
export const AFTER = PLAN_COLUMNS.length;
