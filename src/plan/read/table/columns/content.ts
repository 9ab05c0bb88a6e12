/** What kind of thing one cell of the table's body holds, told by its look alone. */
import { compareKey, plainKey } from '../../../words/text';
import { ACTOR_STARTS } from '../../../words/contentActors';
import { STATUS_STARTS } from '../../../words/contentStatuses';
import { TIME_PHRASES } from '../../../words/contentTimes';
import { beginsWith, has } from '../../../words/contentWord';
import { ROLES_IN_CELL } from '../../../words/roles';

export type ContentKind =
  | 'blank'
  | 'number'
  | 'money'
  | 'deadline'
  | 'unit'
  | 'status'
  | 'mark'
  | 'roles'
  | 'item'
  | 'short'
  | 'long';

/** "1", "1.1", "2)", "IV", "a": also "Bước 1", "B2" of procedures. */
const NUMBERING =
  /^(?:bước |b|gđ ?|giai đoạn |phase |sprint |pha |đợt |chặng )?\(?(?:\d{1,3}(?:[.,]\d{1,3}){0,4}|[ivxlc]{1,6}|[a-zđ])[).]?$/i;
const MONEY =
  /^\d{1,3}(?:[.,\s]\d{3})+(?:[.,]\d+)?(?:\s*(?:đ|đồng))?$|^\d{4,}$|^\d+(?:[.,]\d+)?\s*(?:triệu|tỷ|tr|nghìn)(?:\s+đồng)?$/i;
const YEAR = /^20\d\d$/;
/** Groups of three figures twice over are no number of a row. */
const MILLIONS = /^\d{1,3}(?:[.,]\d{3}){2,}$/;
const MARK = /^[xX✓✔•●*vVü☑√]$/;
const ITEM = /^[a-zđ]\s?[).]\s/i;
const TIME_FIGURES =
  /(?<![\p{L}\d])(?:qu[ýy] (?:[ivx]+|\d)(?![\p{L}\d])|th[áa]ng \d|20\d\d(?!\d)|tr[ưu][ớo]c \d|\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?)/u;
const PERCENT = /^\d{1,3} ?%/;

const isTimePhrase = has(TIME_PHRASES);
const beginsActor = beginsWith(ACTOR_STARTS, [
  'các',
  'toàn thể',
  'lãnh đạo',
  'đồng chí',
  'đ/c',
  'một số',
  'mỗi',
]);
const beginsStatus = beginsWith(STATUS_STARTS);

/** The start of a cell says what it is; the rest only costs time. */
const LOOKED_AT = 110;
/** A kind that is told by how the cell begins shows itself within this. */
const BEGINNING = 60;
/** A longer text is no deadline. */
const LONGEST_DEADLINE = 90;
/** A longer text is no list of units. */
const LONGEST_UNITS = 260;
/** Length from which a text is running text rather than a name or phrase. */
export const LONG = 60;

/** Short cells repeat ("Thường xuyên", "Các sở, ngành"), and finding one again costs less than looking at it. */
const remembered = new Map<string, ContentKind>();
const LONGEST_REMEMBERED = 60;
const MOST_REMEMBERED = 5000;

export function contentKindOf(text: string): ContentKind {
  if (text.length > LONGEST_REMEMBERED) return looked(text);
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const kind = looked(text);
  if (remembered.size > MOST_REMEMBERED) remembered.clear();
  remembered.set(text, kind);
  return kind;
}

function looked(text: string): ContentKind {
  const trimmed = text.trim();
  if (trimmed === '') return 'blank';
  if (trimmed.length <= 14) {
    if (MARK.test(trimmed)) return 'mark';
    if (MILLIONS.test(trimmed)) return 'money';
    if (NUMBERING.test(trimmed)) return 'number';
  }
  if (trimmed.length <= 24 && MONEY.test(trimmed) && !YEAR.test(trimmed)) return 'money';
  const head = trimmed.length > LOOKED_AT ? trimmed.slice(0, LOOKED_AT) : trimmed;
  const isToldByBeginning = trimmed.length > LONGEST_DEADLINE && !head.includes(':');
  const key = compareKey(isToldByBeginning ? head.slice(0, BEGINNING) : head);
  if (key.includes(':') && ROLES_IN_CELL.test(plainKey(key))) return 'roles';
  if (ITEM.test(trimmed)) return 'item';
  if (trimmed.length <= LONGEST_DEADLINE && (TIME_FIGURES.test(key) || isTimePhrase(key))) return 'deadline';
  if (trimmed.length <= LONGEST_UNITS && beginsActor(key)) return 'unit';
  if (beginsStatus(key) || PERCENT.test(key)) return 'status';
  return trimmed.length > LONG ? 'long' : 'short';
}
