/** Columns of the data sheet, by letter. */
export const dataColumns = {
  number: 'A',
  task: 'B',
  group: 'C',
  unit: 'D',
  role: 'E',
  deadline: 'F',
  kind: 'G',
  due: 'H',
  completedOn: 'I',
  state: 'J',
  daysLeft: 'K',
  product: 'L',
  hasProduct: 'M',
  budget: 'N',
  once: 'O',
  sheet: 'P',
  row: 'Q',
  /** What differs from row to row of the columns of formulas stands here: the state of a task that no day decides, and where it comes from. */
  fixedState: 'R',
  sourceColumn: 'S',
  sourceRow: 'T',
  /** What the PivotTable counts and how it names the states, so that it opens with the figures of the overview, in their order. */
  led: 'U',
  orderedState: 'V',
} as const;

export type DataColumn = keyof typeof dataColumns;

/** Rows 1 and 2 hold the as-of date and the days of "due soon"; row 3 is empty. */
export const dataHeaderRow = 4;
