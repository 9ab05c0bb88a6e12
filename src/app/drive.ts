/** Thrown inside a job that the user has stopped; never shown as an error. */
export class Stopped extends Error {
  constructor() {
    super('stopped by the user');
    this.name = 'Stopped';
  }
}

export interface DriveOptions<P> {
  readonly onProgress: (progress: P) => void;
  readonly signal: AbortSignal;
  /** Milliseconds, from any start. */
  readonly now: () => number;
  /** Lets the browser paint and take the user's clicks. */
  readonly pause: () => Promise<void>;
}

/** How long, in milliseconds, a job may keep the main thread at a stretch: well under the 50 that feel like a stutter. */
const stretch = 30;

/** Runs a job that was cut into steps, pausing between them often enough that the pane stays alive. Rejects with Stopped. */
export async function drive<P, R>(job: Generator<P, R>, options: DriveOptions<P>): Promise<R> {
  let since = options.now();
  for (;;) {
    if (options.signal.aborted) throw new Stopped();
    const step = job.next();
    if (step.done) return step.value;
    if (options.now() - since < stretch) continue;
    options.onProgress(step.value);
    await options.pause();
    since = options.now();
  }
}
