import { measureGoldens, measureMoreTables, type MeasuredTable } from './documents';
import { barsOfReal } from './real/bars';
import { measureReal, type MeasuredReal } from './real/measure';
import {
  measureDeadlinePhrases,
  measureRealUnitCells,
  measureUnitCells,
  type UnitCellScores,
} from './phrases';
import { Score } from './score';
import type { TableScores } from './table';

export interface Measured {
  readonly goldens: readonly MeasuredTable[];
  readonly more: readonly MeasuredTable[];
  readonly deadlines: Score;
  readonly units: Score;
  readonly realUnits: UnitCellScores;
  /** Documents of `real`, counted answer by answer. */
  readonly real: MeasuredReal;
}

/** One figure that must not fall below its bar. */
export interface Bar {
  readonly name: string;
  readonly value: number;
  readonly bar: number;
}

export function measureAll(): Measured {
  return {
    goldens: measureGoldens(),
    more: measureMoreTables(),
    deadlines: measureDeadlinePhrases(),
    units: measureUnitCells(),
    realUnits: measureRealUnitCells(),
    real: measureReal(),
  };
}

type ScoreName = { [K in keyof TableScores]: TableScores[K] extends Score ? K : never }[keyof TableScores];

function pooled(tables: readonly MeasuredTable[], name: ScoreName): number {
  const scores = tables.map(({ scores: each }) => each[name]);
  const total = scores.reduce((sum, { total: count }) => sum + count, 0);
  return total === 0 ? 1 : scores.reduce((sum, { right }) => sum + right, 0) / total;
}

/** Precision or recall over all documents together. */
function pooledOverlap(
  tables: readonly MeasuredTable[],
  name: 'clusters' | 'rules',
  against: 'missed' | 'extra',
): number {
  const overlaps = tables.flatMap(({ scores }) => scores[name] ?? []);
  const both = overlaps.reduce((sum, each) => sum + each.both, 0);
  const all = both + overlaps.reduce((sum, each) => sum + each[against].length, 0);
  return all === 0 ? 1 : both / all;
}

/** What must hold of the corpus. */
export function barsOf({ goldens, more, deadlines, units, realUnits, real }: Measured): Bar[] {
  const tables = goldens.filter(({ form }) => form === 'table');
  const exact = (name: ScoreName, label: string): Bar => ({
    name: label,
    value: pooled(tables, name),
    bar: 1,
  });
  const nearly = (name: ScoreName, label: string): Bar => ({
    name: label,
    value: pooled(goldens, name),
    bar: 0.99,
  });
  const ofMore = (name: ScoreName, label: string): Bar => ({
    name: label,
    value: pooled(more, name),
    bar: 0.97,
  });
  return [
    exact('columns', 'columns'),
    exact('headers', 'header, repeated header, title and total rows'),
    nearly('kinds', 'row kinds'),
    nearly('lead', 'lead units'),
    nearly('coordinate', 'coordinating units'),
    nearly('executor', 'executing units'),
    nearly('deadline', 'deadline kind and due'),
    nearly('fields', 'number, level, parent, product, requirement, budget'),
    { name: 'unit clusters, pair precision', value: pooledOverlap(goldens, 'clusters', 'extra'), bar: 0.97 },
    { name: 'unit clusters, pair recall', value: pooledOverlap(goldens, 'clusters', 'missed'), bar: 0.97 },
    { name: 'mechanical rules, precision', value: pooledOverlap(goldens, 'rules', 'extra'), bar: 0.97 },
    { name: 'mechanical rules, recall', value: pooledOverlap(goldens, 'rules', 'missed'), bar: 0.97 },
    {
      name: 'documents without a false error',
      value: goldens.filter(({ scores }) => scores.falseErrors.length === 0).length / goldens.length,
      bar: 1,
    },
    ofMore('columns', 'more: columns'),
    ofMore('headers', 'more: header, repeated header, title and total rows'),
    ofMore('kinds', 'more: row kinds'),
    ofMore('lead', 'more: lead units'),
    ofMore('coordinate', 'more: coordinating units'),
    ofMore('executor', 'more: executing units'),
    ofMore('deadline', 'more: deadline kind and due'),
    { name: 'more: deadline phrases', value: deadlines.share, bar: 0.97 },
    { name: 'more: unit cells', value: units.share, bar: 0.97 },
    { name: 'real: unit cells', value: realUnits.split.share, bar: 0.95 },
    { name: 'real: wrong unit cells that are doubted', value: realUnits.doubted.share, bar: 0.9 },
    { name: 'real: right unit cells that are certain', value: realUnits.certain.share, bar: 0.9 },
    ...barsOfReal(real),
  ];
}
