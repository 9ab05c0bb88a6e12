import type { Form } from './form';

const ACRONYM = /^\p{Lu}[\p{Lu}&]+$/u;

/** Whether a spelling holds an acronym the dictionaries do not know, so that only the document can explain it. */
export function unknownAcronyms(form: Form): string[] {
  return form.spelling
    .split(/[\s,;./()[\]\-–—]+/u)
    .filter((word) => ACRONYM.test(word) && form.core.split(' ').includes(word.toLowerCase()))
    .map((word) => word.toLowerCase());
}

/**
 * Whether a name with acronyms reads as the fuller one: every word stands in it, an acronym for the words whose
 * initials it spells ("đài tt xã" for "đài truyền thanh xã").
 */
export function standsFor(
  short: readonly string[],
  acronyms: readonly string[],
  full: readonly string[],
): boolean {
  let at = 0;
  let used = false;
  for (const word of short) {
    const letters = [...word.replace(/&/gu, '')];
    const initials = full.slice(at, at + letters.length).map((each) => each[0]);
    if (full[at] === word) at++;
    else if (acronyms.includes(word) && letters.length > 1 && initials.join('') === letters.join('')) {
      at += letters.length;
      used = true;
    } else return false;
  }
  return used && at === full.length;
}
