import type { Action, ActionName } from './action';
import { clearMarks } from './clearMarks';
import { fix } from './fix';
import { listChanges } from './listChanges';
import { mark } from './mark';
import { renewTracking } from './renewTracking';
import { sample } from './sample';
import { summarise } from './summarise';
import { tabulate } from './tabulate';
import { track } from './track';
import { untrack } from './untrack';

export const actions: Record<ActionName, Action> = {
  mark,
  clearMarks,
  track,
  renewTracking,
  listChanges,
  untrack,
  summarise,
  tabulate,
  fix,
  sample,
};

export type { Action, ActionInput, ActionName } from './action';
export { isMarked, isProse, isTracked } from './action';
