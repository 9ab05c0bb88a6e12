import { useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useState, type RefObject } from 'react';
import type { Line } from '../state/lines';

interface Scrolling {
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** Height in pixels of what stays on top while scrolling. */
  readonly covered: number;
}

/** Which of the lines are in sight, and where; `top` is where the list begins in what scrolls, in pixels. */
export function useVirtualLines(
  lines: readonly Line[],
  list: RefObject<HTMLDivElement | null>,
  { scroller, covered }: Scrolling,
) {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const measure = (): void => setTop(list.current?.offsetTop ?? 0);
    measure();
    const observer = new ResizeObserver(measure);
    if (list.current?.parentElement) observer.observe(list.current.parentElement);
    return () => observer.disconnect();
  }, [list]);
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
  return { virtual, top };
}
