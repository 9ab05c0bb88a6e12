/**
 * What the pane can do, in one object: it asks Excel, drives the jobs and tells the store. Components call it and show the state;
 * nothing else talks to the host. Each kind of job has its file; `runner` is what they stand on.
 */
import { languageKey, type Language } from '../../app/language';
import type { ExcelHost } from '../../workbook';
import type { Store } from '../state/store';
import { applyJobs } from './apply';
import { createChecking } from './check';
import { correctionJobs } from './corrections';
import { createDeciding } from './decide';
import type { Environment } from './environment';
import { rememberCheck } from './lastCheck';
import { officeJobs } from './office';
import { createRunner } from './runner';
import { settingsJobs } from './settings';
import { start } from './start';
import { undoJob } from './undo';
import { reading } from './work';

export type Session = ReturnType<typeof createSession>;

export function createSession(host: ExcelHost, store: Store, environment: Environment) {
  const runner = createRunner(host, store, environment);
  const checking = createChecking(runner);
  const deciding = createDeciding(runner, checking);
  const settings = settingsJobs(runner, checking, deciding);
  return {
    store,
    start: () => start(runner),
    stop: runner.stop,

    check: () =>
      runner.job(reading, async () => {
        await checking.front();
        await rememberCheck(runner);
      }),
    checkSheet: (name: string) =>
      runner.job(reading, async () => {
        await checking.sheet(name);
        await rememberCheck(runner);
      }),
    ...settings,
    ...officeJobs(runner, settings.changeSettings),
    ...correctionJobs(runner, checking, deciding),
    ...applyJobs(runner, checking),
    undo: undoJob(runner, checking),

    /** Selects a cell of the checked sheet; the focus stays in the pane. */
    async goTo(row: number, column: number | null): Promise<void> {
      const { checked, table } = store.state();
      if (checked === null) return;
      const left = checked.report.appendices[table]?.appendix.range.left ?? 1;
      try {
        await host.selectCell(checked.grid.sheet, row, column ?? left);
      } catch (error) {
        runner.tellFailure(error);
      }
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

    today: environment.today,
  };
}
