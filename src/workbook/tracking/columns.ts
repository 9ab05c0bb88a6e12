/** What our tracking columns are: their headers, how they look, what they accept, and what in them is ours. */
import { fill, formatDate, LOCALES, messagesFor, type Locale } from '../../plan/messages';
import { compareKey } from '../../plan/words/text';
import type { Validation } from '../cells';
import type { BuildContext } from '../input';
import type { StyleName } from '../styles';
import { checkBeginnings } from './check';
import { dueBeginnings } from './dueDates';

/** In their order from left to right. */
export const meanings = [
  'dueDate',
  'status',
  'completedOn',
  'extendedTo',
  'result',
  'reason',
  'check',
] as const;
export type TrackingMeaning = (typeof meanings)[number];

/** Put only where the user asks for them. */
export const progressMeanings: ReadonlySet<TrackingMeaning> = new Set(['extendedTo', 'result', 'reason']);

export const widths: Record<TrackingMeaning, number> = {
  dueDate: 12,
  status: 16,
  completedOn: 14,
  extendedTo: 14,
  result: 36,
  reason: 28,
  check: 44,
};
export const looks: Record<TrackingMeaning, StyleName> = {
  dueDate: 'date',
  status: 'beside',
  completedOn: 'date',
  extendedTo: 'date',
  result: 'beside',
  reason: 'beside',
  check: 'beside',
};

/** How what we wrote begins; what begins otherwise is the user's. */
export const ours: Record<TrackingMeaning, readonly string[]> = {
  dueDate: dueBeginnings,
  status: [],
  completedOn: [],
  extendedTo: [],
  result: [],
  reason: [],
  check: checkBeginnings,
};

/** A moment behind a name: "(21/11/2026)". */
const MOMENT = /\s*\((\d{2})\/(\d{2})\/(\d{4})\)\s*$/u;

/** Findings are of a day, and say so; Hạn cuối follows the cells it is read from. */
export function headerOf(
  meaning: TrackingMeaning,
  { locale, asOf }: Pick<BuildContext, 'locale' | 'asOf'>,
): string {
  const { terms, sheets } = messagesFor(locale);
  const name = terms.columns[meaning];
  return meaning === 'check' ? fill(sheets.tracking.ofDay, { name, date: formatDate(asOf) }) : name;
}

/** Whether a header is ours, in any language, with the day or, of an earlier version, without it. */
export function isHeaderOf(meaning: TrackingMeaning, text: string): boolean {
  const key = compareKey(text.replace(MOMENT, ''));
  return LOCALES.some((locale) => compareKey(messagesFor(locale).terms.columns[meaning]) === key);
}

/** How headers of ours begin, in every language. */
export function headerBeginnings(meaning: TrackingMeaning): string[] {
  return LOCALES.map((locale) => messagesFor(locale).terms.columns[meaning]);
}

/** ISO day a header says its column is of; null where it says none. */
export function momentOf(text: string): string | null {
  const said = MOMENT.exec(text);
  return said === null ? null : `${said[3]}-${said[2]}-${said[1]}`;
}

function statesOf(locale: Locale): string[] {
  const { notStarted, inProgress, done, paused } = messagesFor(locale).sheets.tracking;
  return [notStarted, inProgress, done, paused];
}

export function validationFor(
  meaning: TrackingMeaning,
  { locale }: Pick<BuildContext, 'locale'>,
): Omit<Validation, 'area'> | null {
  const words = messagesFor(locale).sheets.tracking;
  switch (meaning) {
    case 'status':
      return {
        rule: { kind: 'list', values: statesOf(locale) },
        refuses: false,
        title: words.statusTitle,
        message: words.statusMessage,
      };
    case 'dueDate':
    case 'completedOn':
    case 'extendedTo':
      return { rule: { kind: 'date' }, refuses: true, title: words.dateTitle, message: words.dateMessage };
    default:
      return null;
  }
}
