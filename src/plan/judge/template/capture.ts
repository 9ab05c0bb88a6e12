import { columnOf, type Appendix } from '../../model/appendix';
import { textAt, type Grid } from '../../model/grid';
import type { ColumnReading } from '../../model/reading';
import { compareKey, squash } from '../../words/text';
import { TASK_PARTS } from '../rules/parts';
import { cellOf, headerRowsOf, isBlank, isPlaceholder, ownRows } from './table';
import type { Template, TemplateColumn, TemplateRow } from './types';

/**
 * Reads a template that was recognised like any other appendix. What a sheet cannot say (allowed values, units, days) is left open;
 * it is added in the template's own file.
 */
export function captureTemplate(appendix: Appendix, grid: Grid): Template {
  const rows = ownRows(appendix);
  const columns = appendix.layout.columns;
  return {
    columns: columns.map(columnOfTemplate),
    headerRows: headerRowsOf(appendix),
    rows: rows.map((row): TemplateRow => ({
      kind: row.kind === 'group' ? 'group' : 'task',
      level: row.level ?? 1,
      number: row.number,
      text: row.task,
      cells: Object.fromEntries(
        columns
          .filter(({ meaning, header }) => !isNaming(meaning) && header !== '')
          .map((column) => [squash(column.header), cellOf(row, column, grid)] as const)
          .filter(([, text]) => !isBlank(text)),
      ),
    })),
    rowsMatter: true,
    mayAddRows: hasRoom(appendix, grid) || rows.every(({ kind }) => kind === 'group'),
    units: [],
    senders: [],
    deadline: { from: null, to: null },
    planYear: appendix.plan.year,
  };
}

/** A row for the unit's own words: dots, or a number with nothing beside it. The sheet is asked, because dots may be read as "the same as above". */
function hasRoom(appendix: Appendix, grid: Grid): boolean {
  const task = columnOf(appendix, 'task');
  if (task === null) return false;
  return appendix.rows.some(({ kind, row, number }) => {
    const text = textAt(grid, row, task);
    return (
      (kind === 'task' || kind === 'blank') && isPlaceholder(text) && (text.trim() !== '' || number !== null)
    );
  });
}

/** Columns a row is known by: they are compared as the row's text and place, not as cells. */
export function isNaming(meaning: ColumnReading['meaning']): boolean {
  return meaning === 'stt' || meaning === 'task' || meaning === 'indexGroup' || meaning === 'indexItem';
}

const SAYS_REQUIRED = /\(\*\)|\*$|bắt buộc/u;
const SAYS_OPTIONAL = /nếu có|không bắt buộc/u;

/** Required is what the header calls so, and without a word of it what every task must have to be followed up. */
function columnOfTemplate({ header, meaning }: ColumnReading): TemplateColumn {
  const key = compareKey(header);
  const essential =
    meaning === 'task' ||
    Object.values(TASK_PARTS).some((part) => part.essential && part.meaning === meaning);
  const required = SAYS_OPTIONAL.test(key) ? false : SAYS_REQUIRED.test(key) || essential;
  return { header: squash(header), meaning, required, values: [] };
}
