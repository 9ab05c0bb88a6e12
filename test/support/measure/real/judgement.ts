/** One answer of a golden reading, and whether the program gave it. */
export type Measure =
  | 'found'
  | 'refused'
  | 'year'
  | 'header'
  | 'allColumns'
  | 'column'
  | 'kind'
  | 'number'
  | 'level'
  | 'lead'
  | 'coordinate'
  | 'executor'
  | 'deadlineKind'
  | 'deadlineDue'
  | 'falseError';

export interface Judgement {
  readonly measure: Measure;
  /** Meaning of a column or golden sheet row; "" for what there is one of in a table. */
  readonly place: string;
  readonly ok: boolean;
  /** What was wanted and what was read. */
  readonly miss: string;
}
