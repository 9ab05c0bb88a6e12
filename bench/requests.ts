/**
 * What one press of a button sends to Excel and gets back, counted by the stand-in, against the smallest payload that could say the
 * same: the texts of the sheet for a check, the cells and formulas that are written for the others, as JSON.
 */
import { checked, closeAll, context, planRows, scene, type Scene } from '../test/excel/support';
import { usual, marksEdit, summaryEdit, trackingEdit, type WorkbookEdit } from '../src/workbook';

const SIZES = [100, 1_000, 10_000] as const;

/** Requests a job may take, whatever the number of tasks; jobs that carry texts may take one more per 4 MB. The tests hold 30 and 300 tasks to the same. */
const MOST = {
  check: { requests: 3, perText: true },
  marks: { requests: 3, perText: false },
  'tracking columns': { requests: 3, perText: true },
  summary: { requests: 6, perText: true },
} as const;

export async function run(): Promise<string> {
  const lines: string[] = [];
  for (const tasks of SIZES) {
    const rows = planRows(tasks);
    const it = await scene(rows);
    const { host } = it.standIn;
    host.resetCount();
    const sheet = await checked(it);
    lines.push(line(tasks, 'check', host, bytesOf(rows)));
    const builders = [
      ['marks', marksEdit(sheet, await context(it)).edit],
      ['tracking columns', trackingEdit(sheet, await context(it)).edit],
      ['summary', summaryEdit([sheet], usual, await context(it)).edit],
    ] as const;
    for (const [name, edit] of builders) {
      host.resetCount();
      await it.host.applyEdit(edit);
      lines.push(line(tasks, name, host, bytesOf(written(edit))));
    }
  }
  closeAll();
  return lines.join('\n');
}

/** @throws Error where a job took more requests than it may */
function line(
  tasks: number,
  job: keyof typeof MOST,
  { syncs, bytes }: Scene['standIn']['host'],
  least: number,
): string {
  const { requests, perText } = MOST[job];
  const most = requests + (perText ? Math.floor(bytes / 4_000_000) : 0);
  if (syncs > most) throw new Error(`${tasks} tasks, ${job}: ${syncs} requests, at most ${most} allowed`);
  const kilobytes = (count: number) => `${(count / 1024).toFixed(0)} KB`;
  return `requests: ${tasks} tasks, ${job}: ${syncs} requests, ${kilobytes(bytes)}; smallest payload ${kilobytes(least)}; ratio ${(bytes / least).toFixed(1)}`;
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
