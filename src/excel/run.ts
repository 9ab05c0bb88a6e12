import { asSoatError } from './errors';
import { jobName, watch } from './requests';

/**
 * Never `mergeUndoGroup`: under it Excel refuses (UndoNotSupported) whatever it cannot take back by itself: to hide, move or delete a
 * sheet, the comment of a name, a block of very many formulas. Ours is the undo of the pane.
 */
const options: Excel.RunOptions = { delayForCellEdit: true };

/**
 * Runs a job in Excel. While the user is typing in a cell Excel lets the job wait until he leaves it.
 * @throws SoatError whatever goes wrong
 */
export async function inExcel<T>(job: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  const name = jobName();
  try {
    return await Excel.run(options, (context) => {
      watch(context, name);
      return job(context);
    });
  } catch (error) {
    throw asSoatError(error);
  }
}

/** Does something that may fail without harm: what must be whole does not rest on it. Says whether it was done. */
export async function atBest(job: () => Promise<unknown>): Promise<boolean> {
  try {
    await job();
    return true;
  } catch {
    return false;
  }
}

/** Does one thing after another: each may take a request of its own. */
export async function inTurn<T, R>(items: Iterable<T>, doOne: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (const item of items) results.push(await doOne(item));
  return results;
}

/** Bytes of a text in UTF-8. */
export function utf8Length(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** What one request or response may weigh; Excel on the web refuses 5 MB. */
export const payload = 4_400_000;
