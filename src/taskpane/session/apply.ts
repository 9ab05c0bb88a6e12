/** Actions of the user's: prepared, agreed to, written. */
import { actions, type ActionName } from '../../app/actions';
import { differing } from '../../app/differing';
import { prepareAction } from '../../app/prepare';
import type { Finding } from '../../plan/model/finding';
import { paneMessagesFor } from '../../plan/messages/paneMessages';
import { stateAfter, UnfinishedEdit, type DescribedEdit, type SummaryChoice } from '../../workbook';
import type { Checking } from './check';
import { reportOf } from './report';
import type { Runner } from './runner';
import { reading, writing } from './work';

export interface ActionChoice {
  readonly choice?: SummaryChoice;
  readonly findings?: readonly Finding[];
}

export function applyJobs(runner: Runner, checking: Checking) {
  const { host, dispatch, environment } = runner;

  /** Prepares an action (checking first where its picture of the sheet is old), then asks or does it. */
  async function prepare(name: ActionName, { choice, findings }: ActionChoice): Promise<void> {
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
    });
    dispatch({ type: 'workbook-read', workbook: before });
    const prepared = name === 'mark' && host.hostInfo().oldFormat ? withWarning(planned) : planned;
    if (!action.asksFirst && prepared === planned) return apply(name, prepared);
    // A question whose answer would be refused is not asked.
    await host.checkEdit(prepared.edit);
    dispatch({ type: 'asked', pending: { action: name, prepared } });
  }

  /** In an .xls the colours last until it is saved. */
  function withWarning({ edit, describe }: DescribedEdit): DescribedEdit {
    const warning = paneMessagesFor(runner.locale()).confirm.oldFormat;
    return { edit, describe: { ...describe, sentences: [warning, ...describe.sentences] } };
  }

  async function apply(name: ActionName, prepared: DescribedEdit): Promise<void> {
    runner.show(writing);
    const before = runner.state().workbook;
    const applied = await host
      .applyEdit(prepared.edit, {
        onProgress: ({ done, total }) =>
          runner.show({ ...writing, share: total === 0 ? null : done / total }),
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
      runner.job(writing, async () => {
        const { pending } = runner.state();
        if (pending !== null) await apply(pending.action, pending.prepared);
      }),

    cancel: () => dispatch({ type: 'answered' }),
  };
}
