/**
 * What one press of a button sends to Excel and gets back, counted by the stand-in, against the smallest payload that could say the
 * same: the texts of the sheet for a check, the cells and formulas that are written for the others, as JSON.
 */
import { checked, closeAll, context, planRows, planSheet, scene, type Scene } from '../test/excel/support';
import { usual, marksEdit, summaryEdit, trackingEdit, type WorkbookEdit } from '../src/workbook';

const SIZES = [100, 1_000, 10_000] as const;

/** Requests a job may take, whatever the number of tasks; jobs that carry texts may take one more per 4 MB. The tests hold 30 and 300 tasks to the same. */
const MOST = {
  check: { requests: 3, perText: true },
  'check, one column bold': { requests: 3, perText: true },
  marks: { requests: 3, perText: false },
  'tracking columns': { requests: 3, perText: true },
  summary: { requests: 6, perText: true },
} as const;

export type Job = keyof typeof MOST;

/** What a job sent and got; bytes in UTF-8, `least` those of the smallest payload. */
export interface Count {
  readonly job: Job;
  readonly requests: number;
  readonly bytes: number;
  readonly least: number;
}

export async function run(): Promise<string> {
  const lines: string[] = [];
  for (const tasks of SIZES) for (const count of await countJobs(tasks)) lines.push(line(tasks, count));
  closeAll();
  return lines.join('\n');
}

/** Every job once over a plan of so many tasks, a third of whose deadlines are real dates. */
export async function countJobs(tasks: number): Promise<Count[]> {
  const rows = planRows(tasks);
  const it = await scene(rows);
  const [checking, sheet] = await counted('check', bytesOf(rows), it, () => checked(it));
  const counts = [checking];
  const builders = [
    ['marks', marksEdit(sheet, await context(it)).edit],
    ['tracking columns', trackingEdit(sheet, await context(it)).edit],
    ['summary', summaryEdit([sheet], usual, await context(it)).edit],
  ] as const;
  for (const [name, edit] of builders)
    counts.push((await counted(name, bytesOf(written(edit)), it, () => it.host.applyEdit(edit)))[0]);

  const bold = await scene(rows);
  bold.standIn.workbook
    .sheet(planSheet)
    ?.restyle({ top: 1, left: 1, bottom: rows.length, right: 1 }, { bold: true });
  counts.push((await counted('check, one column bold', bytesOf(rows), bold, () => checked(bold)))[0]);
  return counts;
}

async function counted<T>(
  job: Job,
  least: number,
  { standIn: { host } }: Scene,
  run: () => Promise<T>,
): Promise<[Count, T]> {
  host.resetCount();
  const result = await run();
  return [{ job, requests: host.syncs, bytes: host.bytes, least }, result];
}

/** @throws Error where a job took more requests than it may */
function line(tasks: number, { job, requests, bytes, least }: Count): string {
  const { requests: few, perText } = MOST[job];
  const most = few + (perText ? Math.floor(bytes / 4_000_000) : 0);
  if (requests > most)
    throw new Error(`${tasks} tasks, ${job}: ${requests} requests, at most ${most} allowed`);
  const kilobytes = (count: number) => `${(count / 1024).toFixed(0)} KB`;
  return `requests: ${tasks} tasks, ${job}: ${requests} requests, ${kilobytes(bytes)}; smallest payload ${kilobytes(least)}; ratio ${(bytes / least).toFixed(2)}`;
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
