/**
 * The columns of `soat export`: an interface others build on. Names and meanings stay; new columns come last. docs/scale.md says what
 * each holds.
 */
export const exportColumns = {
  /** The file as it was named, and the 1-based row of the sheet the task stands in. */
  file: 'text',
  sheet: 'text',
  row: 'integer',
  /** The task as typed; `group_path` is "I Hành chính › 1 Rà soát". */
  number: 'text',
  task: 'text',
  group_path: 'text',
  /** One row for each unit and role of the task; null and "none" where nobody has the role that is counted. */
  unit: 'text',
  role: 'text',
  /** The role whose tasks are counted by state: the lead, or the executor where no task of the file has a lead. */
  counted: 'boolean',
  /** The first row of its task: tasks are counted by it. */
  first: 'boolean',
  deadline: 'text',
  deadline_kind: 'text',
  due: 'date',
  completed_on: 'date',
  state: 'text',
  /** From `as_of` to `due`; negative when past, null where the state hangs on no day. */
  days_left: 'integer',
  product: 'text',
  has_product: 'boolean',
  /** In đồng, of the task itself. */
  budget: 'number',
  as_of: 'date',
  plan_number: 'text',
  plan_title: 'text',
  plan_year: 'integer',
  issued: 'date',
  issued_by: 'text',
} as const;

export type ExportColumn = keyof typeof exportColumns;
export type ExportType = (typeof exportColumns)[ExportColumn];

/** A value by column; dates are ISO. */
export type ExportRow = Readonly<Record<ExportColumn, string | number | boolean | null>>;
