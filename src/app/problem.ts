import { SoatError } from '../plan/model/error';
import type { ExcelHost } from '../workbook';
import type { Problem } from '../taskpane/state/paneState';

/** What to tell the user of an error: its own code, or "unexpected" with what the machine said; and what to tell the person who helps. */
export function problemOf(error: unknown, host: Pick<ExcelHost, 'errorDetails'>): Problem {
  const details = host.errorDetails(error);
  if (error instanceof SoatError) return { code: error.code, params: error.params, details };
  const detail = error instanceof Error ? error.message : String(error);
  return { code: 'unexpected', params: { detail }, details };
}
