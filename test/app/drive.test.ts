import { drive, Stopped } from '../../src/app/drive';

/** A job of `steps` steps that costs `cost` milliseconds each, on a clock of its own. */
function setUp(steps: number, cost: number) {
  let clock = 0;
  const pauses: number[] = [];
  const seen: number[] = [];
  const controller = new AbortController();
  function* job(): Generator<number, string> {
    for (let i = 0; i < steps; i++) {
      clock += cost;
      yield i;
    }
    return 'done';
  }
  const run = (onPause: () => void = () => undefined) =>
    drive(job(), {
      now: () => clock,
      pause: async () => {
        pauses.push(clock);
        onPause();
      },
      onProgress: (progress) => seen.push(progress),
      signal: controller.signal,
    });
  return { run, pauses, seen, controller };
}

describe('drive', () => {
  it('pauses before the pane could stutter, and no oftener than needed', async () => {
    const { run, pauses } = setUp(100, 10);
    await expect(run()).resolves.toBe('done');
    const stretches = pauses.map((at, i) => at - (pauses[i - 1] ?? 0));
    expect(Math.max(...stretches)).toBeLessThanOrEqual(40);
    expect(pauses.length).toBeLessThan(40);
  });

  it('does not pause for a short job', async () => {
    const { run, pauses, seen } = setUp(5, 1);
    await run();
    expect(pauses).toEqual([]);
    expect(seen).toEqual([]);
  });

  it('stops at the next step after being told to', async () => {
    const { run, controller, seen } = setUp(100, 40);
    await expect(run(() => controller.abort())).rejects.toBeInstanceOf(Stopped);
    expect(seen).toHaveLength(1);
  });
});
