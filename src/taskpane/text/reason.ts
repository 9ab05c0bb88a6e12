import { fill, type Messages } from '../../plan/messages';
import type { Reason } from '../../plan/model/reading';

/** The sentence of a reason. */
export function reasonText({ code, params }: Reason, core: Messages): string {
  return fill(core.reasons[code], params);
}
