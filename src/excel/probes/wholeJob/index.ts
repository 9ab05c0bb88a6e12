/**
 * S: the whole way a user goes, on the sample of ours: check, tracking columns, marks, summary twice, once more over a filter, marks
 * taken away, everything undone. After each step: what stands in the workbook.
 */
import { check } from '../../../plan/check';
import {
  marksEdit,
  removeMarksEdit,
  sampleEdit,
  summaryEdit,
  trackingEdit,
  usual,
  type AppliedEdit,
  type BuildContext,
  type CheckedSheet,
  type DescribedEdit,
  type ExcelHost,
} from '../../../workbook';
import { overviewTag } from '../../../workbook/summary/looks';
import { atBest } from '../../run';
import type { Bench, Probe } from '../probe';
import { removeWhere } from '../workbook';
import { asFact, errorsIn, takePicture, type Picture } from './picture';

/** The same day at every computer: figures can be compared. */
const asOf = '2026-06-30';

const steps = ['track', 'mark', 'summarise', 'summariseAgain', 'summariseFiltered', 'clearMarks'] as const;

export function wholeJob(createHost: () => ExcelHost): Probe {
  return {
    id: 'S',
    seconds: 180,
    expected: {
      ...Object.fromEntries(steps.map((step) => [`${step}Errors`, 0])),
      leftOut: [],
      againSame: true,
      filteredSame: true,
      undone: true,
      left: 0,
    },
    run: (bench) => runJob(bench, createHost()),
  };
}

interface Journey {
  readonly bench: Bench;
  readonly host: ExcelHost;
  /** Sheets that are not the job's. */
  readonly others: readonly string[];
  readonly applied: AppliedEdit[];
  /** The sheet with the sample's table. */
  plan: string;
}

async function runJob(bench: Bench, host: ExcelHost): Promise<void> {
  const journey: Journey = { bench, host, others: await allSheets(bench.context), applied: [], plan: '' };
  try {
    await goThrough(journey);
  } finally {
    await clearUp(journey);
  }
}

async function goThrough(journey: Journey): Promise<void> {
  const { bench, host, applied } = journey;
  const { note } = bench;
  const sample = await apply(journey, ({ state }) => sampleEdit({ state, asOf, locale: 'vi' }));
  journey.plan = Object.values(sample.sheetNames)[0] ?? '';
  const before = await picture(journey);
  note('sample', asFact(before));
  note(
    'findings',
    (await checked(journey)).tables.flatMap(({ findings }) => findings.map(({ rule }) => rule)),
  );
  await step(journey, 'track', async (state) => trackingEdit(await checked(journey), state));
  await step(journey, 'mark', async (state) => marksEdit(await checked(journey), state));
  const summarise = async (state: BuildContext) => summaryEdit([await checked(journey)], usual, state);
  const first = await step(journey, 'summarise', summarise);
  const summary = applied.at(-1);
  note('leftOut', [...(summary?.leftOut ?? [])]);
  const again = await step(journey, 'summariseAgain', summarise);
  note('againSame', isSame(first, again));
  const overview = summary?.sheetNames[overviewTag] ?? '';
  await noteOverview(journey, overview);
  await filterData(journey, summary?.sheetNames.data ?? '');
  const filtered = await step(journey, 'summariseFiltered', summarise);
  note('filteredSame', isSame(first, filtered));
  await step(journey, 'clearMarks', async (state) => removeMarksEdit(state));
  for (const one of applied.slice(1).reverse()) await host.undo(one);
  applied.splice(1);
  note('undone', isSame(before, await picture(journey)));
}

async function step(
  journey: Journey,
  name: (typeof steps)[number],
  make: (context: BuildContext) => Promise<DescribedEdit>,
): Promise<Picture> {
  await apply(journey, make);
  const after = await picture(journey);
  journey.bench.note(name, asFact(after));
  journey.bench.note(`${name}Errors`, errorsIn(after));
  return after;
}

async function apply(
  { host, applied }: Journey,
  make: (context: BuildContext) => DescribedEdit | Promise<DescribedEdit>,
): Promise<AppliedEdit> {
  const state = await host.readState();
  const { edit } = await make({ state, asOf, live: false, dueSoonDays: 7, locale: 'vi' });
  const done = await host.applyEdit(edit);
  applied.push(done);
  return done;
}

async function checked({ host, plan }: Journey): Promise<CheckedSheet> {
  const grid = await host.readSheet(plan);
  return { grid, tables: check(grid, { asOf }).appendices };
}

function picture({ bench, others }: Journey): Promise<Picture> {
  return takePicture(bench.context, others);
}

const isSame = (one: Picture, other: Picture): boolean =>
  JSON.stringify(asFact(one)) === JSON.stringify(asFact(other));

/** What leaders read, as it is shown. */
async function noteOverview({ bench: { context, note } }: Journey, name: string): Promise<void> {
  const used = context.workbook.worksheets.getItem(name).getUsedRange(true);
  used.load('text');
  await context.sync();
  note('overview', used.text.map((row) => row.filter((cell) => cell !== '').join(' | ')).filter(Boolean));
}

/** As a user who looks at one state only: here every row of the data is hidden. */
async function filterData({ bench: { context } }: Journey, name: string): Promise<void> {
  const table = context.workbook.worksheets.getItem(name).tables.getItemAt(0);
  table.autoFilter.apply(table.getRange(), 0, { filterOn: 'Values', values: ['không có'] });
  await context.sync();
}

async function allSheets(context: Excel.RequestContext): Promise<string[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  return worksheets.items.map(({ name }) => name);
}

/** Whatever the job has left, and how much that was: the workbook was empty, so all of it is the job's. */
async function clearUp({ bench: { context, note }, host, others, applied }: Journey): Promise<void> {
  for (const one of applied.reverse()) await atBest(() => host.undo(one));
  const left = (await allSheets(context)).filter((name) => !others.includes(name));
  const { names } = context.workbook;
  names.load('items/name');
  await context.sync();
  note('left', left.length + names.items.length);
  await removeWhere(context, (name) => !others.includes(name));
}
