import type { Appendix, AppendixRow } from '../../plan/model/appendix';
import type { ColumnMeaning } from '../../plan/model/meanings';
import { reasonsJson } from './reasons';
import type { ReportJsonRow } from './types';

/** Every row with its reading, in sheet order. */
export function rowsJson({ rows }: Appendix): ReportJsonRow[] {
  const continued = new Map<number, string[]>();
  for (const row of rows) {
    if (row.kind === 'continuation' && row.of !== null) {
      continued.set(row.of, [oneLine(row.cells.task) ?? '', ...(continued.get(row.of) ?? [])]);
    }
  }
  return rows.map((row) => rowJson(row, continued.get(row.row) ?? []));
}

/** Text of the row's own cell: without what was joined on from its continuation rows, given last first. */
function ownText(row: AppendixRow, continued: readonly string[]): string {
  return continued.reduce(
    (text, end) => (end !== '' && text.endsWith(end) ? text.slice(0, -end.length).trimEnd() : text),
    oneLine(row.cells.task) ?? '',
  );
}

/** Characters of a task's text that a row shows. */
const SHOWN = 60;

function rowJson(row: AppendixRow, continued: readonly string[]): ReportJsonRow {
  const inherited = Object.keys(row.inherited) as ColumnMeaning[];
  return {
    row: row.row,
    kind: row.kind,
    certain: row.certain,
    ...(row.reasons.length === 0 ? {} : { reasons: reasonsJson(row.reasons) }),
    ...(inherited.length === 0 ? {} : { inherited }),
    number: row.number,
    level: row.level,
    parent: row.parent,
    of: row.of,
    shift: row.shift,
    byHand: row.byHand === true,
    task: ownText(row, continued).slice(0, SHOWN),
    text: row.task,
    indexGroup: oneLine(row.cells.indexGroup),
    indexItem: oneLine(row.cells.indexItem),
    lead: row.lead,
    coordinate: row.coordinate,
    executor: row.executor,
    director: row.director,
    deadline: row.deadline,
    ...(row.extension === null
      ? {}
      : {
          extension: {
            text: row.extension.text,
            to: row.extension.to,
            counts: row.extension.counts,
          },
        }),
    product: row.product,
    requirement: row.requirement,
    budget: row.budget,
    status: row.status,
    sourceRows: row.sourceRows,
  };
}

function oneLine(text: string | undefined): string | null {
  const line = (text ?? '').replace(/\s+/gu, ' ').trim();
  return line === '' ? null : line;
}
