import { numberOf } from '../lexicon';
import { HANG, NGAY, NUMBER_WORD, THANG } from '../../../words/times';
import { inPeriod, periodOf } from '../period';
import { DAY_MASK, TIME_MASK } from '../source';
import type { Meaning, PhraseParser } from '../types';
import { enumerated, withoutOverlaps } from './list';

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
  `(?<d>\\d{1,2})(?=\\s*(?:,|và|-|;|\\.|\\)|$|[${DAY_MASK}${TIME_MASK}]|(?:của\\s+)?(?:${HANG}|mỗi|các)\\s))(?![/.]\\d)`,
  'uy',
);

/** "ngày 25", "ngày 5, 15, 25": a day whose month stands beside it or comes every month. */
export const loneDay: PhraseParser = {
  name: 'lone day',
  clues: ['ngày', 'mùng', 'mồng', '▬'],
  needs: new RegExp(`\\d|(?:${NGAY}|mùng|mồng)\\s*(?:${NUMBER_WORD})`),
  parse: ({ text }) =>
    withoutOverlaps(
      HEADS.flatMap((head) =>
        enumerated(text, { head, separator: SEPARATOR, item: ITEM, readHead: dayOf, readItem: dayOf }),
      ),
    ),
};

function dayOf({ groups }: RegExpExecArray): Meaning | null {
  const day = numberOf(groups?.d ?? '');
  return day === null || day < 1 || day > 31 ? null : inPeriod(periodOf('day', { day }));
}
