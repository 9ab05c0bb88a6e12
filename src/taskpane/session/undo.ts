import type { Said } from '../../app/said';
import type { Checking } from './check';
import type { Runner } from './runner';
import { writing } from './work';

/** Hoàn tác: the last thing done first. */
export function undoJob(runner: Runner, checking: Checking) {
  const { host, dispatch } = runner;
  return () =>
    runner.job(writing, async () => {
      const last = runner.state().done.at(-1);
      if (last === undefined) return;
      await host.undo(last.applied);
      // It is undone whether the workbook can be read again or not; then it is known as it was before.
      dispatch({ type: 'workbook-read', workbook: await host.readState().catch(() => last.before) });
      const notice: Said = { key: 'undone', params: { action: last.name } };
      dispatch({ type: 'undone', notice });
      if (last.checksAfter === 'view') await checking.afterwards('view', notice);
      dispatch({ type: 'result-shown', place: 'notice' });
    });
}
