/** One figure, one meaning: pane, overview, list of overdue tasks, sheets of units, PivotTable, letters and command line agree. */
import fs from 'node:fs';
import path from 'node:path';
import { describeFile } from '../src/cli/describeFile';
import { reportJson } from '../src/cli/report';
import { totalsOf } from '../src/cli/totals';
import { countByTag, itemsOf } from '../src/taskpane/state/items';
import { remindersOf } from '../src/app/remind';
import { check, type AppendixReport, type SheetReport } from '../src/plan/check';
import { formatDate, messagesFor } from '../src/plan/messages';
import type { Grid } from '../src/plan/model/grid';
import { leadersSentence } from '../src/plan/judge/summary';
import { emptyState, summaryEdit, usual, type CellInput, type SheetContent } from '../src/workbook';
import { readFile } from '../src/files';
import { corpusPath, goldens, hasCorpus, readTsvGrid } from './support/corpus';
import { plainFigures, type PlainFigures, type PlainPlan } from './support/figures';

const soonDays = 7;
const words = messagesFor('vi').sheets;
const file = { file: 'a.xlsx', state: emptyState, failure: null, remarks: [] };
const figureNames = [
  'done',
  'onTrack',
  'dueSoon',
  'overdue',
  'overdueOver30',
  'noFixedDate',
  'noDeadline',
] as const;

const samples = path.resolve(__dirname, '../assets/samples');
/** The table of a document of the corpus. */
const inCorpus = (name: string): string | undefined =>
  ['sheet.tsv', 'table.tsv'].map((file) => corpusPath(name, file)).find((file) => fs.existsSync(file));
const documents: [string, () => Promise<Grid>][] = [
  ...fs
    .readdirSync(samples)
    .map((name): [string, () => Promise<Grid>] => [
      name,
      async () => (await readFile(path.join(samples, name))).grids[0]!,
    ]),
  ...(hasCorpus
    ? [
        ...goldens,
        ...['real', 'more'].flatMap((folder) =>
          fs.readdirSync(corpusPath(folder)).map((name) => path.join(folder, name)),
        ),
      ].flatMap((name): [string, () => Promise<Grid>][] => {
        const file = inCorpus(name);
        return file === undefined ? [] : [[name, async () => readTsvGrid(file)]];
      })
    : []),
];

const shown = (cell: CellInput | undefined): unknown => {
  if (typeof cell !== 'object' || cell === null) return cell ?? null;
  if ('text' in cell) return cell.text;
  return 'date' in cell ? cell.date : cell.value;
};
const rowsOf = ({ blocks }: SheetContent): unknown[][] =>
  blocks.flatMap(({ rows }) => rows.map((row) => row.map(shown)));

/** A sheet's table as objects by header, from the row whose cells hold `header`. */
function tableOf(sheet: SheetContent, header: string): Record<string, unknown>[] {
  const rows = rowsOf(sheet);
  const at = rows.findIndex((row) => row.includes(header));
  const names = rows[at] ?? [];
  return rows.slice(at + 1).map((row) => Object.fromEntries(names.map((name, i) => [String(name), row[i]])));
}

const plainOnly = (figures: PlainFigures): unknown[] => [
  figures.total,
  ...figureNames.map((name) => figures[name]),
];

async function made(grid: Grid) {
  const asked = check(grid, { asOf: '2026-11-20' }).appendices[0];
  const year = asked?.appendix.plan.year ?? 2026;
  const asOf = year === 2026 ? '2026-11-20' : `${year}-06-30`;
  const checked = check(grid, { asOf, dueSoonDays: soonDays });
  const tables = checked.appendices.slice(0, 1);
  const sheetReport = { ...checked, appendices: tables };
  const all = { ...usual, sheets: { ...usual.sheets, findings: true } };
  const { edit } = summaryEdit([{ grid, tables }], all, {
    state: { ...emptyState, sheets: [grid.sheet] },
    asOf,
    live: false,
    dueSoonDays: soonDays,
    locale: 'vi',
  });
  const sheets = edit.steps.flatMap((step) => (step.kind === 'put-sheet' ? [step.sheet] : []));
  return { asOf, grid, sheetReport, report: tables[0], sheets };
}

interface Made {
  readonly asOf: string;
  readonly grid: Grid;
  readonly sheetReport: SheetReport;
  readonly report: AppendixReport;
  readonly plain: PlainPlan;
  readonly sheet: (tag: string) => SheetContent;
  readonly sheets: readonly SheetContent[];
}

const comparisons: Readonly<Record<string, (made: Made) => void>> = {
  'are those the pane shows': ({ report, plain }) => {
    // The chips of the first tab; the bars of the second are those of the summary.
    const chips = countByTag(itemsOf(report));
    expect([chips.overdue, chips['due-soon']]).toEqual([plain.all.overdue, plain.all.dueSoon]);
    expect(chips.missing + chips.other).toBe(report.findings.length);
    expect(plainOnly(report.summary.totals)).toEqual(plainOnly(plain.all));
  },

  'are those the command line prints': ({ asOf, grid, sheetReport, plain }) => {
    const json = reportJson(sheetReport).appendices[0]!;
    expect(plainOnly(json.totals)).toEqual(plainOnly(plain.all));
    // By name the report has the figures of leads alone.
    const leads = json.units.filter(({ lead }) => lead.total > 0);
    if (leads.length > 0)
      expect(leads.map(({ name, lead }) => [name, plainOnly(lead)])).toEqual(
        expect.arrayContaining([...plain.byUnit].map(([name, figures]) => [name, plainOnly(figures)])),
      );
    const { overdue, dueSoon, onTrack, done, noFixedDate, noDeadline } = plain.all;
    const checked = { ...file, sheets: [{ grid, report: sheetReport }] };
    expect(describeFile(checked, asOf, 'vi').map(({ text }) => text)).toContain(
      `Tính đến ${formatDate(asOf)}: ${overdue} quá hạn, ${dueSoon} sắp đến hạn, ${onTrack} trong hạn, ` +
        `${done} hoàn thành, ${noFixedDate} không có ngày cố định, ${noDeadline} chưa rõ thời hạn`,
    );
    expect(totalsOf(checked)).toMatchObject({ tasks: plain.all.total, overdue });
  },

  'are those of the sentence for leaders': ({ report, plain, sheet }) => {
    const { totals, units } = report.summary;
    const leads = units.filter(({ lead }) => lead.total > 0);
    if (leads.length > 0)
      expect(leads.map(({ name, lead }) => [name, plainOnly(lead)])).toEqual(
        expect.arrayContaining([...plain.byUnit].map(([name, figures]) => [name, plainOnly(figures)])),
      );
    expect(rowsOf(sheet('overview')).flat()).toContain(leadersSentence(totals, 'vi'));
  },

  'are those of the overview, unit by unit and in all': ({ plain, sheet }) => {
    const rows = tableOf(sheet('overview'), words.overview.unit);
    const main = rows[0] !== undefined && words.overview.lead in rows[0] ? 'lead' : 'executor';
    const row = (name: string): unknown[] => {
      const cells = rows.find((one) => one[words.overview.unit] === name)!;
      return [cells[words.overview[main]], ...figureNames.map((figure) => cells[words.overview[figure]])];
    };
    for (const [unit, figures] of plain.byUnit) expect([unit, row(unit)]).toEqual([unit, plainOnly(figures)]);
    expect(row(words.overview.allTasks)).toEqual(plainOnly(plain.all));
    const sum = [...plain.byUnit.values(), plain.unassigned].reduce((total, one) => total + one.total, 0);
    expect(row(words.overview.total)[0]).toBe(sum);
  },

  'are those the PivotTable sums from the data, over units in charge alone': ({ plain, sheet }) => {
    const counts = new Map<string, number>();
    const { area } = sheet('pivot').pivot!;
    const rows = tableOf(sheet('data'), words.columns.orderedState).slice(0, area.bottom - area.top);
    expect(rows.filter((row) => row[words.columns.led] !== 1)).toEqual([]);
    expect(rows).toHaveLength(
      [...plain.byUnit.values(), plain.unassigned].reduce((total, one) => total + one.total, 0),
    );
    for (const row of rows) {
      const key = `${String(row[words.columns.unit])}|${String(row[words.columns.orderedState])}`;
      counts.set(key, (counts.get(key) ?? 0) + Number(row[words.columns.led]));
    }
    const counted = (unit: string, ...states: string[]): number =>
      states.reduce((sum, state) => sum + (counts.get(`${unit}|${state}`) ?? 0), 0);
    for (const [unit, figures] of plain.byUnit)
      expect([
        unit,
        counted(unit, '1. Hoàn thành', '2. Hoàn thành muộn'),
        counted(unit, '3. Trong hạn'),
        counted(unit, '4. Sắp đến hạn'),
        counted(unit, '5. Quá hạn'),
        counted(unit, '6. Không có ngày cố định'),
        counted(unit, '7. Chưa rõ thời hạn'),
      ]).toEqual([
        unit,
        figures.done,
        figures.onTrack,
        figures.dueSoon,
        figures.overdue,
        figures.noFixedDate,
        figures.noDeadline,
      ]);
  },

  'are those of the list of overdue tasks': ({ plain, sheet }) => {
    const { late, unit, since } = words.overdue.columns;
    const listed = tableOf(sheet('overdue'), late).filter((row) => typeof row[late] === 'number');
    expect(listed).toHaveLength(plain.all.overdue);
    expect(listed.filter((row) => row[since] === words.overdue.since.over30)).toHaveLength(
      plain.all.overdueOver30,
    );
    for (const [name, { overdue }] of plain.byUnit)
      expect([name, listed.filter((row) => String(row[unit]).split('; ').includes(name)).length]).toEqual([
        name,
        overdue,
      ]);
  },

  'are those of the sheets of units, one for each unit that leads': ({ plain, sheets }) => {
    const own = sheets.filter(({ tag }) => tag.startsWith('unit.'));
    expect(own).toHaveLength(plain.byUnit.size);
    const totals = own.map((one) =>
      Number(/^Giao ([\d.]+)/.exec(String(shown(one.blocks[0]?.rows[3]?.[0])))?.[1]),
    );
    expect(totals.sort()).toEqual([...plain.byUnit.values()].map(({ total }) => total).sort());
  },

  'are those of the sheet of findings, by severity': ({ report, sheet }) => {
    const listed = tableOf(sheet('findings'), words.columns.finding).map(
      (row) => row[words.columns.severity],
    );
    const counts = (['error', 'warning', 'info'] as const).map((severity) => [
      severity,
      listed.filter((said) => said === messagesFor('vi').terms.severities[severity]).length,
    ]);
    const counted = (['error', 'warning', 'info'] as const).map((severity) => [
      severity,
      report.findings.filter((finding) => finding.severity === severity).length,
    ]);
    expect(counts).toEqual(counted);
    expect(counts).toEqual(Object.entries(report.verdict.counts));
  },

  'are those of the letters': ({ asOf, report, plain }) => {
    const written = new Map(
      remindersOf(report.appendix, { asOf, period: 'soon' }).map(({ unit, overdue, upcoming, doubtful }) => [
        unit,
        overdue.length + upcoming.length + doubtful.length,
      ]),
    );
    for (const [unit, { overdue, dueSoon }] of plain.byUnit)
      expect([unit, written.get(unit) ?? 0]).toEqual([unit, overdue + dueSoon]);
  },
};

describe('one figure everywhere', () => {
  let plans = 0;

  it.each(documents)('in %s', async (name, open) => {
    const { asOf, grid, sheetReport, report, sheets } = await made(await open());
    // Schedules and price lists of the corpus are no plans, and are read as none.
    if (report === undefined) return;
    plans += 1;
    const sheet = (tag: string): SheetContent => sheets.find((one) => one.tag === tag)!;
    const all: Made = {
      asOf,
      grid,
      sheetReport,
      report,
      sheets,
      sheet,
      plain: plainFigures(report, asOf, soonDays),
    };
    for (const [what, compare] of Object.entries(comparisons))
      try {
        compare(all);
      } catch (error) {
        throw new Error(`the figures of ${name} ${what}`, { cause: error });
      }
  });

  it('was compared in every sample and in most of the corpus', () =>
    expect(plans).toBeGreaterThanOrEqual(hasCorpus ? 30 : 3));
});
