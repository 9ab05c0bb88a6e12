/** What a real Excel did otherwise than the stand-in: each is a mistake of the stand-in to be mended, or a risk to be closed here. */
import { isSame } from '../../../src/excel/probes/verdict';
import type { Baseline } from './standIn';

/** Facts that are another computer's own: nothing follows from their being different. */
const local: Readonly<Record<string, readonly string[]>> = {
  A: ['build', 'platform', 'languages', 'excelApi', 'sets', 'view', 'script', 'framed', 'region'],
  G: ['ids'],
};

/** A line for each fact: "F array: 1,,1 here, 1,2,3 there". */
export function differences(here: Baseline, there: Baseline): string[] {
  return Object.entries(there).flatMap(([id, facts]) => {
    const ours = here[id as keyof Baseline] ?? {};
    return [...new Set([...Object.keys(ours), ...Object.keys(facts)])]
      .filter((fact) => !local[id]?.includes(fact) && !isSame(ours[fact] ?? null, facts[fact] ?? null))
      .map((fact) => `${id} ${fact}: ${shown(ours[fact])} here, ${shown(facts[fact])} there`);
  });
}

const shown = (value: unknown): string => JSON.stringify(value ?? null);
