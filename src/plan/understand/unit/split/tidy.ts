import { squash } from '../../../words/text';

const CONTACT =
  /^(?:đt|sđt|đtdđ|điện thoại|số điện thoại|số đt|tel|email|hotline|zalo|mobile|di động)(?![\p{L}])/iu;
/** "v.v…" at the end of a list. */
const ET_CETERA = /(?:^|[\s,;])(?:và )?v\.? ?v[.…]{0,6}$/iu;
const ET_CETERA_LENGTH = 14;
const FIRST = /[\p{L}\p{N}([]/u;
const LAST = /[\p{L}\p{N})\]]/u;

/** A unit's text without punctuation at its ends; "" for what is no name: phone numbers, bare figures, contacts. */
export function tidy(text: string): string {
  const squashed = squash(text);
  let from = 0;
  let to = squashed.length - (ET_CETERA.exec(squashed.slice(-ET_CETERA_LENGTH))?.[0].length ?? 0);
  // Loops, not expressions: an expression at the end of a long text tries every start.
  while (from < to && !FIRST.test(squashed.charAt(from))) from++;
  while (to > from && !LAST.test(squashed.charAt(to - 1))) to--;
  const unit = squashed.slice(from, to);
  return !/\p{L}/u.test(unit) || (CONTACT.test(unit) && /[\d@]/u.test(unit)) ? '' : unit;
}
