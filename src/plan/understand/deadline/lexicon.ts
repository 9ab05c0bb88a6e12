/** The words of the grammar, as data and as pieces of patterns. Text is NFC, lower case, with "-" for every dash. */

import { AWAITED, BASES } from '../../words/occasions';
import { anyOf, oneOf, sequence } from '../../words/pattern';
import { NAM, NUMBER_WORDS, YEAR } from '../../words/times';

/** "07", "bảy", "3,5" as a number; null for anything else. */
export function numberOf(words: string): number | null {
  if (/^\d+(?:[.,]\d+)?$/.test(words)) return Number(words.replace(',', '.'));
  return NUMBER_WORDS[words.replace(/\s+/g, ' ')] ?? null;
}

/** Not right after a letter, unless a binding word lost its space: "trước30/6". */
export const WORD_START = '(?<!\\p{L}(?<!trước|đến|từ|hết|nhất|đoạn))';

/** Prefixes that name a part of the period that follows. */
export const PORTION =
  '(?:(?<portion>nửa đầu|nửa cuối|\\d{1,2} ngày đầu|\\d{1,2} ngày cuối|(?<!bắt )đầu|giữa|cuối|thượng tuần|trung tuần|hạ tuần)\\s+)?';

/** The year after a month, quarter or half-year; groups `year`, `short` (two digits) and `other` ("sau", "nay" …). */
export const YEAR_TAIL = sequence(
  anyOf(
    `\\s*[/.,(_-]?\\s*(?:(?:của|trong)\\s+)?${NAM}?\\s*(?<year>${YEAR})(?!\\d)`,
    '\\s*/\\s*(?<short>[2-4]\\d)(?![\\d/])',
    sequence(
      '\\s+(?:của\\s+)?năm\\s+(?<other>sau|tới|tiếp theo|kế tiếp|',
      'trước(?!\\s*(?:ngày|tháng|quý|\\d|\\p{So}|[\\u25A0-\\u25FF]))|nay|này)(?!\\p{L})',
    ),
    '\\s+(?:trong|của)\\s+năm(?![\\s]*\\d)',
  ),
  '?',
);

/** Year and offset that a match of YEAR_TAIL gives. */
export function yearOf(groups: Record<string, string | undefined> | undefined): {
  year: number | null;
  yearOffset: number;
} {
  if (groups?.year !== undefined) return { year: Number(groups.year), yearOffset: 0 };
  if (groups?.short !== undefined) return { year: 2000 + Number(groups.short), yearOffset: 0 };
  const other = groups?.other;
  if (other === undefined || other === 'nay' || other === 'này') return { year: null, yearOffset: 0 };
  return { year: null, yearOffset: other === 'trước' ? -1 : 1 };
}

export const WAITS = new RegExp(oneOf(AWAITED), 'u');
export const SETS_TIME = new RegExp(anyOf(oneOf(AWAITED), oneOf(BASES)), 'u');
