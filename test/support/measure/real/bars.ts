import type { Bar } from '../bars';
import type { Measure } from './judgement';
import type { MeasuredReal } from './measure';

/**
 * What must hold of the documents of `real`: what held when each bar was last set, rounded down. A bar is raised with the reading that
 * lifts its figure; none is lowered.
 */
const BARS: readonly (readonly [Measure, string, number])[] = [
  ['found', 'tables found', 0.87],
  ['refused', 'documents that are no plan, refused', 0],
  ['header', 'header rows', 0.96],
  ['allColumns', 'tables with all columns', 0.5],
  ['column', 'columns', 0.87],
  ['kind', 'row kinds', 0.91],
  ['number', 'numbers of tasks', 0.96],
  ['level', 'levels of tasks', 1],
  ['lead', 'lead units', 0.98],
  ['coordinate', 'coordinating units', 0.94],
  ['executor', 'executing units', 0.85],
  ['deadlineKind', 'deadline kinds in tables', 0.98],
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
    { name: 'real: documents without a false error', value: clean.length / documents.length, bar: 0.96 },
    { name: 'real: kinds of deadline phrases', value: deadlines.kind.share, bar: 0.93 },
    { name: 'real: dues of deadline phrases', value: deadlines.due.share, bar: 0.94 },
    { name: 'real: phrases not wrong and certain', value: deadlines.notSurelyWrong.share, bar: 0.95 },
    { name: 'real: unit cells', value: units.share, bar: 0.82 },
  ];
}
