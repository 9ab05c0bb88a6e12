import { fill, type Messages } from './index';

/** A reason of a reading: its code and what its sentence needs. */
interface GivenReason {
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** The sentence of a reason; "" where there is none for it. A column meaning among its parameters is given by name. */
export function reasonText({ code, params }: GivenReason, messages: Messages): string {
  const sentences: Readonly<Record<string, string>> = messages.reasons;
  const terms: Readonly<Record<string, string>> = messages.terms.columns;
  const meaning = params?.meaning;
  const named = meaning === undefined ? params : { ...params, meaning: terms[meaning] ?? meaning };
  return fill(sentences[code] ?? '', named);
}
