import { missesOf } from '../../../src/excel/probes/verdict';
import { factsOf, readBaseline, runOnStandIn } from './standIn';

/** Facts in which the stand-in is known to do otherwise than Excel should. */
const knownMisses: readonly string[] = [];

it('is what the probes see in the stand-in today, and what the add-in counts on', async () => {
  const results = await runOnStandIn();
  expect(results.flatMap(({ id, errors }) => errors.map(({ code }) => `${id} ${code}`))).toEqual([]);
  expect(factsOf(results)).toEqual(readBaseline());
  expect(results.flatMap((result) => missesOf(result).map(({ fact }) => `${result.id} ${fact}`))).toEqual(
    knownMisses,
  );
}, 120_000);
