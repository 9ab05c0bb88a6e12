import { parseDeadline } from '../../../src/plan/understand/deadline';
import { splitUnits } from '../../../src/plan/understand/unit';
import { corpusPath, readTsvRecords } from '../corpus';
import { Score } from './score';

/** Stands for the open year of a phrase that names none. */
const PLAN_YEAR = 2026;

/** Kind and due date of every annotated deadline phrase. */
export function measureDeadlinePhrases(): Score {
  const score = new Score();
  for (const { phrase = '', kind = '', due = '', remark = '' } of readTsvRecords(
    corpusPath('more', 'deadlines.tsv'),
  )) {
    const read = parseDeadline(phrase, { planYear: PLAN_YEAR });
    const ok = read.kind === kind && isDue(due, remark, read.due);
    score.add(ok, () => `«${phrase}»: ${kind} ${due} read as ${read.kind} ${read.due}`);
  }
  return score;
}

/** "YYYY" is the plan's year, "MM" any month. Where several dates of a year stand in the remark, the last may be given. */
function isDue(want: string, remark: string, got: string | null): boolean {
  if (want === '-') {
    const listed = [...remark.matchAll(/YYYY-(\d\d-\d\d)/g)].map(([, day]) => `${PLAN_YEAR}-${day}`);
    return got === null || listed.at(-1) === got;
  }
  const pattern = want.replace('YYYY', String(PLAN_YEAR)).replace('MM', '\\d\\d');
  return got !== null && new RegExp(`^${pattern}$`).test(got);
}

/** The units of every annotated cell, in order. */
export function measureUnitCells(): Score {
  const score = new Score();
  for (const { cell = '', units = '' } of readTsvRecords(corpusPath('more', 'units.tsv'))) {
    const got = splitUnits(cell).join(' | ');
    score.add(got === units, () => `«${cell}»: ${units} read as ${got}`);
  }
  return score;
}
