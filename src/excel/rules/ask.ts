import { asSoatError } from '../errors';

/**
 * Asks about each item, all in one request. Where Excel refuses to answer for all together (one rule it cannot read fails the whole
 * request) it is asked about halves, down to single ones; what it does not answer even alone is null.
 *
 * @param queue asks; the function it returns reads the answer after the next sync
 * @throws SoatError where the reason is not the items but the connection, or a cell being edited
 */
export async function askEach<T, R>(
  context: Excel.RequestContext,
  items: readonly T[],
  queue: (item: T) => () => R,
): Promise<(R | null)[]> {
  if (items.length === 0) return [];
  const reads = items.map(queue);
  try {
    await context.sync();
    return reads.map((read) => read());
  } catch (error) {
    const ours = asSoatError(error);
    if (ours.code !== 'unexpected') throw ours;
    if (items.length === 1) return [null];
    const half = Math.ceil(items.length / 2);
    const first = await askEach(context, items.slice(0, half), queue);
    return [...first, ...(await askEach(context, items.slice(half), queue))];
  }
}
