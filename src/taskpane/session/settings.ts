/** What the user decides: kept with the workbook, then the same snapshot is checked again. */
import { keepSettings, withChoices, withMeaning, type WorkbookSettings } from '../../app/settings';
import type { ColumnMeaning } from '../../plan/model/meanings';
import type { Checking } from './check';
import type { Runner } from './runner';
import { headerRowsOf } from './selection';
import { reading } from './work';

export function settingsJobs(runner: Runner, checking: Checking) {
  const { host, dispatch } = runner;

  async function keep(settings: WorkbookSettings): Promise<void> {
    dispatch({ type: 'settings-changed', settings });
    await keepSettings(host, settings);
  }

  const change = (settings: WorkbookSettings): Promise<void> =>
    runner.job(reading, async () => {
      await keep(settings);
      const grid = runner.state().checked?.grid;
      if (grid !== undefined) await checking.grid(grid);
    });

  return {
    changeSettings: (part: Partial<WorkbookSettings>) => change({ ...runner.state().settings, ...part }),

    /** Says what a column of the table in view means; `column` is 1-based. */
    async setMeaning(column: number, meaning: ColumnMeaning | null): Promise<void> {
      const { settings, checked, table } = runner.state();
      const tables = checked?.report.appendices ?? [];
      const layout = tables[table]?.appendix.layout;
      if (checked === null || layout === undefined) return;
      // Rows move when the user inserts some: where there is but one table its place need not be known.
      const known = settings.sheets[checked.grid.sheet]?.some(({ area }) => area !== undefined);
      const rows = tables.length > 1 || known ? (layout.headerRows ?? undefined) : undefined;
      await change(withMeaning(settings, checked.grid.sheet, rows, column, meaning));
    },

    /** Forgets what was decided about the checked sheet. */
    async resetSheet(): Promise<void> {
      const { settings, checked } = runner.state();
      if (checked !== null) await change(withChoices(settings, checked.grid.sheet, []));
    },

    /** Takes the selected cells for the table. */
    checkSelection: () =>
      runner.job(reading, async () => {
        const { sheet, area } = await host.selectedArea();
        const grid = await host.readSheet(sheet, runner.readOptions());
        const choice = { headerRows: headerRowsOf(area, grid), area };
        await keep(withChoices(runner.state().settings, sheet, [choice]));
        await checking.grid(grid);
      }),
  };
}
