/** Measures the reading of the corpus and fails below the bars: `npm run corpus [-- --misses]`. */
import { hasCorpus } from '../test/support/corpus';
import { barsOf, measureAll } from '../test/support/measure/bars';
import { worstText } from '../test/support/measure/real/print';
import { barsText, missesText, tableText } from '../test/support/measure/print';

/** @returns exit code: 0 when every figure meets its bar, 1 when one does not, 2 when the corpus is not there */
export function main(args: readonly string[]): number {
  if (!hasCorpus) {
    console.error('The corpus of real appendices is not beside this checkout (../shared/corpus).');
    return 2;
  }
  const measured = measureAll();
  const bars = barsOf(measured);
  if (args.includes('--misses')) console.log(missesText(measured));
  console.log(
    [tableText([...measured.goldens, ...measured.more]), worstText(measured.real), barsText(bars)].join(
      '\n\n',
    ),
  );
  return bars.every(({ value, bar }) => value >= bar) ? 0 : 1;
}
