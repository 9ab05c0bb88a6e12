import type { PaneState } from '../paneState';

/** What becomes of the state by each event of a kind; the same object where nothing changes. */
export type Handlers<E extends { readonly type: string }> = {
  readonly [T in E['type']]: (state: PaneState, event: Extract<E, { readonly type: T }>) => PaneState;
};
