/**
 * What the pane can do, in one object: it asks Excel, drives the jobs and tells the store. Components call it and show the state;
 * nothing else talks to the host. Each kind of job has its file; `runner` is what they stand on.
 */
import type { ExcelHost } from '../../workbook';
import type { Store } from '../state/store';
import { applyJobs } from './apply';
import { checkJobs, createChecking } from './check';
import { correctionJobs } from './corrections';
import type { Forms } from '../forms';
import { createDeciding } from './decide';
import type { Environment } from './environment';
import { handOutJobs } from './handOut';
import { createLive } from './live';
import { officeJobs } from './office';
import { personJobs } from './person';
import { placeJobs } from './place';
import { createRunner } from './runner';
import { settingsJobs } from './settings';
import { start } from './start';
import { undoJob } from './undo';

export type Session = ReturnType<typeof createSession>;

export function createSession(host: ExcelHost, store: Store, environment: Environment) {
  const runner = createRunner(host, store, environment);
  const checking = createChecking(runner);
  const deciding = createDeciding(runner, checking);
  const live = createLive(runner, store);
  const settings = settingsJobs(runner, checking, deciding);
  let forms: Promise<Forms> | null = null;
  return {
    store,
    start: () => start(runner, live),
    stop: runner.stop,
    ...checkJobs(runner, checking),
    ...settings,
    ...officeJobs(runner, settings.changeSettings),
    ...correctionJobs(runner, checking, deciding),
    ...applyJobs(runner, checking),
    undo: undoJob(runner, checking),
    ...placeJobs(runner),
    ...personJobs(runner, live),
    ...handOutJobs(runner),

    /** What the tab “Mẫu” can do, fetched when it is first asked for; it lasts as long as the session. */
    forms: (): Promise<Forms> =>
      (forms ??= import('../forms').then(({ createForms }) => createForms(runner, checking, deciding))),

    today: environment.today,
  };
}
