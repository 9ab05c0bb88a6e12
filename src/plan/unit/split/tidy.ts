import { squash } from '../../text';

const CONTACT =
  /^(?:đt|sđt|đtdđ|điện thoại|số điện thoại|số đt|tel|email|hotline|zalo|mobile|di động)(?![\p{L}])/iu;
const FIRST = /[\p{L}\p{N}([]/u;
const LAST = /[\p{L}\p{N})\]]/u;

/** A unit's text without punctuation at its ends; "" for what is no name: phone numbers, bare figures, contacts. */
export function tidy(text: string): string {
  const squashed = squash(text);
  let from = 0;
  let to = squashed.length;
  // Loops, not expressions: an expression at the end of a long text tries every start.
  while (from < to && !FIRST.test(squashed.charAt(from))) from++;
  while (to > from && !LAST.test(squashed.charAt(to - 1))) to--;
  const unit = squashed.slice(from, to);
  return !/\p{L}/u.test(unit) || CONTACT.test(unit) ? '' : unit;
}
