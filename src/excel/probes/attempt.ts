import { officeCode } from '../errors';
import type { Bench } from './probe';

/** Does one thing in a request of its own and notes "ok", or the code it was refused with: what comes after is tried all the same. */
export async function attempt(bench: Bench, fact: string, job: () => void): Promise<void> {
  try {
    job();
    await bench.context.sync();
    bench.note(fact, 'ok');
  } catch (error) {
    bench.note(fact, officeCode(error) ?? String(error));
  }
}
