import { fill, type Messages } from '../../plan/messages';
import type { Reason } from '../../plan/model/reading';

/** The sentence of a reason; "" where the core has none for it. A column meaning among its parameters is given by name. */
export function reasonText({ code, params }: Reason, core: Messages): string {
  const sentences: Readonly<Record<string, string>> = core.reasons;
  const terms: Readonly<Record<string, string>> = core.terms.columns;
  const { meaning } = params ?? {};
  const named = meaning === undefined ? params : { ...params, meaning: terms[meaning] ?? meaning };
  return fill(sentences[code] ?? '', named);
}
