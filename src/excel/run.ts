import { asSoatError } from './errors';
import { jobName, watch } from './requests';

/**
 * Runs a job in Excel. While the user is typing in a cell Excel lets the job wait until he leaves it.
 * @throws SoatError whatever goes wrong
 */
export async function inExcel<T>(job: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  const name = jobName();
  try {
    return await Excel.run(runOptions(), (context) => {
      watch(context, name);
      return job(context);
    });
  } catch (error) {
    throw asSoatError(error);
  }
}

/** One job is one step for Ctrl+Z where Excel can do that: else each of its requests is. */
function runOptions(): Excel.RunOptions {
  const options = { delayForCellEdit: true };
  return Office.context.requirements.isSetSupported('ExcelApi', '1.20')
    ? { ...options, mergeUndoGroup: true }
    : options;
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
