/**
 * Fails where work on a hostile input takes so long that a user would call it a hang. A guard against patterns whose cost explodes, not
 * a measure of speed (`npm run bench` is): processor time, so that a busy machine does not fail it, and a limit far above what is usual.
 */
export function expectNoHang<T>(work: () => T): T {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1_000_000).toBeLessThan(HANG_SECONDS);
  return result;
}

const HANG_SECONDS = 10;
