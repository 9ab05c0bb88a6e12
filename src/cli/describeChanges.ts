/** What changed between two files, for a person at a terminal and for other programs. */
import {
  changeLines,
  changesSentences,
  type ChangeLine,
  type Compared,
  type PlacedTask,
  type PlanChanges,
} from '../plan/judge/changes';
import { fill, messagesFor, type Locale } from '../plan/messages';

export function describeChanges(changes: PlanChanges, compared: Compared, locale: Locale): string {
  const { changes: words } = messagesFor(locale);
  const lines = changeLines(changes, locale);
  return [
    ...changesSentences(changes, compared, locale),
    ...(lines.length === 0 ? [words.none] : lines.flatMap((line, i) => linesOf(line, lines[i - 1], locale))),
  ].join('\n');
}

/** The cells of one task stand under its line. */
function linesOf(line: ChangeLine, before: ChangeLine | undefined, locale: Locale): string[] {
  const { changes: words } = messagesFor(locale);
  const { kind, cell } = line;
  const task = line.after ?? line.before;
  const isSame = before?.kind === kind && (before.after ?? before.before) === task;
  const head = fill(words.line, {
    kind: words.kinds[kind],
    place: placesOf(line),
    number: task?.row.number ? `${task.row.number} ` : '',
    task: task?.row.task ?? '',
  });
  return [...(isSame ? [] : [`  ${head}`]), ...(cell === null ? [] : [`      ${fill(words.cell, cell)}`])];
}

function placesOf({ before, after }: ChangeLine): string {
  const places = [before, after].flatMap((task) => (task === null ? [] : [placeOf(task)]));
  return [...new Set(places)].join(' → ');
}

const placeOf = ({ appendix, row }: PlacedTask): string => `${appendix.sheet}!${row.row}`;

/** The part of the report's contract that is the changes: rows are 1-based sheet rows, `field` a meaning of a column or "group". */
export function changesJson({ added, removed, changed, unchanged, renumbered, progress }: PlanChanges) {
  return {
    added: added.map(taskJson),
    removed: removed.map(taskJson),
    changed: changed.map(({ before, after, likeness, cells }) => ({
      before: taskJson(before),
      after: taskJson(after),
      likeness: Math.round(likeness * 100) / 100,
      cells,
    })),
    unchanged,
    renumbered,
    totals: { before: progress.before, after: progress.after },
    states: progress.states.map(({ after, was, is }) => ({ task: taskJson(after), was, is })),
  };
}

function taskJson({ appendix, row, group }: PlacedTask) {
  return {
    sheet: appendix.sheet,
    row: row.row,
    number: row.number,
    task: row.task,
    group,
    lead: row.lead,
    deadline: row.deadline?.text ?? null,
  };
}
