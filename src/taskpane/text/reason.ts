import { fill, type Messages } from '../../plan/messages';
import type { Reason } from '../../plan/model/reading';

/** The sentence of a reason; "" where the core has none for it. */
export function reasonText({ code, params }: Reason, core: Messages): string {
  const sentences: Readonly<Record<string, string>> = core.reasons;
  return fill(sentences[code] ?? '', params);
}
