/** Bản gửi đi: the workbook without anything of ours, as a new workbook; the one that is open stays as it is. */
import type { Said } from '../../app/said';
import { fill } from '../../plan/messages';
import { paneMessagesFor } from '../../plan/messages/paneMessages';
import type { Work } from '../state/paneState';
import type { Runner } from './runner';

const copying: Work = { step: 'copying', rows: 0, share: null, canStop: true };
const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export function cleanJobs(runner: Runner) {
  const { host, environment, dispatch } = runner;

  /** A new workbook where Excel may open one, else a file to keep: nobody loses the copy by a policy of his office. */
  async function handOver(bytes: Uint8Array, name: string): Promise<Said> {
    try {
      await host.openFile(bytes);
      return { key: 'copyOpened' };
    } catch {
      const file = fill(paneMessagesFor(runner.locale()).clean.fileName, {
        name: name.replace(/\.[^.]*$/, '') || paneMessagesFor(runner.locale()).clean.unnamed,
      });
      environment.save(file, workbookType, new Uint8Array(bytes));
      return { key: 'copySaved', params: { file } };
    }
  }

  return {
    cleanCopy: (options: { readonly keepTracking: boolean }) =>
      runner.job(copying, async () => {
        const signal = runner.signal();
        const [{ name, bytes }, { cleanCopy }] = await Promise.all([
          host.readFile({ signal }),
          import('../../files/cleanCopy'),
        ]);
        const copy = await cleanCopy(bytes, name, options);
        signal.throwIfAborted();
        runner.say(await handOver(copy.bytes, name));
        dispatch({ type: 'result-shown', place: 'notice' });
      }),
  };
}
