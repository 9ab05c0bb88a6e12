import { parseDeadline } from '../../../src/plan/understand/deadline';
import { splitUnits, unitReader } from '../../../src/plan/understand/unit';
import { compareKey } from '../../../src/plan/words/text';
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

/** How the unit cells of real documents are read: each document by what all its cells show. */
export interface UnitCellScores {
  /** The same units, in any order. */
  readonly split: Score;
  /** Of the wrong readings those that are said to be doubtful. */
  readonly doubted: Score;
  /** Of the right readings those that are said to be certain. */
  readonly certain: Score;
}

/** The unit cells of `real`, by document. */
export function measureRealUnitCells(): UnitCellScores {
  const scores = { split: new Score(), doubted: new Score(), certain: new Score() };
  const byDocument = new Map<string, [cell: string, units: string][]>();
  for (const { cell = '', units = '', source = '' } of readTsvRecords(corpusPath('real', 'units.tsv'))) {
    byDocument.set(source, [...(byDocument.get(source) ?? []), [cell, units]]);
  }
  for (const cells of byDocument.values()) {
    const read = unitReader(cells.map(([cell]) => cell));
    for (const [cell, units] of cells) {
      const { pieces, certain } = read(cell);
      const got = pieces.map(({ unit }) => unit);
      const ok = setOf(got) === setOf(units.split(' | '));
      scores.split.add(
        ok,
        () => `«${cell}»: ${units} read as ${got.join(' | ')}${certain ? ' (certain)' : ''}`,
      );
      if (ok) scores.certain.add(certain, () => `«${cell}» doubted`);
      else scores.doubted.add(!certain, () => `«${cell}» certain and wrong`);
    }
  }
  return scores;
}

function setOf(units: readonly string[]): string {
  const keys = units.map((unit) =>
    compareKey(unit)
      .replace(/\s*-\s*/g, ' - ')
      .replace(/[.;,:]+$/, ''),
  );
  return [...new Set(keys)].sort().join(' | ');
}
