import { numberOf, YEAR_TAIL, yearOf } from '../lexicon';
import { anyOf, sequence, wholeWords } from '../../../words/pattern';
import { NAM, QUY } from '../../../words/times';
import { inPeriod, periodOf } from '../period';
import { phraseParser } from './phraseParser';

const HALF_START = '(?:0?6|sáu)\\s*(?:tháng|t)';

/** "6 tháng đầu năm 2026", "06 tháng cuối năm", "nửa cuối năm", "nửa đầu 2026". */
export const halfYear = phraseParser(
  'half-year',
  wholeWords(
    `(?:${HALF_START}|nửa(?:\\s+năm)?(?=\\s+(?:đầu|cuối)\\s*(?:của\\s+)?(?:${NAM}|20\\d\\d|$)))\\s+(?<which>đầu|cuối)(?:\\s+${NAM}(?!\\s+học))?${YEAR_TAIL}`,
  ),
  ({ groups }) =>
    inPeriod(periodOf('half-year', { month: groups?.which === 'đầu' ? 6 : 12, ...yearOf(groups) })),
  { clues: ['đầu', 'cuối'] },
);

/** "H1 2026", "2026-H2". */
export const shortHalf = phraseParser(
  'short half-year',
  wholeWords('h(?<n>[12])\\s*[/.,-]?\\s*(?<year>20\\d\\d)|(?<y>20\\d\\d)\\s?[/-]?\\s?h(?<of>[12])'),
  ({ groups }) => {
    const { n, of, year, y } = groups ?? {};
    const half = Number(n ?? of);
    return inPeriod(periodOf('half-year', { month: 6 * half, year: Number(year ?? y) }));
  },
  { clues: ['h'], needs: /h[12]/ },
);

/** "9 tháng đầu năm 2025", "3 tháng cuối năm". */
export const monthsOfYear = phraseParser(
  'months of a year',
  wholeWords(
    `(?<n>0?[1-9]|1[01]|ba|bốn|chín|tám|bảy|mười)\\s*tháng\\s+(?<which>đầu|cuối)(?:\\s+của)?(?:\\s+${NAM}(?!\\s+học))${YEAR_TAIL}`,
  ),
  ({ groups }) => {
    const month = groups?.which === 'đầu' ? numberOf(groups.n ?? '') : 12;
    return inPeriod(periodOf('months', { month, ...yearOf(groups) }));
  },
  { clues: ['đầu', 'cuối'], needs: /tháng/ },
);

/** "6 tháng", "9 tháng" among other periods ("Quý I, 6 tháng, quý III và năm 2020") or called a report's own. */
export const reportedMonths = phraseParser(
  'reported months',
  wholeWords(
    sequence(
      anyOf(
        sequence(
          `(?<=${QUY}\\s+[iv\\d]+(?:/\\d{4})?\\s*(?:,|và)\\s*|(?<!\\([^()]{0,20})(?:sơ kết|báo cáo)\\s+)`,
          '(?<a>0?[69]|sáu|chín)\\s*tháng',
        ),
        sequence(
          '(?<b>0?[69]|sáu|chín)\\s*tháng',
          `(?=\\s*(?:,|và|;)\\s*(?:${QUY}\\s+[iv\\d]|(?:0?9 tháng(?:,| và) )?(?:cả |cuối )?năm\\s+20\\d\\d|cuối năm))`,
        ),
      ),
      '(?!\\s*(?:/|một lần|\\d))(?:\\s*(?:/|năm)\\s*(?<year>20\\d\\d))?',
    ),
  ),
  ({ groups }) => {
    const months = numberOf(groups?.a ?? groups?.b ?? '');
    return inPeriod(periodOf(months === 6 ? 'half-year' : 'months', { month: months, ...yearOf(groups) }));
  },
  { clues: ['tháng'], needs: /(?:[69]|sáu|chín)\s*tháng/ },
);
