import { squash } from '../../text';

const EDGE_START = /^[^\p{L}\p{N}([]+/u;
const EDGE_END = /[^\p{L}\p{N})\]]+$/u;
const CONTACT =
  /^(?:đt|sđt|đtdđ|điện thoại|số điện thoại|số đt|tel|email|hotline|zalo|mobile|di động)(?![\p{L}])/iu;

/** A unit's text without punctuation at its ends; "" for what is no name: phone numbers, bare figures, contacts. */
export function tidy(text: string): string {
  const unit = squash(text).replace(EDGE_START, '').replace(EDGE_END, '');
  return !/\p{L}/u.test(unit) || CONTACT.test(unit) ? '' : unit;
}
