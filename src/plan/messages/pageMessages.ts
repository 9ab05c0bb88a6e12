/** The words of the page over files, by the pattern of paneMessages; apart from them, because no other face has them. */
import type { Locale } from '.';
import { en } from './en/page';
import { vi } from './vi/page';

type Shape<T> = { readonly [K in keyof T]: T[K] extends string ? string : Shape<T[K]> };
export type PageMessages = Shape<typeof vi>;

const all: Record<Locale, PageMessages> = { vi, en };

export function pageMessagesFor(locale: Locale): PageMessages {
  return all[locale];
}
