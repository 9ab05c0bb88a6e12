import { messagesFor, type Locale } from '../../messages';
import type { CellChange, PlacedTask, PlanChanges } from './types';

export type ChangeKind = 'added' | 'removed' | 'changed' | 'state';

/** One thing that changed, in words: a task that came or went, a cell, a state. */
export interface ChangeLine {
  readonly kind: ChangeKind;
  /** null where the plan does not have the task. */
  readonly before: PlacedTask | null;
  readonly after: PlacedTask | null;
  /** What changed of the task, was, and is; null for a task as a whole. */
  readonly cell: { readonly field: string; readonly was: string; readonly is: string } | null;
}

/** Everything that changed, a line each: added, removed, changed cell by cell, then states. Blanks are told in words. */
export function changeLines(changes: PlanChanges, locale: Locale): ChangeLine[] {
  const { terms, changes: words } = messagesFor(locale);
  const nameOf = (field: CellChange['field']): string =>
    field === 'group' ? words.group : terms.columns[field];
  const shown = (text: string): string => (text === '' ? words.blank : text);
  return [
    ...changes.added.map((after): ChangeLine => ({ kind: 'added', before: null, after, cell: null })),
    ...changes.removed.map((before): ChangeLine => ({ kind: 'removed', before, after: null, cell: null })),
    ...changes.changed.flatMap(({ before, after, cells }) =>
      cells.map(({ field, was, is }): ChangeLine => {
        const cell = { field: nameOf(field), was: shown(was), is: shown(is) };
        return { kind: 'changed', before, after, cell };
      }),
    ),
    ...changes.progress.states.map(({ before, after, was, is }): ChangeLine => {
      const cell = { field: words.state, was: terms.states[was], is: terms.states[is] };
      return { kind: 'state', before, after, cell };
    }),
  ];
}
