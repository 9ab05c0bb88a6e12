/** The words of the tab “Mẫu”, by the pattern of paneMessages; apart from them, because they are fetched with the tab. */
import type { Locale } from '.';
import { en } from './en/forms';
import { vi } from './vi/forms';

type Shape<T> = { readonly [K in keyof T]: T[K] extends string ? string : Shape<T[K]> };
export type FormsMessages = Shape<typeof vi>;

const all: Record<Locale, FormsMessages> = { vi, en };

export function formsMessagesFor(locale: Locale): FormsMessages {
  return all[locale];
}
