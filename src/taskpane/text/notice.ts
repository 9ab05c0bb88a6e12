import { fill } from '../../plan/messages';
import type { PaneMessages } from '../../plan/messages/paneMessages';
import type { Said } from '../../app/said';
import type { DeedName } from '../state/paneState';

/** The sentences after something was done; an action among their words is named as its button is. */
export function noticeText({ key, params = {}, more = [] }: Said, pane: PaneMessages): string {
  const { action } = params;
  const named =
    typeof action === 'string' && action in pane.actions
      ? { ...params, action: pane.actions[action as DeedName] }
      : params;
  return [fill(pane.done[key], named), ...more.map((said) => noticeText(said, pane))].join(' ');
}
