import type { Bar } from '../bars';
import type { Measure } from './judgement';
import type { MeasuredReal } from './measure';

/**
 * What must hold of the documents of `real`: what held when each bar was last set, rounded down. A bar is raised with the reading that
 * lifts its figure; none is lowered.
 */
const BARS: readonly (readonly [Measure, string, number])[] = [
  ['found', 'tables found', 1],
  ['refused', 'documents that are no plan, refused', 1],
  ['header', 'header rows', 1],
  ['allColumns', 'tables with all columns', 1],
  ['column', 'columns', 1],
  ['kind', 'row kinds', 0.99],
  ['number', 'numbers of tasks', 1],
  ['level', 'levels of tasks', 1],
  ['lead', 'lead units', 0.99],
  ['coordinate', 'coordinating units', 0.98],
  ['executor', 'executing units', 1],
  ['deadlineKind', 'deadline kinds in tables', 0.99],
  ['deadlineDue', 'deadline dues in tables', 0.99],
];

export function barsOfReal({ documents, deadlines, units }: MeasuredReal): Bar[] {
  const judgements = documents.flatMap((each) => each.judgements);
  const shareOf = (measure: Measure) => {
    const these = judgements.filter((each) => each.measure === measure);
    return these.length === 0 ? 1 : these.filter(({ ok }) => ok).length / these.length;
  };
  const clean = documents.filter((each) => each.judgements.every(({ measure }) => measure !== 'falseError'));
  return [
    ...BARS.map(([measure, name, bar]) => ({ name: `real: ${name}`, value: shareOf(measure), bar })),
    { name: 'real: documents without a false error', value: clean.length / documents.length, bar: 1 },
    { name: 'real: kinds of deadline phrases', value: deadlines.kind.share, bar: 0.98 },
    { name: 'real: dues of deadline phrases', value: deadlines.due.share, bar: 0.98 },
    { name: 'real: phrases not wrong and certain', value: deadlines.notSurelyWrong.share, bar: 0.99 },
    { name: 'real: unit cells, each document by itself', value: units.share, bar: 0.95 },
  ];
}
