/**
 * What one press of a button sends to Excel and gets back, counted by the stand-in, against the smallest payload that could say the
 * same: the texts of the sheet for a check, the cells and formulas that are written for the others, as JSON.
 */
import { checked, closeAll, context, planRows, scene, type Scene } from '../test/excel/support';
import { everything, marksEdit, summaryEdit, trackingEdit, type WorkbookEdit } from '../src/workbook';

const SIZES = [100, 1_000] as const;

export async function run(): Promise<string> {
  const lines: string[] = [];
  for (const tasks of SIZES) {
    const rows = planRows(tasks);
    const it = await scene(rows);
    const { host } = it.standIn;
    host.resetCount();
    const sheet = await checked(it);
    lines.push(line(`${tasks} tasks, check`, host, bytesOf(rows)));
    const builders = [
      ['marks', marksEdit(sheet, await context(it)).edit],
      ['tracking columns', trackingEdit(sheet, await context(it)).edit],
      ['summary', summaryEdit([sheet], everything, await context(it)).edit],
    ] as const;
    for (const [name, edit] of builders) {
      host.resetCount();
      await it.host.applyEdit(edit);
      lines.push(line(`${tasks} tasks, ${name}`, host, bytesOf(written(edit))));
    }
  }
  closeAll();
  return lines.join('\n');
}

function line(what: string, { syncs, bytes }: Scene['standIn']['host'], least: number): string {
  const kilobytes = (count: number) => `${(count / 1024).toFixed(0)} KB`;
  return `requests: ${what}: ${syncs} requests, ${kilobytes(bytes)}; smallest payload ${kilobytes(least)}; ratio ${(bytes / least).toFixed(1)}`;
}

function bytesOf(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}

/** Cells, formulas and rules of an edit, without looks or places. */
function written({ steps }: WorkbookEdit): unknown[] {
  return steps.flatMap((step): unknown[] => {
    if (step.kind === 'put-sheet')
      return [step.sheet.blocks.map(({ rows }) => rows), step.sheet.marks.map(({ formula }) => formula)];
    if (step.kind === 'add-marks') return step.marks.map(({ formula }) => formula);
    return step.kind === 'put-columns' ? step.columns.map(({ header, values }) => [header, values]) : [];
  });
}
