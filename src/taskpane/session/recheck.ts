/** One look at a sheet that has changed: what of it is read again, and whether the report is that of the sheet now. */
import { checkGrid } from '../../app/checkGrid';
import type { Grid } from '../../plan/model/grid';
import type { RowSpan } from '../../workbook';
import { choicesOf } from '../state/paneState';
import type { Runner } from './runner';

/** More rows than these are no correction but another sheet: it is read as a whole. */
const mostRows = 200;

/** What has changed since the sheet was last read: rows, or anything. */
export type Changed = RowSpan | 'anything';

export interface Waiting {
  readonly sheet: string;
  readonly changed: Changed;
}

export function spanOf(rows: readonly RowSpan[]): Changed {
  const top = Math.min(...rows.map((span) => span.top));
  const bottom = Math.max(...rows.map((span) => span.bottom));
  return rows.length === 0 || bottom - top >= mostRows ? 'anything' : { top, bottom };
}

export function joined(one: Changed, other: Changed): Changed {
  return one === 'anything' || other === 'anything' ? 'anything' : spanOf([one, other]);
}

/**
 * Whether the report in the store now is that of the sheet as it stands.
 *
 * @param isOver whether somebody else's work goes first by now
 */
export async function recheck(
  runner: Runner,
  { sheet, changed }: Waiting,
  signal: AbortSignal,
  isOver: () => boolean,
): Promise<boolean> {
  const { environment, dispatch, state } = runner;
  const { checked } = state();
  if (checked?.grid.sheet !== sheet) return true;
  const grid = await readNow(runner, checked.grid, changed);
  const report = await checkGrid(grid, choicesOf(state()), environment.today(), {
    onProgress: () => undefined,
    signal,
    now: environment.now,
    pause: environment.pause,
  });
  // A table that is none for the moment is being rewritten: what was known of it stays in view.
  if (isOver() || state().checked !== checked || report.appendices.length === 0) return false;
  dispatch({ type: 'rechecked', checked: { grid, report } });
  return true;
}

async function readNow({ host }: Runner, known: Grid, changed: Changed): Promise<Grid> {
  const rows = changed === 'anything' ? null : await host.readAgain(known, changed);
  return rows ?? host.readSheet(known.sheet);
}
