/**
 * What the pane can do, in one object: it asks Excel, drives the jobs and tells the store. Components call it and show the state;
 * nothing else talks to the host.
 */
import { SoatError } from '../../plan/model/error';
import type { Finding } from '../../plan/model/finding';
import type { Grid } from '../../plan/model/grid';
import type { ColumnMeaning } from '../../plan/model/meanings';
import {
  stateAfter,
  UnfinishedEdit,
  type ExcelHost,
  type DescribedEdit,
  type SummaryChoice,
} from '../../workbook';
import { actions, type ActionName } from '../../app/actions';
import { languageKey, localeOf, type Language } from '../../app/language';
import type { Said } from '../../app/said';
import type { Work } from '../state/paneState';
import {
  keepSettings,
  settingsOf,
  withChoices,
  withMeaning,
  type WorkbookSettings,
} from '../../app/settings';
import type { Store } from '../state/store';
import { checkGrid } from '../../app/checkGrid';
import { Stopped } from '../../app/drive';
import type { Environment } from './environment';
import { prepareAction } from '../../app/prepare';
import { problemOf } from '../../app/problem';
import { reportOf } from './report';
import { headerRowsOf } from './selection';
import { reading, workOf, writing } from './work';

export type Session = ReturnType<typeof createSession>;

interface ActionChoice {
  readonly choice?: SummaryChoice;
  readonly findings?: readonly Finding[];
}

export function createSession(host: ExcelHost, store: Store, environment: Environment) {
  const { dispatch } = store;
  let stopper = new AbortController();

  const show = (work: Work): void => dispatch({ type: 'work-started', work });
  const wasStopped = (error: unknown): boolean => error instanceof Stopped || stopper.signal.aborted;
  const say = (notice: Said): void => dispatch({ type: 'noticed', notice });
  const tellFailure = (error: unknown): void =>
    dispatch({ type: 'failed', problem: { ...problemOf(error), details: host.errorDetails(error) } });

  /** Runs one job at a time; whatever it fails with is shown, and nothing is shown of a job the user stopped. */
  async function job(work: Work, run: () => Promise<void>): Promise<void> {
    if (store.state().work !== null) return;
    stopper = new AbortController();
    dispatch({ type: 'work-started', work });
    try {
      await run();
    } catch (error) {
      if (wasStopped(error)) say({ key: 'stopped' });
      else tellFailure(error);
    } finally {
      dispatch({ type: 'work-ended' });
    }
  }

  const readOptions = () => ({
    onProgress: ({ rows, total }: { rows: number; total: number }) =>
      show({ ...reading, rows: total, share: total === 0 ? null : rows / total }),
    signal: stopper.signal,
  });

  async function checkNow(read: () => Promise<Grid>): Promise<void> {
    const grid = await read();
    const report = await checkGrid(grid, store.state().settings, environment.today(), {
      onProgress: (progress) => show(workOf(progress, grid.text.length)),
      signal: stopper.signal,
      now: environment.now,
      pause: environment.pause,
    });
    if (report.error?.code === 'empty-sheet') throw new SoatError(report.error.code, report.error.params);
    dispatch({ type: 'checked', checked: { grid, report } });
  }

  const checkActive = (): Promise<void> => checkNow(() => host.readActiveSheet(readOptions()));

  /** The sheet last checked, read anew. */
  const checkAgain = (): Promise<void> => {
    const sheet = store.state().checked?.grid.sheet;
    return sheet === undefined ? checkActive() : checkNow(() => host.readSheet(sheet, readOptions()));
  };

  async function apply(name: ActionName, prepared: DescribedEdit): Promise<void> {
    show(writing);
    const before = store.state().workbook;
    const applied = await host
      .applyEdit(prepared.edit, {
        onProgress: ({ done, total }) => show({ ...writing, share: total === 0 ? null : done / total }),
      })
      .catch((error: unknown) => {
        // It stands half-way and could not be put back: undoing it later is the way out.
        if (error instanceof UnfinishedEdit)
          dispatch({ type: 'applied', done: { action: name, applied: error.applied, before }, notice: null });
        throw error;
      });
    dispatch({ type: 'workbook-read', workbook: stateAfter(before, prepared.edit, applied.sheetNames) });
    const notice = reportOf(applied, actions[name].report(prepared.describe));
    dispatch({ type: 'applied', done: { action: name, applied, before }, notice });
    const { checksAfter } = actions[name];
    if (checksAfter !== undefined) await checkAfterwards(checksAfter, notice);
  }

  /** Checks what was just written. It is written and can be undone whether this check succeeds, fails or is stopped. */
  async function checkAfterwards(which: 'view' | 'front', notice: Said): Promise<void> {
    const sheet = store.state().checked?.grid.sheet;
    if (which === 'view' && sheet !== undefined) dispatch({ type: 'sheet-changed', sheet });
    show(reading);
    try {
      await (which === 'front' ? checkActive() : checkAgain());
    } catch (error) {
      if (!wasStopped(error)) throw error;
    }
    say(notice);
  }

  async function change(settings: WorkbookSettings): Promise<void> {
    dispatch({ type: 'settings-changed', settings });
    await keepSettings(host, settings);
  }

  /** Settings change what a check says: keep them, then check the same snapshot again. */
  async function changeAndCheck(settings: WorkbookSettings): Promise<void> {
    await job(reading, async () => {
      await change(settings);
      const grid = store.state().checked?.grid;
      if (grid !== undefined) await checkNow(() => Promise.resolve(grid));
    });
  }

  return {
    store,

    /** Reads what the workbook keeps of ours and begins to listen. Resolves to the way to stop listening. */
    async start(): Promise<() => Promise<void>> {
      const stopWaiting = host.onWaiting((waiting) => dispatch({ type: 'waiting', waiting }));
      try {
        const [settings, workbook, sheets] = await Promise.all([
          settingsOf(host),
          host.readState(),
          host.listSheets(),
        ]);
        dispatch({ type: 'settings-changed', settings });
        dispatch({ type: 'workbook-read', workbook });
        dispatch({ type: 'sheets-listed', sheets });
        const stops = await Promise.all([
          host.onSheetChanged(({ sheet }) => dispatch({ type: 'sheet-changed', sheet })),
          host.onSheetActivated((sheet) => dispatch({ type: 'sheet-activated', sheet })),
        ]);
        return async () => {
          stopWaiting();
          await Promise.all(stops.map((stop) => stop()));
        };
      } catch (error) {
        tellFailure(error);
        return () => Promise.resolve(stopWaiting());
      }
    },

    check: () => job(reading, checkActive),
    checkSheet: (name: string) => job(reading, () => checkNow(() => host.readSheet(name, readOptions()))),

    /** Takes the selected cells for the table, and keeps that with the workbook. */
    checkSelection: () =>
      job(reading, async () => {
        const { sheet, area } = await host.selectedArea();
        const grid = await host.readSheet(sheet, readOptions());
        const choice = { headerRows: headerRowsOf(area, grid), area };
        await change(withChoices(store.state().settings, sheet, [choice]));
        await checkNow(() => Promise.resolve(grid));
      }),

    stop: () => stopper.abort(),

    /** Prepares an action (checking first where its picture of the sheet is old), then asks or does it. */
    perform: (name: ActionName, { choice, findings }: ActionChoice = {}) =>
      job(reading, async () => {
        const action = actions[name];
        const { checked, stale } = store.state();
        if (action.needsCheck && (checked === null || stale)) await checkAgain();
        const { prepared, before } = await prepareAction(action, host, {
          checked: store.state().checked,
          choices: store.state().settings,
          today: environment.today(),
          locale: localeOf(store.state()),
          choice,
          findings,
        });
        dispatch({ type: 'workbook-read', workbook: before });
        if (action.asksFirst) dispatch({ type: 'asked', pending: { action: name, prepared } });
        else await apply(name, prepared);
      }),

    confirm: () =>
      job(writing, async () => {
        const { pending } = store.state();
        if (pending !== null) await apply(pending.action, pending.prepared);
      }),

    cancel: () => dispatch({ type: 'answered' }),

    undo: () =>
      job(writing, async () => {
        const last = store.state().done.at(-1);
        if (last === undefined) return;
        await host.undo(last.applied);
        // It is undone whether the workbook can be read again or not; then it is known as it was before.
        dispatch({ type: 'workbook-read', workbook: await host.readState().catch(() => last.before) });
        const notice: Said = { key: 'undone', params: { action: last.action } };
        dispatch({ type: 'undone', notice });
        if (actions[last.action].checksAfter === 'view') await checkAfterwards('view', notice);
      }),

    /** Selects a cell of the checked sheet; the focus stays in the pane. */
    async goTo(row: number, column: number | null): Promise<void> {
      const { checked, table } = store.state();
      const left = checked?.report.appendices[table]?.appendix.range.left ?? 1;
      if (checked === null) return;
      try {
        await host.selectCell(checked.grid.sheet, row, column ?? left);
      } catch (error) {
        tellFailure(error);
      }
    },

    /** Says what a column of the table in view means; `column` is 1-based. */
    async setMeaning(column: number, meaning: ColumnMeaning | null): Promise<void> {
      const { settings, checked, table } = store.state();
      const tables = checked?.report.appendices ?? [];
      const layout = tables[table]?.appendix.layout;
      if (checked === null || layout === undefined) return;
      // Rows move when the user inserts some: where there is but one table its place need not be known.
      const known = settings.sheets[checked.grid.sheet]?.some(({ area }) => area !== undefined);
      const rows = tables.length > 1 || known ? (layout.headerRows ?? undefined) : undefined;
      await changeAndCheck(withMeaning(settings, checked.grid.sheet, rows, column, meaning));
    },

    /** Forgets what was decided about the checked sheet. */
    async resetSheet(): Promise<void> {
      const { settings, checked } = store.state();
      if (checked !== null) await changeAndCheck(withChoices(settings, checked.grid.sheet, []));
    },

    changeSettings: (part: Partial<WorkbookSettings>) =>
      changeAndCheck({ ...store.state().settings, ...part }),

    setLanguage(language: Language): void {
      environment.remember(languageKey, language);
      dispatch({ type: 'language-chosen', language });
    },

    async copy(text: string): Promise<void> {
      try {
        await environment.copy(text);
        say({ key: 'copied' });
      } catch (error) {
        tellFailure(error);
      }
    },

    save: environment.save,
    today: environment.today,
  };
}
