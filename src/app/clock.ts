/** The one place that knows what time it is; everything else is told. */
export interface Clock {
  /** ISO date of today. */
  today(): string;
  /** Milliseconds, from any start. */
  now(): number;
  /** Lets the browser paint and take the user's clicks. */
  pause(): Promise<void>;
}

/** Of a face beside Excel: its today is that of the user's machine, which TODAY() in the live marks goes by as well. */
export const clock: Clock = {
  today() {
    const now = new Date();
    const two = (value: number): string => String(value).padStart(2, '0');
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  },
  now: () => performance.now(),
  pause: () => new Promise((resolve) => setTimeout(resolve)),
};

/** ISO date of today in Vietnam, for a face that may run on a server anywhere. */
export function todayInVietnam(now: Date = new Date()): string {
  return new Date(now.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
}
