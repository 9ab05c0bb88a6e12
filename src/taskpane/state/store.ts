import type { PaneEvent } from './reducer';
import { reduce } from './reducer';
import { initialState, type PaneState } from './paneState';

export interface Store {
  state(): PaneState;
  dispatch(event: PaneEvent): void;
  /** Calls back after every change; returns the way to stop. */
  subscribe(listener: () => void): () => void;
}

export function createStore(start: PaneState = initialState): Store {
  let state = start;
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    dispatch(event) {
      const next = reduce(state, event);
      if (next === state) return;
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
