import { HANG, NGAY, NUMBER_WORD, numberOf, THANG } from '../lexicon';
import { inPeriod, periodOf } from '../period';
import { DAY_MASK, TIME_MASK } from '../source';
import type { Phrase, PhraseParser } from '../types';
import { listFrom, withoutOverlaps } from './list';

/** Named as a day; or a number joined to a date ("15-20/9/2025"); or to a rhythm ("trước 25 hàng tháng"). */
const HEADS = [
  new RegExp(
    `(?<![\\p{L}\\d])(?:${NGAY}|mùng|mồng)\\s*(?<d>\\d{1,2}|(?:${NUMBER_WORD})(?!\\p{L}))(?![\\d%]|[/.]\\d|\\p{L}|\\s*(?:lần|ngày|giờ)(?!\\p{L}))(?!\\s*${THANG}\\s*\\d)`,
    'gu',
  ),
  new RegExp(
    `(?<![\\p{L}\\d/.,-]|(?:số|tổ|mục|điều|tuần|quý|tháng|năm|thứ)\\s)(?<d>\\d{1,2})(?=\\s*(?:-|,|và|&)\\s*${DAY_MASK})`,
    'gu',
  ),
  new RegExp(`(?<=(?<!\\p{L})từ\\s)(?<d>\\d{1,2})(?=\\s*(?:-|đến)\\s*(?:hết\\s+)?${DAY_MASK})`, 'gu'),
  new RegExp(`(?<=(?:trước|vào)\\s+)(?<d>\\d{1,2})(?=\\s+${TIME_MASK})`, 'gu'),
];
const SEPARATOR = new RegExp(`\\s*(?:,|và|-|&|đến(?: hết)?)\\s*(?:${NGAY}\\s*)?`, 'uy');
const ITEM = new RegExp(
  `(?<d>\\d{1,2})(?=\\s*(?:,|và|-|;|\\.|\\)|$|${DAY_MASK}|(?:của\\s+)?(?:${HANG}|mỗi|các)\\s))(?![/.]\\d)`,
  'uy',
);

/** "ngày 25", "ngày 5, 15, 25": a day whose month stands beside it or comes every month. */
export const loneDay: PhraseParser = {
  name: 'lone day',
  parse: ({ text }) =>
    withoutOverlaps(
      HEADS.flatMap((head) => [...text.matchAll(head)]).flatMap((match): Phrase[] => {
        const end = match.index + match[0].length;
        const first = dayPhrase(match.index, end, numberOf(match.groups?.d ?? ''));
        if (first === null) return [];
        const others = listFrom(text, end, SEPARATOR, ITEM, (item) => numberOf(item.groups?.d ?? ''));
        return [first, ...others.flatMap((item) => dayPhrase(item.start, item.end, item.value) ?? [])];
      }),
    ),
};

function dayPhrase(start: number, end: number, day: number | null): Phrase | null {
  if (day === null || day < 1 || day > 31) return null;
  return { start, end, ...inPeriod(periodOf('day', { day })) };
}
