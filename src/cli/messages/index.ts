import type { Locale } from '../../plan/messages';
import { en } from './en';
import { vi } from './vi';

type Shape<T> = { readonly [K in keyof T]: T[K] extends string ? string : Shape<T[K]> };
export type CliMessages = Shape<typeof vi>;

export function cliMessages(locale: Locale): CliMessages {
  return locale === 'en' ? en : vi;
}
