import type { CheckProgress } from '../../plan/check';
import type { Work } from '../state/paneState';

export const reading: Work = { step: 'reading', rows: 0, share: null, canStop: true };
export const writing: Work = { step: 'writing', rows: 0, share: null, canStop: false };
/** What was begun can be put back; an undo goes on to its end. */
export const applying: Work = { ...writing, canStop: true };

const steps = {
  recognise: 'recognising',
  understand: 'understanding',
  rules: 'checking',
  summary: 'summarising',
} as const;

/** Progress of a check as the pane shows it. */
export function workOf({ step, done, total }: CheckProgress, rows: number): Work {
  return { step: steps[step], rows, share: total === 0 ? null : done / total, canStop: true };
}
