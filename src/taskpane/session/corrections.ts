/** What the user sets right in the reading of the checked sheet, and takes back again. */
import {
  headerRowsOf,
  LAST_ROW,
  withChange,
  withoutCorrection,
  withoutLost,
  type Change,
  type Correction,
  type RememberedChoice,
} from '../../app/corrections';
import type { Checked } from '../../app/checked';
import { withChoices } from '../../app/settings';
import { doubtsOf } from '../../plan/judge/judged';
import type { Appendix } from '../../plan/model/appendix';
import { SoatError } from '../../plan/model/error';
import type { Area } from '../../plan/model/grid';
import type { ColumnMeaning } from '../../plan/model/meanings';
import type { ChosenKind } from '../../plan/model/reading';
import type { Checking } from './check';
import type { Deciding } from './decide';
import type { Runner } from './runner';
import { reading } from './work';

export function correctionJobs(runner: Runner, checking: Checking, { decide }: Deciding) {
  const table = tableInView(runner, checking);
  const job: Job = (run) => runner.job(reading, run);

  /** Decides anew what is remembered of the checked sheet. */
  const remember: Remember = async (change) => {
    const { settings, checked } = runner.state();
    if (checked === null) return;
    const { sheet } = checked.grid;
    await decide(withChoices(settings, sheet, change(settings.sheets[sheet] ?? [], checked)));
  };

  /** Corrects the table in view, in the numbers of its snapshot. */
  const correct: Correct = (change) =>
    remember((choices, { grid, report }) =>
      withChange(choices, { grid, appendices: report.appendices, table: runner.state().table }, change),
    );

  return {
    correct: (change: Change) => job(() => correct(change)),

    /** Says what a column of the table in view means; `column` is 1-based. */
    setMeaning: (column: number, meaning: ColumnMeaning | null) =>
      job(() => correct({ columns: { [column]: meaning } })),

    ...areaJobs(runner, table, job, correct),
    ...rowJobs(runner, table, job, correct),
    ...takingBack(job, remember),
  };
}

type Job = (run: () => Promise<void>) => Promise<void>;
type Correct = (change: Change) => Promise<void>;
type Remember = (
  change: (choices: readonly RememberedChoice[], checked: Checked) => readonly RememberedChoice[],
) => Promise<void>;
type TableInView = ReturnType<typeof tableInView>;

/** The table the user looks at, and what of its sheet is selected. */
function tableInView(runner: Runner, checking: Checking) {
  return {
    appendix(): Appendix | undefined {
      const { checked, table } = runner.state();
      return checked?.report.appendices[table]?.appendix;
    },

    /** What is selected on the checked sheet, with that sheet as it is now. */
    async selected(): Promise<Area> {
      const name = runner.state().checked?.grid.sheet ?? '';
      const { sheet, area } = await runner.host.selectedArea();
      if (sheet !== name) throw new SoatError('selection-elsewhere', { sheet: name });
      if (runner.state().stale) await checking.again();
      return area;
    },
  };
}

/** Where the table and its header stand. */
function areaJobs(runner: Runner, table: TableInView, job: Job, correct: Correct) {
  return {
    /** The table in view begins without a header where its header was thought to be. */
    setHeadless: () =>
      job(async () => {
        const appendix = table.appendix();
        if (appendix === undefined) return;
        const { layout, range } = appendix;
        const area = { ...range, top: layout.headerRows?.[0] ?? range.top, bottom: LAST_ROW };
        await correct({ headerRows: null, area });
      }),

    /** The selected rows are the header of the table in view. */
    setHeaderToSelection: () =>
      job(async () => {
        const { top, bottom } = await table.selected();
        await correct({ headerRows: [top, bottom] });
      }),

    /** The selected cells are the table in view; its header is kept where it stands inside. */
    setAreaToSelection: () =>
      job(async () => {
        const area = await table.selected();
        const { checked } = runner.state();
        const [first, last] = table.appendix()?.layout.headerRows ?? [0, 0];
        const isInside = first >= area.top && last < area.bottom;
        if (checked === null) return;
        await correct({ area, headerRows: isInside ? [first, last] : headerRowsOf(area, checked.grid) });
      }),
  };
}

/** What rows are, and what was read of them. */
function rowJobs(runner: Runner, table: TableInView, job: Job, correct: Correct) {
  return {
    /** The selected rows are of this kind. */
    setSelectedRows: (kind: ChosenKind) =>
      job(async () => {
        const { top, bottom } = await table.selected();
        const rows = table.appendix()?.rows.filter((row) => row.row >= top && row.row <= bottom) ?? [];
        const meant = rows.filter((row) => row.kind !== 'header' && row.kind !== 'blank');
        if (meant.length === 0) throw new SoatError('selection-outside', {});
        await correct({ rows: Object.fromEntries(meant.map(({ row }) => [row, kind])) });
      }),

    /** All that was asked about is right as it was read. */
    confirmDoubts: () =>
      job(async () => {
        const appendix = table.appendix();
        if (appendix === undefined) return;
        const { table: isDoubtfulTable, columns: doubtful, rows, units, deadlines } = doubtsOf(appendix);
        const columns = isDoubtfulTable ? appendix.layout.columns : doubtful;
        await correct({
          columns: Object.fromEntries(columns.map(({ column, meaning }) => [column, meaning])),
          confirmed: [...rows, ...units, ...deadlines].map(({ key }) => key),
        });
      }),

    /** Asks why the selected cell was read as it was; `from` is the id of what the focus comes back to. */
    explainSelection: (from: string) =>
      job(async () => {
        const { top, left } = await table.selected();
        const appendix = table.appendix();
        const isRow = appendix?.rows.some(({ row }) => row === top) === true;
        if (appendix === undefined || !isRow || left < appendix.range.left || left > appendix.range.right)
          throw new SoatError('selection-outside', {});
        runner.dispatch({ type: 'why-asked', why: { row: top, column: left, from } });
      }),
  };
}

function takingBack(job: Job, remember: Remember) {
  return {
    /** Takes one thing back that was set by hand. */
    takeBack: (correction: Correction) =>
      job(() =>
        remember((choices, { report }) => withoutCorrection(choices, correction, report.appendices.length)),
      ),

    /** Forgets what no longer fits the sheet. */
    dropLost: () =>
      job(() => remember((choices, { grid, report }) => withoutLost(choices, grid, report.appendices))),

    /** Forgets all that was decided about the sheet. */
    resetSheet: () => job(() => remember(() => [])),
  };
}
