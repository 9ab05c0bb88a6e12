/** A reading compared with its golden, answer by answer: what the measures of real documents and the properties count. */
import type { ReportJsonAppendix, ReportJsonRow } from '../../../../src/cli/report';
import type { GoldenTable } from '../golden';
import { judgeColumns } from './columns';
import { judgeErrors } from './falseErrors';
import type { Judgement } from './judgement';
import { judgeRows } from './rows';
import { tableOf } from './tableOf';

/**
 * One table. Of a table not found only its tasks and groups count as missed.
 *
 * @param appendices every table the program found in the document
 */
export function judgeTable(golden: GoldenTable, appendices: readonly ReportJsonAppendix[]): Judgement[] {
  const found = tableOf(golden, appendices);
  if (found === undefined) return [whole('found', false, 'table not found'), ...missedRows(golden)];
  const { columns, rows } = asFair(golden, found);
  return [
    whole('found', true, ''),
    ...year(golden, found),
    ...header(golden, found),
    ...judgeColumns(golden, columns),
    ...judgeRows(golden, rows),
    ...(golden.findings === undefined ? judgeErrors(golden, found.findings) : []),
  ];
}

/** A document that holds no plan. */
export function judgeRefusal(appendices: readonly ReportJsonAppendix[]): Judgement {
  return whole('refused', appendices.length === 0, `${appendices.length} table(s) seen where there is none`);
}

function whole(measure: Judgement['measure'], ok: boolean, miss: string): Judgement {
  return { measure, place: '', ok, miss };
}

function missedRows({ rows }: GoldenTable): Judgement[] {
  return rows
    .filter(({ kind }) => kind === 'task' || kind === 'group')
    .map(({ row }) => ({
      measure: 'kind',
      place: String(row),
      ok: false,
      miss: `row ${row}: table not found`,
    }));
}

function year(golden: GoldenTable, found: ReportJsonAppendix): Judgement[] {
  const wanted = golden.plan?.year;
  if (wanted === undefined) return [];
  return [whole('year', found.plan.year === wanted, `plan year: want ${wanted} got ${found.plan.year}`)];
}

function header({ layout }: GoldenTable, found: ReportJsonAppendix): Judgement[] {
  if (layout.headerRows === null) return [];
  const [want, got] = [JSON.stringify(layout.headerRows), JSON.stringify(found.layout.headerRows)];
  return [whole('header', want === got, `header: want ${want} got ${got}`)];
}

/** Where the only responsible unit is headed "Đơn vị thực hiện", reading it as the lead is as fair. */
function asFair(
  { layout }: GoldenTable,
  found: ReportJsonAppendix,
): { columns: Readonly<Record<string, unknown>>; rows: readonly ReportJsonRow[] } {
  const { lead, ...others } = found.layout.columns;
  const { executor, lead: wantedLead } = layout.columns;
  if (executor === undefined || wantedLead !== undefined || lead !== executor)
    return { columns: { ...found.layout.columns }, rows: found.rows };
  return {
    columns: { ...others, executor: lead },
    rows: found.rows.map((row) => ({ ...row, executor: row.lead, lead: [] })),
  };
}
