import { PORTION, WORD_START } from '../lexicon';
import { anyOf, oneOf, sequence, wholeWords } from '../../../words/pattern';
import { COUNTED, NAM, YEAR } from '../../../words/times';
import { inPeriod, periodOf, portionOf } from '../period';
import { TAKEN } from '../source';
import { phraseParser } from './phraseParser';

/** "năm 2026", "trong năm 2026", "cuối năm 2025", "đầu năm 2026". */
export const namedYear = phraseParser(
  'named year',
  wholeWords(
    `(?:${PORTION})(?:cả\\s+)?(?:các\\s+)?${NAM}\\s*(?:(?:ngân sách|kế hoạch|tài chính)\\s+)?(?<y>${YEAR})`,
  ),
  ({ groups }) =>
    inPeriod(portionOf(periodOf('year', { month: 12, year: Number(groups?.y) }), groups?.portion)),
  { clues: ['năm'], needs: /\d/ },
);

/** "2026", "2026 - 2030", "trước 2030"; not "2025 hộ" nor the middle of a number. */
export const bareYear = phraseParser(
  'bare year',
  new RegExp(
    sequence(
      `${WORD_START}(?<!\\d|(?<!20\\d)\\d[/.,]|[ivx]/|số |luật \\p{L}{1,12} )`,
      `(?:(?<!kế hoạch )|(?=${YEAR}\\s*-\\s*${YEAR}))${PORTION}(?<y>${YEAR})`,
      `(?![\\p{L}\\d%]|[.,/](?!20\\d\\d(?!\\d))\\d|\\s*${oneOf(COUNTED)}(?!\\p{L}))`,
    ),
    'gu',
  ),
  ({ groups }) =>
    inPeriod(portionOf(periodOf('year', { month: 12, year: Number(groups?.y) }), groups?.portion)),
  { clues: ['2026'] },
);

/** "trong năm", "cuối năm", "năm nay", "năm sau": the year itself stands elsewhere. */
export const bareYearWord = phraseParser(
  'the year',
  wholeWords(
    sequence(
      anyOf(
        '(?:trong|cả|hết|tổng kết|(?<portion>đầu|giữa|cuối))\\s+năm(?:\\s+(?<which>nay|này|sau|tới))?',
        '(?:trong\\s+)?năm\\s+(?<named>nay|này|sau|tới)',
      ),
      `(?!\\s*(?:học|trước|qua|\\d|${TAKEN}|tài chính|ngân sách|kế hoạch))`,
    ),
  ),
  ({ groups }) => {
    const which = groups?.which ?? groups?.named;
    const yearOffset = which === 'sau' || which === 'tới' ? 1 : 0;
    return inPeriod(portionOf(periodOf('year', { month: 12, yearOffset }), groups?.portion));
  },
  { clues: ['năm'] },
);
