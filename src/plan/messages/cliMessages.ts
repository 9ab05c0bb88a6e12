import type { Locale } from '.';
import { en } from './en/cli';
import { vi } from './vi/cli';

type Shape<T> = { readonly [K in keyof T]: T[K] extends string ? string : Shape<T[K]> };
export type CliMessages = Shape<typeof vi>;

const all: Record<Locale, CliMessages> = { vi, en };

export function cliMessages(locale: Locale): CliMessages {
  return all[locale];
}
