/**
 * Every sentence a user can see from the core, in Vietnamese and English. Vietnamese is the original: its shape is the type,
 * so a key missing from the other language does not compile. A sentence with gaps names them in braces: "Dòng {row}".
 */
import { en } from './en';
import { vi } from './vi';

export const LOCALES = ['vi', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** Whether a text names one of the languages. */
export function isLocale(text: string | undefined): text is Locale {
  return LOCALES.some((locale) => locale === text);
}

export type Messages = Shape<typeof vi>;

type Shape<T> = { readonly [K in keyof T]: T[K] extends string ? string : Shape<T[K]> };

const all: Record<Locale, Messages> = { vi, en };

/** Of every rule there is, in the order of the messages. */
export const RULE_IDS = Object.keys(vi.rules) as (keyof Messages['rules'])[];

export function messagesFor(locale: Locale): Messages {
  return all[locale];
}

/** Fills the gaps of a sentence. Numbers are written as Vietnamese officials write them (1.240). A gap without a value stays as it is, so that a test can see it. */
export function fill(sentence: string, params: Readonly<Record<string, string | number>> = {}): string {
  return sentence.replace(/\{(\w+)\}/g, (gap, name: string) => {
    const value = params[name];
    if (value === undefined) return gap;
    return typeof value === 'number' ? formatNumber(value) : value;
  });
}

/** 1240 as "1.240", 3.5 as "3,5". */
export function formatNumber(value: number): string {
  const [whole = '', part] = String(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return (value < 0 ? '-' : '') + grouped + (part === undefined ? '' : `,${part}`);
}

/** ISO "2026-02-05" as "05/02/2026". */
export function formatDate(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${day}/${month}/${year}`;
}
