/** Measures the reading of the corpus and fails below the bars: `npm run corpus [-- --misses]`; `-- --unmet` lists the words of unit names that no text has. */
import { hasCorpus } from '../test/support/corpus';
import { barsOf, measureAll } from '../test/support/measure/bars';
import { unmetText, unmetWords } from '../test/support/measure/unmet';
import { barsText, missesText, tableText } from '../test/support/measure/print';

/** @returns exit code: 0 when every figure meets its bar, 1 when one does not, 2 when the corpus is not there */
export function main(args: readonly string[]): number {
  if (!hasCorpus) {
    console.error('The corpus of real appendices is not beside this checkout (../shared/corpus).');
    return 2;
  }
  if (args.includes('--unmet')) {
    console.log(unmetText(unmetWords()));
    return 0;
  }
  const measured = measureAll();
  const bars = barsOf(measured);
  if (args.includes('--misses')) console.log(missesText(measured));
  console.log(`${tableText([...measured.goldens, ...measured.more])}\n\n${barsText(bars)}`);
  return bars.every(({ value, bar }) => value >= bar) ? 0 : 1;
}
