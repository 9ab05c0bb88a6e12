/** Words of the self-test. Apart from the other messages: only who runs it loads them. */
import type { Locale } from '.';
import { probeMessages as en } from './en/probes';
import { probeMessages as vi } from './vi/probes';

export type ProbeMessages = {
  readonly [K in keyof typeof vi]: (typeof vi)[K] extends string
    ? string
    : { readonly [P in keyof (typeof vi)[K]]: string };
};

const all: Record<Locale, ProbeMessages> = { vi, en };

export function probeMessagesFor(locale: Locale): ProbeMessages {
  return all[locale];
}
