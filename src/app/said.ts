import type { PaneMessages } from '../plan/messages/paneMessages';

/** What was done: a sentence by key into `messages.done`, with what fills its gaps. */
export interface Said {
  readonly key: keyof PaneMessages['done'];
  readonly params?: Readonly<Record<string, string | number>>;
  /** What is to be added, as sentences of their own. */
  readonly more?: readonly Said[];
}
