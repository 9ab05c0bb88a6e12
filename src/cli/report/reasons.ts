import { messagesFor } from '../../plan/messages';
import { reasonText } from '../../plan/messages/reasonText';
import type { Reason } from '../../plan/model/reading';
import type { ReportJsonReason } from './types';

/** Reasons with their sentences in Vietnamese. */
export function reasonsJson(reasons: readonly Reason[]): ReportJsonReason[] {
  return reasons.map((reason) => ({ code: reason.code, text: reasonText(reason, messagesFor('vi')) }));
}
