import { SoatError } from '../../plan/model/error';
import type { Problem } from '../state/paneState';

/** What to tell the user of an error: its own code, or "unexpected" with what the machine said. */
export function problemOf(error: unknown): Problem {
  if (error instanceof SoatError) return { code: error.code, params: error.params };
  const detail = error instanceof Error ? error.message : String(error);
  return { code: 'unexpected', params: { detail } };
}
