/**
 * Fails where the cost of work grows faster than its size. Processor time, at a quarter and at the whole size, the least of several
 * attempts each: linear work costs four times as much, quadratic work sixteen times. What another program does to the machine
 * makes single attempts slower, never the least of them quicker, and work that costs next to nothing is not judged.
 */
export function expectLinear(work: (size: number) => unknown, size: number): void {
  let [small, whole] = [Infinity, Infinity];
  for (let attempt = 0; attempt < ATTEMPTS && !isFine(small, whole); attempt += 1) {
    small = Math.min(
      small,
      millisecondsOf(() => work(Math.floor(size / 4))),
    );
    whole = Math.min(
      whole,
      millisecondsOf(() => work(size)),
    );
  }
  expect(isFine(small, whole) ? 'linear' : `${small} ms, then ${whole} ms`).toBe('linear');
}

const ATTEMPTS = 10;
const MOST = 9;
const NEXT_TO_NOTHING = 10;

function isFine(small: number, whole: number): boolean {
  return whole < NEXT_TO_NOTHING || whole < MOST * small;
}

function millisecondsOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
