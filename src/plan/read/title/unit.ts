import { compareKey } from '../../words/text';
import type { TitleLine } from './lines';

const AFTER_DATE =
  /(?:năm\s*20\d\d|\/\s*20\d\d|-[\p{Lu}&]{2,}[\p{L}&]*)\s*(?:của\s+)?((?:ủy ban|uỷ ban|ubnd|hội đồng|hđnd|sở|bộ|phòng|ban|đảng|huyện|tỉnh|thành|chủ tịch|thủ tướng|chính phủ|văn phòng|công an|cục|chi cục|trung tâm|trường|tổng|kho bạc|bảo hiểm)[^()]*?)\s*\)?\s*[.;]?\s*$/iu;
const OF =
  /của\s+((?:Ủy ban|Uỷ ban|UBND|Hội đồng|HĐND|Sở|Bộ|Phòng|Ban|Đảng ủy|Huyện ủy|Tỉnh ủy|Thành ủy|Thủ tướng|Chính phủ|Công an|Cục|Chi cục|Trung tâm|Trường|Văn phòng)[^()]*?)\s*\)\s*[.;]?\s*$/u;
const HEAD = /^(?:ủy ban nhân dân|ubnd)(?:\s|$)/u;
const PLACE = /^(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh|đặc khu)\s/u;

/** The issuing unit: after the date in "(Kèm theo Kế hoạch số … của UBND xã …)", else in the letter head. */
export function readUnit(lines: readonly TitleLine[], enclosed: TitleLine | null): string | null {
  if (enclosed !== null) {
    const text = enclosed.text.normalize('NFC');
    const found = OF.exec(text) ?? AFTER_DATE.exec(text);
    if (found?.[1] !== undefined) return found[1].replace(/^của\s+/iu, '').trim();
  }
  const head = lines.findIndex((line) => HEAD.test(compareKey(line.text)));
  if (head < 0) return null;
  const line = lines[head] as TitleLine;
  const rest = compareKey(line.text).replace(HEAD, '').trim();
  if (rest !== '') return line.text;
  const below = lines.find(
    (other) => other.row > line.row && other.row <= line.row + 2 && PLACE.test(compareKey(other.text)),
  );
  return below === undefined ? null : `${line.text} ${below.text}`;
}
