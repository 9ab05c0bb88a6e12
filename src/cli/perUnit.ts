/** The workbook a unit is handed: its rows to report back in, and its sheet of the summary. */
import { asSheet } from '../app/checked';
import { checkOptions, type CheckChoices } from '../app/options';
import { sourceSteps } from '../copies/source';
import { readAgain } from '../copies/tracked';
import { check } from '../plan/check';
import { compareKey } from '../plan/words/text';
import {
  editsInTurn,
  emptyState,
  trackingEdit,
  type BuildContext,
  type CheckedSheet,
  type Step,
} from '../workbook';
import { summaryEdit, unitNames } from '../workbook/summary';
import { SOURCE_TAG } from '../workbook/tags';
import { narrowed, unitFormSheet, unitRows } from '../workbook/unitForm';
import { applyEdits, newWorkbook } from '../xlsx';

/**
 * @param sheets those the unit has tasks on, each under a name of its own
 * @param unit as summaries of all sheets name it
 * @param today ISO date
 */
export async function unitWorkbook(
  sheets: readonly CheckedSheet[],
  unit: string,
  { choices, today, context }: { choices: CheckChoices; today: string; context: BuildContext },
): Promise<Uint8Array> {
  const steps = formSteps(sheets, unit, { choices, today, context });
  const names = new Set(sheets.map(({ grid }) => grid.sheet));
  const bytes = await newWorkbook({ kind: 'tracking', steps });
  const form = await readAgain(bytes, `${unit}.xlsx`, names, choices, today);
  const own = form.sheets.map(asSheet);
  const { edit } = summaryEdit(
    own,
    {
      sheets: { overview: false, overdue: false, units: true, months: false, pivot: false, findings: false },
      units: [nameIn(own, unit)],
    },
    { ...context, state: form.state },
  );
  // What is to be filled in stays in front.
  const behind = { ...edit, steps: edit.steps.filter(({ kind }) => kind !== 'show-sheet') };
  return applyEdits(bytes, [behind], form.state);
}

/** A plan without a table is handed out as it is. */
function formSteps(
  sheets: readonly CheckedSheet[],
  unit: string,
  { choices, today, context }: { choices: CheckChoices; today: string; context: BuildContext },
): Step[] {
  const whole = (sheet: CheckedSheet, at: number): Step[] =>
    sourceSteps([sheet.grid]).map((step) =>
      step.kind === 'put-sheet' ? { ...step, sheet: { ...step.sheet, tag: `${SOURCE_TAG}${at + 1}` } } : step,
    );
  const planned = editsInTurn([...sheets.entries()], emptyState, ([at, sheet], state) => {
    const grid = unitRows(sheet, unit, context.locale);
    if (grid === null) return { steps: whole(sheet, at) };
    const report = check(grid, checkOptions(grid, choices, today));
    const { edit } = trackingEdit(asSheet({ grid, report }), { ...context, state }, { progress: true });
    const columns = edit.steps.flatMap((step) => (step.kind === 'put-columns' ? [narrowed(step)] : []));
    const tables = report.appendices.map(({ appendix }) => appendix);
    const form = unitFormSheet(grid, tables, columns, `${SOURCE_TAG}${at + 1}`);
    return { steps: [{ kind: 'put-sheet', sheet: form }, ...columns] satisfies Step[] };
  });
  return planned.flatMap(({ steps }) => steps);
}

/** The unit among those of its own rows, where another spelling may stand for it. */
function nameIn(own: readonly CheckedSheet[], unit: string): string {
  const { all } = unitNames(own);
  const key = compareKey(unit);
  return all.find((name) => compareKey(name) === key) ?? all[0] ?? unit;
}
