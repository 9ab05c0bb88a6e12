import { anyOf, sequence, wholeWords } from '../../../words/pattern';
import { HANG, NGAY, NUMBER_WORD } from '../../../words/times';
import type { DayRule, Meaning } from '../types';
import { phraseParser } from './phraseParser';

type Recurring = Extract<Meaning, { type: 'recurring' }>;
type Every = Recurring['every'];

const EVERY: Readonly<Record<string, Every>> = {
  ngày: 'day',
  đêm: 'day',
  tuần: 'week',
  tháng: 'month',
  quý: 'quarter',
  quí: 'quarter',
  năm: 'year',
  nam: 'year',
};
const CYCLE =
  '(?:ngày|đêm|tuần|tháng|quý|quí|(?:\\d{1,2}|hai|ba|năm|sáu|chín)\\s*(?:tháng|tuần|năm)|nửa năm|năm|nam|kỳ)';
const MORE = `(?:\\s*(?:,|/|-|và|hoặc|;)\\s*(?:${HANG}\\s+|định kỳ\\s+)?(?:báo cáo\\s+)?${CYCLE}(?!\\s*(?:\\d|[iv]{1,3}(?!\\p{L})|đầu|cuối|học|trước|sau|tiếp)|\\p{L}))*`;

function every(words_: string): Recurring {
  const cycle = Object.keys(EVERY).find((word) => words_.includes(word));
  const months = /(?:\d|sáu|hai|ba|nửa)\s*(?:tháng|năm)/u.test(words_);
  return {
    type: 'recurring',
    rules: [],
    days: [],
    every: months ? 'half-year' : cycle ? EVERY[cycle]! : 'some',
  };
}

function ruled(rule: DayRule): Recurring {
  return { type: 'recurring', rules: [rule], days: [], every: rule.every };
}

/** "hàng tháng", "định kỳ hằng quý", "mỗi năm", "hàng tháng, quý, năm". */
export const everyCycle = phraseParser(
  'every cycle',
  wholeWords(
    sequence(
      '(?:theo\\s+)?(?:định kỳ\\s+)?',
      '(?:(?:vào\\s+)?(?:thứ\\s+(?:[2-7]|hai|ba|tư|năm|sáu|bảy)|chủ nhật|cuối|đầu|giữa|ngày cuối)\\s+)?',
      '(?:của\\s+)?',
      anyOf(
        `(?:${HANG}|mỗi|từng)\\s+(?<cycle>${CYCLE})${MORE}(?!\\s+học)`,
        '(?:tất cả )?các (?:ngày|tuần|tháng|quý) trong (?:tuần|tháng|quý|năm)(?: 20\\d\\d)?(?!\\s*\\d)',
        'các năm(?!\\s*(?:\\d|tiếp|sau|tới|qua|trước|học|kế))',
      ),
    ),
  ),
  ({ groups }) => every(groups?.cycle ?? 'năm'),
  { clues: ['hàng', 'mỗi', 'từng', 'các'] },
);

/** "02 lần/tháng", "1 lần mỗi quý", "06 tháng/lần", "mỗi tháng một lần", "6 tháng 1 lần", "02 lớp/năm". */
export const timesPerCycle = phraseParser(
  'times per cycle',
  wholeWords(
    sequence(
      '(?:(?:định kỳ|ít nhất|tối thiểu|không quá)\\s+){0,3}',
      anyOf(
        '\\d{1,3}\\s+\\p{L}+(?:,? \\p{L}+){0,3}\\s?/\\s?(?<d>tuần|tháng|quý|năm)(?!\\s*\\d)',
        sequence(
          `(?:\\d{1,3}|${NUMBER_WORD})(?:\\s*-\\s*\\d{1,2})?\\s*`,
          '(?:lần|cuộc|kỳ|lượt|đợt|buổi|số|tin|bài|kỳ họp)\\s*(?:/|trong|một|mỗi|trên|/\\s*0?1|01|1)',
          '\\s*(?:\\d{1,2}\\s*)?(?<a>ngày|tuần|tháng|quý|năm)',
        ),
        sequence(
          '(?:\\d{1,2}|một|hai|ba|sáu)?\\s*(?<b>ngày|tuần|tháng|quý|năm)\\s*',
          '(?:/\\s*(?:0?1\\s*)?|một |mỗi |0?1 )(?:lần|cuộc|kỳ)',
        ),
        `(?:một |mỗi |trong |0?1 )?(?<c>năm|tháng|quý|tuần)\\s+(?:\\d{1,2}|${NUMBER_WORD})\\s+lần`,
      ),
      '(?:\\s*/\\s*(?:năm|tháng|quý))?',
    ),
  ),
  ({ groups }) => every(groups?.a ?? groups?.b ?? groups?.c ?? groups?.d ?? ''),
  {
    clues: ['lần', 'cuộc', 'kỳ', 'lượt', 'đợt', 'buổi', 'số', 'tin', 'bài', '/a'],
    needs: /lần|cuộc|kỳ|lượt|đợt|buổi|số|tin|bài|\p{L} ?\/ ?(?:tuần|tháng|quý|năm)/u,
  },
);

/** "định kỳ", "định kỳ 6 tháng", "định kỳ quý, năm"; "báo cáo tháng, quý, 6 tháng, năm". */
export const periodically = phraseParser(
  'periodically',
  wholeWords(
    anyOf(
      `(?:theo\\s+)?định kỳ(?:\\s+(?:vào\\s+)?(?:cuối\\s+)?(?<cycle>${CYCLE})(?!\\s*(?:\\d|đầu|cuối))${MORE})?`,
      '(?:theo\\s+)(?:tháng|quý|năm|tuần|ngày)(?:\\s*(?:,|/|và|hoặc)\\s*(?:tháng|quý|năm|tuần))*(?=\\s*(?:$|[.;,)]))',
      sequence(
        '(?:tuần|tháng|quý|0?[369] tháng)',
        '(?:\\s*(?:,|/|và)\\s*(?:tháng|quý|0?[369] tháng|(?:cả |0?1 )?năm(?!\\s*\\d)))+',
        '(?!\\s*(?:\\d|[iv]{1,3}(?!\\p{L})|đầu|cuối)|\\p{L})',
      ),
    ),
  ),
  ({ groups, 0: match }) => every(groups?.cycle ?? (/^(?:theo )?định kỳ$/.test(match) ? '' : match)),
  {
    clues: ['định', 'theo', 'tuần', 'tháng', 'quý'],
    needs: /định kỳ|theo\s|(?:tuần|tháng|quý)\s*(?:,|\/|và)/,
  },
);

/** "ngày 25 của tháng cuối quý", "ngày 05 tháng đầu quý sau". */
export const dayOfQuarter = phraseParser(
  'day of every quarter',
  wholeWords(
    sequence(
      `${NGAY}\\s*(?<d>\\d{1,2})\\s*(?:của\\s*)?(?:các\\s*)?tháng\\s*`,
      '(?<which>đầu tiên|đầu|cuối cùng|cuối|thứ nhất|thứ hai|thứ ba|thứ [123]|giữa)\\s*',
      `(?:của\\s*)?(?:${HANG}\\s+|mỗi\\s+|từng\\s+|các\\s+)?(?<cycle>quý|kỳ(?:\\s+báo cáo)?)`,
      '(?<next>\\s*(?:sau|tiếp theo|kế tiếp|liền kề))?',
    ),
  ),
  ({ groups }) => {
    const { d, which = '', cycle, next } = groups ?? {};
    if (cycle !== 'quý') return every('');
    const month = /đầu|nhất|1/.test(which) ? 0 : /giữa|hai|2/.test(which) ? 1 : 2;
    return ruled({ every: 'quarter', day: Number(d), monthOffset: month + (next === undefined ? 0 : 3) });
  },
  { clues: ['quý', 'kỳ'], needs: /ng[àa]y\s*\d/ },
);

/** "tháng cuối quý", "các tháng đầu mỗi quý": a month of every quarter. */
export const monthOfQuarter = phraseParser(
  'month of every quarter',
  wholeWords(
    `(?:các\\s+)?tháng\\s+(?<which>đầu tiên|đầu|giữa|cuối cùng|cuối)\\s+(?:của\\s+)?(?:${HANG}\\s+|mỗi\\s+|từng\\s+|các\\s+)?quý(?!\\s*(?:\\d|[iv]+(?!\\p{L})|một|hai|ba|tư))`,
  ),
  ({ groups }) => {
    const { which = '' } = groups ?? {};
    return ruled({
      every: 'quarter',
      day: 31,
      monthOffset: which.startsWith('đầu') ? 0 : which === 'giữa' ? 1 : 2,
    });
  },
  { clues: ['quý'], needs: /tháng/ },
);

/** "ngày 05 của tháng sau", "ngày 25 hàng tháng", "ngày cuối tháng", "ngày 15 tháng kế tiếp". */
export const dayOfMonth = phraseParser(
  'day of every month',
  wholeWords(
    sequence(
      `${NGAY}\\s*(?:làm việc\\s+)?(?<d>\\d{1,2}|cuối cùng|cuối)\\s*(?:của\\s*)?`,
      anyOf(
        `(?:${HANG}|mỗi|từng|các)\\s+tháng(?!\\s*\\d)`,
        'tháng\\s+(?<next>sau|kế tiếp|tiếp theo|liền kề)',
        '(?<=cuối\\s|cuối cùng\\s|của\\s)tháng(?!\\s*\\d)',
      ),
    ),
  ),
  ({ groups }) => {
    const { d = '', next } = groups ?? {};
    const day = /\d/.test(d) ? Number(d) : 31;
    if (day < 1 || day > 31) return null;
    return ruled({ every: 'month', day, monthOffset: next === undefined ? 0 : 1 });
  },
  { clues: ['tháng'], needs: /ngày|ngay/ },
);

/** "cuối mỗi quý", "cuối các quý": the end of each. */
export const endOfEach = phraseParser(
  'end of each',
  wholeWords(`cuối\\s+(?:của\\s+)?(?:mỗi|từng|${HANG}|các)\\s+(?<cycle>quý|tháng)`),
  ({ groups }) =>
    groups?.cycle === 'quý'
      ? ruled({ every: 'quarter', day: 31, monthOffset: 2 })
      : ruled({ every: 'month', day: 31, monthOffset: 0 }),
  { clues: ['cuối'] },
);
