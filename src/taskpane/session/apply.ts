/** Actions of the user's: prepared, agreed to, written. */
import { actions, type ActionName } from '../../app/actions';
import { differing } from '../../app/differing';
import { prepareAction } from '../../app/prepare';
import type { Finding } from '../../plan/model/finding';
import { paneMessagesFor } from '../../plan/messages/paneMessages';
import { stateAfter, UnfinishedEdit, type DescribedEdit, type SummaryChoice } from '../../workbook';
import type { Deed } from '../state/paneState';
import { ask } from './ask';
import type { Checking } from './check';
import { reportOf } from './report';
import type { Runner } from './runner';
import { applying, reading } from './work';

export interface ActionChoice {
  readonly choice?: SummaryChoice;
  readonly findings?: readonly Finding[];
  /** Tracking columns with those for extensions, results and reasons. */
  readonly progress?: boolean;
}

export function applyJobs(runner: Runner, checking: Checking) {
  const { host, dispatch, environment } = runner;

  /** Prepares an action (checking first where its picture of the sheet is old), then asks or does it. */
  async function prepare(name: ActionName, { choice, findings, progress }: ActionChoice): Promise<void> {
    const action = actions[name];
    const { checked, stale } = runner.state();
    if (action.needsCheck && (checked === null || stale)) await checking.again();
    const { prepared: planned, before } = await prepareAction(action, host, {
      checked: runner.state().checked,
      choices: runner.state().settings,
      today: environment.today(),
      locale: runner.locale(),
      choice,
      findings,
      progress,
      lastCheck: runner.state().lastCheck,
    });
    dispatch({ type: 'workbook-read', workbook: before });
    const { checksAfter } = action;
    const prepared = name === 'mark' && host.hostInfo().oldFormat ? withWarning(planned) : planned;
    const deed: Deed = { name, prepared, said: action.report(prepared.describe), checksAfter };
    if (action.asksFirst || prepared !== planned) await ask(runner, deed);
    else await apply(deed);
  }

  /** In an .xls the colours last until it is saved. */
  function withWarning({ edit, describe }: DescribedEdit): DescribedEdit {
    const warning = paneMessagesFor(runner.locale()).confirm.oldFormat;
    return { edit, describe: { ...describe, sentences: [warning, ...describe.sentences] } };
  }

  async function apply({ name, prepared, said, checksAfter }: Deed): Promise<void> {
    runner.show(applying);
    const before = runner.state().workbook;
    const applied = await host
      .applyEdit(prepared.edit, {
        onProgress: ({ done, total }) =>
          runner.show({ ...applying, share: total === 0 ? null : done / total }),
        signal: runner.signal(),
      })
      .catch((error: unknown) => {
        // It stands half-way and could not be put back: undoing it later is the way out.
        if (error instanceof UnfinishedEdit)
          dispatch({
            type: 'applied',
            done: { name, checksAfter, applied: error.applied, before },
            notice: null,
          });
        if (runner.wasStopped(error)) dispatch({ type: 'answered' });
        throw error;
      });
    dispatch({ type: 'workbook-read', workbook: stateAfter(before, prepared.edit, applied.sheetNames) });
    const notice = reportOf(applied, said);
    dispatch({ type: 'applied', done: { name, checksAfter, applied, before }, notice });
    if (checksAfter !== undefined) await checking.afterwards(checksAfter, notice);
    // It stands, and can be undone; but nobody should rely on it.
    const wrong = differing(applied);
    if (wrong !== null) runner.tellFailure(wrong);
    dispatch({ type: 'result-shown', place: wrong === null ? 'notice' : 'problem' });
  }

  return {
    perform: (name: ActionName, choice: ActionChoice = {}) =>
      runner.job(reading, () => prepare(name, choice)),

    confirm: () =>
      runner.job(applying, async () => {
        const { pending } = runner.state();
        if (pending !== null) await apply(pending);
      }),

    cancel: () => dispatch({ type: 'answered' }),
  };
}
