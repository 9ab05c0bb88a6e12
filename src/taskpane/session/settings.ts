/** What the user decides about checks: kept with the workbook, then the sheet is checked by it. */
import { headerRowsOf, shownTable } from '../../app/corrections';
import { withChoices, type WorkbookSettings } from '../../app/settings';
import type { Checking } from './check';
import type { Deciding } from './decide';
import type { Runner } from './runner';
import { reading } from './work';

export function settingsJobs(runner: Runner, checking: Checking, { keep, decide }: Deciding) {
  const { host } = runner;
  return {
    changeSettings: (part: Partial<WorkbookSettings>) =>
      runner.job(reading, () => decide({ ...runner.state().settings, ...part })),

    /** Takes the selected cells for the table. */
    checkSelection: () =>
      runner.job(reading, async () => {
        const { sheet, area } = await host.selectedArea();
        const grid = await host.readSheet(sheet, runner.readOptions());
        const shown = shownTable(grid, headerRowsOf(area, grid), area);
        await keep(withChoices(runner.state().settings, sheet, [shown]));
        await checking.grid(grid);
        runner.dispatch({ type: 'result-shown', place: 'verdict' });
      }),
  };
}
