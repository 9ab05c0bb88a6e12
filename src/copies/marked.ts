/** The copy with tracking columns and live marks. */
import { asSheet } from '../app/checked';
import { buildContext, type CheckChoices } from '../app/options';
import type { Locale } from '../plan/messages';
import type { Appendix } from '../plan/model/appendix';
import { editsInTurn, taskTableEdit } from '../workbook';
import { marksEdit } from '../workbook/marks';
import { applyEdits } from '../xlsx/apply';
import type { Source } from './source';
import { trackedCopy } from './tracked';

export interface MarkedOptions {
  readonly choices: CheckChoices;
  /** ISO date. */
  readonly today: string;
  readonly locale: Locale;
  /** Columns for extensions, results and reasons too. */
  readonly progress: boolean;
}

/**
 * Tracking columns first; then the sheet is read again, so that the marks know them.
 *
 * @throws SoatError date-1904, and what reading and writing throw
 */
export async function markedCopy(
  source: Source,
  { choices, today, locale, progress }: MarkedOptions,
): Promise<Uint8Array> {
  const context = buildContext(source.checked.state, choices, today, locale);
  const tracked = await trackedCopy(source, choices, today, context, { progress });
  // A plan written as paragraphs, or pasted as lines, has no cells to mark: it is laid out as a table on a sheet of its own.
  const laidOut = source.checked.sheets
    .map(asSheet)
    .flatMap((sheet) =>
      sheet.tables.every(({ appendix }) => isLines(appendix)) ? [taskTableEdit(sheet, context).edit] : [],
    );
  const marks = editsInTurn(
    tracked.sheets,
    tracked.state,
    (one, state) => marksEdit(asSheet(one), { ...context, state }).edit,
  );
  return applyEdits(tracked.bytes, [...marks, ...laidOut], tracked.state);
}

/** Whether the plan stands in one column, whatever its form. */
function isLines({ layout, range }: Appendix): boolean {
  return layout.form === 'prose' || range.left === range.right;
}
