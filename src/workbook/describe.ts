/** Says of an edit what it will do: which sheets come, change, go, and what on the user's sheets. */
import { fill, messagesFor } from '../plan/messages';
import type { EditDescription, Step, WorkbookEdit } from './edit';
import type { BuildContext } from './input';
import { nameSheets } from './names';
import { matchesTag } from './tags';

export function describe(
  edit: WorkbookEdit,
  counts: Readonly<Record<string, number>>,
  context: Pick<BuildContext, 'state' | 'locale'>,
): EditDescription {
  const { state, locale } = context;
  const put = edit.steps.flatMap((step) => (step.kind === 'put-sheet' ? [step.sheet] : []));
  const names = nameSheets(put, state);
  const there = new Set(state.ours.map(({ tag }) => tag));
  const shown = put.filter((sheet) => sheet.visibility === 'visible');
  const nameOf = (tag: string): string => names.get(tag) ?? '';
  const described = {
    newSheets: shown.filter(({ tag }) => !there.has(tag)).map(({ tag }) => nameOf(tag)),
    updatedSheets: shown.filter(({ tag }) => there.has(tag)).map(({ tag }) => nameOf(tag)),
    removedSheets: state.ours
      .filter(({ tag }) => !tag.startsWith('marks.') && edit.steps.some((step) => removes(step, tag)))
      .map(({ sheet }) => sheet),
    touchedSheets: [...new Set(edit.steps.flatMap((step) => touches(step, context)))],
    counts,
  };
  return { ...described, sentences: sentencesOf(edit, described, locale) };
}

function removes(step: Step, tag: string): boolean {
  return step.kind === 'remove-sheets' && matchesTag(step, tag);
}

function touches(step: Step, { state }: Pick<BuildContext, 'state'>): string[] {
  switch (step.kind) {
    case 'add-marks':
    case 'set-cells':
    case 'put-columns':
      return [step.sheet];
    case 'remove-marks':
      return state.marks
        .filter(({ set }) => step.sets === 'all' || step.sets.includes(set))
        .map(({ sheet }) => sheet);
    case 'remove-columns':
      return state.columns.filter(({ tag }) => tag === step.tag).map(({ sheet }) => sheet);
    default:
      return [];
  }
}

function sentencesOf(
  edit: WorkbookEdit,
  described: Omit<EditDescription, 'sentences'>,
  locale: BuildContext['locale'],
): string[] {
  const words = messagesFor(locale).sheets.describe;
  const list = (names: readonly string[]): string => names.join(', ');
  const { newSheets, updatedSheets, removedSheets, touchedSheets, counts } = described;
  if (edit.steps.length === 0) return [words.nothingToDo];
  const own = words[edit.kind];
  return [
    ...(own === '' ? [] : [fill(own, { ...counts, sheets: list(touchedSheets) })]),
    ...(newSheets.length > 0 ? [fill(words.newSheets, { count: newSheets.length })] : []),
    ...(updatedSheets.length > 0 ? [fill(words.updatedSheets, { count: updatedSheets.length })] : []),
    ...(removedSheets.length > 0 ? [fill(words.removedSheets, { count: removedSheets.length })] : []),
    ...(touchedSheets.length === 0 ? [words.nothingTouched] : []),
  ];
}
