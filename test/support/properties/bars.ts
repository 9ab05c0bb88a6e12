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

/**
 * What must survive each change: the figures of the day on which columns were first read by evidence, rounded down. What is asked is what was
 * right before the change, so that a better reading asks for more. A bar is raised with the reading that lifts its figure.
 */
const BARS: Readonly<Record<TransformName, PropertyBar>> = {
  headerAblated: { whole: 0.92, short: 0.9, falseErrors: 0 },
  numberColumnAblated: { whole: 0.96, short: 0.98, falseErrors: 33 },
  officesInvented: { whole: 0.98, short: 0.98, falseErrors: 0 },
  equalCellsMerged: { whole: 1, short: 1, falseErrors: 0 },
  mergesLost: { whole: 0.99, short: 0.99, falseErrors: 0 },
  rowsThinned: { whole: 0.98, short: 0.96, falseErrors: 18 },
  blankRowsPutIn: { whole: 1, short: 1, falseErrors: 0 },
  headersPutIn: { whole: 1, short: 1, falseErrors: 0 },
  columnsPermuted: { whole: 0.99, short: 0.99, falseErrors: 2 },
  cutInTheMiddle: { whole: 0.84, short: 0.7, falseErrors: 0 },
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
