/**
 * fast-check as the tests use it: from one seed, so that two runs differ by the program alone, and a fifth of the runs a property
 * deserves. All of them with SOAT_CAMPAIGN=long (`npm run campaign`); SOAT_SEED takes other cases.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.SOAT_SEED ?? 11) });

/** How often a property is tried: `whole` times in the long campaign. */
export function runs(whole: number): number {
  return process.env.SOAT_CAMPAIGN === 'long' ? whole : Math.ceil(whole / 5);
}

export default fc;
