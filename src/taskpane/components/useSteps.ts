import { useEffect } from 'react';
import type { Line } from '../state/lines';
import { usePaneState, useSession } from './context';
import { findingTree } from './ids';
import { neighbour } from './keys';

export interface Steps {
  /** Goes to the finding after or before; undefined at the end of the list. */
  readonly next: (() => void) | undefined;
  readonly previous: (() => void) | undefined;
}

/** From one finding to the next: by the two buttons, and by Alt+↓ and Alt+↑ from anywhere in the pane. */
export function useSteps(lines: readonly Line[]): Steps {
  const { store, goTo } = useSession();
  const { line, lineAt } = usePaneState();
  const step = (direction: 1 | -1): (() => void) | undefined => {
    const at = neighbour(lines, line, lineAt, direction);
    const target = at === null ? undefined : lines[at];
    if (at === null || target?.kind !== 'item') return undefined;
    const { id, item } = target;
    return () => {
      store.dispatch({ type: 'line-chosen', line: id, at });
      void goTo(item.row, item.column);
    };
  };
  const next = step(1);
  const previous = step(-1);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const isArrow = event.key === 'ArrowDown' || event.key === 'ArrowUp';
      if (!event.altKey || event.ctrlKey || event.shiftKey || event.metaKey || !isArrow) return;
      // In a menu, a dialog and a list to choose from these keys have a meaning of their own.
      if ((event.target as Element).closest('[role=menu], [role=dialog], [role=combobox]') !== null) return;
      event.preventDefault();
      (event.key === 'ArrowDown' ? next : previous)?.();
      document.getElementById(findingTree)?.focus({ preventScroll: true });
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [next, previous]);
  return { next, previous };
}
