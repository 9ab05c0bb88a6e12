import type { Bar } from '../measure/bars';
import type { Property } from './measure';
import type { TransformName } from './transforms';

/** The seed of every run, so that two runs differ by the program alone. */
export const SEED = 1;
/** Documents tried with each transform in the tests. */
export const SHORT = 8;

interface PropertyBar {
  /** Share kept over all documents; over the sample of the tests. What held when the bar was last set, rounded down. */
  readonly whole: number;
  readonly short: number;
  /** New false error-level findings over all documents; at most so many. */
  readonly falseErrors: number;
}

/** What must survive each change. A bar is raised with the reading that lifts its figure; none is lowered. */
const BARS: Readonly<Record<TransformName, PropertyBar>> = {
  headerAblated: { whole: 0, short: 0, falseErrors: 0 },
  numberColumnAblated: { whole: 0.97, short: 0.99, falseErrors: 22 },
  officesInvented: { whole: 0.99, short: 0.99, falseErrors: 0 },
  equalCellsMerged: { whole: 1, short: 1, falseErrors: 0 },
  mergesLost: { whole: 0.99, short: 1, falseErrors: 0 },
  rowsThinned: { whole: 0.99, short: 1, falseErrors: 13 },
  blankRowsPutIn: { whole: 1, short: 1, falseErrors: 0 },
  headersPutIn: { whole: 0.98, short: 1, falseErrors: 0 },
  columnsPermuted: { whole: 0.99, short: 1, falseErrors: 2 },
  cutInTheMiddle: { whole: 0.01, short: 0, falseErrors: 0 },
};

/** Shares kept, and how few new false errors there are: the allowance as a share of what was found where it is overdrawn. */
export function barsOfProperties(properties: readonly Property[], form: 'whole' | 'short'): Bar[] {
  return properties.flatMap(({ name, kept, falseErrors }) => [
    { name: `${name}: kept`, value: kept, bar: BARS[name][form] },
    {
      name: `${name}: no further false errors`,
      value: falseErrors <= BARS[name].falseErrors ? 1 : BARS[name].falseErrors / falseErrors,
      bar: 1,
    },
  ]);
}
