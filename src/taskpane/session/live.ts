/**
 * The checked sheet kept checked while the user works in it. Nothing is written, nothing is waited for: a job of the user's goes first,
 * and whatever this misses is caught by the next check, for the sheet stays marked as changed until it was read again.
 */
import { checkGrid } from '../../app/checkGrid';
import type { Grid } from '../../plan/model/grid';
import type { RowSpan, SheetChange } from '../../workbook';
import { choicesOf } from '../state/paneState';
import type { Store } from '../state/store';
import type { Runner } from './runner';

/** Under which the person's choice is kept. */
export const liveKey = 'live';

/** Milliseconds without a further change after which one is looked at: a burst is looked at once. */
export const quiet = 150;

/** More rows than these are no correction but another sheet: it is read as a whole. */
const mostRows = 200;

/** What has changed since the sheet was last read: rows, or anything. */
type Changed = RowSpan | 'anything';

interface Waiting {
  readonly sheet: string;
  readonly changed: Changed;
}

export interface Live {
  /** Tells of a change; what becomes of it is seen in the store. */
  changed(change: SheetChange): void;
  /** Looks at what has changed while nobody looked. */
  catchUp(): void;
}

export function createLive(runner: Runner, store: Store): Live {
  const { host, environment, dispatch, state } = runner;
  let waiting: Waiting | null = null;
  let stopper = new AbortController();
  const isFree = (): boolean => state().work === null && state().pending === null;

  /** Waits for quiet, then reads and checks; a further change begins it anew. */
  async function look(): Promise<void> {
    stopper.abort();
    const { signal } = (stopper = new AbortController());
    dispatch({ type: 'following', following: true });
    await environment.wait(quiet);
    if (signal.aborted || !isFree()) return;
    // What fails here is no fault of the user's: the sheet is still said to have changed, with the button to check it.
    const done = await recheck(signal).catch(() => false);
    if (signal.aborted || !isFree()) return;
    if (done) waiting = null;
    dispatch({ type: 'following', following: false });
  }

  /** Whether the report in the store now is that of the sheet as it stands. */
  async function recheck(signal: AbortSignal): Promise<boolean> {
    const { checked } = state();
    if (waiting === null || checked?.grid.sheet !== waiting.sheet) return true;
    const grid = await readNow(checked.grid, waiting.changed);
    const report = await checkGrid(grid, choicesOf(state()), environment.today(), {
      onProgress: () => undefined,
      signal,
      now: environment.now,
      pause: environment.pause,
    });
    // A table that is none for the moment is being rewritten: what was known of it stays in view.
    if (signal.aborted || !isFree() || state().checked !== checked || report.appendices.length === 0)
      return false;
    dispatch({ type: 'rechecked', checked: { grid, report } });
    return true;
  }

  async function readNow(known: Grid, changed: Changed): Promise<Grid> {
    const rows = changed === 'anything' ? null : await host.readAgain(known, changed);
    return rows ?? host.readSheet(known.sheet);
  }

  let wasFree = true;
  store.subscribe(() => {
    const becameFree = !wasFree && isFree();
    wasFree = isFree();
    if (becameFree && waiting !== null) void look();
  });

  function note(sheet: string, changed: Changed): void {
    const before = waiting?.sheet === sheet ? waiting.changed : null;
    waiting = { sheet, changed: before === null ? changed : joined(before, changed) };
    void look();
  }

  return {
    changed({ sheet, areas, moves }) {
      dispatch({ type: 'sheet-changed', sheet });
      const { checked, live } = state();
      if (live && checked?.grid.sheet === sheet) note(sheet, moves ? 'anything' : spanOf(areas));
    },
    catchUp() {
      const { checked, stale } = state();
      if (checked !== null && stale) note(checked.grid.sheet, 'anything');
    },
  };
}

function spanOf(rows: readonly RowSpan[]): Changed {
  const top = Math.min(...rows.map((span) => span.top));
  const bottom = Math.max(...rows.map((span) => span.bottom));
  return rows.length === 0 || bottom - top >= mostRows ? 'anything' : { top, bottom };
}

function joined(one: Changed, other: Changed): Changed {
  return one === 'anything' || other === 'anything' ? 'anything' : spanOf([one, other]);
}
