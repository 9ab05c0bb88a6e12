import { useEffect, useRef, type RefObject } from 'react';
import type { ResultPlace } from '../state/paneState';
import { useFace, usePaneState } from './context';

/**
 * What the focus moves to when an action of the user's has come to its result there; only while he is in the pane: the grid beside it
 * is not left because something has ended.
 */
export function useResult<T extends HTMLElement>(place: ResultPlace): RefObject<T | null> {
  const element = useRef<T>(null);
  const { store } = useFace();
  const { result } = usePaneState();
  useEffect(() => {
    if (result !== place || element.current === null) return;
    if (document.hasFocus()) element.current.focus();
    store.dispatch({ type: 'result-taken' });
  }, [result, place, store]);
  return element;
}
