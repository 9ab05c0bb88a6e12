/**
 * Charts, PivotTable and slicer: each in a request of its own, because hosts differ in what they can make of them. What fails is
 * named and left out; the formulas have all figures.
 */
import { withSheetNames, type LeftOut, type PivotSpec, type SheetContent } from '../../workbook';
import { atBest, inTurn } from '../run';
import type { Snapshot } from '../snapshot';
import { addChart } from './charts';
import { rangeOf } from './styles';

type Names = ReadonlyMap<string, string>;

/** @returns what could not be made */
export async function putExtras(
  context: Excel.RequestContext,
  sheets: readonly SheetContent[],
  names: Names,
  before: Snapshot,
): Promise<LeftOut[]> {
  const nameOf = ({ tag, name }: SheetContent): string => names.get(tag) ?? name;
  const { worksheets } = context.workbook;
  /** What it is, how it is made, and what is put in its place where that fails. */
  const jobs: (readonly [LeftOut, () => void, () => void])[] = [];
  const charted = sheets.filter(
    (sheet) =>
      sheet.charts.length > 0 || (sheet.formerCharts.length > 0 && before.sheets.includes(nameOf(sheet))),
  );
  if (charted.length > 0)
    jobs.push([
      'chart',
      () => {
        for (const sheet of charted)
          drawCharts(context, sheet, nameOf(sheet), names, before.sheets.includes(nameOf(sheet)));
      },
      () => {
        for (const sheet of charted)
          for (const { name } of sheet.charts)
            worksheets.getItem(nameOf(sheet)).charts.getItemOrNullObject(name).delete();
      },
    ]);
  for (const sheet of sheets) {
    const { pivot } = sheet;
    if (pivot === null) continue;
    const name = nameOf(sheet);
    const stands = before.sheets.includes(name);
    jobs.push([
      'pivot',
      () => putPivot(context, name, pivot, stands, names),
      () => {
        const sheet = worksheets.getItem(name);
        sheet.pivotTables.getItemOrNullObject(pivot.name).delete();
        rangeOf(sheet, cell(pivot.place)).values = [[pivot.fallback]];
      },
    ]);
    if (pivot.slicer !== null && !stands)
      jobs.push([
        'slicer',
        () => addSlicer(context, name, pivot),
        () => worksheets.getItem(name).slicers.getItemOrNullObject(slicerName(pivot)).delete(),
      ]);
  }
  const results = await inTurn(jobs, async ([what, queue, otherwise]) => {
    queue();
    if (await atBest(() => context.sync())) return [];
    // The host cannot make it, or only half: what stands in its place is said to the user through `leftOut`.
    otherwise();
    await atBest(() => context.sync());
    return [what];
  });
  return results.flat();
}

/** `stands`: the sheet was there before, and its charts may be. */
export function drawCharts(
  context: Excel.RequestContext,
  { charts, formerCharts }: SheetContent,
  name: string,
  names: Names,
  stands: boolean,
): void {
  const sheet = context.workbook.worksheets.getItem(name);
  const old = new Set([...formerCharts, ...charts.map((chart) => chart.name)]);
  if (stands) for (const chart of old) sheet.charts.getItemOrNullObject(chart).delete();
  for (const chart of charts) addChart(context, sheet, chart, names);
}

function putPivot(
  context: Excel.RequestContext,
  name: string,
  pivot: PivotSpec,
  stands: boolean,
  names: Names,
): void {
  const { worksheets } = context.workbook;
  const sheet = worksheets.getItem(name);
  const source = worksheets.getItem(plainName(withSheetNames(pivot.source, names)));
  if (stands) sheet.pivotTables.getItemOrNullObject(pivot.name).delete();
  const table = sheet.pivotTables.add(
    pivot.name,
    rangeOf(source, pivot.area),
    rangeOf(sheet, cell(pivot.place)),
  );
  for (const field of pivot.rows) table.rowHierarchies.add(table.hierarchies.getItem(field));
  for (const field of pivot.columns) table.columnHierarchies.add(table.hierarchies.getItem(field));
  for (const field of pivot.filters) table.filterHierarchies.add(table.hierarchies.getItem(field));
  const sum = table.dataHierarchies.add(table.hierarchies.getItem(pivot.sum.field));
  sum.summarizeBy = 'Sum';
  sum.name = pivot.sum.name;
}

function addSlicer(context: Excel.RequestContext, name: string, { name: pivot, slicer }: PivotSpec): void {
  if (slicer === null) return;
  const sheet = context.workbook.worksheets.getItem(name);
  const added = context.workbook.slicers.add(sheet.pivotTables.getItem(pivot), slicer.field, sheet);
  added.name = slicerName({ name: pivot });
  added.caption = slicer.caption;
  const { top, left, bottom, right } = slicer.place;
  added.top = (top - 1) * 15;
  added.left = 34 * 5.5 + (left - 2) * 48;
  added.height = (bottom - top + 1) * 15;
  added.width = (right - left + 1) * 48;
}

const cell = ({ row, column }: { row: number; column: number }) => ({
  top: row,
  bottom: row,
  left: column,
  right: column,
});

const slicerName = ({ name }: Pick<PivotSpec, 'name'>): string => `${name}_loc`;

const plainName = (quoted: string): string => quoted.replace(/^'|'$/g, '').replace(/''/g, "'");
