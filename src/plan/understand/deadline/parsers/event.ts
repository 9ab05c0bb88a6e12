import { CAMPAIGN } from '../lexicon';
import { DAY_MASK, TAKEN } from '../source';
import type { Phrase, PhraseParser } from '../types';
import { withoutOverlaps } from './list';
import { phraseParser, words } from './phraseParser';

const NO_TIME = `(?!\\s*(?:${TAKEN}|\\d|hết|cuối|đầu|mùng))`;

/** Words that make the rest of their clause a condition, dates in it included. */
const OPENERS = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:ngay |sau |trước |trong |từ |kể từ |đến |cho đến |mỗi )*khi|(?:kể |tính )?từ ngày(?= \\p{L})(?! (?:mùng|mồng))|(?:cho )?đến lúc|(?<!(?:tiếp|kèm|mang|dựa|dõi) )theo(?! (?:dõi|đó))(?!\\s*${TAKEN})|(?:căn cứ|tùy|tuỳ|phụ thuộc|chờ|đợi)(?= )|(?<!(?:năm|tháng|quý|tuần|ngày|về|kỳ|phía|đằng|như) )(?:ngay )?sau(?! (?:đó|này|ngày ${TAKEN}))${NO_TIME}|(?<!(?:năm|tháng|quý|tuần|kỳ|phía) )trước(?= (?:và|ngày|các|kỳ|mùa|tết|đại|hội|lễ|thời|\\p{L}))(?! (?:ngày|thời điểm|thời hạn|mốc|các ngày|các)? ?${TAKEN})${NO_TIME}|(?:trong|suốt) (?:suốt )?(?:quá trình|thời gian|dịp|đợt|các đợt|mùa|kỳ họp|thời kỳ|giai đoạn|nhiệm kỳ)(?!\\s*(?:\\(?\\s*${TAKEN}|\\d|từ (?:nay|${TAKEN})))|(?:nhân |vào )?dịp(?!\\s*(?:ngày )?${TAKEN}|[^,;.\\n]{0,60}${DAY_MASK})|tết (?:nguyên đán|trung thu|âm lịch|\\p{L}+)|kỳ họp (?:thứ|thường lệ (?!${TAKEN}))|hè(?=\\s*(?:năm\\s*)?(?:${TAKEN}|$))|cùng (?:thời điểm|thời gian|lúc|kỳ|với)|đồng thời với)(?![\\p{L}\\d])`,
  'gu',
);
/** Where a condition ends before its clause does: a deadline of its own follows. */
const BREAK =
  /[,(:]\s*(?:và\s+)?(?:dự kiến|hoàn thành|phấn đấu|xong|trước|chậm nhất|muộn nhất|không quá|đến hết|hạn|trong (?:quý|tháng|năm|ngày|\u25ac|\u25ae)|[\u25ac\u25ae]|báo cáo|định kỳ|nhưng|thường xuyên)|\s(?:nhưng|chậm nhất|muộn nhất|không quá|hoàn thành (?:trước|trong|chậm))\s/gu;

const UNTIL = /\s(?:cho )?(?:đến|tới)\s+(?:hết\s+)?[\u25ac\u25ae]/gu;
const CONDITION = { type: 'event', absorbs: true } as const;

/** "Khi có yêu cầu", "Theo Kế hoạch của Thành phố năm 2025", "Ngay sau khi …", "Trước Tết Nguyên đán 2026". */
export const condition: PhraseParser = {
  name: 'condition',
  parse: ({ text, clauseAt }) => {
    const ends = clauseEnds(clauseAt);
    return withoutOverlaps(
      [...text.matchAll(OPENERS)].map((match): Phrase => {
        const clauseEnd = ends[clauseAt[match.index] ?? 0] ?? text.length;
        BREAK.lastIndex = match.index + match[0].length;
        const stop = BREAK.exec(text)?.index ?? clauseEnd;
        return { start: match.index, end: Math.min(stop, endOfStart(text, match), clauseEnd), ...CONDITION };
      }),
    );
  },
};

/** Where "từ khi …" meets its own "đến 31/12/2026". */
function endOfStart(text: string, { 0: opener, index }: RegExpExecArray): number {
  if (!/^(?:kể )?từ/.test(opener)) return Infinity;
  UNTIL.lastIndex = index + opener.length;
  return UNTIL.exec(text)?.index ?? Infinity;
}

function clauseEnds(clauseAt: Int32Array): number[] {
  const ends: number[] = [];
  clauseAt.forEach((clause, at) => {
    ends[clause] = at;
  });
  return ends;
}

const OF_YEAR = ',? (?:năm )?20\\d\\d(?:\\s*-\\s*20\\d\\d)?';

/** "Vụ Đông Xuân 2025-2026", "Tháng Thanh niên 2026": a time of the year the words do not fix; their year is no deadline. */
export const namedSeason = phraseParser(
  'named season',
  words(
    `kỳ thi(?: \\p{L}+){0,6}?${OF_YEAR}|mùa (?:mưa bão|mưa lũ|bão lũ|mưa|bão|lũ|khô)(?:${OF_YEAR}|(?= (?:năm|hằng năm|hàng năm)))|vụ (?:mùa|thu đông|đông xuân|hè thu|chiêm xuân|chiêm|đông|xuân|thu|hè)(?:${OF_YEAR})?|(?:trong )?(?:(?:tháng|tuần lễ|tuần) ${CAMPAIGN}(?: \\p{L}+){0,8}?|tuần lễ(?: \\p{L}+){1,8}?)(?:${OF_YEAR}|(?! ?[\\p{L}\\d]))`,
  ),
  () => ({ type: 'event', absorbs: false }),
  { needs: /vụ|mùa|tháng|tuần|kỳ thi/ },
);

/** Events named without a word that makes a condition of them; a date beside them stays the deadline. */
export const occasion = phraseParser(
  'occasion',
  words(
    '(?:đúng|đảm bảo|bảo đảm)?\\s*tiến độ|(?:theo |có )?(?:kế hoạch|lịch|thông báo|văn bản|chương trình|hướng dẫn|lộ trình)(?: \\p{L}+){0,3} (?:riêng|sau|cụ thể|hàng năm|hằng năm)|sẽ (?:thông báo|có)|đột xuất|từng (?:thời điểm|giai đoạn|đợt|vụ việc|trường hợp)|(?:kỳ|phiên) họp|hội nghị|đại hội|bầu cử|khai giảng|mùa (?:mưa|khô|hè|lũ)|phát sinh|ngay|(?:toàn|cả|trong) nhiệm kỳ|nhiệm kỳ|theo giấy mời|đưa ra kế hoạch|lập kế hoạch|năm học|học kỳ|sớm nhất|khẩn trương|đúng (?:thời )?hạn',
  ),
  () => ({ type: 'event', absorbs: false }),
);
