/**
 * What the pane can do, in one object: it asks Excel, drives the jobs and tells the store. Components call it and show the state;
 * nothing else talks to the host. Each kind of job has its file; `runner` is what they stand on.
 */
import { languageKey, type Language } from '../../app/language';
import type { ExcelHost } from '../../workbook';
import type { Store } from '../state/store';
import { applyJobs } from './apply';
import { createChecking } from './check';
import { cleanJobs } from './clean';
import { correctionJobs } from './corrections';
import type { Forms } from '../forms';
import { createDeciding } from './decide';
import type { Environment } from './environment';
import { createLive, liveKey } from './live';
import { rememberCheck } from './lastCheck';
import { officeJobs } from './office';
import { placeJobs } from './place';
import { createRunner } from './runner';
import { settingsJobs } from './settings';
import { start } from './start';
import { undoJob } from './undo';
import { reading } from './work';

export type Session = ReturnType<typeof createSession>;

export function createSession(host: ExcelHost, store: Store, environment: Environment) {
  const runner = createRunner(host, store, environment);
  const toVerdict = (check: () => Promise<void>) => async () => {
    await check();
    store.dispatch({ type: 'result-shown', place: 'verdict' });
  };
  const checking = createChecking(runner);
  const deciding = createDeciding(runner, checking);
  const live = createLive(runner, store);
  const settings = settingsJobs(runner, checking, deciding);
  let forms: Promise<Forms> | null = null;
  return {
    store,
    start: () => start(runner, live),
    stop: runner.stop,

    check: () =>
      runner.job(
        reading,
        toVerdict(async () => {
          await checking.front();
          await rememberCheck(runner);
        }),
      ),
    checkSheet: (name: string) =>
      runner.job(
        reading,
        toVerdict(async () => {
          await checking.sheet(name);
          await rememberCheck(runner);
        }),
      ),
    ...settings,
    ...officeJobs(runner, settings.changeSettings),
    ...correctionJobs(runner, checking, deciding),
    ...applyJobs(runner, checking),
    ...cleanJobs(runner),
    undo: undoJob(runner, checking),

    ...placeJobs(runner),

    /** Whether the sheet is checked again by itself while the user works in it: a person's choice, kept on this machine. */
    setLive(on: boolean): void {
      environment.remember(liveKey, on ? 'on' : 'off');
      store.dispatch({ type: 'live-chosen', live: on });
      if (on) live.catchUp();
    },

    setLanguage(language: Language): void {
      environment.remember(languageKey, language);
      store.dispatch({ type: 'language-chosen', language });
    },

    async copy(text: string): Promise<void> {
      try {
        await environment.copy(text);
        runner.say({ key: 'copied' });
      } catch (error) {
        runner.tellFailure(error);
      }
    },

    /** Offers a file that is yet to be made: what makes it may have to be fetched first. */
    async offer(
      name: string,
      type: string,
      make: () => Promise<string | Uint8Array<ArrayBuffer>>,
    ): Promise<void> {
      try {
        environment.save(name, type, await make());
      } catch (error) {
        runner.tellFailure(error);
      }
    },

    /** What the tab “Mẫu” can do, fetched when it is first asked for; it lasts as long as the session. */
    forms: (): Promise<Forms> =>
      (forms ??= import('../forms').then(({ createForms }) => createForms(runner, checking, deciding))),

    today: environment.today,
  };
}
