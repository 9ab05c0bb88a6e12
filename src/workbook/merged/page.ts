/** What the printed sheets of a merged workbook have in common. */
import type { SenderTable } from '../../plan/judge/senders';
import type { PlanInfo } from '../../plan/model/reading';
import type { SummaryTask } from '../summary/tasks';

export interface MergedInput {
  readonly table: SenderTable;
  readonly tasks: readonly SummaryTask[];
  /** Rows of the data sheet under its header. */
  readonly rows: number;
  /** The office that puts them together; null leaves a line to write it on. */
  readonly office: string | null;
}

/** The heading is the merging office's own: no plan of one of the senders. */
export function officeAsPlan(office: string | null): PlanInfo {
  return {
    title: null,
    number: null,
    year: null,
    issued: null,
    issuedMonth: null,
    unit: office,
    numberRow: null,
  };
}

/** Units whose tasks count, in the order of the list. */
export function sendersOf({ table }: Pick<MergedInput, 'table'>): string[] {
  return table.rows.filter(({ file }) => file !== null).map(({ unit }) => unit);
}
