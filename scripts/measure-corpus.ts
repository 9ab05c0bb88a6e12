/**
 * Measures the reading of the corpus and fails below the bars: `npm run corpus [-- --misses | --properties | --unmet]`.
 * --misses lists every difference; --properties changes every document and tells what is lost, and how well certainty tells right from
 * wrong; --unmet lists, each with its reason, the words of unit names and headers that neither a document nor a cell of the tests has, and what
 * decides nothing in them: words that take a header back, and weights of columns (some minutes).
 */
import { hasCorpus } from '../test/support/corpus';
import { barsOf, measureAll, type Bar } from '../test/support/measure/bars';
import { idleWeights } from '../test/support/measure/idleWeights';
import { idleTakeBacks, unmetHeaders, unmetText, unmetWords } from '../test/support/measure/unmet';
import { barsText, missesText, tableText } from '../test/support/measure/print';
import { allDocuments } from '../test/support/measure/real/documents';
import { worstText } from '../test/support/measure/real/print';
import { barsOfCertainty, certaintyText, measureCertainty } from '../test/support/properties/certainty';
import {
  barsOfCalibration,
  calibrationText,
  measureCalibration,
} from '../test/support/properties/calibration';
import { barsOfProperties, SEED } from '../test/support/properties/bars';
import { measureProperties } from '../test/support/properties/measure';
import { lostText, propertiesText } from '../test/support/properties/print';

/** @returns exit code: 0 when every figure meets its bar, 1 when one does not, 2 when the corpus is not there */
export function main(args: readonly string[]): number {
  if (!hasCorpus) {
    console.error('The corpus of real appendices is not beside this checkout (../shared/corpus).');
    return 2;
  }
  if (args.includes('--unmet')) {
    console.log(unmetText('words of unit names', unmetWords()));
    console.log(unmetText('words of headers', unmetHeaders()));
    console.log(unmetText('words that take a header back', idleTakeBacks(), 'decide nothing'));
    console.log(unmetText('weights of columns', idleWeights(), 'decide nothing'));
    return 0;
  }
  const misses = args.includes('--misses');
  return args.includes('--properties') ? properties(misses) : reading(misses);
}

function reading(misses: boolean): number {
  const measured = measureAll();
  if (misses) console.log(missesText(measured));
  const tables = tableText([...measured.goldens, ...measured.more]);
  return judged(`${tables}\n\n${worstText(measured.real)}`, barsOf(measured));
}

function properties(misses: boolean): number {
  const measured = measureProperties(allDocuments(), SEED);
  if (misses) console.log(lostText(measured));
  const calibrations = measureCalibration();
  const certainty = measureCertainty(allDocuments());
  const texts = [propertiesText(measured), certaintyText(certainty), calibrationText(calibrations)];
  return judged(texts.join('\n\n'), [
    ...barsOfProperties(measured, 'whole'),
    ...barsOfCertainty(certainty),
    ...barsOfCalibration(calibrations),
  ]);
}

function judged(figures: string, bars: readonly Bar[]): number {
  console.log(`${figures}\n\n${barsText(bars)}`);
  return bars.every(({ value, bar }) => value >= bar) ? 0 : 1;
}
