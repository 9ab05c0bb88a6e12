/** Work over the rows of a sheet in slices: whoever drives it may let others work, or stop, between two of them. Yields how many rows a slice had. */
export type Slices<T> = Generator<number, T>;

/** Rows between two points where the driver may pause; some milliseconds' work in any one pass. */
export const ROWS_PER_SLICE = 500;

/** Calls `work` for every item, in slices. */
export function* eachInSlices<T>(items: readonly T[], work: (item: T, index: number) => void): Slices<void> {
  for (let start = 0; start < items.length; start += ROWS_PER_SLICE) {
    const end = Math.min(start + ROWS_PER_SLICE, items.length);
    for (let i = start; i < end; i++) work(items[i] as T, i);
    yield end - start;
  }
}

/** Drives steps of any kind to their end without a pause. */
export function drain<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
