import { fill } from '../../plan/messages';
import type { PaneMessages } from '../../plan/messages/paneMessages';
import type { Work } from '../state/paneState';

/** The running step in words. */
export function workText({ step, rows }: Work, pane: PaneMessages): string {
  return fill(pane.work[step], { rows });
}
