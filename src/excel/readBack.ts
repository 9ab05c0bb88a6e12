/* eslint-disable office-addins/call-sync-before-read, office-addins/call-sync-after-load --
   questions are queued by one function and their answers read after the sync between */
/** Reads back what an edit wrote: one request, whose answer is small whatever the size of the plan but for two columns of it. */
import type { SheetContent, WorkbookEdit } from '../workbook';
import { columnDifferences, countedArea, countedDifferences, type Difference } from '../workbook/readBack';
import { areaOf, type Present } from '../workbook/update';
import { mayWrite } from './apply/columns';
import { rangeOf } from './apply/styles';
import type { Snapshot } from './snapshot';

/** Edits whose figures are relied on. */
const relied = new Set<WorkbookEdit['kind']>(['summary', 'tracking']);

/**
 * @param names by tag
 * @returns what stands otherwise than it was written
 */
export async function readBack(
  context: Excel.RequestContext,
  edit: WorkbookEdit,
  before: Snapshot,
  names: ReadonlyMap<string, string>,
): Promise<Difference[]> {
  if (!relied.has(edit.kind)) return [];
  const questions = [
    ...queueCounts(context, edit, names),
    ...edit.steps.flatMap((step) => (step.kind === 'put-columns' ? queueColumns(context, step, before) : [])),
    ...edit.steps.flatMap((step) =>
      step.kind === 'put-sheet' ? queueErrors(context, step.sheet, names.get(step.sheet.tag)) : [],
    ),
  ];
  await context.sync();
  return questions.flatMap((read) => read());
}

type Question = () => Difference[];

function queueCounts(
  context: Excel.RequestContext,
  edit: WorkbookEdit,
  names: ReadonlyMap<string, string>,
): Question[] {
  const counted = countedArea(edit);
  const name = counted === null ? undefined : names.get(counted.tag);
  if (counted === null || name === undefined) return [];
  const range = rangeOf(context.workbook.worksheets.getItem(name), counted.area);
  range.load('values');
  return [() => countedDifferences(edit, range.values as unknown[][], name)];
}

function queueColumns(
  context: Excel.RequestContext,
  step: Parameters<typeof columnDifferences>[0],
  before: Snapshot,
): Question[] {
  const known = before.columns.get(step);
  if (known === undefined) return [];
  const range = rangeOf(context.workbook.worksheets.getItem(step.sheet), step.area);
  range.load('formulas');
  return [() => columnDifferences(step, known.formulas, range.formulas as Present[][], mayWrite)];
}

/** Cells of ours whose formula gives an error: Excel finds them itself. */
function queueErrors(
  context: Excel.RequestContext,
  content: SheetContent,
  name: string | undefined,
): Question[] {
  if (name === undefined || content.visibility !== 'visible') return [];
  const errors = rangeOf(
    context.workbook.worksheets.getItem(name),
    areaOf(content),
  ).getSpecialCellsOrNullObject('Formulas', 'Errors');
  errors.load('address,cellCount');
  return [
    () =>
      errors.isNullObject
        ? []
        : [
            {
              code: 'result-errors',
              params: { sheet: name, count: errors.cellCount, cell: firstCell(errors.address) },
            },
          ],
  ];
}

/** "'Tổng hợp'!B3:B5,…" → "B3". */
function firstCell(address: string): string {
  return /!\$?([A-Z]+)\$?(\d+)/.exec(address)?.slice(1).join('') ?? address;
}
