import type { PaneEvent } from './reducer';
import { reduce } from './reducer';
import { initialState, type PaneState } from './paneState';
import { createValue, type Value } from './value';

export interface Store extends Pick<Value<PaneState>, 'state' | 'subscribe'> {
  dispatch(event: PaneEvent): void;
}

export function createStore(start: PaneState = initialState): Store {
  const { state, change, subscribe } = createValue(start);
  return {
    state,
    subscribe,
    dispatch(event) {
      const next = reduce(state(), event);
      if (next !== state()) change(next);
    },
  };
}
