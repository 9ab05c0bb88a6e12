/** What must stand in the workbook after an edit, told from the edit itself, and how what stands there differs. */
import type { Area } from '../plan/model/grid';
import type { ErrorCode } from '../plan/model/error';
import type { PutColumns, WorkbookEdit } from './edit';
import type { CellInput } from './cells';
import type { SheetContent } from './sheet';
import { dataColumns, dataHeaderRow, dataTag } from './summary/dataColumns';
import type { Present } from './update';

/** Something that stands otherwise than it was written; its sentence is `messages.errors[code]`. */
export interface Difference {
  readonly code: Extract<ErrorCode, 'result-errors' | 'result-rows' | 'result-states'>;
  readonly params: Readonly<Record<string, string | number>>;
}

const order = Object.keys(dataColumns);
const stateColumn = order.indexOf('state');
const onceColumn = order.indexOf('once');

/** The rows from the state of a task to the mark of its first row, on the sheet that everything is counted from; null without one. */
export function countedArea({ steps }: WorkbookEdit): { readonly tag: string; readonly area: Area } | null {
  const rows = dataRows(steps.flatMap((step) => (step.kind === 'put-sheet' ? [step.sheet] : [])));
  if (rows.length === 0) return null;
  const top = dataHeaderRow + 1;
  const area = { top, left: stateColumn + 1, bottom: dataHeaderRow + rows.length, right: onceColumn + 1 };
  return { tag: dataTag, area };
}

/**
 * @param values of `countedArea`, as Excel has computed them
 * @param sheet its name
 */
export function countedDifferences(
  { steps }: WorkbookEdit,
  values: readonly (readonly unknown[])[],
  sheet: string,
): Difference[] {
  const sheets = steps.flatMap((step) => (step.kind === 'put-sheet' ? [step.sheet] : []));
  const rows = dataRows(sheets);
  const last = onceColumn - stateColumn;
  const found = values.filter((row) => row[last] === 0 || row[last] === 1).length;
  if (found !== rows.length)
    return [{ code: 'result-rows', params: { sheet, found, expected: rows.length } }];
  const states = values.map((row) => String(row[0] ?? ''));
  // An engine that computes nothing has nothing to be compared; Excel always has a word here.
  if (states.every((state) => state === '')) return [];
  const wanted = rows.flatMap((row) => (row[onceColumn] === 1 ? [valueOf(row[stateColumn])] : []));
  const present = states.filter((state, i) => values[i]?.[last] === 1 && /^[^#]/.test(state));
  // Where Excel says what day it is, a task may have come to another state meanwhile: then only their number must be right.
  const isSame = isLive(sheets)
    ? present.length === wanted.length
    : present.toSorted().join('\n') === wanted.toSorted().join('\n');
  if (isSame) return [];
  const right = present.length - surplus(present, wanted);
  return [{ code: 'result-states', params: { sheet, found: right, expected: wanted.length } }];
}

/** How many of a list another does not have, each counted as often as it stands there. */
function surplus(list: readonly string[], other: readonly string[]): number {
  const left = [...other];
  return list.filter((text) => {
    const at = left.indexOf(text);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  }).length;
}

function isLive(sheets: readonly SheetContent[]): boolean {
  const today = sheets.find(({ tag }) => tag === dataTag)?.blocks[0]?.rows[0]?.[1];
  return typeof today === 'object' && today !== null && 'formula' in today;
}

function dataRows(sheets: readonly SheetContent[]): readonly (readonly CellInput[])[] {
  const data = sheets.find(({ tag }) => tag === dataTag);
  const block = data?.blocks.find(({ top }) => top === dataHeaderRow);
  return block?.rows.slice(1) ?? [];
}

function valueOf(cell: CellInput | undefined): string {
  return typeof cell === 'object' && cell !== null && 'formula' in cell ? String(cell.value ?? '') : '';
}

/**
 * @param before what stood in the step's area before, row by row
 * @param after what stands there now
 * @param mayWrite whether a cell that held this was to be written over
 */
export function columnDifferences(
  step: PutColumns,
  before: readonly (readonly Present[])[],
  after: readonly (readonly Present[])[],
  mayWrite: (now: Present, ours: readonly string[]) => boolean,
): Difference[] {
  let expected = 0;
  let found = 0;
  for (const { column, values, ours } of step.columns)
    for (const [i, value] of values.entries()) {
      const [row, c] = [step.headerRows + i, column - step.area.left];
      if (value === null || value === '' || !mayWrite(before[row]?.[c] ?? '', ours)) continue;
      expected += 1;
      if ((after[row]?.[c] ?? '') !== '') found += 1;
    }
  return found === expected ? [] : [{ code: 'result-rows', params: { sheet: step.sheet, found, expected } }];
}
