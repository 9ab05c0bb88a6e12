/** How well certainty of cells tells right from wrong: of wrong readings those shown as certain, of right ones those shown as doubtful. */
import { parseDeadline } from '../../../src/plan/understand/deadline';
import { unitReader } from '../../../src/plan/understand/unit';
import { teams } from '../../plan/understand/unit/cells/teams';
import { corpusPath, readTsvRecords } from '../corpus';
import type { Bar } from '../measure/bars';
import { aligned, share } from '../measure/print';
import { setKey } from '../measure/real/units';
import { tally, type Answer, type Tally } from './tally';

export interface Calibration extends Tally {
  readonly name: string;
}

/** All unit cells and deadline phrases of the corpora, and the cells of teams, which were first written down and then read. */
export function measureCalibration(): Calibration[] {
  return [
    calibrationOf('units: more', unitAnswers(unitCells('more'))),
    calibrationOf('units: real', unitAnswers(unitCells('real'))),
    calibrationOf('units: invented cells of teams', unitAnswers(teams)),
    calibrationOf('deadlines: more', deadlineAnswers('more')),
    calibrationOf('deadlines: real', deadlineAnswers('real')),
  ];
}

function calibrationOf(name: string, answers: readonly Answer[]): Calibration {
  return { name, ...tally(answers) };
}

type Cells = readonly (readonly [cell: string, units: readonly string[]])[];

function unitCells(folder: string): Cells {
  return readTsvRecords(corpusPath(folder, 'units.tsv')).map(({ cell = '', units = '' }) => [
    cell,
    (units === '' ? cell : units).split(' | '),
  ]);
}

function unitAnswers(cells: Cells): Answer[] {
  const read = unitReader(cells.map(([cell]) => cell));
  return cells.map(([cell, units]) => {
    const { pieces, certain } = read(cell);
    return { right: setKey(pieces.map(({ unit }) => unit)) === setKey(units), certain };
  });
}

const PLAN_YEAR = 2026;

function deadlineAnswers(folder: string): Answer[] {
  return readTsvRecords(corpusPath(folder, 'deadlines.tsv')).map(({ phrase = '', kind = '', due = '' }) => {
    const want = due === '' || due === '-' ? null : due.replace('YYYY', '2026').replace('-MM-', '-12-');
    const got = parseDeadline(phrase, { planYear: PLAN_YEAR });
    const repeats = kind === 'recurring' || kind === 'multi';
    const isDue = got.due === want || (repeats && (want === null || got.dues.includes(want)));
    return { right: got.kind === kind && isDue, certain: got.certain };
  });
}

export function calibrationText(calibrations: readonly Calibration[]): string {
  const rows = calibrations.map(({ name, right, rightDoubtful, wrong, wrongCertain }) => [
    name,
    String(right + wrong),
    share(right / (right + wrong)),
    `${wrongCertain} of ${wrong}`,
    `${rightDoubtful} of ${right}`,
  ]);
  return aligned([['certainty', 'read', 'right', 'wrong and certain', 'right and doubtful'], ...rows]);
}

/** Shares of all readings that may be wrong and certain, and of right ones that may be doubtful: what held when they were last set. */
const BARS: Readonly<Record<string, { readonly notSurelyWrong: number; readonly notDoubted: number }>> = {
  'units: more': { notSurelyWrong: 1, notDoubted: 0.96 },
  'units: real': { notSurelyWrong: 1, notDoubted: 0.92 },
  'units: invented cells of teams': { notSurelyWrong: 1, notDoubted: 0.92 },
  'deadlines: more': { notSurelyWrong: 1, notDoubted: 0.86 },
  'deadlines: real': { notSurelyWrong: 0.99, notDoubted: 0.88 },
};

export function barsOfCalibration(calibrations: readonly Calibration[]): Bar[] {
  return calibrations.flatMap(({ name, right, rightDoubtful, wrong, wrongCertain }) => {
    const total = right + wrong;
    const { notSurelyWrong = 1, notDoubted = 1 } = BARS[name] ?? {};
    return [
      { name: `${name}: not surely wrong`, value: (total - wrongCertain) / total, bar: notSurelyWrong },
      { name: `${name}: right and certain`, value: (right - rightDoubtful) / right, bar: notDoubted },
    ];
  });
}
