/** What one cell shows beside its kind: a cell can show several of these, and a column is told by the shares of all of them. */
import { compareKey } from '../../../words/text';
import { ACTION_STARTS } from '../../../words/contentActions';
import { MEASURES } from '../../../words/contentMeasures';
import { PERSON_STARTS } from '../../../words/contentPersons';
import { PRODUCT_STARTS } from '../../../words/contentProducts';
import { RANKS } from '../../../words/contentRanks';
import { TIME_WORDS } from '../../../words/contentTimeWords';
import { beginsWith, has, is } from '../../../words/contentWord';
import type { ContentKind } from './content';

export const TRAITS = [
  'actor',
  'several',
  'time',
  'quantity',
  'term',
  'things',
  'measure',
  'code',
  'document',
  'contact',
  'hour',
  'dated',
  'weekday',
  'action',
  'product',
  'told',
  'step',
  'rank',
] as const;
export type Trait = (typeof TRAITS)[number];

const isPerson = beginsWith(PERSON_STARTS);
const isAction = beginsWith(ACTION_STARTS);
const isProduct = beginsWith(PRODUCT_STARTS, ['các', 'những', 'một số', '100%', 'dự thảo']);
const isMeasure = is(MEASURES);
const isRank = is(RANKS);
const TIME_WORD = has(TIME_WORDS);

/** "VNPT; Viettel", "P3", "TTDL&ĐHS": short names in capitals. */
const ACRONYMS = /^[-+*•\s]*(?:\p{Lu}[\p{Lu}&.-]{1,7}\d?|\p{Lu}\d)(?=$|[\s;,:/+→])/u;
/** Two to four words that each begin with a capital: "Hoàng Anh", "Quốc Bảo". */
const NAME = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,3}$/u;
const SEVERAL = /[;+→]|\n|,|\s\/\s|^các /iu;
const COUNT = /^(?:(?:[≥≤<>~±]|trên|dưới|tối thiểu|ít nhất|khoảng|đạt|từ) ?)?\d[\d.,]* ?/iu;
/** Millions are money; "1.250" may be hectares. */
const SUM = /\d{1,3}(?:[.,\s]\d{3}){2}|\d{7}|triệu|tỷ|đ/iu;
const COMPARISON = /^[≥≤<>]/;
const CODE =
  /^(?=[^\s]*\d)(?=[^\s]*[A-ZĐ])[A-ZĐa-z\d]+(?:[._\-/][A-ZĐa-z\d,]+)+$|^(?=.*[A-ZĐ])[A-ZĐ\d]+(?:[._] ?[A-ZĐ\d]+){2,}$/u;
const DOCUMENT = /\d+\/(?:\d{4}\/)?[A-ZĐ]{2,}|\d+-[A-Z]{2,}\/[A-ZĐ]{2,}/u;
const CONTACT = /\b0[\dx][\dx. ]{7,}|(?<!\p{L})(?:sđt(?!\p{L})|đt\s*:)|[^\s@]+@[^\s@]+\./iu;
/** With its minutes, or a full hour of the working day; "2 giờ", "40h" are lengths. */
const HOUR =
  /^(?:từ )?\d{1,2}\s?(?:(?:h|g|giờ)\s?[0-5]\d(?!\d)|:[0-5]\d(?!\d))|^(?:từ )?(?:0?[6-9]|1\d|2[0-2])\s?(?:h|g|giờ)(?!\p{L})|^(?:sáng|chiều|tối)(?=$|[\s,:;(–-]*(?:\d|[:(]))/iu;
/** A stretch of time and nothing else: "0,5 ngày", "02 giờ làm việc", "3-5 tuần". */
const TERM =
  /^(?:tối đa |không quá |khoảng |trong )?\d{1,3}(?:[.,/]\d+)?(?: ?[-–] ?\d{1,3})? ?(?:ngày|giờ|phút|tuần|tháng|h|days?|hours?|weeks?|months?)(?: làm việc| công| kể từ.*)?$/iu;
const WEEKDAY = /^(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|cn)(?![\p{L}\d])/iu;
/** "HAI 30/10": a line of a week's calendar. */
const WEEKDAY_DATE =
  /^(?:thứ )?(?:hai|ba|tư|năm|sáu|bảy|[2-7]|chủ nhật|cn),? \(?(?:ngày )?\d{1,2}[/.-]\d{1,2}(?![\d/.-])/iu;
/** A quarter, a month or a year with its number inside running text. */
const DATED = /(?<![\p{L}\d])(?:quý [ivx]+|tháng \d{1,2}|năm 20\d\d|\d{1,2}\/20\d\d)(?![\p{L}\d])/u;
const TOLD = /(?:^|\s)đã\s/u;
const FIGURES = /[\divx]+/giu;
const LETTERS = /\p{L}/gu;

const LONGEST_TIME = 90;
const LONGEST_MEASURE = 14;

export function traitsOf(text: string, kind: ContentKind): Trait[] {
  const trimmed = text.trim();
  const head = trimmed.length > 110 ? trimmed.slice(0, 110) : trimmed;
  const key = compareKey(head);
  const traits: Trait[] = [];
  const add = (trait: Trait, holds: boolean): void => {
    if (holds) traits.push(trait);
  };
  const isHour = HOUR.test(key);
  const isTime = !isHour && trimmed.length <= LONGEST_TIME && isMostlyTime(key, kind);
  const actor = kind === 'unit' || (!isTime && isActor(trimmed, key));
  add('actor', actor);
  add('several', actor && SEVERAL.test(trimmed));
  add('time', isTime);
  const isSum = kind === 'money' && SUM.test(trimmed);
  const counted = isTime || isSum || trimmed.length > 40 ? null : restOfCount(key);
  const isTerm = TERM.test(key);
  add('term', isTerm);
  add('quantity', !isTerm && (counted === 'figure' || (!isTime && COMPARISON.test(trimmed))));
  add('things', counted === 'things');
  add('measure', trimmed.length <= LONGEST_MEASURE && !/\d{2}/.test(trimmed) && isMeasure(key));
  add('code', isCode(trimmed));
  add('document', DOCUMENT.test(head));
  add('contact', CONTACT.test(trimmed.length > 400 ? trimmed.slice(0, 400) : trimmed));
  add('hour', isHour);
  add('dated', trimmed.length > LONGEST_TIME && DATED.test(key));
  add('weekday', WEEKDAY_DATE.test(key) || (!isTime && WEEKDAY.test(key)));
  add('action', isAction(key));
  add('product', isProduct(key));
  add('step', kind === 'number' && /^b/iu.test(trimmed));
  add('told', TOLD.test(key));
  add('rank', isRank(key));
  return traits;
}

/** "KH20_N02.1", "DA.KĐTVSV.DD.K2": signs of an order of things, no words. */
export function isCode(text: string): boolean {
  return text.length <= 30 && CODE.test(text.trim());
}

/** "97,5", "200 cuốn", "100% hộ": a figure; "01 buổi ra quân": so many things; null for what does not begin with a number. */
function restOfCount(key: string): 'figure' | 'things' | null {
  const rest = key.replace(COUNT, '');
  if (rest === key) return null;
  if (rest === '' || rest.startsWith('%') || isMeasure(rest)) return 'figure';
  return /^[\p{L} /]+$/u.test(rest) && rest.split(' ').length <= 4 ? 'things' : null;
}

function isActor(text: string, key: string): boolean {
  if (text.length > 200) return false;
  return isPerson(key) || (text.length <= 80 && ACRONYMS.test(text)) || NAME.test(text);
}

/** Figures and words of time, and hardly a letter beside them. */
function isMostlyTime(key: string, kind: ContentKind): boolean {
  if (kind !== 'deadline') return false;
  const letters = key.replace(FIGURES, ' ').match(LETTERS)?.length ?? 0;
  if (letters === 0) return true;
  const words = key.split(/[\s,;.()/-]+/u).filter((word) => /^\p{L}/u.test(word) && !/^[ivx]+$/u.test(word));
  const times = words.filter(
    (word, i) =>
      TIME_WORD(word) ||
      TIME_WORD(`${words[i - 1] ?? ''} ${word}`) ||
      TIME_WORD(`${word} ${words[i + 1] ?? ''}`),
  );
  return times.length >= words.length * 0.5;
}
