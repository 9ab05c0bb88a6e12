/** What every job of the session stands on: one at a time, whatever it fails with shown, its progress told. */
import { Stopped } from '../../app/drive';
import { localeOf } from '../../app/language';
import { problemOf } from '../../app/problem';
import type { Said } from '../../app/said';
import type { Locale } from '../../plan/messages';
import { UnfinishedEdit, type ExcelHost, type ReadOptions } from '../../workbook';
import type { PaneState, Work } from '../state/paneState';
import type { PaneEvent } from '../state/reducer';
import type { Store } from '../state/store';
import type { Environment } from './environment';
import { reading } from './work';

/** What of the place a workbook lives in is needed to run a job there. */
export type Place = Pick<ExcelHost, 'errorDetails'>;

export interface Runner<Host extends Place = ExcelHost> {
  readonly host: Host;
  readonly environment: Environment;
  state(): PaneState;
  locale(): Locale;
  dispatch(event: PaneEvent): void;
  /** Runs a job unless one is running; whatever it fails with is shown, and nothing is shown of a job the user stopped. */
  job(work: Work, run: () => Promise<void>): Promise<void>;
  /** Shows how far the running job has come. */
  show(work: Work): void;
  say(notice: Said): void;
  tellFailure(error: unknown): void;
  /** Stops the running job. */
  stop(): void;
  /** Of the running job. */
  signal(): AbortSignal;
  /** Whether an error only says that the user stopped the job. */
  wasStopped(error: unknown): boolean;
  /** For reading a sheet: shows how far it has come, and can be stopped. */
  readOptions(): ReadOptions;
}

export function createRunner<Host extends Place>(
  host: Host,
  store: Store,
  environment: Environment,
): Runner<Host> {
  const { dispatch } = store;
  let stopper = new AbortController();

  const runner: Runner<Host> = {
    host,
    environment,
    state: store.state,
    locale: () => localeOf(store.state()),
    dispatch,
    show: (work) => dispatch({ type: 'work-started', work }),
    say: (notice) => dispatch({ type: 'noticed', notice }),
    tellFailure: (error) =>
      dispatch({ type: 'failed', problem: { ...problemOf(error), details: host.errorDetails(error) } }),
    stop: () => stopper.abort(),
    signal: () => stopper.signal,
    // What stands half-way is told, whatever stopped it.
    wasStopped: (error) =>
      error instanceof Stopped || (stopper.signal.aborted && !(error instanceof UnfinishedEdit)),
    readOptions: () => ({
      onProgress: ({ rows, total }) =>
        runner.show({ ...reading, rows: total, share: total === 0 ? null : rows / total }),
      signal: stopper.signal,
    }),
    async job(work, run) {
      if (store.state().work !== null) return;
      stopper = new AbortController();
      runner.show(work);
      try {
        await run();
      } catch (error) {
        const stopped = runner.wasStopped(error);
        if (stopped) runner.say({ key: 'stopped' });
        else runner.tellFailure(error);
        dispatch({ type: 'result-shown', place: stopped ? 'notice' : 'problem' });
      } finally {
        dispatch({ type: 'work-ended' });
      }
    },
  };
  return runner;
}
