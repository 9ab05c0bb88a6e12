import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState, type KeyboardEvent, type MouseEvent, type RefObject } from 'react';
import type { Line } from '../state/lines';
import { usePaneState, useSession, useWords } from './context';
import { GroupLine } from './GroupLine';
import { ItemLine } from './ItemLine';
import { findingTree } from './ids';
import { nextLine, placeIn } from './keys';
import { LineMenus, useLineMenu, type MenuOpener } from './LineMenus';
import { RepeatLine } from './RepeatLine';
import { useVirtualLines } from './virtualLines';

const useStyles = makeStyles({
  list: { position: 'relative', outlineStyle: 'none' },
  line: { position: 'absolute', top: 0, left: 0, width: '100%' },
});

interface Props {
  readonly lines: readonly Line[];
  /** What scrolls: the whole view, so that a low pane still has room for the list. */
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** Height in pixels of what stays on top while scrolling. */
  readonly covered: number;
}

/** The findings as a tree of two levels; only the lines in sight are made. Focus stays on the list while the user walks. */
export function FindingList({ lines, scroller, covered }: Props) {
  const styles = useStyles();
  const { pane } = useWords();
  const list = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState(false);
  const { line, at, current } = useCurrent(lines);
  const { choose, open } = useLineActions(lines);
  const { openerOf, ...menus } = useLineMenu(choose);
  const { virtual, top } = useVirtualLines(lines, list, { scroller, covered });

  useEffect(() => {
    if (line !== null) virtual.scrollToIndex(at, { align: 'auto' });
    // Only a move of the user's scrolls; a new set of lines does not.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [line]);

  return (
    <div
      ref={list}
      id={findingTree}
      role="tree"
      tabIndex={0}
      aria-label={pane.list.label}
      aria-activedescendant={focused && current !== undefined ? domId(current.id) : undefined}
      className={styles.list}
      style={{ height: virtual.getTotalSize() }}
      {...handlersOf({ lines, at, choose, open, openerOf })}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
    >
      {virtual.getVirtualItems().map(({ index, key, start }) => {
        const shown = lines[index];
        if (shown === undefined) return null;
        return (
          <div
            key={key}
            role="none"
            data-index={index}
            ref={virtual.measureElement}
            className={styles.line}
            style={{ transform: `translateY(${start - top}px)` }}
          >
            <FindingLine
              line={shown}
              active={focused && shown === current}
              onOpen={() => open(shown)}
              onMenu={openerOf(shown)}
            />
          </div>
        );
      })}
      <LineMenus {...menus} onDone={() => list.current?.focus()} />
    </div>
  );
}

interface FindingLineProps {
  readonly line: Line;
  readonly active: boolean;
  readonly onOpen: () => void;
  readonly onMenu: MenuOpener | null;
}

function FindingLine({ line, onMenu, ...rest }: FindingLineProps) {
  const props = { id: domId(line.id), ...rest };
  if (line.kind === 'group') return <GroupLine line={line} {...props} onMenu={onMenu} />;
  if (line.kind === 'item') return <ItemLine line={line} {...props} onMenu={onMenu} />;
  return onMenu === null ? null : <RepeatLine line={line} {...props} onMenu={onMenu} />;
}

interface Handling {
  readonly lines: readonly Line[];
  /** Index of the line the user is at. */
  readonly at: number;
  readonly choose: (line: Line) => void;
  readonly open: (line: Line) => void;
  readonly openerOf: (line: Line) => MenuOpener | null;
}

/** What keys and the menu key do: the focus is on the tree, whichever line is the current one. */
function handlersOf({ lines, at, choose, open, openerOf }: Handling) {
  const current = lines[at];
  return {
    onKeyDown(event: KeyboardEvent): void {
      // With Alt the arrows go from finding to finding, from anywhere in the pane: see useSteps.
      if (event.altKey || event.target !== event.currentTarget || current === undefined) return;
      if (isOpeningKey(event.key, current)) open(current);
      else {
        const next = nextLine(event.key, lines, at);
        if (next === null) return;
        choose(next);
      }
      event.preventDefault();
    },
    onContextMenu(event: MouseEvent): void {
      const of = event.target === event.currentTarget ? current : lineAt(event.target as Element, lines);
      const target = document.getElementById(domId(of?.id ?? ''));
      const openMenu = of === undefined ? null : openerOf(of);
      if (target === null || openMenu === null) return;
      event.preventDefault();
      openMenu(target);
    },
  };
}

function isOpeningKey(key: string, line: Line): boolean {
  if (key === 'Enter' || key === ' ') return true;
  return line.kind !== 'item' && key === (line.folded ? 'ArrowRight' : 'ArrowLeft');
}

/** The line that holds an element of the page. */
function lineAt(element: Element, lines: readonly Line[]): Line | undefined {
  const at = element.closest('[data-index]')?.getAttribute('data-index');
  return at === undefined || at === null ? undefined : lines[Number(at)];
}

/** The line the user is at: the chosen one, the one in its place where it has gone, or the first. */
function useCurrent(lines: readonly Line[]) {
  const { line, lineAt } = usePaneState();
  const at = placeIn(lines, line, lineAt);
  return { line, at, current: lines[at] };
}

/** What choosing and opening a line do; opening one of several folds or unfolds it. */
function useLineActions(lines: readonly Line[]) {
  const { store, goTo } = useSession();
  const choose = (line: Line): void =>
    store.dispatch({ type: 'line-chosen', line: line.id, at: lines.findIndex(({ id }) => id === line.id) });
  const open = (line: Line): void => {
    choose(line);
    if (line.kind === 'item') void goTo(line.item.row, line.item.column);
    else store.dispatch({ type: 'group-toggled', group: keyOf(line) });
  };
  return { choose, open };
}

/** By what a line is folded: a group by its key, a repeat by its id. */
function keyOf(line: Exclude<Line, { kind: 'item' }>): string {
  return line.kind === 'group' ? line.group.key : line.id;
}

/** An id without the spaces a unit's name has. */
function domId(id: string): string {
  return `line-${encodeURIComponent(id)}`;
}
