import { numberOf } from '../lexicon';
import { OTHER_ISSUERS } from '../../../words/levels';
import { anyOf, oneOf, sequence, wholeWords } from '../../../words/pattern';
import { NUMBER_WORD } from '../../../words/times';
import { DAY_MASK } from '../source';
import type { SpanUnit } from '../types';
import { phraseParser } from './phraseParser';

const UNITS: Readonly<Record<string, SpanUnit>> = {
  giờ: 'hour',
  tiếng: 'hour',
  h: 'hour',
  phút: 'hour',
  ngày: 'day',
  tuần: 'week',
  tháng: 'month',
  quý: 'quarter',
  năm: 'year',
};
const NUMBER = `(?:1/2|\\d{1,3}(?:[.,]\\d{1,2})?|${NUMBER_WORD}|năm(?=\\s+(?:ngày làm việc|ngày kể|ngày sau|tuần)))(?:\\s*\\([^()]{1,20}\\))?`;
/** "02 ngày (từ 14 đến 15/5)" counts from no day: the days are named. */
const BASE = `(?:(?:kể từ|tính từ|kể|từ)(?!\\s+(?:ngày\\s+)?${DAY_MASK}+\\s*(?:-|đến))|ngay sau|sau|trước)`;
/** The plan's own issue, said so: "kể từ ngày ban hành Kế hoạch này", "từ khi Kế hoạch được ký". */
const OWN_ISSUE = new RegExp(
  sequence(
    '^(?:kể từ|tính từ|kể|từ|sau|ngay sau)\\s+(?:khi\\s+|ngày\\s+)?',
    anyOf(
      '(?:ký\\s+)?(?:ban hành|ký)\\s+kế hoạch(?:\\s+này)?',
      'kế hoạch(?:\\s+này)?\\s+(?:được\\s+)?(?:(?:ký\\s+)?ban hành|ký|có hiệu lực)',
    ),
    `(?!\\s+(?:của|này)?\\s*${oneOf(OTHER_ISSUERS)})`,
  ),
  'u',
);

const NUMBER_BEFORE_UNIT = new RegExp(
  `(?:[\\d)]|năm|${NUMBER_WORD})\\s*(?:giờ|tiếng|phút|h|ngày|tuần|tháng|quý|năm)`,
);

/** "10 ngày sau khi …", "trong vòng 05 ngày làm việc kể từ ngày …", "3,5 ngày hoặc 5,5 ngày", "mười ngày", "30 ngày". */
export const relative = phraseParser(
  'relative',
  new RegExp(
    sequence(
      '(?<![\\p{L}\\d/.,]|(?:ngày|tháng|quý|tuần|năm|lần|đợt|thứ|khóa|khoá|kỳ|số|cấp)\\s)',
      `(?:${NUMBER}\\s*(?:-|đến|hoặc|:|/)\\s*)?(?<n>${NUMBER})\\s*`,
      '(?<unit>giờ|tiếng|phút|h|ngày|tuần|tháng|quý|năm)(?![\\p{L}\\d])',
      '(?!\\s*(?:20\\d\\d|đầu năm|cuối năm|\\d))(?<working>\\s+làm việc)?',
      `(?:\\s*(?:hoặc|-|đến)\\s*${NUMBER}\\s*(?:ngày|tuần|tháng|năm)(?:\\s+làm việc)?)?`,
      `(?:\\s*(?:,\\s*|\\((?!trước))?(?<tail>${BASE})(?!\\p{L}))?`,
    ),
    'gu',
  ),
  ({ groups, index, 0: match }, { text }) => {
    const { n = '', unit = '', working, tail } = groups ?? {};
    const figure = n.replace(/\s*\(.*$/, '');
    const amount = figure === 'năm' ? 5 : figure === '1/2' ? 0.5 : numberOf(figure);
    if (amount === null || (unit === 'h' && !/^\d/.test(figure))) return null;
    const spanUnit = unit === 'ngày' && working !== undefined ? 'working-day' : (UNITS[unit] ?? 'day');
    const tailAt = tail === undefined ? -1 : index + match.length - tail.length;
    const own = tailAt >= 0 && OWN_ISSUE.test(text.slice(tailAt, tailAt + 120));
    return {
      type: 'relative',
      amount,
      unit: spanUnit,
      direction: tail === undefined ? null : tail === 'trước' ? -1 : 1,
      base: own ? 'issue' : null,
    };
  },
  { clues: ['giờ', 'tiếng', 'phút', 'h', 'ngày', 'tuần', 'tháng', 'quý', 'năm'], needs: NUMBER_BEFORE_UNIT },
);

/** "Trước ngày bầu cử 10 ngày", "sau khi kết thúc 15 ngày": the span stands behind what it counts from. */
export const spanAfterOccasion = phraseParser(
  'span after an occasion',
  wholeWords(
    `(?<which>trước|sau)(?: \\p{L}+){1,10}? (?<n>${NUMBER})\\s*(?<unit>ngày|tuần|tháng)(?<working>\\s+làm việc)?(?=\\s*(?:[.,;)\\n]|$))`,
  ),
  ({ groups }) => {
    const { which, n = '', unit = '', working } = groups ?? {};
    const amount = numberOf(n.replace(/\s*\(.*$/, ''));
    if (amount === null) return null;
    const spanUnit = working === undefined ? (UNITS[unit] ?? 'day') : 'working-day';
    return { type: 'relative', amount, unit: spanUnit, direction: which === 'trước' ? -1 : 1, base: null };
  },
  { clues: ['trước', 'sau'], needs: /ngày|tuần|tháng/ },
);

/** "tuần 2 tháng 01/2026", "tuần thứ ba của tháng 3": a week counted within a month. */
export const weekOfMonth = phraseParser(
  'week of a month',
  new RegExp(
    sequence(
      '(?<![\\p{L}\\d])tuần\\s+(?:lễ\\s+)?(?:thứ\\s+)?',
      anyOf(
        `\\d{1,2}(?:\\s*(?:-|,|và)\\s*\\d{1,2}(?=\\s*(?:của\\s+)?tháng))?|nhất|${NUMBER_WORD}`,
        'đầu tiên|đầu|cuối cùng|cuối',
      ),
      '(?![\\p{L}\\d])',
      '(?:\\s*(?:(?:của\\s+)?tháng\\s*|/\\s*)\\d{1,2}(?:\\s*(?:[/.-]|năm)\\s*20\\d\\d)?)?',
    ),
    'gu',
  ),
  () => ({ type: 'relative', amount: 0, unit: 'week', direction: null, base: null }),
  { clues: ['tuần'] },
);

/** A cell of nothing but a small number: a column "Số ngày". */
export const bareNumber = phraseParser(
  'bare number',
  /^(?:[-+*•] )?(?<n>\d{1,3}(?:[.,]5)?)[.;]?$/gu,
  ({ groups }) => {
    const amount = numberOf(groups?.n ?? '') ?? 0;
    return amount > 0 ? { type: 'relative', amount, unit: 'day', direction: null, base: null } : null;
  },
  { clues: ['1…'] },
);

/** "Trong ngày", "trong tuần": within the day or week something happens. */
export const withinTheDay = phraseParser(
  'within the day',
  wholeWords('(?:ngay\\s+)?trong\\s+(?<unit>ngày|tuần)(?:\\s+làm việc)?(?!\\s*(?:\\d|\\p{L}))'),
  ({ groups }) => ({
    type: 'relative',
    amount: 1,
    unit: groups?.unit === 'tuần' ? 'week' : 'day',
    direction: null,
    base: null,
  }),
  { clues: ['trong'], needs: /trong\s+(?:ngày|tuần)/ },
);
