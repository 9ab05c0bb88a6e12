/** Taking the user to a cell of the checked sheet, and showing what is hidden there. */
import type { Runner } from './runner';

export function placeJobs({ host, state, dispatch, tellFailure }: Runner) {
  return {
    /** Selects a cell; where it cannot be seen, that is said. The focus stays in the pane. */
    async goTo(row: number, column: number | null): Promise<void> {
      const { checked, table } = state();
      if (checked === null) return;
      const { sheet } = checked.grid;
      const at = column ?? checked.report.appendices[table]?.appendix.range.left ?? 1;
      try {
        const by = await host.selectCell(sheet, row, at);
        dispatch({ type: 'hidden', hidden: by === null ? null : { sheet, row, column: at, by } });
      } catch (error) {
        tellFailure(error);
      }
    },

    /** Shows the cell that cannot be seen; the user has read what that does to a filter. */
    async showHidden(): Promise<void> {
      const { hidden } = state();
      if (hidden === null) return;
      try {
        await host.showCell(hidden.sheet, hidden.row, hidden.column);
        dispatch({ type: 'hidden', hidden: null });
      } catch (error) {
        tellFailure(error);
      }
    },

    leaveHidden: (): void => dispatch({ type: 'hidden', hidden: null }),
  };
}
