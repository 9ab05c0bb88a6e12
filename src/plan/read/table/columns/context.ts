/** Meanings that only the other columns can decide. */
import type { ColumnMeaning } from '../../../model/meanings';
import type { ReasonCode } from '../../../model/reading';
import type { MeaningScores } from '../header/score';
import type { Assigned } from './assign';
import type { ColumnProfile } from './profile';

/** Changes `columns` in place; parallel to `scores` and `profiles`. */
export function settleByContext(
  columns: Assigned[],
  scores: readonly MeaningScores[],
  profiles: readonly ColumnProfile[],
): void {
  const at = (meaning: ColumnMeaning): number => columns.findIndex((column) => column.meaning === meaning);
  const change = (i: number, meaning: ColumnMeaning | null, code: ReasonCode, factor = 0.9): void => {
    const column = columns[i];
    if (column === undefined) return;
    columns[i] = {
      meaning,
      confidence: Math.round(column.confidence * factor * 100) / 100,
      reasons: [...column.reasons, { code }],
    };
  };

  if (at('deadline') < 0) {
    const date = at('dueDate') >= 0 ? at('dueDate') : at('completedOn');
    if (date >= 0 && scores[date]?.has('deadline') === true) change(date, 'deadline', 'only-date-column');
    else if (at('dueDate') >= 0) change(at('dueDate'), 'deadline', 'only-date-column');
  }
  if (at('budget') < 0 && at('budgetSource') >= 0) change(at('budgetSource'), 'budget', 'only-money-column');
  if (at('product') < 0) {
    const status = at('status');
    const profile = profiles[status];
    const couldBe = (scores[status]?.get('product') ?? 0) >= 0.6;
    if (profile !== undefined && couldBe && profile.count > 0 && profile.share('status') < 0.3) {
      change(status, 'product', 'only-result-column');
    }
  }
  if (at('leadAndCoordinate') >= 0 && at('lead') < 0 && at('coordinate') >= 0) {
    const both = at('leadAndCoordinate');
    if ((profiles[both]?.share('roles') ?? 0) < 0.2) change(both, 'lead', 'coordinate-has-own-column');
  }
  const stt = at('stt');
  if (stt < 0 && at('task') > 0) {
    const first = at('task') - 1;
    const profile = profiles[first];
    if (
      columns[first]?.meaning === null &&
      profile !== undefined &&
      profile.share('number') >= 0.7 &&
      profile.count >= 2
    ) {
      change(first, 'stt', 'numbers-beneath', 2);
    }
  }
  indexColumns(columns, scores, profiles);
}

/** Unknown or half-known columns between the number and the task that hold few, wide-reaching texts are index columns. */
function indexColumns(
  columns: Assigned[],
  scores: readonly MeaningScores[],
  profiles: readonly ColumnProfile[],
): void {
  const task = columns.findIndex((column) => column.meaning === 'task');
  const isIndex = (i: number): boolean =>
    columns[i]?.meaning === 'indexGroup' || columns[i]?.meaning === 'indexItem';
  for (let i = 0; i < task; i++) {
    const column = columns[i];
    const profile = profiles[i];
    if (column === undefined || profile === undefined) continue;
    const weak = column.meaning === null || column.meaning === 'requirement' || column.meaning === 'target';
    const heads = (['indexGroup', 'indexItem', 'task'] as const).some((meaning) => scores[i]?.has(meaning));
    if (!weak || !heads) continue;
    if (profile.filled < 0.9 * (profiles[task]?.filled ?? 1)) {
      columns[i] = { meaning: 'indexGroup', confidence: 0.6, reasons: [{ code: 'index-before-task' }] };
    }
  }
  const index = columns.flatMap((_, i) => (isIndex(i) ? [i] : []));
  const [first, second] = index;
  if (first === undefined) return;
  const only = columns[first];
  if (second === undefined) {
    if (only?.meaning === 'indexItem') columns[first] = { ...only, meaning: 'indexGroup' };
    return;
  }
  columns[first] = { ...(columns[first] as Assigned), meaning: 'indexGroup' };
  columns[second] = { ...(columns[second] as Assigned), meaning: 'indexItem' };
}
