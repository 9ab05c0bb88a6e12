import { CAMPAIGN, CROPS, OCCASIONS, SEASONS } from '../../../words/occasions';
import { anyOf, oneOf, sequence, wholeWords } from '../../../words/pattern';
import { clauseOf, DAY_MASK, TAKEN } from '../source';
import type { Phrase, PhraseParser } from '../types';
import { nextMatch, phraseParser } from './phraseParser';

const NO_TIME = `(?!\\s*(?:${TAKEN}|\\d|hết|cuối|đầu|mùng))`;

/** A word of those below with something behind it that is no time: cheaper than the whole pattern, which fails on "trước ngày 30/6". */
const MAY_OPEN = new RegExp(
  `khi|lúc|theo|căn|t[ùu][yỳ]|phụ|chờ|đợi|dịp|tết|kỳ họp|hè|cùng|đồng|(?:sau|trước|trong|suốt|từ)(?!\\s(?:hết |ngày |năm |tháng |quý )?${TAKEN})`,
);
/** Words that make the rest of their clause a condition, dates in it included. */
const OPENERS = new RegExp(
  sequence(
    '(?<![\\p{L}\\d])',
    anyOf(
      '(?:ngay |sau |trước |trong |từ |kể từ |đến |cho đến |mỗi ){0,3}khi',
      '(?:kể |tính )?từ ngày(?= \\p{L})(?! (?:mùng|mồng))|(?:cho )?đến lúc',
      `(?<!(?:tiếp|kèm|mang|dựa|dõi) )theo(?! (?:dõi|đó))(?!\\s*${TAKEN})`,
      '(?:căn cứ|tùy|tuỳ|phụ thuộc|chờ|đợi)(?= )',
      `(?<!(?:năm|tháng|quý|tuần|ngày|về|kỳ|phía|đằng|như) )(?:ngay )?sau(?! (?:đó|này|ngày ${TAKEN}))${NO_TIME}`,
      sequence(
        '(?<!(?:năm|tháng|quý|tuần|kỳ|phía) )trước',
        '(?= (?:và|ngày|các|kỳ|mùa|tết|đại|hội|lễ|thời|\\p{L}))',
        `(?! (?:ngày|thời điểm|thời hạn|mốc|các ngày|các)? ?${TAKEN})${NO_TIME}`,
      ),
      sequence(
        '(?:trong|suốt) (?:suốt )?',
        '(?:quá trình|thời gian|dịp|đợt|các đợt|mùa|kỳ họp|thời kỳ|giai đoạn|nhiệm kỳ)',
        `(?!\\s*(?:\\(?\\s*${TAKEN}|\\d|từ (?:nay|${TAKEN})))`,
      ),
      `(?:nhân |vào )?dịp(?!\\s*(?:ngày )?${TAKEN}|[^,;.\\n]{0,60}${DAY_MASK})`,
      `tết (?:nguyên đán|trung thu|âm lịch|\\p{L}+)|kỳ họp (?:thứ|thường lệ (?!${TAKEN}))`,
      `hè(?=\\s*(?:năm\\s*)?(?:${TAKEN}|$))|cùng (?:thời điểm|thời gian|lúc|kỳ|với)|đồng thời với`,
    ),
    '(?![\\p{L}\\d])',
  ),
  'gu',
);
/** Where a condition ends before its clause does: a deadline of its own follows. */
const BREAK = new RegExp(
  anyOf(
    sequence(
      '[,(:]\\s*(?:và\\s+)?',
      anyOf(
        'dự kiến|hoàn thành|phấn đấu|đảm bảo|bảo đảm|xong|trước|chậm nhất|muộn nhất|không quá|đến hết|hạn',
        `trong (?:quý|tháng|năm|ngày|${TAKEN})|${TAKEN}`,
        'báo cáo|định kỳ|nhưng|thường xuyên',
      ),
    ),
    '\\s(?:nhưng|chậm nhất|muộn nhất|không quá|hoàn thành (?:trước|trong|chậm))\\s',
  ),
  'gu',
);

/** "Từ khi …" may have its own "đến 31/12/2026". */
const STARTS = /^(?:kể )?từ/;
const UNTIL = /\s(?:cho )?(?:đến|tới)\s+(?:hết\s+)?[\u25ac\u25ae]/gu;
const CONDITION = { type: 'event', absorbs: true } as const;

/** "Khi có yêu cầu", "Theo Kế hoạch của Thành phố năm 2025", "Ngay sau khi …", "Trước Tết Nguyên đán 2026". */
export const condition: PhraseParser = {
  name: 'condition',
  clues: [
    'khi',
    'từ',
    'luc',
    'theo',
    'căn',
    'tùy',
    'phụ',
    'chờ',
    'đợi',
    'sau',
    'trước',
    'trong',
    'suốt',
    'nhân',
    'dịp',
    'tết',
    'kỳ',
    'hè',
    'cùng',
    'đồng',
  ],
  needs: MAY_OPEN,
  parse: (source) => {
    const { text, clauseEnds } = source;
    const [breakAfter, untilAfter] = [nextMatch(BREAK, text), nextMatch(UNTIL, text)];
    const phrases: Phrase[] = [];
    let end = 0;
    OPENERS.lastIndex = 0;
    for (let match = OPENERS.exec(text); match !== null; match = OPENERS.exec(text)) {
      const { 0: opener, index: start } = match;
      if (start < end) continue;
      const after = start + opener.length;
      const ownUntil = STARTS.test(opener) ? untilAfter(after) : Infinity;
      const clauseEnd = clauseEnds[clauseOf(source, { start })] ?? text.length + 1;
      end = Math.min(breakAfter(after), ownUntil, clauseEnd - 1);
      phrases.push({ start, end, ...CONDITION });
    }
    return phrases;
  },
};

const OF_YEAR = ',? (?:năm )?20\\d\\d(?:\\s*-\\s*20\\d\\d)?';

/** "Vụ Đông Xuân 2025-2026", "Tháng Thanh niên 2026": a time of the year the words do not fix; their year is no deadline. */
export const namedSeason = phraseParser(
  'named season',
  wholeWords(
    anyOf(
      `kỳ thi(?: \\p{L}+){0,6}?${OF_YEAR}`,
      `(?:kỳ|phiên) họp(?: \\p{L}+){0,3}? (?:đầu|giữa|cuối) năm(?:${OF_YEAR})?`,
      `mùa ${oneOf(SEASONS)}(?:${OF_YEAR}|(?= (?:năm|hằng năm|hàng năm)))`,
      `vụ ${oneOf(CROPS)}(?:${OF_YEAR})?`,
      sequence(
        '(?:trong )?',
        `(?:(?:tháng|tuần lễ|tuần) ${CAMPAIGN}(?: \\p{L}+){0,8}?|tuần lễ(?: \\p{L}+){1,8}?)`,
        `(?:${OF_YEAR}|(?! ?[\\p{L}\\d]))`,
      ),
    ),
  ),
  () => ({ type: 'event', absorbs: false }),
  {
    clues: ['vụ', 'mùa', 'tháng', 'tuần', 'kỳ', 'phiên'],
    needs: /vụ |mùa |kỳ thi|(?:kỳ|phiên) họp|(?:tháng|tuần) \p{L}/u,
  },
);

const PAPERS = ['kế hoạch', 'lịch', 'thông báo', 'văn bản', 'chương trình', 'hướng dẫn', 'lộ trình'];

/** Events named without a word that makes a condition of them; a date beside them stays the deadline. */
export const occasion = phraseParser(
  'occasion',
  wholeWords(
    anyOf(
      '(?:đúng|đảm bảo|bảo đảm)?\\s*tiến độ',
      `(?:theo |có )?${oneOf(PAPERS)}(?: \\p{L}+){0,3} (?:riêng|sau|cụ thể|hàng năm|hằng năm)`,
      'sẽ (?:thông báo|có)',
      'từng (?:thời điểm|giai đoạn|đợt|vụ việc|trường hợp)',
      '(?:kỳ|phiên) họp',
      'mùa (?:mưa|khô|hè|lũ)',
      '(?:toàn|cả|trong) nhiệm kỳ',
      oneOf(OCCASIONS),
      'đúng (?:thời )?hạn',
    ),
  ),
  () => ({ type: 'event', absorbs: false }),
  {
    clues: [
      'đúng',
      'đảm',
      'bảo',
      'tiến',
      'theo',
      'có',
      'kế',
      'lịch',
      'thông',
      'văn',
      'chương',
      'hướng',
      'lộ',
      'sẽ',
      'đột',
      'từng',
      'kỳ',
      'phiên',
      'hội',
      'đại',
      'bầu',
      'khai',
      'mùa',
      'phát',
      'toàn',
      'cả',
      'trong',
      'nhiệm',
      'đưa',
      'lập',
      'năm',
      'học',
      'sớm',
      'khẩn',
    ],
  },
);

/** "Ngay", "làm ngay": at once. */
export const atOnce = phraseParser('at once', wholeWords('ngay'), () => ({ type: 'event', absorbs: false }), {
  clues: ['ngay'],
  needs: /ngay/,
});
