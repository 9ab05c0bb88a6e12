/** How the state changes: by one table of events, whose rows stand under `events/` by what they are about. */
import type { Handlers } from './events/event';
import { onView, type ViewEvent } from './events/view';
import { onWork, type WorkEvent } from './events/work';
import { onWorkbook, type WorkbookEvent } from './events/workbook';
import type { PaneState } from './paneState';

export type PaneEvent = WorkEvent | WorkbookEvent | ViewEvent;

const handlers: Handlers<PaneEvent> = { ...onWork, ...onWorkbook, ...onView };

/** The next state; the same object where nothing changes. */
export function reduce<E extends PaneEvent>(state: PaneState, event: E): PaneState {
  // The compiler does not see that the row of an event's type takes that event.
  const handler = handlers[event.type] as (state: PaneState, event: E) => PaneState;
  return handler(state, event);
}
