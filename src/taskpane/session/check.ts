/** Reading a sheet and checking it. */
import { checkGrid } from '../../app/checkGrid';
import type { Said } from '../../app/said';
import { SoatError } from '../../plan/model/error';
import type { Grid } from '../../plan/model/grid';
import { choicesOf } from '../state/paneState';
import { rememberCheck } from './lastCheck';
import type { Runner } from './runner';
import { reading, workOf } from './work';

/** Within a running job. Each rejects with what reading or checking failed with. */
export interface Checking {
  /** Checks a snapshot. */
  grid(grid: Grid): Promise<void>;
  /** Reads a sheet and checks it. */
  sheet(name: string): Promise<void>;
  /** The sheet in front. */
  front(): Promise<void>;
  /** The sheet last checked, read anew. */
  again(): Promise<void>;
  /** What was just written. It is written and can be undone whether this check succeeds, fails or is stopped. */
  afterwards(which: 'view' | 'front', notice: Said): Promise<void>;
}

export function createChecking(runner: Runner): Checking {
  const { host, environment, dispatch } = runner;

  async function grid(snapshot: Grid): Promise<void> {
    const report = await checkGrid(snapshot, choicesOf(runner.state()), environment.today(), {
      onProgress: (progress) => runner.show(workOf(progress, snapshot.text.length)),
      signal: runner.signal(),
      now: environment.now,
      pause: environment.pause,
    });
    if (report.error?.code === 'empty-sheet') throw new SoatError(report.error.code, report.error.params);
    dispatch({ type: 'checked', checked: { grid: snapshot, report } });
  }

  const sheet = async (name: string) => grid(await host.readSheet(name, runner.readOptions()));
  const front = async () => grid(await host.readActiveSheet(runner.readOptions()));
  const again = () => {
    const name = runner.state().checked?.grid.sheet;
    return name === undefined ? front() : sheet(name);
  };

  async function afterwards(which: 'view' | 'front', notice: Said): Promise<void> {
    const name = runner.state().checked?.grid.sheet;
    if (which === 'view' && name !== undefined) dispatch({ type: 'sheet-changed', sheet: name });
    runner.show(reading);
    try {
      await (which === 'front' ? front() : again());
    } catch (error) {
      if (!runner.wasStopped(error)) throw error;
    }
    runner.say(notice);
  }

  return { grid, sheet, front, again, afterwards };
}

/** What the user asks for: the verdict is shown, and how the sheet stood is remembered. */
export function checkJobs(runner: Runner, checking: Checking) {
  const toVerdict = (check: () => Promise<void>): Promise<void> =>
    runner.job(reading, async () => {
      await check();
      await rememberCheck(runner);
      runner.dispatch({ type: 'result-shown', place: 'verdict' });
    });
  return {
    check: () => toVerdict(checking.front),
    checkSheet: (name: string) => toVerdict(() => checking.sheet(name)),
  };
}
