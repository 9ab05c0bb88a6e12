/**
 * The checked sheet kept checked while the user works in it. Nothing is written, nothing is waited for: a job of the user's goes first,
 * and whatever this misses is caught by the next check, for the sheet stays marked as changed until it was read again.
 */
import type { SheetChange } from '../../workbook';
import type { Store } from '../state/store';
import { joined, recheck, spanOf, type Changed, type Waiting } from './recheck';
import type { Runner } from './runner';

/** Milliseconds without a further change after which one is looked at: a burst is looked at once. */
export const quiet = 150;

export interface Live {
  /** Tells of a change; what becomes of it is seen in the store. */
  changed(change: SheetChange): void;
  /** Looks at what has changed while nobody looked. */
  catchUp(): void;
}

export function createLive(runner: Runner, store: Store): Live {
  const { environment, dispatch, state } = runner;
  let waiting: Waiting | null = null;
  let stopper = new AbortController();
  const isFree = (): boolean => state().work === null && state().pending === null;

  /** Waits for quiet, then reads and checks; a further change begins it anew. */
  async function look(): Promise<void> {
    stopper.abort();
    const { signal } = (stopper = new AbortController());
    const isOver = (): boolean => signal.aborted || !isFree();
    dispatch({ type: 'following', following: true });
    await environment.wait(quiet);
    if (isOver()) return;
    // What fails here is no fault of the user's: the sheet is still said to have changed, with the button to check it.
    const done = waiting === null || (await recheck(runner, waiting, signal, isOver).catch(() => false));
    if (isOver()) return;
    if (done) waiting = null;
    dispatch({ type: 'following', following: false });
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
