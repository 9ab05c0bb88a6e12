/** Columns of the data sheet, by letter. */
export const dataColumns = {
  /** The unit whose plan it is: first, because two of them may each have an "Công an xã". */
  sender: 'A',
  number: 'B',
  task: 'C',
  group: 'D',
  unit: 'E',
  role: 'F',
  deadline: 'G',
  kind: 'H',
  due: 'I',
  completedOn: 'J',
  state: 'K',
  daysLeft: 'L',
  product: 'M',
  hasProduct: 'N',
  budget: 'O',
  once: 'P',
  sheet: 'Q',
  row: 'R',
  /** What differs from row to row of the columns of formulas stands here: the state of a task that no day decides, and where it comes from. */
  fixedState: 'S',
  sourceColumn: 'T',
  sourceRow: 'U',
  /** What the PivotTable counts and how it names the states, so that it opens with the figures of the overview, in their order. */
  led: 'V',
  orderedState: 'W',
} as const;

export type DataColumn = keyof typeof dataColumns;

export const dataTag = 'data';

/** Rows 1 and 2 hold the as-of date and the days of "due soon"; row 3 is empty. */
export const dataHeaderRow = 4;
