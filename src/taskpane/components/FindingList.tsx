import { makeStyles } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import {
  lazy,
  Suspense,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import type { RuleId } from '../../plan/model/finding';
import type { Line } from '../state/lines';
import { usePaneState, useSession, useWords } from './context';
import { GroupLine } from './GroupLine';
import { ItemLine } from './ItemLine';
import { findingTree } from './ids';
import { nextLine, placeIn } from './keys';
import { findingsOfLine, LineMenu } from './LineMenu';
import { RepeatLine } from './RepeatLine';

/** Fetched when it is asked for the first time. */
const RuleHelp = lazy(() => import('./RuleHelp'));

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
  const { store, goTo } = useSession();
  const { pane } = useWords();
  const { line, lineAt } = usePaneState();
  const list = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState(false);
  const [top, setTop] = useState(0);
  const [menu, setMenu] = useState<{ readonly line: Line; readonly target: HTMLElement } | null>(null);
  const [explained, setExplained] = useState<RuleId | null>(null);
  const closeMenu = (): void => {
    setMenu(null);
    list.current?.focus();
  };
  const lineOf = (element: Element): Line | undefined => {
    const at = element.closest('[data-index]')?.getAttribute('data-index');
    return at === undefined || at === null ? undefined : lines[Number(at)];
  };
  useLayoutEffect(() => {
    const measure = (): void => setTop(list.current?.offsetTop ?? 0);
    measure();
    const observer = new ResizeObserver(measure);
    if (list.current?.parentElement) observer.observe(list.current.parentElement);
    return () => observer.disconnect();
  }, []);

  // The virtualizer's own functions change with its state, which the compiler's memoisation would hide; nothing here is memoised.
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    getItemKey: (i) => lines[i]?.id ?? i,
    estimateSize: (i) => (lines[i]?.kind === 'group' ? 40 : 32),
    scrollMargin: top,
    scrollPaddingStart: covered,
    overscan: 8,
  });

  const at = placeIn(lines, line, lineAt);
  const current = lines[at];
  const choose = (id: string): void =>
    store.dispatch({ type: 'line-chosen', line: id, at: lines.findIndex((one) => one.id === id) });

  useEffect(() => {
    if (line !== null) virtual.scrollToIndex(at, { align: 'auto' });
    // Only a move of the user's scrolls; a new set of lines does not.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [line]);

  const open = (target: Line): void => {
    choose(target.id);
    if (target.kind === 'item') void goTo(target.item.row, target.item.column);
    else store.dispatch({ type: 'group-toggled', group: keyOf(target) });
  };
  const menuOf = (of: Line) =>
    of.kind !== 'item' && findingsOfLine(of).length === 0
      ? null
      : (target: HTMLElement): void => {
          choose(of.id);
          setMenu({ line: of, target });
        };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget || current === undefined) return;
    if (event.key === 'Enter' || event.key === ' ') open(current);
    else if (event.key === 'ArrowRight' && current.kind !== 'item' && current.folded) open(current);
    else if (event.key === 'ArrowLeft' && current.kind !== 'item' && !current.folded) open(current);
    else {
      const next = nextLine(event.key, lines, at);
      if (next === null) return;
      choose(next.id);
    }
    event.preventDefault();
  };

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
      onKeyDown={onKeyDown}
      onContextMenu={(event) => {
        const at = event.target === event.currentTarget ? current : lineOf(event.target as Element);
        const target = document.getElementById(domId(at?.id ?? ''));
        const openMenu = at === undefined ? null : menuOf(at);
        if (target === null || openMenu === null) return;
        event.preventDefault();
        openMenu(target);
      }}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
    >
      {virtual.getVirtualItems().map(({ index, key, start }) => {
        const shown = lines[index];
        if (shown === undefined) return null;
        const props = {
          id: domId(shown.id),
          active: focused && shown === current,
          onOpen: () => open(shown),
        };
        const onMenu = menuOf(shown);
        return (
          <div
            key={key}
            role="none"
            data-index={index}
            ref={virtual.measureElement}
            className={styles.line}
            style={{ transform: `translateY(${start - top}px)` }}
          >
            {shown.kind === 'group' && <GroupLine line={shown} {...props} onMenu={onMenu} />}
            {shown.kind === 'repeat' && onMenu !== null && (
              <RepeatLine line={shown} {...props} onMenu={onMenu} />
            )}
            {shown.kind === 'item' && <ItemLine line={shown} {...props} onMenu={onMenu} />}
          </div>
        );
      })}
      {menu !== null && <LineMenu {...menu} onClose={closeMenu} onExplain={(rule) => setExplained(rule)} />}
      {explained !== null && (
        <Suspense fallback={null}>
          <RuleHelp
            rule={explained}
            onClose={() => {
              setExplained(null);
              list.current?.focus();
            }}
          />
        </Suspense>
      )}
    </div>
  );
}

/** By what a line is folded: a group by its key, a repeat by its id. */
function keyOf(line: Exclude<Line, { kind: 'item' }>): string {
  return line.kind === 'group' ? line.group.key : line.id;
}

/** An id without the spaces a unit's name has. */
function domId(id: string): string {
  return `line-${encodeURIComponent(id)}`;
}
