/** One column per month, quarter or year with marks in it: the deadline is written across the sheet. */
import { headerPeriodOf, type HeaderPeriod } from '../header/period';
import type { HeaderBlock } from '../header/block';
import type { ColumnProfile } from './profile';

export interface PeriodColumn {
  /** 0-based, from the block's left. */
  readonly index: number;
  readonly period: HeaderPeriod;
}

/** The period columns of a table: at least two with the same kind of period and little but marks beneath; else none. */
export function periodColumns(block: HeaderBlock, profiles: readonly ColumnProfile[]): PeriodColumn[] {
  const found = block.tiers.flatMap((tiers, index) => {
    const period = headerPeriodOf(tiers.at(-1) ?? '', tiers.slice(0, -1).join(' '));
    return period === null ? [] : [{ index, period }];
  });
  const unit = found[0]?.period.unit;
  const same = found.filter(({ period }) => period.unit === unit);
  const marked = same.filter(({ index }) => (profiles[index]?.count ?? 0) > 0);
  if (same.length < 2 || marked.length === 0) return [];
  const areMarks = marked.every(({ index }) => (profiles[index]?.share('mark') ?? 0) >= 0.8);
  return areMarks ? same : [];
}

const NAMES = { month: 'Tháng', quarter: 'Quý', year: 'Năm' } as const;
const ALL = { month: 12, quarter: 4, year: Number.POSITIVE_INFINITY } as const;
const EVERY = { month: 'Hàng tháng', quarter: 'Hàng quý', year: 'Hàng năm' } as const;
const ROMAN = ['', 'I', 'II', 'III', 'IV'];

/** A deadline phrase for the marked periods, "" for none: "Tháng 3", "Tháng 3 - Tháng 5", "Quý I; Quý IV", "Hàng tháng". */
export function phraseOf(marked: readonly HeaderPeriod[]): string {
  const [first] = marked;
  const last = marked.at(-1);
  if (first === undefined || last === undefined) return '';
  if (marked.length === 1) return nameOf(first);
  if (marked.length >= ALL[first.unit]) return EVERY[first.unit];
  const unbroken = last.number - first.number === marked.length - 1;
  return unbroken ? `${nameOf(first)} - ${nameOf(last)}` : marked.map(nameOf).join('; ');
}

function nameOf(period: HeaderPeriod): string {
  const number = period.unit === 'quarter' ? ROMAN[period.number] : String(period.number);
  return `${NAMES[period.unit]} ${number}`;
}
