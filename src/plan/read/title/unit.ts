import { organsAfterDate, organsAfterOf } from '../../words/titleLines';
import { COMMITTEE, LETTER_HEAD_PLACES } from '../../words/levels';
import { anyOf, oneOf, sequence } from '../../words/pattern';
import { compareKey } from '../../words/text';
import type { TitleLine } from './lines';

const AFTER_DATE = new RegExp(
  sequence(
    '(?:năm\\s*20\\d\\d|/\\s*20\\d\\d|-[\\p{Lu}&]{2,}[\\p{L}&]*)\\s*(?:của\\s+)?(',
    anyOf(...organsAfterDate),
    '[^()]*?)\\s*\\)?\\s*[.;]?\\s*$',
  ),
  'iu',
);
const OF = new RegExp(sequence('của\\s+(', anyOf(...organsAfterOf), '[^()]*?)\\s*\\)\\s*[.;]?\\s*$'), 'u');
const HEAD = new RegExp(`^${oneOf(COMMITTEE)}(?:\\s|$)`, 'u');
const PLACE = new RegExp(`^${oneOf(LETTER_HEAD_PLACES)}\\s`, 'u');

/** The issuing unit: after the date in "(Kèm theo Kế hoạch số … của UBND xã …)", else in the letter head. */
export function readUnit(lines: readonly TitleLine[], enclosed: TitleLine | null): string | null {
  if (enclosed !== null) {
    const text = enclosed.text.normalize('NFC');
    const found = OF.exec(text) ?? AFTER_DATE.exec(text);
    if (found?.[1] !== undefined) return found[1].replace(/^của\s+/iu, '').trim();
  }
  return letterHead(lines);
}

/** The office in whose name a document is written, as it stands at the head of the page; null where none does. */
export function letterHead(lines: readonly TitleLine[]): string | null {
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
