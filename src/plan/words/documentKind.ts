/** What kind of document a number belongs to: an appendix goes with a decision or a programme as often as with a plan. */
import type { Messages } from '../messages';

export type DocumentKind = keyof Messages['terms']['documents'];

const KINDS: readonly (readonly [RegExp, DocumentKind])[] = [
  [/\/KH(?:-|$)|-KH\//iu, 'plan'],
  [/\/QĐ(?:-|$)|-QĐ\//iu, 'decision'],
  [/\/NQ(?:-|$)|-NQ\//iu, 'resolution'],
  [/\/CTr?HĐ(?:-|$)|\/CTr(?:-|$)|-CTr(?:HĐ)?\//iu, 'programme'],
  [/\/CT(?:-|$)|-CT\//iu, 'directive'],
];

/** By the letters of the number: "412/QĐ-UBND" is a decision, "15-KH/ĐU" a plan; any other is a document. */
export function documentKind(number: string): DocumentKind {
  return KINDS.find(([letters]) => letters.test(number.normalize('NFC')))?.[1] ?? 'document';
}
