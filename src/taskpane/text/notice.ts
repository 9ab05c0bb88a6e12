import { fill } from '../../plan/messages';
import { actions, type ActionName } from '../actions';
import type { PaneMessages } from '../../plan/messages/paneMessages';
import type { Said } from '../state/paneState';

/** The sentence after something was done; an action among its words is named as its button is. */
export function noticeText({ key, params = {} }: Said, pane: PaneMessages): string {
  const { action } = params;
  if (typeof action !== 'string' || !(action in actions)) return fill(pane.done[key], params);
  return fill(pane.done[key], { ...params, action: pane.actions[action as ActionName] });
}
