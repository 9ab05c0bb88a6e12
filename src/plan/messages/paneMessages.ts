/** The pane's own words, by the pattern of src/plan/messages: Vietnamese is the original, a key missing in English does not compile. */
import type { Locale } from '.';
import { en } from './en/pane';
import { vi } from './vi/pane';

type Shape<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends readonly string[]
      ? readonly string[]
      : Shape<T[K]>;
};

export type PaneMessages = Shape<typeof vi>;

const all: Record<Locale, PaneMessages> = { vi, en };

export function paneMessagesFor(locale: Locale): PaneMessages {
  return all[locale];
}
