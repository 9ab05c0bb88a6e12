import type { Locale } from '.';
import { en } from './en/cli';
import { vi } from './vi/cli';

type Shape<T> = { readonly [K in keyof T]: T[K] extends string ? string : Shape<T[K]> };
export type CliMessages = Shape<typeof vi>;

export function cliMessages(locale: Locale): CliMessages {
  return locale === 'en' ? en : vi;
}
