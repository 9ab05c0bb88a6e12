import { OFFICER_NAMES } from '../../../words/officerFields';

/** How the offices of a commune are written, by their words: the punctuation the decrees use. */
const OFFICES: readonly (readonly [pattern: RegExp, name: string])[] = OFFICER_NAMES.map(
  (name) => [new RegExp(name.replace(' - ', '[\\s,–—-]+'), 'iu'), name] as const,
);

const CLAUSE = /^(.*\S) (?:thực hiện|phụ trách việc) .+$/u;
const CROWD = /^(?:cán bộ|công chức|viên chức)/iu;

/**
 * A unit's name out of the best spelling met: "cc" written out, an office whose dash nobody wrote with its dash, people
 * without the clause on their work, a capital at the start. Most spellings stay as they are.
 */
export function officialName(spelling: string): string {
  const short = CROWD.test(spelling) ? (CLAUSE.exec(spelling)?.[1] ?? spelling) : spelling;
  let name = short.replace(/^cc /iu, 'Công chức ');
  for (const [pattern, office] of OFFICES) {
    const found = pattern.exec(name)?.[0];
    if (found !== undefined && !/[-–—]/u.test(found)) name = name.replace(found, office);
  }
  return name.charAt(0).toUpperCase() + name.slice(1);
}
