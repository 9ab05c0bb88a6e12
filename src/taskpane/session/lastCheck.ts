import { keepCheck } from '../../app/lastCheck';
import { SoatError } from '../../plan/model/error';
import type { Runner } from './runner';

/** Within a running job, after a check the user asked for: keeps it with the workbook, and shows what it is compared with. */
export async function rememberCheck({ host, state, dispatch, environment }: Runner): Promise<void> {
  const { checked } = state();
  if (checked === null || checked.report.appendices.length === 0) return;
  try {
    const lastCheck = await keepCheck(host, checked.report, environment.today());
    dispatch({ type: 'last-check-known', lastCheck });
  } catch (error) {
    // What was kept before stays, and the next check is compared with that: it says of which day it is.
    if (!(error instanceof SoatError)) throw error;
  }
}
