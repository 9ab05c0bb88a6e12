import type { Action, ActionName } from './action';
import { clearMarks } from './clearMarks';
import { fix } from './fix';
import { listFindings } from './listFindings';
import { mark } from './mark';
import { summarise } from './summarise';
import { track } from './track';
import { untrack } from './untrack';

export const actions: Record<ActionName, Action> = {
  mark,
  clearMarks,
  track,
  untrack,
  summarise,
  listFindings,
  fix,
};

export type { Action, ActionInput, ActionName } from './action';
export { isMarked, isTracked } from './action';
