import { isKnownWord } from './vocabulary';
import { UNIONS } from '../../../words/officerFields';
import { officialName } from './official';
import type { Form } from './form';

/** A spelling that may stand for its unit. */
export interface Candidate {
  readonly form: Form;
  /** How often the spelling occurs. */
  readonly count: number;
  /** It was joined as a longer or damaged way of saying another one; it does not name the unit. */
  readonly derived: boolean;
}

/**
 * The spelling that names the unit: not one joined for its clause or typing error, without abbreviations, the fullest,
 * then one with capitals inside, then the most
 * frequent in any letter case.
 */
export function canonicalOf(candidates: readonly Candidate[]): string {
  const counts = new Map<string, number>();
  for (const { form, count } of candidates) counts.set(form.letters, (counts.get(form.letters) ?? 0) + count);
  const rank = ({ form, count, derived }: Candidate): number[] => [
    derived || form.bracketed ? 0 : 1,
    form.short ? 0 : 1,
    hasUnknownWord(form) ? 0 : 1,
    fullness(form),
    UNIONS.test(form.full) ? 0 : form.words.length,
    isProperlyCased(form.spelling) ? 1 : 0,
    counts.get(form.letters) ?? 0,
    capitals(form.spelling),
    count,
  ];
  const [best] = [...candidates].sort((a, b) => compareRanks(rank(b), rank(a)));
  return officialName(best?.form.spelling ?? '');
}

/** Words of the name written out; what "đoàn thể" does without is no gain. */
function fullness({ full }: Form): number {
  return (UNIONS.exec(full)?.[1] ?? full).split(' ').length;
}

function hasUnknownWord(form: Form): boolean {
  return form.full.split(' ').some((word) => !isKnownWord(word));
}

/** A capital after the first word, and no known word in capitals throughout ("HỘ tịch"). */
function isProperlyCased(spelling: string): boolean {
  const words = spelling.split(/[\s\-–—,]+/u);
  const shouted = words.some((word) => /^\p{Lu}{2,}$/u.test(word) && isKnownWord(word.toLowerCase()));
  return !shouted && words.slice(1).some((word) => /^\p{Lu}/u.test(word));
}

function capitals(spelling: string): number {
  return spelling.split(/[\s\-–—,]+/u).filter((word) => /^\p{Lu}/u.test(word)).length;
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) {
    const difference = (a[i] as number) - (b[i] as number);
    if (difference !== 0) return difference;
  }
  return 0;
}
