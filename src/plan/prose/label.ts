import { compareKey } from '../text';
import {
  LABEL_HEADS,
  LABEL_MEANINGS,
  LABEL_TAILS,
  MEANING_PRECEDENCE,
  type PartMeaning,
} from './labelLexicon';

/** No label of the genre is longer; keeps the search short whatever the cell holds. */
const LONGEST_LABEL = 70;

/** A leader's column in the words of one office: "Lãnh đạo UBND xã chỉ đạo", "Lãnh đạo phòng phụ trách". */
const DIRECTOR = /^lãnh đạo .{0,40}(?:chỉ đạo|phụ trách|theo dõi)$/u;

/** "Thời hạn trình Chính phủ", "Thời gian ban hành Quyết định", "Cơ quan chủ trì soạn thảo": more words than can be listed. */
const OPEN: readonly (readonly [RegExp, PartMeaning])[] = [
  [
    /^(?:thời gian|thời hạn|tiến độ|thời điểm) (?:thực hiện|hoàn thành|trình|ban hành|báo cáo|gửi|triển khai|tổ chức|xây dựng|soạn thảo|thẩm định|thông qua|kết thúc|dự kiến)(?: [^,;]{1,30})?$/u,
    'deadline',
  ],
  [
    /^(?:cơ quan|đơn vị) chủ trì (?:soạn thảo|xây dựng|thẩm định|tổ chức|triển khai|tham mưu)(?: [^,;]{1,30})?$/u,
    'lead',
  ],
];

/** What a label phrase is about ("Cơ quan chủ trì" is lead); null where it is no label of ours. No colon expected. */
export function labelMeaning(phrase: string): PartMeaning | null {
  if (phrase.length > LONGEST_LABEL) return null;
  const key = compareKey(phrase.replace(/\([^()]*\)/g, ' '))
    .replace(/[\s.:*_]+$/u, '')
    .replace(/^[\s*_]+/u, '');
  if (key === '') return null;
  const whole = LABEL_MEANINGS.get(key);
  if (whole !== undefined) return whole;
  if (DIRECTOR.test(key)) return 'director';
  const open = OPEN.find(([form]) => form.test(key));
  if (open !== undefined) return open[1];
  const met = new Set<PartMeaning>();
  for (const piece of key.split(/\s*(?:[/,;&-]|\svà\s)\s*/u)) {
    const meaning = pieceMeaning(piece);
    if (meaning === null) return null;
    if (meaning !== 'head') met.add(meaning);
  }
  if (met.has('leadAndCoordinate') || (met.has('lead') && met.has('coordinate'))) return 'leadAndCoordinate';
  return MEANING_PRECEDENCE.find((meaning) => met.has(meaning)) ?? null;
}

/** One word of a label; 'head' for a bare "cơ quan" of "Cơ quan, đơn vị chủ trì". */
function pieceMeaning(piece: string): PartMeaning | 'head' | null {
  let rest = piece;
  for (let turn = 0; turn < 4; turn += 1) {
    const meaning = LABEL_MEANINGS.get(rest);
    if (meaning !== undefined) return meaning;
    if (LABEL_HEADS.includes(rest)) return 'head';
    const head = LABEL_HEADS.find((word) => rest.startsWith(`${word} `));
    const tail = LABEL_TAILS.find((word) => rest.endsWith(` ${word}`));
    if (head !== undefined) rest = rest.slice(head.length + 1);
    else if (tail !== undefined) rest = rest.slice(0, -tail.length - 1);
    else return null;
  }
  return null;
}

export interface LabelledText {
  readonly meaning: PartMeaning;
  /** The label as written, without its colon. */
  readonly phrase: string;
  /** What follows it, trimmed; "" where the value stands on the following lines. */
  readonly value: string;
  /** Index of the label in the text it was found in. */
  readonly start: number;
  /** The sign that ends the label; "" where nothing does. */
  readonly ending: ':' | '.' | '';
}

/** Meanings that may begin in the middle of a sentence: "yêu cầu:" and "nội dung:" are ordinary words there. */
const INSIDE: ReadonlySet<PartMeaning> = new Set<PartMeaning>([
  'lead',
  'coordinate',
  'leadAndCoordinate',
  'executor',
  'director',
  'deadline',
  'product',
]);

/** Meanings that may follow another label of the same paragraph: "Thời gian: 8/3; địa điểm: hội trường". */
const AFTER_ANOTHER: ReadonlySet<PartMeaning> = new Set<PartMeaning>([
  'other',
  'budget',
  'budgetSource',
  'note',
  'requirement',
  'solution',
]);

/**
 * The labels with a colon in one paragraph (its marker taken off), each with the text up to the next label: "Chủ trì: Sở A;
 * phối hợp: Sở B." gives two. A label counts where the paragraph begins, or after a sign that ends a clause.
 */
export function findLabels(text: string): LabelledText[] {
  const found: { meaning: PartMeaning; start: number; colon: number }[] = [];
  let from = 0;
  for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    const label = labelBefore(text, from, colon);
    if (label === null) continue;
    const inside = INSIDE.has(label.meaning) || (found.length > 0 && AFTER_ANOTHER.has(label.meaning));
    if (label.start > 0 && !inside) continue;
    found.push({ ...label, colon });
    from = colon + 1;
  }
  return found.map((label, i) => ({
    meaning: label.meaning,
    phrase: text.slice(label.start, label.colon).trim(),
    value: trimValue(text.slice(label.colon + 1, found[i + 1]?.start ?? text.length), i + 1 < found.length),
    start: label.start,
    ending: ':',
  }));
}

/** The longest label that ends at a colon and begins at `from` or after a sign. */
function labelBefore(
  text: string,
  from: number,
  colon: number,
): { meaning: PartMeaning; start: number } | null {
  const earliest = Math.max(from, colon - LONGEST_LABEL);
  const starts = earliest === from ? [from] : [];
  for (let i = earliest; i < colon; i += 1) {
    if (/[.;,()–-]/u.test(text[i] ?? '')) starts.push(i + 1);
  }
  for (const at of starts) {
    const lead = /^[\s+*•-]*/u.exec(text.slice(at, colon))?.[0].length ?? 0;
    const meaning = labelMeaning(text.slice(at + lead, colon));
    if (meaning !== null) return { meaning, start: at + lead };
  }
  return null;
}

/** A value that another label follows loses the sign between them; a bracket opened before the label is closed here. */
function trimValue(value: string, followed: boolean): string {
  const trimmed = (followed ? value.replace(/[\s;,(–-]+$/u, '') : value).trim();
  const unopened = (trimmed.match(/\)/g)?.length ?? 0) > (trimmed.match(/\(/g)?.length ?? 0);
  return unopened ? trimmed.replace(/\)([.;]?)$/u, '$1').trim() : trimmed;
}

const BARE_DEADLINE =
  /^((?:thời gian|thời hạn|tiến độ|hạn|thời điểm)(?: (?:thực hiện|hoàn thành|triển khai|tổ chức)){0,2})\s+(?=(?:trước|trong|sau|từ|đến|quý|quí|tháng|năm|ngày|chậm|muộn|thường xuyên|theo|ngay|định kỳ|hàng|hằng|hết)(?![\p{L}\p{M}]))/iu;
const BARE_ROLE =
  /^((?:cơ quan|đơn vị|bộ phận) (?:chủ trì|phối hợp|thực hiện|chủ trì thực hiện|phối hợp thực hiện))\s+(?:(?:là|[-–—])\s+)?(?=\p{Lu})/iu;

/** A label without a colon that its value follows at once: "Thời gian hoàn thành trước ngày 30/6", "Đơn vị chủ trì Phòng Y tế". */
export function findBareLabel(text: string): LabelledText | null {
  const match = BARE_DEADLINE.exec(text) ?? bareRole(text);
  const phrase = match?.[1] ?? '';
  const meaning = match ? labelMeaning(phrase) : null;
  if (!match || meaning === null) return null;
  return { meaning, phrase, value: text.slice(match[0].length).trim(), start: 0, ending: '' };
}

/** The flag "i" would let \p{Lu} match small letters, so the capital is looked at by itself. */
function bareRole(text: string): RegExpExecArray | null {
  const match = BARE_ROLE.exec(text);
  return match && /^\p{Lu}/u.test(text.slice(match[0].length)) ? match : null;
}

/** A paragraph that is nothing but a label: "c. Phân công trách nhiệm." Its value stands on the following lines. */
export function wholeLabel(text: string): LabelledText | null {
  const meaning = text.endsWith(':') ? null : labelMeaning(text);
  if (meaning === null) return null;
  const ending = text.endsWith('.') ? '.' : '';
  return { meaning, phrase: text.replace(/\s*\.$/u, ''), value: '', start: 0, ending };
}
